"""Long work in short steps on the interface thread, so that the window stays awake."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")


class Steps(QObject):
    """Does one piece of work at a time; a new one takes the place of the one before it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Generator[None, None, Any] | None = None
        self._then: Callable[[Any], None] = _nothing
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def run(self, work: Generator[None, None, T], then: Callable[[T], None]) -> None:
        """Do this work from one step to the next; `then` hears its outcome."""
        self.stop()
        self._work, self._then = work, then
        self._timer.start()
        self._step()

    def stop(self) -> None:
        """Give up the present work, if there is any."""
        self._timer.stop()
        if self._work is not None:
            self._work.close()
        self._work = None

    def _step(self) -> None:
        work, self._work = self._work, None
        if work is None:  # given up, or ended by a fault of ours
            self._timer.stop()
            return
        try:
            next(work)
        except StopIteration as done:
            self._timer.stop()
            self._then(done.value)
        else:
            self._work = work


def _nothing(_value: object) -> None:
    return
