"""Leaves out the second press of a trembling hand."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

SAME_SPOT = 40
"""Pixels between two presses that are still taken for one."""
DOWN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class Steady(QObject):
    """Watches one native window; there, each press is seen once, before any widget hears of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wait_ms = 0
        self._last: tuple[int, QPointF] | None = None
        self._dropped = False

    def wait(self, milliseconds: int) -> None:
        """Take presses on the same spot within this time for one; 0 counts every press."""
        self._wait_ms = milliseconds

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._wait_ms or not isinstance(event, QMouseEvent):
            return False
        if event.type() in DOWN:
            self._dropped = self._repeats(event)
            if not self._dropped:
                self._last = (event.timestamp(), event.position())
            return self._dropped
        if event.type() == QEvent.Type.MouseButtonRelease and self._dropped:
            self._dropped = False
            return True
        return False

    def _repeats(self, event: QMouseEvent) -> bool:
        if self._last is None:
            return False
        then, where = self._last
        near = (event.position() - where).manhattanLength() <= SAME_SPOT
        return near and 0 <= event.timestamp() - then < self._wait_ms
