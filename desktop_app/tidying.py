"""Clears away what Python has no more use for, on the thread of the window only.

Python tidies up on whatever thread happens to ask for memory. A widget that goes on a lane
takes the whole program with it, so nothing is tidied there.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 2_000
WHOLE = 30
"""Every so many pauses all is looked through; between them only what is young."""


class Tidying(QObject):
    """Tidies at its own pace from `begin` until `end`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pauses = 0
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._tidy)

    def begin(self) -> None:
        """Tidy here from now on, and nowhere else. What is there now is there to stay."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _tidy(self) -> None:
        self._pauses = (self._pauses + 1) % WHOLE
        gc.collect(1 if self._pauses else 2)
