"""What helps shaky hands: presses that tremble, borders that keys move, a caret to be seen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStyle
from pytestqt.qtbot import QtBot

from desktop_app.app import ReadingRoom
from desktop_app.choices import Comfort, first_theme
from desktop_app.line import CARET_WIDTH, Line
from desktop_app.shell.pane_border import STEP
from desktop_app.steady import Steady
from desktop_app.theme.look import Look


def a_press(kind: QEvent.Type, at: QPointF, when: int) -> QMouseEvent:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, at, left, left, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(when)
    return event


@pytest.mark.parametrize(
    ("wait", "apart", "away", "dropped"),
    [
        (500, 200, 0, True),
        (500, 600, 0, False),
        (500, 200, 100, False),
        (0, 10, 0, False),
        (1000, 900, 20, True),
    ],
)
def test_only_a_second_press_on_the_same_spot_is_left_out(
    qapp: QApplication, wait: int, apart: int, away: int, dropped: bool
) -> None:
    steady = Steady(qapp)
    steady.wait(wait)
    press, release = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
    here, there = QPointF(10, 10), QPointF(10 + away, 10)

    assert not steady.eventFilter(qapp, a_press(press, here, 1000))
    assert not steady.eventFilter(qapp, a_press(release, here, 1010))
    assert steady.eventFilter(qapp, a_press(press, there, 1000 + apart)) is dropped
    assert steady.eventFilter(qapp, a_press(release, there, 1010 + apart)) is dropped


def test_a_trembling_press_counts_once_in_the_real_window(room: ReadingRoom, qtbot: QtBot) -> None:
    handle = room.window.windowHandle()
    button = QPushButton("Count", room.window)
    button.setGeometry(20, 300, 120, 60)
    button.show()
    button.raise_()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    at = QPoint(60, 330)
    for repeats, counted in ((0, 2), (1000, 1)):
        pressed.clear()
        room.use(room.settings.having(Comfort(repeats_ms=repeats)))
        for _ in range(2):
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=at, delay=20)

        assert len(pressed) == counted
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(700, 790))


def test_the_caret_is_wide_in_whatever_the_program_wears(look: Look, qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.show()

    width = line.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth, None, line)
    assert width == CARET_WIDTH
    assert line.height() >= 44, "the program’s own sheet is worn over the style"


def test_keys_move_the_border_and_its_place_is_kept(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.go("library")
    desk = room.window.desk
    (border,) = desk._panes.borders()
    before = desk._lists.width()
    while not border.hasFocus():
        room.window.commands["next_pane"].trigger()
    for _ in range(3):
        QTest.keyClick(border, Qt.Key.Key_Right)

    assert before + 3 * STEP - 4 <= desk._lists.width() <= before + 3 * STEP
    assert abs(room.window.settings.list_width - desk._lists.width()) <= 4
    room.window.resize(1300, 800)
    assert abs(desk._lists.width() - room.window.settings.list_width) <= 4


def test_the_first_look_follows_the_computer() -> None:
    told = {(d, s): first_theme(dark=d, strong=s) for d in (False, True) for s in (False, True)}

    assert told == {
        (False, False): "light",
        (True, False): "dark",
        (False, True): "paper",
        (True, True): "contrast",
    }
