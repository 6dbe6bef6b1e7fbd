"""What was done last, and how to take it back."""

from collections.abc import Callable
from dataclasses import dataclass, field

from db import Changes, Notebook

MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class Step:
    """An act in words, and the change that takes it back."""

    words: str
    take_back: Callable[[Notebook], Changes]


@dataclass(slots=True)
class Undo:
    """The last acts, the latest on top."""

    _steps: list[Step] = field(default_factory=list)

    def remember(self, step: Step) -> None:
        """Keep an act; the oldest of more than fifty is forgotten."""
        self._steps = [*self._steps, step][-MOST_STEPS:]

    def pop(self) -> Step | None:
        """The latest act, taken off the list."""
        return self._steps.pop() if self._steps else None
