"""What was done last, how to take it back, and how to do it again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from db import Changes

MOST_STEPS = 50
Change = Callable[[Any], Changes]
"""Is given the notebook, or the packs of the library where the act was one of packs."""


@dataclass(frozen=True, slots=True)
class Step:
    """An act in words, the change that takes it back, and the one that does it again."""

    words: str
    take_back: Change
    again: Change
    of_packs: bool = False


@dataclass(slots=True)
class Undo:
    """The last acts, the latest on top, and those taken back since."""

    _done: list[Step] = field(default_factory=list)
    _undone: list[Step] = field(default_factory=list)

    def remember(self, step: Step) -> None:
        """Keep an act; the oldest of more than fifty is forgotten, and so is what was undone."""
        self._done = [*self._done, step][-MOST_STEPS:]
        self._undone.clear()

    def back(self) -> Step | None:
        """The latest act, to be taken back."""
        return _move(self._done, self._undone)

    def again(self) -> Step | None:
        """The act taken back last, to be done again."""
        return _move(self._undone, self._done)


def _move(source: list[Step], target: list[Step]) -> Step | None:
    if not source:
        return None
    target.append(source.pop())
    return target[-1]
