"""The page of shelves, and the page that says on which a study stands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import NEXT, DataFolder, Shelf, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.tour.guide import Guide
from tests.shelving import press, shelves, standing, with_shelf

THALAMUS = StudyId("thalamus-2025")


def test_a_study_is_put_on_many_shelves_and_on_a_new_one(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.session.tell(with_shelf("Walking"))
    Guide(room).open_study(THALAMUS)
    room.window.commands["shelve"].trigger()
    page = room.window.panels.placing
    qtbot.waitUntil(lambda: len(page.ticks) == 2)
    for tick in page.ticks.values():
        press(tick, qtbot)
    QTest.keyClicks(page.name, "For Anna")
    press(page.new, qtbot)
    qtbot.waitUntil(lambda: [shelf.name for shelf in shelves(data)] == ["Walking", "For Anna"])
    qtbot.waitUntil(lambda: len(page.ticks) == 3)
    qtbot.waitUntil(lambda: all(tick.isChecked() for tick in page.ticks.values()))
    for shelf in (NEXT, *(shelf.id for shelf in shelves(data))):
        assert standing(data, shelf) == [THALAMUS]

    press(page.ticks[NEXT], qtbot)
    qtbot.waitUntil(lambda: standing(data) == [])
    press(page.done, qtbot)
    assert room.window.panels.reader.isVisible()


def test_a_shelf_is_made_renamed_coloured_removed_and_brought_back(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    page.colours.buttons["blue"].click()
    QTest.keyClicks(page.name, "Walking")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    ((shelf, row),) = page.rows.items()
    row.name.setFocus()
    row.name.selectAll()
    QTest.keyClicks(row.name, "My legs")
    row.colours.buttons["pink"].setFocus()
    row.colours.buttons["pink"].click()
    expected = [Shelf(shelf, "My legs", "pink", 1.0)]
    qtbot.waitUntil(lambda: shelves(data) == expected)
    press(row.remove, qtbot)
    assert QApplication.focusWidget() is page.question.cancel
    press(page.question.agree, qtbot)
    qtbot.waitUntil(lambda: shelves(data) == [] and not page.rows)
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: shelves(data) == expected and len(page.rows) == 1)


def test_cancel_keeps_the_shelf(room: ReadingRoom, data: DataFolder, qtbot: QtBot) -> None:
    room.session.tell(with_shelf("Walking"))
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    (row,) = page.rows.values()
    press(row.remove, qtbot)
    press(page.question.cancel, qtbot)
    qtbot.waitUntil(row.isVisible)

    assert len(shelves(data)) == 1


def test_a_name_that_is_taken_is_said_and_nothing_is_changed(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.session.tell(with_shelf("Walking"))
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    QTest.keyClicks(page.name, "walking")
    with qtbot.waitSignal(room.session.failed) as failed:
        press(page.add, qtbot)

    assert failed.args[0].sentence.startswith("You have a shelf of this name.")
    assert [shelf.name for shelf in shelves(data)] == ["Walking"]


def test_without_a_name_no_shelf_is_made_and_the_focus_says_where_to_write(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    press(page.add, qtbot)

    assert page.name.hasFocus()
    assert shelves(data) == []


def test_without_a_study_there_is_nothing_to_tick(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.go("placing")
    page = room.window.panels.placing

    assert not page.ticks[NEXT].isEnabled()
    assert page.done.hasFocus()
