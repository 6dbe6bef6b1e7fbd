"""A person's look and window, each setting declared once, kept in one readable file."""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

THEMES = ("light", "dark", "contrast", "sepia", "paper")
SIZES = (16, 18, 20, 22, 24, 28, 32, 40, 48, 60)
SPACINGS = (1.5, 1.75, 2.0)
FAMILIES = ("atkinson", "noto", "system")
MOST_RECENT, MOST_KEPT = 10, 30
LONGEST_SEARCH = 400


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a person can set. Sizes are in device-independent pixels."""

    theme: str = "light"
    text_px: int = 20
    spacing: float = 1.5
    family: str = "atkinson"
    large_controls: bool = False
    width: int = 1280
    height: int = 800
    maximised: bool = False
    list_share: int = 36
    recent: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    def bigger(self) -> "Settings":
        """One step larger text, if there is one."""
        return replace(self, text_px=next((s for s in SIZES if s > self.text_px), SIZES[-1]))

    def having_searched(self, text: str) -> "Settings":
        """With this text as the latest of the last searches."""
        short = text[:LONGEST_SEARCH]
        others = [one for one in self.recent if one != short]
        return replace(self, recent=(short, *others)[:MOST_RECENT])

    def keeping(self, text: str) -> "Settings":
        """With this search kept, or no longer kept when it was."""
        short = text[:LONGEST_SEARCH]
        if short in self.kept:
            return replace(self, kept=tuple(one for one in self.kept if one != short))
        return replace(self, kept=(*self.kept, short)[-MOST_KEPT:])

    def smaller(self) -> "Settings":
        """One step smaller text, if there is one."""
        below = [size for size in SIZES if size < self.text_px]
        return replace(self, text_px=below[-1] if below else SIZES[0])


CHOICES: dict[str, tuple[object, ...]] = {
    "theme": THEMES,
    "text_px": SIZES,
    "spacing": SPACINGS,
    "family": FAMILIES,
}
BOUNDS = {"width": (800, 16000), "height": (600, 16000), "list_share": (15, 70)}


def load_settings(path: Path, usual: Settings) -> Settings:
    """The settings kept in the file; whatever is missing or odd there stays as `usual`.

    A file that cannot be read at all gives way to its second copy.
    """
    kept = _read_file(path) or _read_file(_second(path)) or {}
    known = {f.name: _read(kept[f.name]) for f in fields(Settings) if f.name in kept}
    return replace(usual, **{name: v for name, v in known.items() if _fits(name, v, usual)})


def _read_file(path: Path) -> dict[str, Any] | None:
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return kept if isinstance(kept, dict) else None


def _second(path: Path) -> Path:
    """The second copy: the same settings, so that what was taken out is gone from both."""
    return path.with_suffix(".copy")


def _read(value: Any) -> Any:
    """A value as it is declared: JSON knows lists where we keep tuples.

    An odd entry of a list is left out by itself; the others are worth keeping.
    """
    if not isinstance(value, list):
        return value
    return tuple(one for one in value if isinstance(one, str) and len(one) <= LONGEST_SEARCH)


def _fits(name: str, value: object, usual: Settings) -> bool:
    if type(value) is not type(getattr(usual, name)):
        return False
    if isinstance(value, tuple):
        return len(value) <= (MOST_RECENT if name == "recent" else MOST_KEPT)
    if name in CHOICES:
        return value in CHOICES[name]
    low, high = BOUNDS.get(name, (None, None))
    return low is None or (isinstance(value, int) and low <= value <= (high or value))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings, twice, so that a power cut leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for place in (_second(path), path):
        _write(place, settings)


def _write(path: Path, settings: Settings) -> None:
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def first_text_size(dots_per_inch: float) -> int:
    """The size at which an x is 2.6 mm high on this screen (clear print asks for 2.3).

    An x of our typeface is 0.496 of the size. Screens that report nonsense get the default.
    """
    if not 70 <= dots_per_inch <= 250:
        return Settings().text_px
    wanted = 2.6 / 25.4 * dots_per_inch / 0.496
    return next((size for size in SIZES if size >= round(wanted)), 28) if wanted <= 28 else 28
