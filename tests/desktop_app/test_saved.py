"""Saved, what to read next, and shelves, as somebody uses them in the real window."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import db
from db import NEXT, Bookmark, Changes, DataFolder, Notebook, Shelf, StudyId, StudyMarks
from desktop_app.app import ReadingRoom
from desktop_app.saved.dot import GROUNDS, INK
from desktop_app.saved.panel import SavedPanel
from desktop_app.saved.view import SAVED, Wanted, arranged
from desktop_app.studies.item import StudyItem, items_of_rows
from desktop_app.tour.guide import Guide
from desktop_app.words.colours import colour_label, colour_letter
from tests.desktop_app.test_studies import a_row

THALAMUS, FALLS = StudyId("thalamus-2025"), StudyId("falls-2015")
GONE = StudyId("gone-2020")


@pytest.fixture
def saved(room: ReadingRoom, qtbot: QtBot) -> SavedPanel:
    """The page Saved with two studies of the library and one that has left it."""

    def fill(notebook: Notebook) -> Changes:
        for study in (THALAMUS, FALLS):
            notebook.add_bookmark(study, f"Kept: {study}", "Kept words.")
        return notebook.add_bookmark(GONE, "A study that left", "It said this.", reason="my nurse")

    room.session.tell(fill)
    room.window.commands["saved"].trigger()
    panel: SavedPanel = room.window.panels.saved
    qtbot.waitUntil(lambda: panel.studies.item_count() == 3)
    return panel


def bookmark(data: DataFolder, study: StudyId) -> Bookmark | None:
    with closing(db.open_notebook(data.person())) as notebook:
        found: list[Bookmark] = notebook.bookmarks()
    return next((one for one in found if one.study == study), None)


def standing(data: DataFolder, shelf: str = NEXT) -> list[StudyId]:
    with closing(db.open_notebook(data.person())) as notebook:
        return [one.study for one in notebook.shelves.studies(shelf)]


def shelves(data: DataFolder) -> list[Shelf]:
    with closing(db.open_notebook(data.person())) as notebook:
        made: list[Shelf] = notebook.shelves.all()
    return made


def press(button: QPushButton, qtbot: QtBot) -> None:
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(panel: SavedPanel, study: StudyId, qtbot: QtBot) -> StudyItem:
    qtbot.waitUntil(lambda: study in panel.studies.shown_studies())
    panel.studies.mark(study)
    item = panel.studies.chosen_item()
    assert item is not None
    return item


def test_a_study_that_left_the_library_is_shown_and_says_so(
    saved: SavedPanel, qtbot: QtBot
) -> None:
    item = choose(saved, GONE, qtbot)

    assert item.gone
    assert (item.row.title, item.text) == ("A study that left", "It said this.")
    assert item.facts.startswith("This study has left the library.")
    assert "left the library" in item.spoken
    assert item.described.startswith("Why I saved it: my nurse")
    assert saved.chosen.read_next.isHidden()


def test_a_reason_is_written_in_place_and_kept_as_one_leaves_it(
    room: ReadingRoom, saved: SavedPanel, data: DataFolder, qtbot: QtBot
) -> None:
    choose(saved, THALAMUS, qtbot)
    press(saved.chosen.why, qtbot)
    assert saved.chosen.reason.hasFocus()
    QTest.keyClicks(saved.chosen.reason, "for my visit")
    saved.studies.setFocus()
    qtbot.waitUntil(lambda: "for my visit" in reasons_of(data))
    qtbot.waitUntil(lambda: choose(saved, THALAMUS, qtbot).reason == "for my visit")
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: "for my visit" not in reasons_of(data))
    room.window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: "for my visit" in reasons_of(data))


def reasons_of(data: DataFolder) -> list[str]:
    found = [bookmark(data, study) for study in (THALAMUS, FALLS, GONE)]
    return [one.reason for one in found if one is not None]


def test_a_reason_that_is_being_written_outlives_the_window(
    room: ReadingRoom, saved: SavedPanel, data: DataFolder, qtbot: QtBot
) -> None:
    choose(saved, FALLS, qtbot)
    press(saved.chosen.why, qtbot)
    QTest.keyClicks(saved.chosen.reason, "I fell twice")
    room.window.close()
    room.close()

    assert "I fell twice" in reasons_of(data)


def test_another_chosen_study_does_not_take_the_reason_of_the_one_before(
    saved: SavedPanel, data: DataFolder, qtbot: QtBot
) -> None:
    choose(saved, FALLS, qtbot)
    press(saved.chosen.why, qtbot)
    QTest.keyClicks(saved.chosen.reason, "I fell twice")
    choose(saved, THALAMUS, qtbot)
    assert saved.chosen.reason.text() == ""
    qtbot.waitUntil(lambda: "I fell twice" in reasons_of(data))
    kept = bookmark(data, FALLS)

    assert kept is not None
    assert kept.reason == "I fell twice"


def test_read_it_next_puts_it_in_front_and_home_offers_it(
    room: ReadingRoom, saved: SavedPanel, data: DataFolder, qtbot: QtBot
) -> None:
    for study in (THALAMUS, FALLS):
        choose(saved, study, qtbot)
        press(saved.chosen.read_next, qtbot)
        qtbot.waitUntil(partial(is_in_front, data, study))
    assert standing(data) == [FALLS, THALAMUS]

    room.window.commands["home"].trigger()
    home = room.window.panels.home
    qtbot.waitUntil(lambda: any(is_offered(home.findChildren(QPushButton), FALLS, room)))
    buttons = {button.accessibleName(): button for button in home.findChildren(QPushButton)}
    press(buttons["Show the whole list"], qtbot)
    qtbot.waitUntil(lambda: saved.view.wanted.shelf == NEXT and saved.studies.item_count() == 2)


def is_in_front(data: DataFolder, study: StudyId) -> bool:
    return standing(data)[:1] == [study]


def is_offered(buttons: list[QPushButton], study: StudyId, room: ReadingRoom) -> Iterator[bool]:
    title = title_of(room, study)
    return (button.accessibleName().startswith(title) for button in buttons)


def title_of(room: ReadingRoom, study: StudyId) -> str:
    library = db.open_library(room._folder)
    (row,) = library.rows_for([study])
    library.close()
    return str(row.title)


def test_the_order_of_what_to_read_next_is_one_s_own(
    room: ReadingRoom, saved: SavedPanel, data: DataFolder, qtbot: QtBot
) -> None:
    queue(room, THALAMUS, FALLS)
    press(saved.tabs.buttons[NEXT], qtbot)
    qtbot.waitUntil(lambda: saved.studies.shown_studies() == (THALAMUS, FALLS))
    choose(saved, FALLS, qtbot)
    assert not saved.chosen.down.isEnabled()
    press(saved.chosen.up, qtbot)
    qtbot.waitUntil(lambda: standing(data) == [FALLS, THALAMUS])
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: standing(data) == [THALAMUS, FALLS])
    press(saved.chosen.off, qtbot)
    qtbot.waitUntil(lambda: standing(data) == [THALAMUS])
    assert bookmark(data, FALLS) is not None


def queue(room: ReadingRoom, *studies: StudyId) -> None:
    def put(notebook: Notebook) -> Changes:
        for study in studies:
            notebook.shelves.put(NEXT, study, "title", "takeaway")
        return Changes(things=frozenset({"shelved"}))

    room.session.tell(put)


def test_at_the_end_of_a_study_the_next_one_is_offered_and_this_one_taken_off(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    queue(room, THALAMUS, FALLS)
    Guide(room).open_study(THALAMUS)
    reader = room.window.panels.reader
    following, have_read = neighbour_buttons(room)
    qtbot.waitUntil(lambda: not following.isHidden() and not have_read.isHidden())
    assert following.accessibleName() == f"Next on your list. {title_of(room, FALLS)}"
    have_read.click()
    qtbot.waitUntil(lambda: standing(data) == [FALLS])
    qtbot.waitUntil(have_read.isHidden)
    following.click()
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == FALLS)
    qtbot.waitUntil(following.isHidden)


def neighbour_buttons(room: ReadingRoom) -> tuple[QPushButton, QPushButton]:
    neighbours = room.window.panels.reader.sheet.neighbours
    return neighbours._following, neighbours._have_read


def test_a_study_is_put_on_many_shelves_and_on_a_new_one(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.session.tell(with_shelf("Walking"))
    Guide(room).open_study(THALAMUS)
    room.window.commands["shelve"].trigger()
    page = room.window.panels.placing
    qtbot.waitUntil(lambda: len(page.ticks) == 2)
    for tick in page.ticks.values():
        press(tick, qtbot)
    QTest.keyClicks(page.name, "For Anna")
    press(page.new, qtbot)
    qtbot.waitUntil(lambda: [shelf.name for shelf in shelves(data)] == ["Walking", "For Anna"])
    qtbot.waitUntil(lambda: len(page.ticks) == 3)
    qtbot.waitUntil(lambda: all(tick.isChecked() for tick in page.ticks.values()))
    for shelf in (NEXT, *(shelf.id for shelf in shelves(data))):
        assert standing(data, shelf) == [THALAMUS]

    press(page.ticks[NEXT], qtbot)
    qtbot.waitUntil(lambda: standing(data) == [])
    press(page.done, qtbot)
    assert room.window.panels.reader.isVisible()


def with_shelf(name: str) -> Callable[[Notebook], Changes]:
    def make(notebook: Notebook) -> Changes:
        notebook.shelves.add(name)
        return Changes(things=frozenset({"shelf"}))

    return make


def test_a_shelf_is_made_renamed_coloured_removed_and_brought_back(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    page.colours.buttons["blue"].click()
    QTest.keyClicks(page.name, "Walking")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    ((shelf, row),) = page.rows.items()
    row.name.setFocus()
    row.name.selectAll()
    QTest.keyClicks(row.name, "My legs")
    row.colours.buttons["pink"].setFocus()
    row.colours.buttons["pink"].click()
    expected = [Shelf(shelf, "My legs", "pink", 1.0)]
    qtbot.waitUntil(lambda: shelves(data) == expected)
    press(row.remove, qtbot)
    assert QApplication.focusWidget() is page.question.cancel
    press(page.question.agree, qtbot)
    qtbot.waitUntil(lambda: shelves(data) == [] and not page.rows)
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: shelves(data) == expected and len(page.rows) == 1)


def test_cancel_keeps_the_shelf(room: ReadingRoom, data: DataFolder, qtbot: QtBot) -> None:
    room.session.tell(with_shelf("Walking"))
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    (row,) = page.rows.values()
    press(row.remove, qtbot)
    press(page.question.cancel, qtbot)
    qtbot.waitUntil(row.isVisible)

    assert len(shelves(data)) == 1


def test_a_name_that_is_taken_is_said_and_nothing_is_changed(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.session.tell(with_shelf("Walking"))
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    QTest.keyClicks(page.name, "walking")
    with qtbot.waitSignal(room.session.failed) as failed:
        press(page.add, qtbot)

    assert failed.args[0].sentence.startswith("You have a shelf of this name.")
    assert [shelf.name for shelf in shelves(data)] == ["Walking"]


def test_without_a_name_no_shelf_is_made_and_the_focus_says_where_to_write(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    room.window.commands["shelves"].trigger()
    page = room.window.panels.shelves
    press(page.add, qtbot)

    assert page.name.hasFocus()
    assert shelves(data) == []


def test_a_removed_shelf_is_not_shown_any_more(
    room: ReadingRoom, saved: SavedPanel, data: DataFolder, qtbot: QtBot
) -> None:
    room.session.tell(with_shelf("Walking"))
    qtbot.waitUntil(lambda: len(saved.tabs.buttons) == 3)
    (shelf,) = shelves(data)
    press(saved.tabs.buttons[shelf.id], qtbot)
    qtbot.waitUntil(lambda: saved.view.wanted.shelf == shelf.id and not saved.view.items)
    room.session.tell(lambda notebook: notebook.shelves.remove(shelf.id))
    qtbot.waitUntil(lambda: len(saved.tabs.buttons) == 2)

    assert saved.view.wanted.shelf == SAVED
    assert saved.tabs.buttons[SAVED].isChecked()


def test_a_shelf_is_printed_under_its_name(
    room: ReadingRoom, saved: SavedPanel, qtbot: QtBot
) -> None:
    queue(room, FALLS, THALAMUS)
    press(saved.tabs.buttons[NEXT], qtbot)
    qtbot.waitUntil(lambda: saved.studies.shown_studies() == (FALLS, THALAMUS))
    with qtbot.waitSignal(saved.print_wished) as wished:
        saved.print_button.click()

    assert wished.args == ["My studies to read next", (FALLS, THALAMUS)]


def test_words_narrow_by_title_and_by_reason(saved: SavedPanel, qtbot: QtBot) -> None:
    saved.sorting.unfold(shown=True)
    QTest.keyClicks(saved.sorting.words, "nurse")
    qtbot.waitUntil(lambda: saved.studies.shown_studies() == (GONE,))
    saved.sorting.words.clear()
    QTest.keyClicks(saved.sorting.words, "zzz")
    qtbot.waitUntil(lambda: saved.studies.item_count() == 0)
    assert saved.sorting.isVisible()
    assert saved._empty.text().startswith("Nothing here fits.")
    press(saved.tabs.buttons[SAVED], qtbot)
    qtbot.waitUntil(lambda: saved.studies.item_count() == 3)


def an_item(name: str, **more: object) -> StudyItem:
    (item,) = items_of_rows([a_row(name)], {})
    return replace(item, **more)  # type: ignore[arg-type]


OLD = an_item("b", kept="2026-01-01", marks=StudyMarks(read=True))
NEW = an_item("a", kept="2026-03-01", reason="For my Visit")
MIDDLE = replace(an_item("c", kept="2026-02-01"), row=replace(a_row("c"), published="2026"))
EVERY = [OLD, NEW, MIDDLE]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(), [OLD, NEW, MIDDLE]),
        (Wanted(NEXT, "own"), [OLD, NEW, MIDDLE]),
        (Wanted(NEXT, "newest"), [NEW, MIDDLE, OLD]),
        (Wanted(order="title"), [NEW, OLD, MIDDLE]),
        (Wanted(order="year"), [MIDDLE, OLD, NEW]),
        (Wanted(order="unread"), [NEW, MIDDLE, OLD]),
        (Wanted(unread=True), [NEW, MIDDLE]),
        (Wanted(words="visit MY"), [NEW]),
        (Wanted(words="study c"), [MIDDLE]),
        (Wanted(kind="cohort"), EVERY),
        (Wanted(kind="animal"), []),
    ],
)
def test_studies_are_sorted_and_narrowed(wanted: Wanted, expected: list[StudyItem]) -> None:
    assert arranged(EVERY, wanted) == expected


@pytest.mark.parametrize("colour", db.COLOURS)
def test_every_colour_has_a_name_a_letter_and_a_ground_on_which_it_is_read(
    colour: str, qapp: QApplication
) -> None:
    assert colour_label(colour).startswith(colour_letter(colour))
    assert contrast(GROUNDS[colour], INK) > 7


def contrast(one: str, other: str) -> float:
    """Contrast as WCAG 2 counts it."""
    lights = sorted(map(luminance, (one, other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
