"""From one window to another: given out here, taken in there, and nothing is lost on the way."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import db
from db import Contents, DataFolder, Note, NoteId, NoteKind, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.choices import Comfort
from desktop_app.giving.desk import GivingDesk
from desktop_app.giving.wish import What
from desktop_app.taking.desk import TakingDesk
from tests.desks import desk_of
from tests.rooms import a_data_folder


@contextmanager
def opened(qapp: QApplication, folder: DataFolder) -> Iterator[ReadingRoom]:
    """The whole program for this data folder, closed again at the end."""
    room = ReadingRoom(qapp, folder)
    room.use(replace(room.settings, usual=Comfort(), welcomed=True))
    room.start()
    yield room
    room.window.close()
    room.close()


@pytest.fixture
def here(tmp_path: Path) -> DataFolder:
    """Anna's computer: a question about a study, a note in two versions, one in the bin."""
    folder = a_data_folder(tmp_path / "here")
    with closing(db.open_notebook(folder.person(), writing=True)) as notebook:
        notebook.save_note(
            Note(NoteId("q"), "Who falls?", NoteKind.QUESTION, StudyId("falls-2015"), "Falls")
        )
        first = notebook.save_note(Note(NoteId("n"), "Slept badly")).note
        notebook.save_note(replace(first, text="Slept badly, **again**"))
        notebook.save_note(Note(NoteId("gone"), "Private"))
        notebook.delete_note(NoteId("gone"))
        notebook.add_bookmark(StudyId("falls-2015"), "Falls at home", "Mind the step.")
        notebook.mark_read(StudyId("sleep-2014"))
        shelf = notebook.shelves.add("Sleep")
        notebook.shelves.put(shelf.id, StudyId("sleep-2014"), "Poor sleep")
        notebook.visits.save(replace(notebook.visits.blank(), day="2026-12-01"))
    return folder


@pytest.fixture
def there(tmp_path: Path) -> DataFolder:
    """Ben's computer, with words of his own on one of the notes."""
    folder = a_data_folder(tmp_path / "there")
    with closing(db.open_notebook(folder.person(), writing=True)) as notebook:
        notebook.save_note(Note(NoteId("n"), "Slept well"))
    return folder


def contents(folder: DataFolder) -> Contents:
    with closing(db.open_notebook(folder.person())) as notebook:
        return notebook.contents()


def press(widget: QWidget) -> None:
    """By key, as somebody does who cannot use a mouse."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_Space)


def answer(room: ReadingRoom, path: Path) -> None:
    """Choose this file in the dialog that is open."""
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(str(path) if path.exists() else path.stem)
    dialog.accept()


def open_page(room: ReadingRoom, name: str) -> None:
    """As a person does: the Menu, then the button with these words."""
    room.window.commands["menu"].trigger()
    words = room.window.commands[name].text()
    buttons = room.window.findChildren(QPushButton)
    press(next(each for each in buttons if each.isVisible() and each.text() == words))


def give(room: ReadingRoom, what: What, path: Path, qtbot: QtBot) -> None:
    open_page(room, "giving")
    panel = room.window.panels.giving
    qtbot.waitUntil(lambda: bool(panel.page.stock.notes))
    press(panel.page.choices[what])
    if what is What.HELPER:
        for ticks in (panel.page.step.picking.questions, panel.page.step.picking.notes):
            press(ticks.every)
        press(panel.page.step.picking.studies.rows.shown[0])
    press(panel.page.step.forms[0])
    with qtbot.waitSignal(desk_of(room, "giving", GivingDesk).told):
        answer(room, path)


def take(room: ReadingRoom, path: Path, qtbot: QtBot) -> None:
    open_page(room, "taking")
    panel = room.window.panels.taking
    press(panel.choose)
    answer(room, path)
    qtbot.waitUntil(panel.take.isVisible)
    with qtbot.waitSignal(desk_of(room, "taking", TakingDesk).taken):
        press(panel.take)


def test_what_was_chosen_reaches_the_helper_and_both_words_stay(
    qapp: QApplication, qtbot: QtBot, here: DataFolder, there: DataFolder, tmp_path: Path
) -> None:
    file = tmp_path / "given.jsonl"
    with opened(qapp, here) as room:
        give(room, What.HELPER, file, qtbot)
    with opened(qapp, there) as room:
        take(room, file, qtbot)
        room.conductor.navigator.go("visit")
        qtbot.waitUntil(lambda: len(room.window.panels.visit.questions) == 1)
    got = contents(there)

    assert {kept.note.text for kept in got.notes} == {
        "Who falls?",
        "Slept well",
        "Slept badly, **again**",
    }
    assert [kept.bookmark.study for kept in got.bookmarks] == ["falls-2015"]
    assert b"Private" not in file.read_bytes()


def test_a_whole_notebook_moves_to_another_computer(
    qapp: QApplication, qtbot: QtBot, here: DataFolder, tmp_path: Path
) -> None:
    file, empty = tmp_path / "all.jsonl", a_data_folder(tmp_path / "empty")
    with opened(qapp, here) as room:
        give(room, What.NOTEBOOK, file, qtbot)
    with opened(qapp, empty) as room:
        take(room, file, qtbot)

    assert contents(empty) == contents(here)


def test_it_goes_back_and_forth_without_anything_coming_twice(
    qapp: QApplication, qtbot: QtBot, here: DataFolder, there: DataFolder, tmp_path: Path
) -> None:
    out, back = tmp_path / "out.jsonl", tmp_path / "back.jsonl"
    with opened(qapp, here) as room:
        give(room, What.NOTEBOOK, out, qtbot)
    with opened(qapp, there) as room:
        take(room, out, qtbot)
        give(room, What.NOTEBOOK, back, qtbot)
    with opened(qapp, here) as room:
        take(room, back, qtbot)
    texts = sorted(kept.note.text for kept in contents(here).notes if not kept.deleted)

    assert texts == ["Slept badly, **again**", "Slept well", "Who falls?"]
    assert texts == sorted(k.note.text for k in contents(there).notes if not k.deleted)
