"""The real program, with somebody at it who says what happens and presses what they are told.

Arguments: the data folder and, where the start may ask whether to open all the same, "open" or
"leave". Then each line it reads is an order: read a note, write words, minimise, end.
"""

import os
import sys
from pathlib import Path
from unittest.mock import patch

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

import desktop_app.window as window_module
from db import NoteId
from desktop_app.app import ReadingRoom
from desktop_app.silent_window import SilentWindow


class Somebody(QObject):
    """Sits before the program."""

    def __init__(self, room: ReadingRoom) -> None:
        super().__init__(room)
        self.room = room
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._see)
        self._looking.start(10)

    def _obey(self) -> None:
        order, *more = sys.stdin.readline().split()
        if order == "read":
            self.room.session.ask(
                lambda opened: opened.notebook.note(NoteId(more[0])),
                self._read,
                topic="test",
                owner=self,
            )
        elif order == "write":
            editor = self.room.window.panels.editor
            editor.text.setPlainText(" ".join(more))
            editor.save_now()
            self.room.session.tell(
                lambda notebook: notebook.catch_up(), lambda _c: say("written"), owner=self
            )
        elif order == "minimise":
            self.room.window.showMinimized()
            say("minimised")
        elif order == "end":
            self.room.window.close()

    def _read(self, note: object) -> None:
        self.room.conductor.navigator.open_note(note)  # type: ignore[arg-type]
        say("read")

    def _see(self) -> None:
        words = self.room.window.status._words.text()
        if "open already" in words and not self.room.window.isMinimized():
            self._looking.stop()
            say("in front")


def say(words: str) -> None:
    print(words, flush=True)


class Watched(ReadingRoom):
    """Says when it has begun."""

    @override
    def start(self) -> None:
        super().start()
        Somebody(self)
        QTimer.singleShot(0, self, lambda: say("begun"))


def answer(wanted: str) -> None:
    """Press this button when the question comes."""
    for page in QApplication.topLevelWidgets():
        if isinstance(page, SilentWindow) and page.isVisible():
            say(page.words())
            (page.open if wanted == "open" else page.leave).click()
            return
    QTimer.singleShot(20, lambda: answer(wanted))


def main() -> int:
    """Start the program as it is, but with somebody before it."""
    application_of = window_module.make_application

    def made() -> QApplication:
        application = application_of()
        if len(sys.argv) > 2:
            QTimer.singleShot(20, lambda: answer(sys.argv[2]))
        return application

    with (
        patch.object(window_module, "ReadingRoom", Watched),
        patch.object(window_module, "make_application", made),
    ):
        return window_module.open_window(Path(sys.argv[1]))


if __name__ == "__main__":
    sys.exit(main())
