"""What a person has set, each setting declared once, kept in one readable file."""

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from db import write_whole
from desktop_app.choices import CHOICES, Comfort

READERS = ("person", "helper", "professional")
LANGUAGES = ("", "en", "es")
MOST_RECENT, MOST_KEPT, MOST_UNREAD = 10, 30, 5
LONGEST_TEXT = 400

V = TypeVar("V", bound="Comfort | Settings")


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person can set.

    `usual` is the everyday look and `hard` the one for a hard day; until a person has changed
    it, it follows from the usual one. `reader` is for whom pages explain first why a study
    matters. An empty `language` follows the computer. `list_width` is in pixels at text of
    20 pixels. `keys` are pairs of a command and its own keys, in Qt’s portable writing.
    `welcomed` is false until the first start is done. `unread` is what was found and put right
    at a start, until the person has read it. `changes_read` is the time (UTC) of the latest
    correction the person has read of on Home. `maker` is a name by chance, under which packs are
    made here.
    """

    usual: Comfort = field(default_factory=Comfort)
    hard: Comfort | None = None
    hard_day: bool = False
    reader: str = "person"
    language: str = ""
    welcomed: bool = False
    width: int = 1280
    height: int = 800
    maximised: bool = False
    list_width: int = 380
    recent: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()
    unread: tuple[str, ...] = ()
    changes_read: str = ""
    maker: str = ""

    @property
    def comfort(self) -> Comfort:
        """The look in use."""
        return (self.hard or self.usual.easier()) if self.hard_day else self.usual

    def having(self, comfort: Comfort) -> "Settings":
        """With this look in place of the one in use."""
        return replace(self, hard=comfort) if self.hard_day else replace(self, usual=comfort)

    def turned(self) -> "Settings":
        """With the look for a hard day, or back with the usual one."""
        return replace(self, hard_day=not self.hard_day)

    def having_searched(self, text: str) -> "Settings":
        """With this text as the latest of the last searches."""
        short = text[:LONGEST_TEXT]
        others = [one for one in self.recent if one != short]
        return replace(self, recent=(short, *others)[:MOST_RECENT])

    def keeping(self, text: str) -> "Settings":
        """With this search kept, or no longer kept when it was."""
        short = text[:LONGEST_TEXT]
        if short in self.kept:
            return replace(self, kept=tuple(one for one in self.kept if one != short))
        return replace(self, kept=(*self.kept, short)[-MOST_KEPT:])

    def told(self, sentences: tuple[str, ...]) -> "Settings":
        """With these sentences among those that wait to be read."""
        fresh = tuple(one[:LONGEST_TEXT] for one in sentences if one not in self.unread)
        return replace(self, unread=(*self.unread, *fresh)[-MOST_UNREAD:])

    def with_keys(self, command: str, keys: str | None) -> "Settings":
        """With other keys for a command; None gives it back its own."""
        others = tuple(pair for pair in self.keys if pair[0] != command)
        return replace(self, keys=others if keys is None else (*others, (command, keys)))


ALLOWED: dict[str, tuple[object, ...]] = CHOICES | {"reader": READERS, "language": LANGUAGES}
BOUNDS = {"width": (800, 16000), "height": (600, 16000), "list_width": (240, 1600)}
MOST = {"recent": MOST_RECENT, "kept": MOST_KEPT, "unread": MOST_UNREAD}


def load_settings(path: Path, usual: Settings) -> Settings:
    """The settings kept in the file; whatever is missing or odd there stays as `usual`.

    A file that cannot be read at all gives way to its second copy.
    """
    kept = _read_file(path) or _read_file(_second(path)) or {}
    settings = _fitting(kept, usual)
    look = kept.get("usual")
    if isinstance(look, dict):
        settings = replace(settings, usual=_fitting(look, usual.usual))
    if isinstance(kept.get("hard"), dict):
        settings = replace(settings, hard=_fitting(kept["hard"], settings.usual.easier()))
    if isinstance(kept.get("keys"), list):
        settings = replace(settings, keys=tuple(_pairs(kept["keys"])))
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings, twice, so that a power cut leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for place in (_second(path), path):
        write_whole(place, json.dumps(asdict(settings), indent=1).encode())


def _second(path: Path) -> Path:
    """The second copy: the same settings, so that what was taken out is gone from both."""
    return path.with_suffix(".copy")


def _read_file(path: Path) -> dict[str, Any] | None:
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return kept if isinstance(kept, dict) else None


def _fitting(kept: dict[str, Any], usual: V) -> V:
    """`usual` with every plain value of the file that is allowed where it stands."""
    names = [one.name for one in fields(usual) if one.name in kept and one.name != "keys"]
    values = {name: _read(kept[name]) for name in names}
    known = {name: v for name, v in values.items() if _fits(name, v, getattr(usual, name))}
    return replace(usual, **known)


def _read(value: Any) -> Any:
    """A value as it is declared: JSON knows lists where we keep tuples.

    An odd entry of a list is left out by itself; the others are worth keeping.
    """
    if not isinstance(value, list):
        return value
    return tuple(one for one in value if isinstance(one, str) and len(one) <= LONGEST_TEXT)


def _fits(name: str, value: object, usual: object) -> bool:
    if isinstance(usual, Comfort) or type(value) is not type(usual):
        return False
    if isinstance(value, tuple):
        return len(value) <= MOST[name]
    if name in ALLOWED:
        return value in ALLOWED[name]
    low, high = BOUNDS.get(name, (None, None))
    return low is None or (isinstance(value, int) and low <= value <= (high or value))


def _pairs(kept: list[Any]) -> list[tuple[str, str]]:
    pairs = [one for one in kept if isinstance(one, list) and len(one) == 2]
    return [(name, keys) for name, keys in pairs if isinstance(name, str) and isinstance(keys, str)]
