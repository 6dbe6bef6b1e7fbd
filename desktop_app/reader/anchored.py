"""A person's notes on a study, each with the place where its words stand now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db import Note, Span, find_quote


@dataclass(frozen=True, slots=True)
class Anchored:
    """A note and where, in its part, the words it quotes stand; None where they do not.

    `is_outdated` says that the study has changed since the note was written.
    """

    note: Note
    place: Span | None = None
    is_outdated: bool = False

    @property
    def is_lost(self) -> bool:
        """Whether the words it quotes stand there no longer."""
        return bool(self.note.quote) and self.place is None

    @property
    def marks(self) -> bool:
        """Whether it marks words that can be seen."""
        return self.note.is_highlight and self.place is not None

    def covers(self, part: str, begin: int, end: int) -> bool:
        """Whether it marks any of these letters of a part, or the letter at an empty place."""
        if not self.marks or self.place is None or self.note.part != part:
            return False
        return self.place.start < max(end, begin + 1) and begin < self.place.end


def anchored(
    notes: Iterable[Note], texts: Mapping[str, str], changed: str = ""
) -> tuple[Anchored, ...]:
    """Every note in the order of the study; `texts` are its parts by name, from top to bottom.

    `changed` is when the text changed last (ISO, UTC), empty where it never did.
    Asked on the reading lane: to find words in a changed text may take its time.
    """
    order = list(texts)
    found = [_anchored(note, texts.get(note.part or "", ""), changed) for note in notes]

    def place(one: Anchored) -> tuple[int, int]:
        part = one.note.part or ""
        return order.index(part) if part in texts else len(
            order
        ), one.place.start if one.place is not None else 0

    return tuple(sorted(found, key=place))


def _anchored(note: Note, text: str, changed: str) -> Anchored:
    place = find_quote(text, note.quote, note.before, note.after) if note.quote else None
    return Anchored(note, place, is_outdated=note.changed < changed)
