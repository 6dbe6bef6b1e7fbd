"""Several people in one window: two presses from one to the other, and nothing shows through."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import db
from db import DataFolder, LibraryError, Person
from desktop_app.app import ReadingRoom
from desktop_app.people.panel import PeoplePanel
from desktop_app.settings import Settings, load_settings, save_settings
from desktop_app.tour.guide import Guide

SAFE = "Anyone who uses this computer can open these notes."


@pytest.fixture
def ben(data: DataFolder) -> Person:
    """Ben reads here too, in large letters and in Spanish; Anna was here last."""
    made = db.add_person(data, "Ben")
    db.rename_person(data, "me", "Anna")
    db.come_in(data, "me")
    save_settings(data.person().settings, Settings(language="en", welcomed=True))
    dark = Settings(language="es", welcomed=True)
    save_settings(made.folder.settings, dark)
    return made


@pytest.fixture
def two(qapp: QApplication, ben: Person, data: DataFolder) -> Iterator[ReadingRoom]:
    """The program as it starts where two people read."""
    made = ReadingRoom(qapp, data)
    made.start()
    yield made
    if isValid(made.window):
        made.window.close()
    made.close()


def words_at_the_foot(room: ReadingRoom) -> str:
    return room.window.status._words.text()


def panel_of(room: ReadingRoom) -> PeoplePanel:
    panel: PeoplePanel = room.window.panels.people
    return panel


def switch(room: ReadingRoom, qtbot: QtBot, number: int) -> None:
    """Two presses: the name at the side, and the other person's button."""
    old = room.window
    room.window.places._who.click()
    panel_of(room).rows[number].button.click()
    qtbot.waitUntil(lambda: room.window is not old)


def notes_of(person: Person) -> list[str]:
    with closing(db.open_notebook(person.folder)) as notebook:
        return [note.text for note in notebook.notes()]


def test_with_one_person_nothing_of_it_is_seen(room: ReadingRoom, qtbot: QtBot) -> None:
    assert room.window.panels.home.isVisible()
    assert room.window.places._who.isHidden()
    assert room.window.menu.people.isHidden()
    assert room.window.windowTitle() == "MS Reading Room"
    room.window.commands["people"].trigger()
    assert panel_of(room).isVisible()
    assert panel_of(room)._title.text() == "People"


def test_a_start_with_two_asks_who_is_reading(two: ReadingRoom, qtbot: QtBot) -> None:
    panel = panel_of(two)
    assert panel.isVisible()
    assert panel._title.text() == "Who is reading?"
    assert panel.names() == ("Anna", "Ben")
    assert two.window.windowTitle() == "Anna – MS Reading Room"
    panel.rows[0].button.click()
    qtbot.waitUntil(two.window.panels.home.isVisible)

    assert words_at_the_foot(two) == f"Notes of: Anna. {SAFE}"


def test_two_presses_lead_to_the_other_person(
    two: ReadingRoom, ben: Person, data: DataFolder, qtbot: QtBot
) -> None:
    switch(two, qtbot, 1)

    assert two.window.panels.home.isVisible()
    assert two.settings.language == "es"
    assert two.window.commands["home"].text() == "Inicio"
    assert "Ben" in words_at_the_foot(two)
    assert two.window.windowTitle() == "Ben – MS Reading Room"
    assert db.people(data)[0].id == ben.id, "the next start begins with Ben"
    switch(two, qtbot, 1)
    assert two.window.commands["home"].text() == "Home"
    assert words_at_the_foot(two) == f"Notes of: Anna. {SAFE}"


def test_the_menu_leads_there_in_two_presses_too(
    two: ReadingRoom, ben: Person, qtbot: QtBot
) -> None:
    old = two.window
    two.window.commands["menu"].trigger()
    (button,) = two.window.menu.people.buttons
    assert button.isVisible()
    assert button.accessibleName() == "Switch to: Ben"
    button.click()
    qtbot.waitUntil(lambda: two.window is not old)

    assert two.settings.language == "es"


