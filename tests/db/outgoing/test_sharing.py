"""What somebody chose to give away: that and nothing else, taken in by another person."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.contents import Contents, KeptBookmark, KeptNote, Merged, ReadMark, StudyText
from db.errors import DiskFull, MissingFile
from db.folder import PersonFolder
from db.library import Library
from db.marks import Bookmark, Note, NoteId, NoteKind, Place
from db.models import Study, StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.notebook_reading import read_notebook_file
from db.outgoing import (
    NOTES_WARNING,
    NothingToWrite,
    choose,
    export_citations,
    export_notebook,
    export_notes,
    study_files,
)
from db.outgoing.notes_words import KINDS
from tests.builders import a_note, a_study

AT = "2026-11-21T09:00:00.000+00:00"
REGRETTED = "words that were thought better of"


@pytest.fixture
def open_for(tmp_path: Path) -> Callable[[str], Notebook]:
    return lambda name: open_notebook(PersonFolder(tmp_path / name), writing=True)


def test_only_what_was_chosen_goes_out(tmp_path: Path) -> None:
    chosen, other = a_note("given"), a_note("kept to myself")
    contents = Contents(
        notes=(
            KeptNote(chosen, None, (replace(chosen, text=REGRETTED),)),
            KeptNote(other),
            KeptNote(a_note(REGRETTED, id=NoteId("binned")), AT),
        ),
        bookmarks=(KeptBookmark(Bookmark(StudyId("b-2025"), REGRETTED, REGRETTED, AT)),),
        read=(ReadMark(StudyId("b-2025"), AT),),
        places=(Place(StudyId("b-2025"), "findings", 3, AT),),
    )
    given = choose(contents, [a_study()], {chosen.id, NoteId("binned")}, AT)
    export_notebook(given, tmp_path / "given.jsonl")

    assert given.notes == (KeptNote(chosen),)
    assert [kept.bookmark.study for kept in given.bookmarks] == ["thalamus-2025"]
    assert (given.read, given.places) == ((), ())
    written = (tmp_path / "given.jsonl").read_text("utf-8")
    assert REGRETTED not in written
    assert "kept to myself" not in written
    assert "b-2025" not in written


def test_a_bookmark_that_is_there_goes_out_as_it_is() -> None:
    kept = KeptBookmark(Bookmark(StudyId("thalamus-2025"), "Then", "words", AT), 3)

    assert choose(Contents(bookmarks=(kept,)), [a_study()], (), AT).bookmarks == (kept,)


def test_two_helpers_exchange_what_they_wrote(
    open_for: Callable[[str], Notebook], tmp_path: Path
) -> None:
    with closing(open_for("anna")) as anna, closing(open_for("ben")) as ben:
        question = anna.save_note(Note(NoteId("q"), "Is it safe?", NoteKind.QUESTION)).note
        hand_over(anna, ben, tmp_path / "1.jsonl", question)
        ben.set_asked(question.id, asked=True, answer="Yes, it is.")
        mine = anna.save_note(replace(question, text="Is it safe for her?")).note
        answered = ben.note(question.id)
        assert answered is not None
        done = hand_over(ben, anna, tmp_path / "2.jsonl", answered)
        (conflict,) = done.conflicts

        assert (conflict.ours, conflict.theirs.text) == (mine, "Is it safe?")
        assert conflict.theirs.answer == "Yes, it is."
        assert {note.text for note in anna.notes()} == {"Is it safe for her?", "Is it safe?"}
        assert hand_over(ben, anna, tmp_path / "3.jsonl", answered).contents == done.contents


def hand_over(giver: Notebook, taker: Notebook, path: Path, note: Note) -> Merged:
    export_notebook(choose(giver.contents(), [], {note.id}, AT), path)
    return taker.merge(read_notebook_file(path))


def test_a_study_given_along_can_be_planned_like_any_other(
    library: Library, tmp_path: Path
) -> None:
    given = choose(Contents(), [a_study(), a_study("b-2025", title="Another")], (), AT)
    with study_files(given, tmp_path) as paths:
        plan = library.plan(paths)
        library.apply(plan)
    left = [path.name for path in tmp_path.iterdir() if path.name.startswith(".given")]

    assert [study.id for study in library.studies()] == ["b-2025", "thalamus-2025"]
    assert library.study("thalamus-2025") == a_study()
    assert left == []


def test_a_study_that_is_no_study_is_left_out_with_its_reason(
    library: Library, tmp_path: Path
) -> None:
    given = Contents(studies=(StudyText(StudyId("odd"), "---\nid: odd\n---\n"),))
    with study_files(given, tmp_path) as paths:
        (refusal,) = library.plan(paths).refused

    assert refusal.file == "odd.md"
    with pytest.raises(MissingFile), study_files(given, tmp_path / "gone"):
        pass


def test_the_warning_stands_in_what_people_read() -> None:
    assert NOTES_WARNING.startswith("This file holds your notes.")
    assert set(KINDS) == set(NoteKind)


def test_nothing_makes_no_file(tmp_path: Path) -> None:
    nothing: list[Study] = []
    with pytest.raises(NothingToWrite):
        export_notebook(Contents(), tmp_path / "a")
    with pytest.raises(NothingToWrite):
        export_notes([], "csv", tmp_path / "b")
    with pytest.raises(NothingToWrite):
        export_citations(nothing, "ris", tmp_path / "c")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", ["html", "csv", "text"])
def test_each_form_of_the_notes_is_a_file(tmp_path: Path, form: str) -> None:
    path = tmp_path / "notes"
    export_notes([a_note("Tired **today**")], form, path)  # type: ignore[arg-type]
    expected = "Tired <strong>today" if form == "html" else "Tired **today**"

    assert expected in path.read_text("utf-8")


def test_notes_that_take_too_long_do_not_hold_up_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.reading.SECONDS_A_STUDY", 0.3)
    slow = [a_note("[" * 5_000) for _ in range(7)]
    export_notes([*slow, a_note("**after**")], "html", tmp_path / "notes.html")
    page = (tmp_path / "notes.html").read_text("utf-8")

    assert page.count("<p>[[[") == 7
    assert "<p>**after**</p>" in page


def test_a_failed_citation_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.ris"
    path.write_text("old")

    def studies() -> Iterator[Study]:
        yield a_study()
        raise DiskFull("full")

    with pytest.raises(DiskFull):
        export_citations(studies(), "ris", path, replace=True)

    assert path.read_text() == "old"
