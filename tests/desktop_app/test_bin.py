"""The bin: notes come back, or go for good, here and from old copies."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Note, Reason
from desktop_app.app import ReadingRoom
from desktop_app.binned.row import BinRow
from tests.builders import a_note


def put_in_bin(data: DataFolder, *texts: str) -> list[Note]:
    notebook = db.open_notebook(data.person(), writing=True)
    notes = [notebook.save_note(a_note(text)).note for text in texts]
    db.back_up(data.person(), Reason.ASKED)
    for note in notes:
        notebook.delete_note(note.id)
    notebook.close()
    return notes


def texts(data: DataFolder) -> tuple[list[str], list[str]]:
    """What stands among the notes, and what in the bin."""
    notebook = db.open_notebook(data.person())
    found = [note.text for note in notebook.notes()]
    binned = [one.note.text for one in notebook.in_bin()]
    notebook.close()
    return sorted(found), sorted(binned)


def still_held(data: DataFolder) -> int:
    notebook = db.open_notebook(data.person())
    held = len(db.copies_to_clean(notebook))
    notebook.close()
    return held


def rows(panel: QWidget) -> list[BinRow]:
    return [row for row in panel.findChildren(BinRow) if row.isVisible()]


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_note_is_put_back_and_that_can_be_undone(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    put_in_bin(data, "one", "two")
    panel = room.window.panels.bin
    room.window.panels.notes.bin_wished.emit()
    qtbot.waitUntil(lambda: len(rows(panel)) == 2)
    first = next(row for row in rows(panel) if "one" in row.back.accessibleName())
    first.back.click()
    qtbot.waitUntil(lambda: texts(data) == (["one"], ["two"]))
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: texts(data) == ([], ["one", "two"]))
    qtbot.waitUntil(lambda: len(rows(panel)) == 2)


def test_emptying_asks_first_and_cancel_keeps_everything(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    put_in_bin(data, "one")
    panel = room.window.panels.bin
    room.window.commands["bin"].trigger()
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    panel.empty.click()
    asked = words(panel.question)
    panel.question.cancel.click()

    assert panel.question.isHidden()
    assert "gone for good" in asked
    assert "Old copies" in asked
    assert texts(data) == ([], ["one"])


def test_going_elsewhere_is_an_answer_too(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    put_in_bin(data, "one")
    panel = room.window.panels.bin
    room.window.commands["bin"].trigger()
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    panel.empty.click()
    room.window.commands["home"].trigger()
    room.window.commands["bin"].trigger()

    assert not panel.question.isVisible()
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    assert texts(data) == ([], ["one"])


def test_notes_go_for_good_and_then_from_old_copies_too(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    put_in_bin(data, "one", "two")
    panel = room.window.panels.bin
    room.window.commands["bin"].trigger()
    qtbot.waitUntil(lambda: len(rows(panel)) == 2)
    panel.empty.click()
    panel.question.agree.click()
    qtbot.waitUntil(lambda: texts(data) == ([], []))
    qtbot.waitUntil(panel.old_copies.isVisible)
    before = still_held(data)
    said = words(panel.old_copies)
    panel.old_copies.clean.click()
    assert panel.question.cancel.hasFocus()
    panel.question.agree.click()
    qtbot.waitUntil(lambda: still_held(data) == 0)
    qtbot.waitUntil(panel.old_copies.isHidden)

    assert before >= 2
    assert "may still hold" in said
    assert "cleaned" in words(room.window.status)
    assert "The bin is empty" in words(panel)
