"""One window for each data folder: a second start calls the first window to the front.

The first holds a lock that ends with its process. A second start lays an empty file beside it,
the bell; the first takes the bell away and shows itself.
"""

from contextlib import ExitStack, suppress
from enum import Enum, auto
from time import monotonic

from PySide6.QtCore import QEventLoop, QFileSystemWatcher, QObject, QTimer, Signal

import db
from db import DataFolder

PATIENCE_S = 2.0
"""How long a second start waits for the first window."""
LOOK_EVERY_MS, KNOCK_EVERY_MS = 1000, 50
"""How often the first looks for the bell where nobody tells it, and the second for an answer."""


class Meeting(Enum):
    """How a start finds this folder."""

    FIRST = auto()
    ANSWERED = auto()
    SILENT = auto()


class OneWindow(QObject):
    """The place of one start among all starts for a data folder.

    Signals:
        rung(): the program was started again; show the window.
    """

    rung = Signal()

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._bell = folder, folder.bell
        self._held: ExitStack | None = None
        self._watcher: QFileSystemWatcher | None = None

    def come(self) -> Meeting:
        """Take the first place, or ring for whoever has it and wait a little for the answer."""
        if self._is_first():
            return Meeting.FIRST
        try:
            self._bell.touch()
        except OSError:
            return Meeting.SILENT
        deadline = monotonic() + PATIENCE_S
        while self._bell.exists() and monotonic() < deadline:
            if self._is_first():  # the other has just ended
                break
            self._rest()
        if self._held is None and not self._bell.exists():
            return Meeting.ANSWERED
        self._take_bell()
        return Meeting.FIRST if self._held is not None else Meeting.SILENT

    def listen(self) -> None:
        """From now on hear the bell; one that rang before counts too. Only the first listens."""
        if self._held is None:
            return
        self._watcher = QFileSystemWatcher([str(self._folder.root)], self)
        self._watcher.directoryChanged.connect(self._look)
        # Some disks tell nobody when a file comes.
        often = QTimer(self)
        often.timeout.connect(self._look)
        often.start(LOOK_EVERY_MS)
        self._look()

    def close(self) -> None:
        """Give the place to the next start."""
        if self._held is not None:
            self._held.close()
            self._held = None

    def _is_first(self) -> bool:
        self._held = db.claim(self._folder.window_lock)
        return self._held is not None

    def _look(self) -> None:
        if self._take_bell():
            self.rung.emit()

    def _take_bell(self) -> bool:
        with suppress(OSError):
            self._bell.unlink()
            return True
        return False

    def _rest(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(KNOCK_EVERY_MS, loop.quit)
        loop.exec()
