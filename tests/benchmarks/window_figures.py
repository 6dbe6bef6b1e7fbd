"""Keystroke and opening a study, measured in the real window from the press to the paint."""

import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from typing_extensions import override

from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.choices import SIZES, THEMES, Comfort
from tests.benchmarks.measuring import Figure, figure, timed

TYPED = (
    *("fatigue in heat", "thalamus scan", "relapse rate", "walking speed", "vitamin d"),
    *("brain fog", "optic neuritis", "ocrelizumab", "pregnancy", "stem cell transplant"),
    *("bladder", "cannabis for stiffness", "smoking risk", "blood test nerve damage"),
)
"""A session of about two hundred keys."""
FLOOR = (
    "SELECT rowid FROM study_fts WHERE study_fts MATCH ? ORDER BY bm25(study_fts, 10, 4) LIMIT 20"
)
OPENED = 24
LONGEST_WAIT_MS = 10_000


class PaintWatch(QObject):
    """Notes when a widget was painted after its answer had come."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self._loop = QEventLoop()
        self._answered = False
        self.painted_at = 0.0
        widget.installEventFilter(self)

    def answered(self, *_what: object) -> None:
        """The answer is there; the next paint counts."""
        self._answered = True
        self._widget.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._answered:
            self.painted_at = time.perf_counter()
            QTimer.singleShot(0, self._loop.quit)
        return False

    def measure(self, press: Callable[[], object]) -> float:
        """Seconds from the press to the painted answer."""
        self._answered = False
        begun = time.perf_counter()
        press()
        QTimer.singleShot(LONGEST_WAIT_MS, self._loop.quit)
        self._loop.exec()
        return self.painted_at - begun


def window_figures(application: QApplication, folder: Path, studies: int) -> list[Figure]:
    """The figures of the window on this data folder."""
    room = ReadingRoom(application, DataFolder(folder))
    room.start()
    try:
        ids = _some_ids(folder)
        typed, opened = _keystroke(room, folder, studies), _open_study(room, folder, ids, studies)
        return [typed, opened, *_changes(room, studies)]
    finally:
        room.window.close()
        room.close()


def _keystroke(room: ReadingRoom, folder: Path, studies: int) -> Figure:
    panel, box = room.window.panels.library, room.window.bar.box
    watch = PaintWatch(panel.studies.viewport())
    panel.results_told.connect(watch.answered)
    times = []
    for text in TYPED:
        box.setText(" ")
        for letter in text:
            if letter == " ":
                QTest.keyClicks(box, letter)
                continue
            times.append(watch.measure(lambda key=letter: QTest.keyClicks(box, key)))  # type: ignore[misc]
    return figure("keystroke", studies, times, _floors(folder))


def _changes(room: ReadingRoom, studies: int) -> list[Figure]:
    """A study is open; the whole window takes other colours, or letters of another size."""
    watch = PaintWatch(room.window)

    def change(comfort: Comfort) -> float:
        def press() -> None:
            room.use(room.settings.having(comfort))
            watch.answered()

        return watch.measure(press)

    usual = Comfort()
    themes = [change(replace(usual, theme=name)) for name in THEMES * 3]
    sizes = [change(replace(usual, text_px=size)) for size in SIZES * 2]
    bare = QTextBrowser()
    floors = [timed(bare.grab) for _ in themes]
    return [
        figure("change colours", studies, themes[1:], floors),
        figure("change size", studies, sizes[1:], floors),
    ]


def _floors(folder: Path) -> list[float]:
    connection = sqlite3.connect(DataFolder(folder).library)
    floors = []
    for text in TYPED:
        for end in range(1, len(text) + 1):
            words = text[:end].split()
            if text[end - 1] != " ":
                match = " AND ".join([*(f'"{w}"' for w in words[:-1]), f'"{words[-1]}" *'])
                floors.append(timed(lambda m=match: connection.execute(FLOOR, (m,)).fetchall()))  # type: ignore[misc]
    connection.close()
    return floors


def _open_study(room: ReadingRoom, folder: Path, ids: list[str], studies: int) -> Figure:
    reader = room.window.panels.reader
    watch = PaintWatch(reader.sheet)
    reader.page_shown.connect(watch.answered)
    go = room.conductor.navigator.open_study
    times = [watch.measure(lambda name=study: go(name)) for study in ids]  # type: ignore[misc]
    bare = QTextBrowser()
    bare.resize(640, 700)
    bare.show()
    html = "".join(reader.page.html.values()) if reader.page else ""

    def show_bare() -> None:
        bare.setHtml(html)
        bare.grab()

    floors = [timed(show_bare) for _ in ids]
    bare.close()
    return figure("open study", studies, times[2:], floors)


def _some_ids(folder: Path) -> list[str]:
    connection = sqlite3.connect(DataFolder(folder).library)
    rows = connection.execute("SELECT id FROM studies ORDER BY id LIMIT ?", (OPENED,)).fetchall()
    connection.close()
    return [row[0] for row in rows]
