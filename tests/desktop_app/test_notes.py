from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Note, NoteKind
from desktop_app.app import ReadingRoom
from desktop_app.notes.draft import new_note
from desktop_app.pausing import LONGEST_WAIT_MS, PAUSE_MS


def on_disk(data: DataFolder) -> list[Note]:
    notebook = db.open_notebook(data.person())
    notes = notebook.notes()
    notebook.close()
    return list(notes)


def begin(room: ReadingRoom, kind: NoteKind = NoteKind.NOTE) -> None:
    room.conductor.navigator.open_note(new_note(kind))


def test_typed_words_are_on_disk_soon_after_the_last_key(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    QTest.keyClicks(room.window.panels.editor.text, "Ask about my scan")
    qtbot.waitUntil(lambda: [n.text for n in on_disk(data)] == ["Ask about my scan"], timeout=4000)

    assert PAUSE_MS <= 1000


def test_saving_does_not_wait_for_a_pause_in_typing() -> None:
    assert LONGEST_WAIT_MS <= 2000


def test_closing_the_window_saves_at_once(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    QTest.keyClicks(room.window.panels.editor.text, "last words")
    room.window.close()
    room.close()

    assert [note.text for note in on_disk(data)] == ["last words"]


def test_opening_another_note_saves_the_one_before(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    QTest.keyClicks(room.window.panels.editor.text, "first")
    begin(room)
    QTest.keyClicks(room.window.panels.editor.text, "second")
    room.window.panels.editor.save_now()
    qtbot.waitUntil(lambda: {n.text for n in on_disk(data)} == {"first", "second"})


def test_a_note_that_is_changed_stays_one_note(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    editor = room.window.panels.editor
    for word in ("one", " two", " three"):
        QTest.keyClicks(editor.text, word)
        editor.save_now()
    qtbot.waitUntil(lambda: [n.text for n in on_disk(data)] == ["one two three"])


def test_saved_is_said_only_after_the_words_are_on_disk(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    editor = room.window.panels.editor
    QTest.keyClicks(editor.text, "words")
    assert "Saved" not in editor.state_words()
    editor.save_now()
    qtbot.waitUntil(lambda: "Saved at" in editor.state_words())

    assert [note.text for note in on_disk(data)] == ["words"]


def test_a_note_that_cannot_be_saved_stays_on_the_screen_and_is_tried_again(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    editor = room.window.panels.editor
    journal = data.person().journal
    blocked = list(journal.iterdir()) if journal.exists() else []
    for path in blocked:
        path.unlink()
    if journal.exists():
        journal.rmdir()
    journal.write_text("not a folder")
    QTest.keyClicks(editor.text, "precious")
    editor.save_now()
    qtbot.waitUntil(lambda: "Your words are still here" in editor.state_words())
    assert editor.text.toPlainText() == "precious"
    journal.unlink()
    qtbot.waitUntil(lambda: "Saved at" in editor.state_words(), timeout=6000)

    assert [note.text for note in on_disk(data)] == ["precious"]


def test_moving_a_note_to_the_bin_can_be_taken_back(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    editor = room.window.panels.editor
    QTest.keyClicks(editor.text, "keep me")
    editor.save_now()
    qtbot.waitUntil(lambda: bool(on_disk(data)))
    assert editor.note is not None
    with qtbot.waitSignal(room.conductor.deeds.told):
        editor.delete_wished.emit(editor.note)
    assert on_disk(data) == []
    room.conductor.deeds.take_back()
    qtbot.waitUntil(lambda: [n.text for n in on_disk(data)] == ["keep me"])


def test_a_note_that_was_left_before_it_could_be_saved_is_tried_again(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    begin(room)
    editor = room.window.panels.editor
    journal = data.person().journal
    for path in journal.iterdir() if journal.exists() else ():
        path.unlink()
    if journal.exists():
        journal.rmdir()
    journal.write_text("not a folder")
    QTest.keyClicks(editor.text, "precious")
    editor.leave()
    qtbot.waitUntil(lambda: "Your words are still here" in editor.state_words())
    journal.unlink()
    qtbot.waitUntil(lambda: [n.text for n in on_disk(data)] == ["precious"], timeout=6000)
