"""When what is typed is kept: at the first rest, and often enough where there is none."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS, LONGEST_WAIT_MS = 1000, 1800
"""Text is on disk two seconds after it was typed, even while typing goes on."""


class Pausing(QObject):
    """Waits for typing to rest.

    Signals:
        rested(): what was typed is to be kept now.
    """

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, wait in ((self._pause, PAUSE_MS), (self._longest, LONGEST_WAIT_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self._end)

    @property
    def waits(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._longest.isActive()

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def rest(self) -> None:
        """Have what was typed kept at once, if there is any."""
        if self.waits:
            self._end()

    def _end(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self.rested.emit()
