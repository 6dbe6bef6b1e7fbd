"""Drives the real window: types, presses, waits until it has answered, takes pictures."""

from collections.abc import Callable
from pathlib import Path

import click
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest

from desktop_app.app import ReadingRoom
from desktop_app.main_window import MainWindow

LONGEST_WAIT_MS = 20_000
LOOK_EVERY_MS = 5
REST_MS, SHORT_REST_MS = 60, 15
"""How long one waits for a picture until everything is painted, or only laid out."""


class Guide(QObject):
    """Takes the steps of a tour in one window."""

    def __init__(self, room: ReadingRoom, pictures: Path | None = None) -> None:
        super().__init__()
        self.room = room
        self._pictures = pictures
        self._count = 0

    @property
    def window(self) -> MainWindow:
        """The window there is now; another language makes a new one."""
        return self.room.window

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window work until this holds; a tour that hangs is a fault."""
        loop = QEventLoop()
        look, give_up = QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if holds() else None)
        give_up.timeout.connect(loop.quit)
        look.start(LOOK_EVERY_MS)
        give_up.start(LONGEST_WAIT_MS)
        loop.exec()
        look.stop()
        if not holds():
            raise RuntimeError(f"the tour waited in vain: {what}")

    def settle(self) -> None:
        """Let everything that was asked be answered and painted."""
        answered: list[bool] = []
        self.room.session.ask(lambda _room: True, answered.append, topic="tour", owner=self)
        self.wait_until(lambda: bool(answered), "an answer")
        loop = QEventLoop()
        QTimer.singleShot(REST_MS if self._pictures else SHORT_REST_MS, loop.quit)
        loop.exec()

    def type_search(self, text: str) -> None:
        """Type into the search box, key by key."""
        box = self.window.bar.box
        self.window.bar.focus_first()
        box.clear()
        QTest.keyClicks(box, text)
        self.settle()

    def command(self, name: str) -> None:
        """Carry out a command as its key or its button would."""
        self.window.commands[name].trigger()
        self.settle()

    def go(self, place: str) -> None:
        """Go to a place of the window."""
        self.room.conductor.navigator.go(place)
        self.settle()

    def open_study(self, study: str) -> None:
        """Open a study as a press on its row would."""
        self.window.panels.library.studies.study_chosen.emit(study)
        reader = self.window.panels.reader
        self.wait_until(
            lambda: reader.page is not None and reader.page.study.id == study, f"the study {study}"
        )
        self.settle()

    def picture(self, name: str, what: str) -> Path:
        """Take a picture of the window, say what it shows, and where it was put."""
        if self._pictures is None:
            raise RuntimeError("this guide was given no folder for pictures")
        self._count += 1
        path = self._pictures / f"{self._count:03}-{name}.png"
        if not self.window.grab().save(str(path)):
            raise RuntimeError(f"the picture {path} could not be written")
        click.echo(f"{path.name}: {what}")
        return path
