"""Studies that are no plain summary, or not what they were: told in the reader and in lists."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Note, NoteId, StudyChange, StudyId, StudyRow
from desktop_app.app import ReadingRoom
from desktop_app.reader.anchored import anchored
from desktop_app.studies.item import StudyItem, items_of_rows
from desktop_app.tour.guide import Guide
from desktop_app.words.changes import change_phrase, fields_phrase
from desktop_app.words.facts import banners
from tests.builders import a_page, a_study, a_study_file
from tests.written_papers import PAPER, as_ris

MARK = "Technical abstract, not a plain summary"
OWN = StudyId("own-2026")


def bring_in(data: DataFolder, *files: Path) -> None:
    with closing(db.open_library(data, writing=True)) as library:
        library.apply(library.plan(files))


def own_study(folder: Path, **more: object) -> Path:
    return a_study_file(folder, OWN, **{"code": None, "doi": None, "title": "Our own", **more})


@pytest.fixture
def technical(data: DataFolder, tmp_path: Path) -> StudyRow:
    """A paper that came in as a citation."""
    file = tmp_path / "papers.ris"
    file.write_text(as_ris([PAPER]), "utf-8")
    bring_in(data, file)
    with closing(db.open_library(data)) as library:
        (row,) = [row for row in library.rows(limit=500) if row.title == PAPER.title]
    return row


def test_an_abstract_says_in_a_list_what_it_is(technical: StudyRow) -> None:
    (browsed,) = items_of_rows([technical], {})
    found = StudyItem(technical, "a snippet", part="abstract")

    assert browsed.text == MARK
    assert MARK in browsed.spoken
    assert found.facts.endswith(MARK)
    assert found.where == "In: Technical abstract"


def test_an_abstract_says_first_what_it_is(
    technical: StudyRow, room: ReadingRoom, qtbot: QtBot
) -> None:
    Guide(room).open_study(technical.id)
    sheet = room.window.panels.reader.sheet
    top = sheet.top

    assert top._standing.text() == f"{MARK}."
    assert top._standing.isVisible()
    assert "Nobody has told this paper in plain words yet." in top.takeaway.body.plain()
    assert MARK in top.takeaway.body.accessibleDescription()
    assert not top.keep_in_mind.isVisible()
    assert "keep_in_mind" not in sheet.parts()
    assert sheet.sections["abstract"].isVisible()
    assert sheet.sections["abstract"].body.plain()


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("corrected", "This study was corrected."),
        ("withdrawn", "This study was taken back by its journal."),
    ],
)
def test_a_paper_that_no_longer_stands_says_so_first(status: str, words: str) -> None:
    study = a_study(status=status, status_note="A figure was wrong.")
    page = a_page(study)

    assert banners(study)[:2] == (words, "A figure was wrong.")
    assert StudyItem(page.row, "").facts.startswith(("Corrected · ", "Taken back by its journal"))


def test_what_has_changed_is_told_with_its_day(
    data: DataFolder, room: ReadingRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    bring_in(data, own_study(tmp_path))
    bring_in(data, own_study(tmp_path, takeaway="Another main point.", people=30))
    Guide(room).open_study(OWN)
    changed = room.window.panels.reader.sheet.sections["changes"]

    assert changed.isVisible()
    assert not changed.opened
    assert changed.body.plain().endswith(": Changed (Main point, How many).")
    Guide(room).open_study("falls-2015")
    assert not changed.isVisible()


def test_an_open_study_is_shown_as_it_is_now(
    data: DataFolder, room: ReadingRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    bring_in(data, own_study(tmp_path))
    Guide(room).open_study(OWN)
    takeaway = room.window.panels.reader.sheet.top.takeaway.body
    own_study(tmp_path, takeaway="Another main point.")
    room.session.tell_library(lambda library: library.apply(library.plan([tmp_path / f"{OWN}.md"])))

    qtbot.waitUntil(lambda: takeaway.plain() == "Another main point.")


def test_a_note_from_before_says_that_the_text_has_changed(
    data: DataFolder, room: ReadingRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    bring_in(data, own_study(tmp_path))
    kept: list[object] = []
    note = Note(NoteId("n"), "Ask about this", study=OWN)
    room.session.tell(lambda notebook: notebook.save_note(note).changes, kept.append)
    qtbot.waitUntil(lambda: bool(kept))
    bring_in(data, own_study(tmp_path, takeaway="Another main point."))
    Guide(room).open_study(OWN)
    notes = room.window.panels.reader.sheet.own_notes
    qtbot.waitUntil(notes.isVisible)

    told = "\n".join(label.text() for label in notes.findChildren(QLabel))
    assert "The text has changed since your note." in told


def test_only_a_note_from_before_is_outdated() -> None:
    early = Note(NoteId("a"), "", changed="2026-11-20T09:00:00.000+00:00")
    late = Note(NoteId("b"), "", changed="2026-11-22T09:00:00.000+00:00")
    changed = "2026-11-21T09:00:00.000+00:00"

    assert [one.is_outdated for one in anchored([early, late], {}, changed)] == [True, False]
    assert [one.is_outdated for one in anchored([early, late], {})] == [False, False]


def test_every_field_of_a_study_has_a_plain_name() -> None:
    assert fields_phrase(["title", "people", "animals", "doi", "journal"]) == (
        "Title, How many, Where this comes from"
    )


def test_a_change_tells_what_the_study_says_about_it() -> None:
    change = StudyChange(OWN, "Our own", "2026-11-21T09:00", "withdrawn", (), "Made up.", "p", 2)

    assert change_phrase(change) == "21 November 2026: Taken back by its journal. Made up."
