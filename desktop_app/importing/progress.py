"""Carries how far work on a lane is to the window, and the wish to stop back to the work."""

import time
from collections.abc import Callable, Iterable, Iterator
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from db import Stopped

T = TypeVar("T")
TOLD_EVERY_S = 0.1
"""Faster than a person reads, and too seldom to keep the window busy."""


class Run:
    """One piece of work: it tells its progress now and then, and hears when to stop."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell, self._told_at, self._ended = tell, 0.0, Event()

    def __call__(self, done: int, total: int) -> None:
        """So much of so much is done. Called on the lane."""
        now = time.monotonic()
        if now - self._told_at >= TOLD_EVERY_S:
            self._told_at = now
            self._tell(done, total)

    def stop(self) -> None:
        """The work is not wanted any more."""
        self._ended.set()

    def stopped(self) -> bool:
        """Whether the work is not wanted any more."""
        return self._ended.is_set()

    def each(self, things: Iterable[T]) -> Iterator[T]:
        """These things as long as the work is wanted, then Stopped."""
        for thing in things:
            if self.stopped():
                raise Stopped("The import was stopped. Nothing was changed.")
            yield thing


class Progress(QObject):
    """Tells in the window's thread how far the present work is; words of older work are lost."""

    _moved = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = Run(lambda _done, _total: None)
        self._show: Callable[[int, int], None] = lambda _done, _total: None
        self._moved.connect(self._pass_on)

    def begin(self, show: Callable[[int, int], None]) -> Run:
        """A new piece of work, whose progress is shown by `show`."""
        run = Run(lambda done, total: self._moved.emit(run, done, total))
        self._run, self._show = run, show
        return run

    def stop(self) -> None:
        """Stop the present work."""
        self._run.stop()

    def _pass_on(self, run: Run, done: int, total: int) -> None:
        if run is self._run:
            self._show(done, total)
