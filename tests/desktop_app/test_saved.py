"""Saved, what to read next, and shelves, as somebody uses them in the real window."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import db
from db import NEXT, Bookmark, Changes, DataFolder, Notebook, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.saved.panel import SavedPanel
from desktop_app.saved.view import SAVED
from desktop_app.studies.item import StudyItem
from desktop_app.tour.guide import Guide
from tests.shelving import press, shelves, standing, with_shelf

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