def test_every_word_is_on_the_disk_when_the_other_comes(
    two: ReadingRoom, ben: Person, data: DataFolder, qtbot: QtBot
) -> None:
    two.conductor.deeds.write_note()
    QTest.keyClicks(two.window.panels.editor.text, "words of Anna")
    switch(two, qtbot, 1)
    two.conductor.deeds.write_note()
    QTest.keyClicks(two.window.panels.editor.text, "words of Ben")
    switch(two, qtbot, 1)
    two.window.close()
    two.close()

    anna = next(one for one in db.people(data) if one.id == "me")
    assert notes_of(anna) == ["words of Anna"]
    assert notes_of(ben) == ["words of Ben"]


def test_nothing_of_one_person_shows_for_the_other(
    two: ReadingRoom, ben: Person, data: DataFolder, qtbot: QtBot
) -> None:
    guide = Guide(two)
    guide.go("home")
    guide.type_search("fatigue")
    guide.open_study("thalamus-2025")
    guide.command("save")
    guide.command("note")
    QTest.keyClicks(two.window.panels.editor.text, "mine alone")
    two.use(two.settings.keeping("fatigue"))
    switch(two, qtbot, 1)
    guide.settle()

    panels = two.window.panels
    assert two.window.bar.box.text() == ""
    assert panels.editor.note is None
    assert panels.reader.page is None
    assert (two.settings.recent, two.settings.kept) == ((), ())
    assert two.conductor.deeds._undo.back() is None
    assert not two.window.desk.editing
    kept = load_settings(data.person().settings, Settings())
    assert kept.kept == ("fatigue",), "Anna's searches wait for her"


