"""The page Give out: what goes into a file, what is said before, and what lies on the disk."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
import rispy
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

import db
from db import Changes, DataFolder, Library, Note, Notebook, NoteId, NoteKind, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.giving.desk import GivingDesk
from desktop_app.giving.panel import GivePanel
from desktop_app.giving.tick_list import Item, TickList
from desktop_app.giving.wish import Form, Stock, What, Wish
from desktop_app.giving.words import forms_of, is_there
from desktop_app.giving.writing import free_place
from desktop_app.theme.look import Look
from desktop_app.words.notes import notes_warning
from tests.builders import a_note
from tests.desks import desk_of

SWIM = Note(NoteId("q"), "May I swim?", NoteKind.QUESTION, about="Anna")
SLEEP = Note(NoteId("n"), "=Slept **badly**", about="Anna")
BUS = Note(NoteId("b"), "The bus leaves at nine", about="Ben")


def fill(notebook: Notebook) -> Changes:
    for note in (SWIM, SLEEP, BUS):
        notebook.save_note(note)
    return notebook.add_bookmark(StudyId("falls-2015"), "Falls at home", "Mind the step.")


@pytest.fixture
def panel(room: ReadingRoom, qtbot: QtBot) -> GivePanel:
    """The page Give out, opened from the Menu, with three notes and a saved study."""
    filled: list[Changes] = []
    room.session.tell(fill, filled.append)
    qtbot.waitUntil(lambda: bool(filled))
    room.window.commands["giving"].trigger()
    made: GivePanel = room.window.panels.giving
    qtbot.waitUntil(lambda: len(made.page.stock.notes) == 3)
    return made


@pytest.fixture
def save(room: ReadingRoom, qtbot: QtBot) -> Callable[[Wish, Path], str]:
    """Carries a wish out at this place, and gives back what is said then."""

    def go(wish: Wish, place: Path) -> str:
        status = room.window.status
        status.clear()
        desk_of(room, "giving", GivingDesk).save(wish, place)
        qtbot.waitUntil(lambda: bool(status._words.text()))
        return status._words.text()

    return go


def seen(panel: GivePanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_five_things_are_offered_and_a_press_leads_on_and_back(panel: GivePanel) -> None:
    assert [button.isVisible() for button in panel.page.choices.values()] == [True] * 5
    panel.page.choices[What.NOTES].click()
    assert not panel.page.choices[What.NOTES].isVisible()
    panel.page.step.back.click()

    assert panel.page.choices[What.NOTES].isVisible()
    assert QApplication.focusWidget() is panel.page.choices[What.NOTES]


@pytest.mark.parametrize("what", What)
def test_notes_never_go_out_without_a_warning(panel: GivePanel, what: What) -> None:
    panel.page.choices[what].click()

    assert (notes_warning() in seen(panel)) is (what not in {What.STUDIES, What.LIBRARY})
    shown = [button for button in panel.page.step.forms if button.isVisible()]
    assert len(shown) == len(forms_of(what))


def test_the_warning_is_the_one_that_is_said_at_a_prompt() -> None:
    assert notes_warning() == db.NOTES_WARNING


def test_a_helper_gets_what_is_ticked_and_nothing_else(
    panel: GivePanel, tmp_path: Path, save: Callable[[Wish, Path], str]
) -> None:
    panel.page.choices[What.HELPER].click()
    step = panel.page.step
    step.picking.questions.every.setFocus()
    QTest.keyClick(step.picking.questions.every, Qt.Key.Key_Space)
    row = step.picking.studies.rows.shown[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert "This goes out: 1 note, 1 study" in seen(panel)
    wish = Wish(What.HELPER, Form.OPEN, step.picking.picked_notes(), step.picking.picked_studies())
    told = save(wish, tmp_path / "given.jsonl")
    given = db.read_notebook_file(tmp_path / "given.jsonl")

    assert told == f"Saved: given.jsonl. It lies in {tmp_path}."
    assert [kept.note.text for kept in given.notes] == ["May I swim?"]
    assert [kept.bookmark.study for kept in given.bookmarks] == ["falls-2015"]
    assert [study.id for study in given.studies] == ["falls-2015"]


def test_a_tick_on_a_note_that_is_no_longer_shown_does_not_count(panel: GivePanel) -> None:
    panel.page.choices[What.HELPER].click()
    picking = panel.page.step.picking
    picking.notes.every.click()
    assert set(picking.picked_notes()) == {"n", "b"}
    assert picking.which is not None
    picking.which.buttons["Ben"].click()

    assert picking.picked_notes() == ("b",)
    picking.which.buttons[None].click()
    assert picking.picked_notes() == ("b",)


def test_nothing_ticked_is_said_and_nothing_is_asked(room: ReadingRoom, panel: GivePanel) -> None:
    panel.page.choices[What.HELPER].click()
    panel.page.step.forms[0].click()

    assert room.window.status._words.text() == "Tick at least one thing first."
    assert not room.window.findChildren(QFileDialog)


def test_the_notes_of_one_person_go_out_alone(
    panel: GivePanel, tmp_path: Path, save: Callable[[Wish, Path], str]
) -> None:
    panel.page.choices[What.NOTES].click()
    assert panel.page.step.picking.which is not None
    panel.page.step.picking.which.buttons["Anna"].click()
    notes = panel.page.step.picking.picked_notes()
    save(Wish(What.NOTES, Form.TABLE, notes), tmp_path / "notes.csv")
    told = (tmp_path / "notes.csv").read_text("utf-8-sig")

    assert "This goes out: 2 notes" in seen(panel)
    assert "The bus" not in told
    assert len(list(csv.reader(told.splitlines()))) == 3


@pytest.mark.parametrize(
    ("form", "opening"), [(Form.PAGE, "<!DOCTYPE html>"), (Form.TEXT, "My notes")]
)
def test_notes_go_out_as_one_file(
    panel: GivePanel,
    tmp_path: Path,
    save: Callable[[Wish, Path], str],
    form: Form,
    opening: str,
) -> None:
    (tmp_path / "notes").write_text("old")
    save(Wish(What.NOTES, form, (NoteId("n"), NoteId("q"))), tmp_path / "notes")
    text = (tmp_path / "notes").read_text("utf-8-sig")

    assert text.startswith(opening)
    assert "May I swim?" in text


def test_a_folder_never_takes_the_place_of_another(
    panel: GivePanel, tmp_path: Path, save: Callable[[Wish, Path], str]
) -> None:
    wish = Wish(What.NOTES, Form.FOLDER, (NoteId("n"),))
    first, second = save(wish, tmp_path), save(wish, tmp_path)

    assert first.startswith("Saved: My notes.")
    assert second.startswith("Saved: My notes (2).")
    assert free_place(tmp_path, "My notes") == tmp_path / "My notes (3)"
    assert len(list((tmp_path / "My notes").iterdir())) == 1


def test_saved_studies_go_out_as_a_reading_list(
    room: ReadingRoom, panel: GivePanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.page.choices[What.STUDIES].click()
    panel.page.step.forms[0].click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    assert Path(dialog.selectedFiles()[0]).name == "My reading list.ris"
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("list")
    with qtbot.waitSignal(desk_of(room, "giving", GivingDesk).told):
        dialog.accept()

    assert len(rispy.loads((tmp_path / "list.ris").read_text("utf-8"))) == 1


def test_a_saved_study_that_left_the_library_is_counted(
    panel: GivePanel, tmp_path: Path, save: Callable[[Wish, Path], str]
) -> None:
    studies = (StudyId("falls-2015"), StudyId("gone-1999"))
    told = save(Wish(What.STUDIES, Form.CSL, studies=studies), tmp_path / "list.json")

    assert told.endswith("1 study left out: no longer in the library.")
    assert len(json.loads((tmp_path / "list.json").read_text("utf-8"))) == 1


def test_everything_goes_out_with_the_bin(
    room: ReadingRoom,
    panel: GivePanel,
    tmp_path: Path,
    save: Callable[[Wish, Path], str],
    qtbot: QtBot,
) -> None:
    gone: list[Changes] = []
    room.session.tell(lambda notebook: notebook.delete_note(NoteId("b")), gone.append)
    qtbot.waitUntil(lambda: bool(gone))
    save(Wish(What.NOTEBOOK, Form.OPEN), tmp_path / "all.jsonl")
    given = db.read_notebook_file(tmp_path / "all.jsonl")

    assert {kept.note.id: bool(kept.deleted) for kept in given.notes} == {
        "q": False,
        "n": False,
        "b": True,
    }


def test_the_library_goes_out_as_a_folder(
    room: ReadingRoom, panel: GivePanel, tmp_path: Path, save: Callable[[Wish, Path], str]
) -> None:
    panel.page.choices[What.LIBRARY].click()
    told = save(Wish(What.LIBRARY, Form.LIBRARY), tmp_path)

    assert told.startswith("Saved: MS library.")
    assert len(list((tmp_path / "MS library").rglob("*.md"))) == panel.page.stock.studies
    assert not panel.page.step.stop.isVisible()


def test_the_folder_for_it_is_asked_for(
    room: ReadingRoom, panel: GivePanel, tmp_path: Path, qtbot: QtBot
) -> None:
    panel.page.choices[What.NOTES].click()
    number = list(forms_of(What.NOTES)).index(Form.FOLDER)
    panel.page.step.forms[number].click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(desk_of(room, "giving", GivingDesk).told):
        dialog.accept()

    assert len(list((tmp_path / "My notes").iterdir())) == 3


def test_a_stopped_export_leaves_nothing(
    room: ReadingRoom, panel: GivePanel, tmp_path: Path, qtbot: QtBot
) -> None:
    before, gate = set(tmp_path.iterdir()), Event()

    def hold(_library: Library) -> Changes:
        gate.wait()
        return Changes()

    panel.page.choices[What.LIBRARY].click()
    room.session.tell_library(hold)
    with qtbot.waitSignal(room.session.failed):
        desk_of(room, "giving", GivingDesk).save(Wish(What.LIBRARY, Form.LIBRARY), tmp_path)
        assert panel.page.step.stop.isVisible()
        panel.page.step.stop.click()
        gate.set()

    assert room.window.status._words.text().startswith("The export was stopped.")
    assert set(tmp_path.iterdir()) == before
    assert not panel.page.step.stop.isVisible()


def test_a_place_that_cannot_be_written_is_told_and_left_as_it_was(
    panel: GivePanel, tmp_path: Path, save: Callable[[Wish, Path], str]
) -> None:
    before = set(tmp_path.iterdir())
    told = save(Wish(What.NOTES, Form.TEXT, (NoteId("n"),)), tmp_path / "gone" / "notes.txt")

    assert told == (
        "That folder is not there. Nothing was changed. Plug the disk in, or choose another folder."
    )
    assert set(tmp_path.iterdir()) == before


def test_the_page_is_made_when_somebody_first_goes_there(room: ReadingRoom) -> None:
    panels = room.window.panels
    assert not panels.is_made("giving")
    room.window.commands["giving"].trigger()

    assert panels.giving.page.choices[What.HELPER].hasFocus()


def test_what_there_is_not_is_said(room: ReadingRoom, qtbot: QtBot) -> None:
    panel = room.window.panels.giving
    room.window.commands["giving"].trigger()
    panel.page.show_stock(Stock())
    panel.page.show_step(What.HELPER)

    assert "You have no notes and no saved studies yet." in seen(panel)
    assert not any(button.isVisible() for button in panel.page.step.forms)
    assert QApplication.focusWidget() is panel.page.step.back


def test_a_note_written_meanwhile_is_offered(
    room: ReadingRoom, panel: GivePanel, qtbot: QtBot
) -> None:
    panel.page.choices[What.NOTES].click()
    room.session.tell(lambda notebook: notebook.save_note(Note(NoteId("x"), "new")).changes)

    qtbot.waitUntil(lambda: "This goes out: 4 notes" in seen(panel))


def test_a_long_list_comes_in_portions_and_all_of_it_can_be_ticked(
    look: Look, qtbot: QtBot
) -> None:
    ticks = TickList("Notes", look)
    qtbot.addWidget(ticks)
    ticks.show_items([Item(f"n{number}", "words") for number in range(45)])
    ticks.show()
    ticks.every.click()
    assert len(ticks.rows.shown) == 20
    ticks.rows.more.click()
    ticks.rows.more.click()

    assert len(ticks.rows.shown) == 45
    assert not ticks.rows.more.isVisible()
    assert len(ticks.ticked()) == 45
    ticks.show_items([Item("n3", "words"), Item("n99", "words")])
    assert ticks.ticked() == ("n3",)


def test_the_words_of_a_row_keep_their_size_when_it_is_first_shown(
    look: Look, qtbot: QtBot
) -> None:
    ticks = TickList("Notes", look)
    qtbot.addWidget(ticks)
    ticks.show_items([Item("n", "words", "facts")])
    ticks.show()
    (row,) = ticks.rows.shown
    sizes = {label.text(): label.font().pixelSize() for label in row.findChildren(QLabel)}

    assert sizes["words"] == look.scale.body
    assert sizes["facts"] == look.scale.label


def test_a_notebook_with_a_shelf_alone_can_go_out() -> None:
    assert not is_there(What.NOTEBOOK, Stock())
    assert is_there(What.NOTEBOOK, Stock(has_more=True))
    assert not is_there(What.HELPER, Stock(has_more=True))


def test_people_are_named_once_each() -> None:
    stock = Stock((a_note(about="ben"), a_note(about="Anna"), a_note(about="ben"), a_note()))

    assert stock.people() == ("", "Anna", "ben")
    assert len(stock.about("ben")) == 2
    assert len(stock.about(None)) == 4


def test_nothing_of_a_notebook_is_written_by_looking(
    room: ReadingRoom, data: DataFolder, panel: GivePanel
) -> None:
    before = {path: path.read_bytes() for path in data.person().journal.iterdir()}
    for what in What:
        panel.page.show_step(what)

    assert {path: path.read_bytes() for path in data.person().journal.iterdir()} == before


def test_a_shelf_goes_out_as_a_reading_list(room: ReadingRoom, qtbot: QtBot) -> None:
    made: list[Changes] = []

    def fill_a_shelf(notebook: Notebook) -> Changes:
        notebook.add_bookmark(StudyId("falls-2015"), "Saved", "")
        shelf = notebook.shelves.add("Walking")
        return notebook.shelves.put(shelf.id, StudyId("thalamus-2025"), "Shelved")

    room.session.tell(fill_a_shelf, made.append)
    qtbot.waitUntil(lambda: bool(made))
    room.window.commands["giving"].trigger()
    panel: GivePanel = room.window.panels.giving
    qtbot.waitUntil(lambda: len(panel.page.stock.shelves) == 1)
    panel.page.show_step(What.STUDIES)
    picking = panel.page.step.picking
    assert picking.picked_studies() == ("falls-2015",)
    assert picking.which is not None
    next(button for button in picking.which.buttons.values() if button.text() == "Walking").click()

    assert picking.picked_studies() == ("thalamus-2025",)
