"""Journal and database are two copies: each alone brings back every note and bookmark."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from db.errors import LibraryError, ReadOnlyPlace
from db.folder import PersonFolder
from db.journal import Entry, Journal
from db.marks import Note, NoteId, NoteKind, new_note_id
from db.models import StudyId
from db.notebook_file import open_notebook
from tests.histories import HISTORIES
from tests.notebooks import Act, Clock, Content, carry_out, content, fill
from tests.places import quick_folder


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


def reopened(folder: PersonFolder) -> tuple[Content, list[str]]:
    notebook = open_notebook(folder, writing=True)
    found = content(notebook), notebook.check()
    notebook.close()
    return found


def month_file(folder: PersonFolder) -> Path:
    return next(folder.journal.iterdir())


def test_the_database_comes_back_from_the_journal(folder: PersonFolder) -> None:
    kept = fill(folder)
    folder.notebook.unlink()

    assert reopened(folder) == (kept, [])


def test_the_history_comes_back_too(folder: PersonFolder) -> None:
    kept = fill(folder)
    changed = next(note for note in kept[0] if note.text == "second")
    folder.notebook.unlink()

    with closing(open_notebook(folder, writing=True)) as notebook:
        assert [v.text for v in notebook.versions(changed.id)] == ["first"]


@pytest.mark.parametrize("wreck", [b"", b"something else " * 400])
def test_an_empty_or_foreign_file_is_kept_beside(folder: PersonFolder, wreck: bytes) -> None:
    kept = fill(folder)
    folder.notebook.write_bytes(wreck)

    assert reopened(folder) == (kept, [])
    assert [path.read_bytes() for path in folder.damaged.glob("0001-*/*.sqlite3")] == [wreck]


def test_an_older_copy_of_the_database_catches_up(folder: PersonFolder) -> None:
    fill(folder)
    older = folder.notebook.read_bytes()
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), "later"))
        notebook.remove_bookmark(StudyId("a"))
        kept = content(notebook)
    folder.notebook.write_bytes(older)

    assert reopened(folder) == (kept, [])


def test_emptied_tables_are_found_and_mended(folder: PersonFolder) -> None:
    kept = fill(folder)
    with closing(sqlite3.connect(folder.notebook, isolation_level=None)) as raw:
        raw.execute("DELETE FROM notes")
        raw.execute("DELETE FROM bookmarks")
        raw.execute("INSERT INTO notes_words (notes_words) VALUES ('rebuild')")

    with closing(open_notebook(folder, writing=True)) as notebook:
        assert len(notebook.check()) == 6
        notebook.mend()
        assert (content(notebook), notebook.check()) == (kept, [])


def test_a_missing_journal_is_written_anew(folder: PersonFolder) -> None:
    kept = fill(folder)
    shutil.rmtree(folder.journal)

    assert reopened(folder) == (kept, [])
    folder.notebook.unlink()
    assert reopened(folder) == (kept, [])


def test_a_journal_lost_while_running_is_written_anew(folder: PersonFolder) -> None:
    fill(folder)
    with closing(open_notebook(folder, writing=True)) as notebook:
        shutil.rmtree(folder.journal)
        notebook.save_note(Note(new_note_id(), "after"))
        kept = content(notebook)
    folder.notebook.unlink()

    assert reopened(folder) == (kept, [])


def test_an_older_copy_of_the_journal_catches_up(folder: PersonFolder) -> None:
    fill(folder)
    older = month_file(folder).read_bytes()
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), "later"))
        notebook.remove_bookmark(StudyId("a"))
        kept = content(notebook)
    month_file(folder).write_bytes(older)

    assert reopened(folder) == (kept, [])
    folder.notebook.unlink()
    assert reopened(folder) == (kept, [])


def test_a_cut_last_line_is_written_again(folder: PersonFolder) -> None:
    kept = fill(folder)
    month_file(folder).write_bytes(month_file(folder).read_bytes()[:-20])

    assert reopened(folder) == (kept, [])
    folder.notebook.unlink()
    assert reopened(folder) == (kept, [])


def flip_a_bit_of_the_journal(folder: PersonFolder) -> None:
    journal = month_file(folder).read_bytes()
    month_file(folder).write_bytes(journal.replace(b'"second"', b'"secone"'))


def test_a_flipped_bit_in_the_journal_is_mended_at_the_next_opening(folder: PersonFolder) -> None:
    kept = fill(folder)
    flip_a_bit_of_the_journal(folder)

    assert reopened(folder) == (kept, [])
    lines = Journal(folder.journal).last_seq
    assert reopened(folder) == (kept, [])
    assert Journal(folder.journal).last_seq == lines, "a line that stays bad is mended once"
    folder.notebook.unlink()
    assert reopened(folder) == (kept, [])


def test_without_the_look_at_an_opening_a_flipped_bit_stays(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    flip_a_bit_of_the_journal(folder)
    monkeypatch.setattr("db.replay.mend_if_damaged", lambda *_: None)

    with closing(open_notebook(folder, writing=True)) as notebook:
        assert [fault[:17] for fault in notebook.check()] == ["The journal lacks"]
        notebook.mend()
        assert notebook.check() == []


def test_a_changed_row_is_mended_from_the_journal(folder: PersonFolder) -> None:
    kept = fill(folder)
    with closing(sqlite3.connect(folder.notebook, isolation_level=None)) as raw:
        raw.execute("UPDATE notes SET text = 'secone' WHERE text = 'second'")
        raw.execute("UPDATE bookmarks SET title = 'X' WHERE study = 'a'")

    with closing(open_notebook(folder, writing=True)) as notebook:
        assert (content(notebook), notebook.check()) == (kept, [])


def test_a_journalled_act_that_missed_the_database_is_followed(folder: PersonFolder) -> None:
    """A crash between the journal and the database loses nothing."""
    fill(folder)
    body = {"text": "acknowledged", "created": "2026-11-21T09:00:00+00:00", "colour": "new"}
    entry = Entry("note", "save", "x", 1, "2026-11-21T09:00:00+00:00", {**body, "kind": "dream"})
    Journal(folder.journal).append([entry, replace(entry, what="mood")])

    with closing(open_notebook(folder, writing=True)) as notebook:
        found = notebook.note(NoteId("x"))
        assert found is not None
        assert (found.text, found.kind) == ("acknowledged", NoteKind.NOTE)


def test_a_save_that_failed_half_way_can_be_said_again(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line is on the disk, the answer was "no": trying again makes no second note."""
    with closing(open_notebook(folder, writing=True)) as notebook:
        note = notebook.save_note(Note(new_note_id(), "one")).note
        fsync = os.fsync

        def fail(_file: int) -> None:
            raise OSError(30, "read only")

        monkeypatch.setattr(os, "fsync", fail)
        with pytest.raises(ReadOnlyPlace):
            notebook.save_note(replace(note, text="two"))
        assert notebook.notes() == [note]
        monkeypatch.setattr(os, "fsync", fsync)
        again = notebook.save_note(replace(note, text="two, and more"))

        assert again.copy_of is None
        assert notebook.notes() == [again.note]
        assert notebook.check() == []


