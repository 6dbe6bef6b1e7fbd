"""A long list comes in through the window: how long the window stands still, and who waits."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.commands.library import ready
from desktop_app.importing.desk import ImportDesk
from desktop_app.importing.panel import ImportPanel
from desktop_app.window import make_application
from tests.benchmarks.list_import import paper_list
from tests.benchmarks.window_figures import PaintWatch

BEAT_MS = 2
SEARCH_EVERY_MS = 200
TYPED = "relapse fatigue walking "
WARM = len(TYPED)


@dataclass(frozen=True, slots=True)
class Stall:
    """The longest gap by the clock, and the most that this program worked in any gap, in ms.

    On a machine that is busy with other work the clock counts that work too.
    """

    by_clock_ms: float
    own_ms: float


@dataclass(frozen=True, slots=True)
class Stalls:
    """How long the window did not answer at most, and a key to its painted results, in ms.

    `typing` is the longest stall while the same keys are typed and nothing comes in.
    """

    papers: int
    typing: Stall
    reading: Stall
    writing: Stall
    key_ms: float
    longest_key_ms: float


class Beat(QObject):
    """Beats as often as the window is free; a gap between two beats is a stall."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._at, self._worked = time.perf_counter(), time.process_time()
        self._longest = self._most = 0.0
        self._timer.start(BEAT_MS)

    def longest(self) -> Stall:
        """The longest gap since this was asked last."""
        stall = Stall(round(self._longest * 1000, 1), round(self._most * 1000, 1))
        self._longest = self._most = 0.0
        return stall

    def _beat(self) -> None:
        at, worked = time.perf_counter(), time.process_time()
        gap = at - self._at
        self._longest = max(self._longest, gap)
        self._most = max(self._most, min(gap, worked - self._worked))
        self._at, self._worked = at, worked


def import_stalls(folder: Path, papers: int) -> Stalls:
    """Bring in a list of so many composed papers, and type in the search box meanwhile."""
    file = paper_list(folder / "papers.xml", papers)
    application, data = make_application(), DataFolder(folder / "data")
    ready(data)
    room = ReadingRoom(application, data)
    room.start()
    try:
        return _measured(room, file, papers)
    finally:
        room.window.close()
        room.close()


def _measured(room: ReadingRoom, file: Path, papers: int) -> Stalls:
    room.conductor.navigator.go("importing")
    panel: ImportPanel = room.window.panels.importing
    desk = room.window.findChild(ImportDesk)
    assert desk is not None
    warm, usual, keys = list[float](), list[float](), list[float]()
    _until(lambda: len(warm) >= WARM, lambda: _type(room, warm))
    beat = Beat()
    _until(lambda: len(usual) >= WARM, lambda: _type(room, usual))
    typing = beat.longest()
    desk.read((file,))
    _until(lambda: panel.plan.isVisibleTo(panel))
    reading = beat.longest()
    panel.plan.take.click()
    _until(lambda: panel.done.isVisibleTo(panel), lambda: _type(room, keys))
    writing = beat.longest()
    longest = round(max(keys, default=0.0) * 1000, 1)
    median = round(statistics.median(keys or [0.0]) * 1000, 1)
    return Stalls(papers, typing, reading, writing, median, longest)


def _type(room: ReadingRoom, keys: list[float]) -> None:
    panel, box = room.window.panels.library, room.window.bar.box
    watch = PaintWatch(panel.studies.viewport())
    panel.results_told.connect(watch.answered)
    letter = TYPED[len(keys) % len(TYPED)]
    if letter == " ":
        box.clear()
    keys.append(watch.measure(lambda: QTest.keyClicks(box, letter)))
    panel.results_told.disconnect(watch.answered)


def _until(
    holds: Callable[[], bool], meanwhile: Callable[[], None] | None = None, rest_ms: int = 0
) -> None:
    """Let the window work until this holds, and do something else every now and then."""
    loop, end = QEventLoop(), time.perf_counter() + rest_ms / 1000
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if holds() and time.perf_counter() > end else None)
    look.start(20)
    act = QTimer()
    if meanwhile is not None:
        act.timeout.connect(meanwhile)
        act.start(SEARCH_EVERY_MS)
    loop.exec()
    act.stop()
    look.stop()
