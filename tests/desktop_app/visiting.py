"""What happens around My visit, as a person or a notebook would do it."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

import db
from db import Appointment, DataFolder, Note, Notebook, NoteKind, new_note_id
from desktop_app.app import ReadingRoom

TODAY = date.today()
SOON, BEFORE = TODAY + timedelta(12), TODAY - timedelta(40)
Tell = Callable[[Callable[[Notebook], object]], None]


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def kept(data: DataFolder) -> list[Appointment]:
    notebook = db.open_notebook(data.person())
    found = notebook.visits.all()
    notebook.close()
    return found


def notes_on_disk(data: DataFolder) -> list[Note]:
    notebook = db.open_notebook(data.person())
    found = notebook.notes()
    notebook.close()
    return found


def ask(*texts: str) -> Callable[[Notebook], object]:
    def change(notebook: Notebook) -> None:
        for text in texts:
            notebook.save_note(Note(new_note_id(), text, NoteKind.QUESTION))

    return change


def note(text: str, kind: NoteKind, **more: object) -> Callable[[Notebook], object]:
    made = Note(new_note_id(), text, kind, **more)  # type: ignore[arg-type]
    return lambda notebook: notebook.save_note(made)


def visit_on(day: date, **more: str) -> Callable[[Notebook], object]:
    made = Appointment(f"v-{day}", day.isoformat(), **more)  # type: ignore[arg-type]
    return lambda notebook: notebook.visits.save(made)


def told(room: ReadingRoom) -> str:
    return room.window.status._words.text()