def test_two_open_notebooks_lose_nothing(folder: PersonFolder) -> None:
    one, two = (open_notebook(folder, writing=True) for _ in range(2))
    for turn in range(20):
        for name, notebook in (("one", one), ("two", two)):
            notebook.save_note(Note(NoteId(f"{name}{turn}"), name))
            notebook.add_bookmark(StudyId(f"{name}{turn}"), name, "")
    seqs = [entry.seq for entry in Journal(folder.journal).entries()]
    kept = content(one)

    assert seqs == list(range(1, 81))
    assert len(kept[0]) == 40
    one.close()
    two.close()
    folder.notebook.unlink()
    assert reopened(folder) == (kept, [])


def test_a_full_database_leaves_no_half_act(folder: PersonFolder) -> None:
    notebook = open_notebook(folder, writing=True)
    kept = notebook.save_note(Note(new_note_id(), "kept")).note
    pages = notebook._connection.execute("PRAGMA page_count").fetchone()[0]
    notebook._connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    with pytest.raises(LibraryError):
        notebook.save_note(Note(NoteId("big"), "x" * 50_000))
    assert notebook.notes() == [kept]
    notebook._connection.execute("PRAGMA max_page_count = 100000").fetchone()
    assert notebook.catch_up().notes == {"big"}
    assert notebook.check() == []
    notebook.close()


@settings(max_examples=50, deadline=None, derandomize=True)
@given(HISTORIES)
def test_each_copy_alone_rebuilds_any_history(acts: list[Act]) -> None:
    with quick_folder() as place:
        folder = PersonFolder(place / "me")
        clock = Clock()
        with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
            for act in acts:
                carry_out(notebook, clock, act)
            kept = content(notebook)
            assert notebook.check() == []

        shutil.rmtree(folder.journal, ignore_errors=True)
        assert reopened(folder) == (kept, [])
        shutil.rmtree(folder.backups, ignore_errors=True)
        folder.notebook.unlink()
        assert reopened(folder) == (kept, [])
