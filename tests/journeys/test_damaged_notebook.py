"""A damaged notes file: the program starts, says so on Home, and the notes are there."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import db
from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.main_window import MainWindow
from tests.builders import a_note


def damage(data: DataFolder, *texts: str) -> None:
    person = data.person()
    notebook = db.open_notebook(person, writing=True)
    for text in texts:
        notebook.save_note(a_note(text))
    notebook.close()
    person.notebook.write_bytes(bytes(4096) + person.notebook.read_bytes()[4096:])


def opened(qapp: QApplication, data: DataFolder) -> ReadingRoom:
    room = ReadingRoom(qapp, data)
    room.conductor.navigator.go("home")
    room.start()
    return room


def closed(room: ReadingRoom) -> None:
    room.window.close()
    room.close()


def notice(window: MainWindow) -> str:
    return window.panels.home.notice_words()


def test_what_was_repaired_stands_on_home_until_it_was_read(
    qapp: QApplication, qtbot: QtBot, data: DataFolder
) -> None:
    damage(data, "one", "two")
    room = opened(qapp, data)
    qtbot.waitUntil(lambda: "We brought back 2 notes." in notice(room.window))
    closed(room)
    again = opened(qapp, data)
    found: list[str] = []
    again.session.ask(
        lambda one: [note.text for note in one.notebook.notes()],
        found.extend,
        topic="test",
        owner=again,
    )
    qtbot.waitUntil(lambda: sorted(found) == ["one", "two"])
    unread = notice(again.window)
    again.window.panels.home.notice_read.emit()
    read = notice(again.window)
    closed(again)
    third = opened(qapp, data)
    last = notice(third.window)
    closed(third)

    assert unread.startswith("Your notes file was damaged.")
    assert "The damaged file is kept as it was." in unread
    assert (read, last) == ("", "")


def test_a_whole_notebook_is_not_spoken_of(room: ReadingRoom, qtbot: QtBot) -> None:
    qtbot.waitUntil(room.conductor.safety.keeping.timer.isActive)

    assert notice(room.window) == ""


def test_another_language_neither_loses_the_notice_nor_tells_it_twice(
    qapp: QApplication, qtbot: QtBot, data: DataFolder
) -> None:
    damage(data, "one")
    room = opened(qapp, data)
    qtbot.waitUntil(lambda: bool(notice(room.window)))
    told = notice(room.window)
    room.window.panels.comfort.language_wished.emit("es")
    kept = notice(room.window)
    room.window.panels.home.notice_read.emit()
    qtbot.waitUntil(room.conductor.safety.keeping.timer.isActive)
    left = notice(room.window)
    closed(room)

    assert kept == told
    assert left == ""
