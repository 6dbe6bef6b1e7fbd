"""A person finds, reads, saves and notes a real study, and finds it all again next time."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import db
from db import DataFolder
from desktop_app.app import ReadingRoom


def test_find_read_save_note_and_come_back(
    room: ReadingRoom, qapp: QApplication, data: DataFolder, qtbot: QtBot
) -> None:
    window = room.window
    panels = window.panels
    window.bar.focus_first()
    QTest.keyClicks(window.bar.box, "thalam")
    qtbot.waitUntil(lambda: panels.library.studies.item_count() >= 2)
    QTest.keyClick(window.bar.box, Qt.Key.Key_Return)
    QTest.keyClick(panels.library.studies, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panels.reader.page is not None)
    page = panels.reader.page
    assert page is not None
    window.commands["save"].trigger()
    window.commands["ask"].trigger()
    QTest.keyClicks(panels.editor.text, "What does this mean for me?")
    panels.editor.done.emit()
    panels.reader.go_to_part("findings")
    window.close()
    room.close()

    again = ReadingRoom(qapp, data)
    again.start()
    try:
        home = again.window.panels.home
        qtbot.waitUntil(lambda: home.continues_with() == page.study.title)
        again.window.commands["visit"].trigger()
        visit = again.window.panels.visit
        qtbot.waitUntil(lambda: len(visit.questions) == 1)
        assert visit.questions[0].text == "What does this mean for me?"
        assert visit.questions[0].study == page.study.id
        again.window.commands["saved"].trigger()
        saved = again.window.panels.saved.studies
        qtbot.waitUntil(lambda: saved.item_count() == 1)
    finally:
        again.window.close()
        again.close()


def test_saving_twice_takes_it_off_and_undo_puts_it_back(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    panels = room.window.panels
    room.conductor.navigator.open_study("thalamus-2025")
    qtbot.waitUntil(lambda: panels.reader.page is not None)

    def saved() -> bool:
        notebook = db.open_notebook(data.person())
        found = notebook.is_saved(db.StudyId("thalamus-2025"))
        notebook.close()
        return found

    room.window.commands["save"].trigger()
    qtbot.waitUntil(saved)
    room.window.commands["save"].trigger()
    qtbot.waitUntil(lambda: not saved())
    # On the disk is not yet told: what is taken back is what the window has heard of.
    qtbot.waitUntil(lambda: room.window.status._words.text() == "Taken off your list.")
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(saved)


def test_nothing_typed_stops_the_search(room: ReadingRoom, qtbot: QtBot) -> None:
    library = room.window.panels.library
    for typed in ('"', "((((", "NOT NOT", "a" * 5000, "\u202eabc", "😀", "title:", "[2020 to"):
        room.window.bar.box.setText(typed)
    room.window.bar.box.setText("relapse")
    qtbot.waitUntil(lambda: library.studies.item_count() > 0)

    assert "relapse" in library.count_words()


def test_back_always_leads_one_step_back(room: ReadingRoom, qtbot: QtBot) -> None:
    commands, navigator = room.window.commands, room.conductor.navigator
    for place in ("library", "saved", "notes", "visit"):
        commands[place].trigger()
    seen = []
    for _ in range(4):
        commands["back"].trigger()
        seen.append(navigator.place)
    commands["forward"].trigger()

    assert seen == ["notes", "saved", "library", "home"]
    assert navigator.place == "library"


def test_the_look_changes_everywhere_and_is_kept(
    room: ReadingRoom, qapp: QApplication, data: DataFolder, qtbot: QtBot
) -> None:
    for _ in range(3):
        room.window.commands["bigger"].trigger()
    size = room.settings.comfort.text_px
    room.window.close()
    room.close()
    again = ReadingRoom(qapp, data)
    kept = again.settings.comfort.text_px
    again.window.close()
    again.close()

    assert kept == size
    assert kept > 20
