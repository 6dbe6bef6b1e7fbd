"""The window opens on a damaged notebook, with the notes in it."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Note, NoteId
from desktop_app.app import ReadingRoom


def test_the_window_opens_on_a_damaged_notebook_with_the_notes_in_it(
    qapp: QApplication, qtbot: QtBot, data: DataFolder
) -> None:
    person = data.person()
    notebook = db.open_notebook(person, writing=True)
    notebook.save_note(Note(NoteId("n"), "still here"))
    notebook.close()
    broken = bytes(4096) + person.notebook.read_bytes()[4096:]
    person.notebook.write_bytes(broken)
    room = ReadingRoom(qapp, data)
    room.start()
    found: list[Note] = []
    room.session.ask(lambda opened: opened.notebook.notes(), found.extend, topic="test", owner=room)
    qtbot.waitUntil(lambda: len(found) == 1)
    room.window.close()
    room.close()

    assert found[0].text == "still here"
    assert [path.read_bytes() for path in person.damaged.glob("0*/*.sqlite3")] == [broken]