def test_a_note_that_cannot_be_saved_keeps_its_person_here(
    two: ReadingRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise LibraryError("The disk is full.", "Make some room.")

    old = two.window
    two.conductor.navigator.go("home")
    monkeypatch.setattr("db.notebook.Notebook.save_note", refuse)
    two.conductor.deeds.write_note()
    QTest.keyClicks(two.window.panels.editor.text, "not yet on the disk")
    panel_of(two).rows[1].button.click()
    qtbot.waitUntil(lambda: "you are still here" in words_at_the_foot(two))

    assert two.window is old
    assert two.window.panels.editor.text.toPlainText() == "not yet on the disk"
    monkeypatch.undo()
    two.window.panels.editor.save_now()


def test_somebody_new_begins_with_the_first_start(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.window.commands["people"].trigger()
    panel = panel_of(room)
    panel.add.click()
    assert "your own name" in panel.form._question.text()
    QTest.keyClicks(panel.form.line, "Anna")
    QTest.keyClick(panel.form.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "new person" in panel.form._question.text())
    assert panel.form.line.text() == ""
    QTest.keyClicks(panel.form.line, "Ben")
    panel.form.keep.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 2)

    assert "Ben has a place here now." in words_at_the_foot(room)
    assert panel.rows[1].button.hasFocus() or panel.rows[0].button.hasFocus()
    assert room.window.places._who.isVisible()
    switch(room, qtbot, 1)
    assert room.window.panels.welcome.isVisible()
    assert not room.settings.welcomed


@pytest.mark.parametrize(("name", "told"), [("", "one to forty"), ("ANNA", "this name already")])
def test_a_name_that_will_not_do_is_told_and_can_be_mended(
    two: ReadingRoom, qtbot: QtBot, name: str, told: str
) -> None:
    panel = panel_of(two)
    panel.add.click()
    panel.form.line.setText(name)
    panel.form.keep.click()
    qtbot.waitUntil(lambda: told in words_at_the_foot(two))

    assert panel.form.line.isVisible()
    assert panel.names() == ("Anna", "Ben")
    QTest.keyClick(panel.form.line, Qt.Key.Key_Escape)
    assert panel.rows[0].button.isVisible()
    assert panel.isVisible()


def test_a_person_gets_another_name_everywhere(two: ReadingRoom, qtbot: QtBot) -> None:
    panel = panel_of(two)
    panel.change.click()
    panel.rows[0].rename.click()
    assert panel.form.line.text() == "Anna"
    panel.form.line.setText("Annabel")
    panel.form.keep.click()
    qtbot.waitUntil(lambda: "Annabel" in panel.names())

    assert two.window.places._who.accessibleName() == "Notes of: Annabel"
    assert two.window.windowTitle() == "Annabel – MS Reading Room"
    assert two.window.windowHandle() is not None


def test_removing_asks_first_with_the_focus_on_cancel(
    two: ReadingRoom, ben: Person, qtbot: QtBot
) -> None:
    panel = panel_of(two)
    panel.change.click()
    assert panel.rows[0].remove.isHidden(), "who is here now cannot be removed"
    panel.rows[1].remove.click()
    assert panel.removal.leave.hasFocus()
    QTest.keyClick(panel.removal.leave, Qt.Key.Key_Space)
    assert ben.folder.root.exists()
    panel.rows[1].remove.click()
    panel.removal.remove.click()
    qtbot.waitUntil(lambda: len(panel.rows) == 1)

    assert not ben.folder.root.exists()
    assert words_at_the_foot(two) == "Ben is removed."
    assert two.window.places._who.isHidden()
    assert panel.rows[0].button.hasFocus()


def test_a_last_copy_is_offered_before(
    two: ReadingRoom, ben: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    with closing(db.open_notebook(ben.folder, writing=True)) as notebook:
        notebook.save_note(db.Note(db.NoteId("n"), "words of Ben"))
    wished: list[Person] = []
    panel_of(two).copy_wished.disconnect(two.people._ask_where)
    panel_of(two).copy_wished.connect(wished.append)
    panel_of(two).change.click()
    panel_of(two).rows[1].remove.click()
    panel_of(two).removal.copy_first.click()
    path = tmp_path / "Ben.jsonl"
    two.people.keep_copy(wished[0], path)
    qtbot.waitUntil(lambda: "Saved and read again" in words_at_the_foot(two))

    assert [kept.note.text for kept in db.read_notebook_file(path).notes] == ["words of Ben"]


def test_somebody_who_was_removed_elsewhere_is_not_opened(
    two: ReadingRoom, ben: Person, data: DataFolder, qtbot: QtBot
) -> None:
    db.remove_person(data, ben.id)
    panel_of(two).rows[1].button.click()
    qtbot.waitUntil(lambda: "not here any more" in words_at_the_foot(two))

    assert not ben.folder.root.exists()
    assert two.window.windowTitle().startswith("Anna")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("minimised", [True, False])
def test_a_second_start_shows_the_window(room: ReadingRoom, qtbot: QtBot, minimised: bool) -> None:
    room.window.showMaximized()
    if minimised:
        room.window.showMinimized()
    room.come_to_front()

    assert not room.window.isMinimized()
    assert room.window.isMaximized(), "it comes back as it was"
    assert words_at_the_foot(room) == "The program was open already. Here it is."


def test_rows_can_be_reached_by_tab_in_the_order_they_are_seen(
    two: ReadingRoom, qtbot: QtBot
) -> None:
    panel = panel_of(two)
    panel.change.click()
    panel.rows[0].button.setFocus()
    seen = []
    for _ in range(6):
        seen.append(two.window.focusWidget())
        QTest.keyClick(two.window.focusWidget(), Qt.Key.Key_Tab)
    first, second = panel.rows
    wanted = [first.button, first.rename, second.button, second.rename, second.remove, panel.add]

    assert seen == wanted


@pytest.mark.parametrize("name", ["Anna", "Anna Maria", "Longfellow-Smith", "W" * 40])
def test_a_name_of_any_length_finds_room_at_the_side(
    two: ReadingRoom, data: DataFolder, qtbot: QtBot, name: str
) -> None:
    two.people._rename("me", name)
    qtbot.waitUntil(lambda: name in panel_of(two).names() or name == "Anna")
    who = two.window.places._who
    words = who._title
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
    pieces = words.text().replace(" ", "\u200b").split("\u200b")
    widest = max(words.fontMetrics().horizontalAdvance(piece) for piece in pieces)

    assert widest <= words.width()
    assert words.text().replace("\u200b", "") == f"Notes of: {name}"
    assert who.accessibleName() == f"Notes of: {name}"
