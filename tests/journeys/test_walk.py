"""Every widget of every place, in every palette and at three sizes of text."""

from contextlib import suppress

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import TimeoutError as NeverLaidOut
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.app import ReadingRoom
from desktop_app.choices import THEMES, Comfort
from desktop_app.hearing.labels import heading_label
from desktop_app.tour.guide import Guide
from desktop_app.tour.stops import STOPS
from tests.walking import faults, faults_of

LAID_OUT_MS = 2000
"""How long a layout may take on a busy machine; only faults that stay are faults."""
CASES = [(theme, size, 1280, 800) for theme in THEMES for size in (20, 40, 60)]
CASES += [("light", size, 800, 600) for size in (20, 40)]


@pytest.mark.parametrize(("theme", "text_px", "width", "height"), CASES)
def test_everything_in_sight_can_be_pressed_named_and_read(
    room: ReadingRoom, qtbot: QtBot, theme: str, text_px: int, width: int, height: int
) -> None:
    guide = Guide(room)
    room.use(room.settings.having(Comfort(theme, text_px)))
    room.window.resize(width, height)
    found: dict[str, str] = {}
    for stop in STOPS:
        stop.arrive(guide)
        with suppress(NeverLaidOut):
            qtbot.waitUntil(lambda: not faults(room.window), timeout=LAID_OUT_MS)
        found |= {f"{stop.name}: {fault}": "" for fault in faults(room.window)}
        stop.leave(guide)

    assert list(found) == []


class Flashes(QObject):
    """Notes every window that comes up beside the one there is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window, self.seen = window, list[str]()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or event.type() != QEvent.Type.Show:
            return False
        if watched.isWindow() and watched is not self._window:
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_the_window_comes_up_as_a_window_of_its_own(
    room: ReadingRoom, qtbot: QtBot, qapp: QApplication
) -> None:
    guide, flashes = Guide(room), Flashes(room.window)
    qapp.installEventFilter(flashes)
    for stop in STOPS:
        stop.arrive(guide)
        stop.leave(guide)
    qapp.removeEventFilter(flashes)
    stray = QWidget()
    qtbot.addWidget(stray)
    qapp.installEventFilter(flashes)
    stray.show()
    qapp.removeEventFilter(flashes)

    assert flashes.seen == ["QWidget"], "only the one that was made to be seen"


def test_the_walk_itself_sees_what_it_looks_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    small, cut = QPushButton("Go"), QLabel("many words that do not fit here")
    small.setFixedSize(30, 30)
    cut.setFixedSize(40, 20)
    for widget in (small, cut):
        column.addWidget(widget)
    nameless = QPushButton()
    nameless.setFixedSize(60, 60)
    column.addWidget(nameless)
    lying = QLabel("over", window)
    plain = heading_label("Plain")
    column.addWidget(plain)
    window.show()
    qtbot.waitExposed(window)
    lying.setGeometry(small.geometry())
    lying.show()

    assert any("to press" in fault for fault in faults_of(small))
    assert any("words on a line" in fault for fault in faults_of(cut))
    assert any("no name" in fault for fault in faults_of(nameless))
    assert any("looks like text" in fault for fault in faults_of(plain))
    assert any("lies over" in fault for fault in faults_of(window))
