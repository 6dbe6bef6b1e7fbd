"""Earlier versions of a note are found from its editor, looked at and brought back."""

from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Note
from desktop_app.app import ReadingRoom
from desktop_app.theme.look import Look
from desktop_app.versions.row import VersionRow
from tests.builders import a_note


def write(data: DataFolder, *texts: str) -> Note:
    """One note that was saved so often; the first is kept for ever."""
    notebook = db.open_notebook(data.person(), writing=True)
    note = a_note(texts[0], rev=0)
    for text in texts:
        note = notebook.save_note(replace(note, text=text)).note
    notebook.close()
    return note


def on_disk(data: DataFolder) -> list[str]:
    notebook = db.open_notebook(data.person())
    texts = [note.text for note in notebook.notes()]
    notebook.close()
    return texts


def rows(panel: QWidget) -> list[VersionRow]:
    return [row for row in panel.findChildren(VersionRow) if row.isVisible()]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_an_earlier_version_comes_back_and_nothing_is_overwritten(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    note = write(data, "first", "second")
    editor, panel = room.window.panels.editor, room.window.panels.versions
    room.conductor.navigator.open_note(note)
    qtbot.waitUntil(editor.foot.versions.isVisible)
    editor.foot.versions.click()
    qtbot.waitUntil(lambda: len(rows(panel)) == 2)
    assert [row.back.isVisible() for row in rows(panel)] == [False, True]
    rows(panel)[1].back.click()
    qtbot.waitUntil(lambda: on_disk(data) == ["first"])
    qtbot.waitUntil(lambda: len(rows(panel)) == 3)
    assert [words(row)[1] for row in rows(panel)] == ["first", "second", "first"]
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: on_disk(data) == ["second"])
    room.window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: on_disk(data) == ["first"])


def test_the_note_that_came_back_can_be_written_on(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    note = write(data, "first", "second")
    editor, panel = room.window.panels.editor, room.window.panels.versions
    room.conductor.navigator.open_note(note)
    editor.versions_wished.emit(note)
    qtbot.waitUntil(lambda: len(rows(panel)) == 2)
    rows(panel)[1].back.click()
    qtbot.waitUntil(lambda: len(rows(panel)) == 3)
    panel.open.click()
    assert editor.text.toPlainText() == "first"
    QTest.keyClicks(editor.text, " again")
    editor.save_now()

    qtbot.waitUntil(lambda: on_disk(data) == ["first again"])


def test_what_was_just_typed_is_among_the_versions(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    note = write(data, "first", "second")
    editor, panel = room.window.panels.editor, room.window.panels.versions
    room.conductor.navigator.open_note(note)
    qtbot.waitUntil(editor.foot.versions.isVisible)
    QTest.keyClicks(editor.text, " and more")
    editor.foot.versions.click()

    qtbot.waitUntil(lambda: "second and more" in [t for row in rows(panel) for t in words(row)])
    assert on_disk(data) == ["second and more"]


def test_a_new_note_has_no_earlier_versions(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    note = write(data, "only")
    room.conductor.navigator.open_note(note)
    answered: list[bool] = []
    room.session.ask(lambda _room: True, answered.append, topic="test", owner=room)
    qtbot.waitUntil(lambda: bool(answered))

    assert not room.window.panels.editor.foot.versions.isVisible()


def test_a_long_text_can_be_read_whole(look: Look, qtbot: QtBot) -> None:
    row = VersionRow(a_note("word " * 100), look, present=False)
    qtbot.addWidget(row)
    row.show()
    short = words(row)[1]
    row.whole.click()

    assert short.endswith(" …")
    assert words(row)[1] == ("word " * 100).strip()
