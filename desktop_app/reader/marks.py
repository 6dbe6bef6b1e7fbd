"""The marked words of a study as one walk from the first part to the last."""

from collections.abc import Callable, Iterable

from desktop_app.reader.section import Section
from desktop_app.theme.look import Look

Find = Callable[[str], Iterable[tuple[int, int]]]
"""Where, in the text of a part, the words to be marked stand."""


class Marks:
    """Marks every part and knows at which mark one is."""

    def __init__(self) -> None:
        self._places: list[tuple[str, int]] = []
        self._at: int | None = None

    @property
    def count(self) -> int:
        """How many marks there are."""
        return len(self._places)

    @property
    def number(self) -> int:
        """At which mark one is, from 1; 0 before the first step."""
        return 0 if self._at is None else self._at + 1

    def put_on(self, sections: Iterable[Section], find: Find, look: Look) -> None:
        """Mark what `find` finds in these sections."""
        self._places, self._at = [], None
        for section in sections:
            places = list(find(section.body.plain()))
            section.body.mark(places, look)
            self._places += [(section.part, begin) for begin, _ in places]

    def step(self, by: int) -> tuple[str, int] | None:
        """The next mark (1) or the one before (-1), round and round: its part and offset."""
        if not self._places:
            return None
        start = self._at if self._at is not None else (-1 if by > 0 else 0)
        self._at = (start + by) % len(self._places)
        return self._places[self._at]
