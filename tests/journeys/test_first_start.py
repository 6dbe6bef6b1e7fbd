"""A person starts the program for the first time, and for the second."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db import DataFolder
from desktop_app.app import ReadingRoom

MOST_WORDS = 40


@pytest.fixture
def fresh(qapp: QApplication, qtbot: QtBot, data: DataFolder) -> Iterator[ReadingRoom]:
    """The program as it is before anybody has set anything."""
    made = ReadingRoom(qapp, data)
    made.start()
    yield made
    if isValid(made.window):
        made.window.close()
    made.close()


def test_three_short_screens_lead_to_home(fresh: ReadingRoom, qtbot: QtBot) -> None:
    welcome = fresh.window.panels.welcome
    assert welcome.isVisible()
    welcome._samples[3].click()
    assert fresh.settings.comfort == welcome._samples[3].comfort
    for _ in range(welcome._screens.count()):
        labels = [*welcome._titles, *welcome._words]
        words = [label.text() for label in labels if label.isVisible()]
        assert len(" ".join(words).split()) <= MOST_WORDS
        QTest.keyClick(welcome._next, Qt.Key.Key_Space)

    assert fresh.window.panels.home.isVisible()
    assert fresh.settings.welcomed


def test_each_answer_is_kept_and_the_screens_come_only_once(
    fresh: ReadingRoom, qapp: QApplication, data: DataFolder, qtbot: QtBot
) -> None:
    welcome = fresh.window.panels.welcome
    welcome._next.click()
    welcome._readers[1].click()
    welcome._next.click()
    fresh.window.close()
    fresh.close()
    again = ReadingRoom(qapp, data)
    again.start()

    assert again.settings.reader == "helper"
    assert again.window.panels.home.isVisible()
    again.window.close()
    again.close()


def test_whoever_goes_elsewhere_is_not_asked_again(fresh: ReadingRoom, qtbot: QtBot) -> None:
    fresh.window.commands["library"].trigger()

    assert fresh.settings.welcomed
