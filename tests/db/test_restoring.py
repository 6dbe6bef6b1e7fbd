"""Going back to a backup, and back again; the bin emptied for good; nothing else is touched."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.backing_up import back_up, backups_of
from db.copies import Reason
from db.errors import DamagedFile
from db.folder import PersonFolder
from db.marks import Note, NoteWish, Place, new_note_id
from db.models import StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.restoring import restore
from tests.histories import WRITING
from tests.lengths import short_or_long
from tests.notebooks import Act, Clock, Content, an_older_notebook, carry_out, content, fill
from tests.places import quick_folder

WRITINGS = st.lists(WRITING, max_size=20)


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


def whatever_rev(found: Content) -> Content:
    """The content as a person sees it: revisions go on rising when one goes back."""
    return found._replace(
        notes=[replace(note, rev=0) for note in found.notes],
        binned=[replace(each, note=replace(each.note, rev=0)) for each in found.binned],
        questions=[replace(note, rev=0) for note in found.questions],
    )


def seen(notebook: Notebook) -> Content:
    return whatever_rev(content(notebook))


def rebuilt(folder: PersonFolder, without: Callable[[PersonFolder], None]) -> Content:
    """The content as one copy alone brings it back."""
    shutil.rmtree(folder.backups, ignore_errors=True)
    without(folder)
    with closing(open_notebook(folder, writing=True)) as notebook:
        assert notebook.check() == []
        return content(notebook)


def without_journal(folder: PersonFolder) -> None:
    shutil.rmtree(folder.journal, ignore_errors=True)


def test_going_back_brings_everything_as_it_was_and_bins_what_came_later(
    folder: PersonFolder,
) -> None:
    fill(folder)
    with closing(open_notebook(folder, writing=True)) as notebook:
        before = seen(notebook)
        backup = back_up(folder, Reason.ASKED).backup
        changed = notebook.notes()[0]
        notebook.save_note(replace(changed, text="changed since"))
        later = notebook.save_note(Note(new_note_id(), "later")).note
        notebook.add_bookmark(StudyId("later"), "Later", "words")
        since = seen(notebook)
        done = restore(notebook, backup)
        after = seen(notebook)

        assert after[0] == before[0]
        assert after[2:] == before[2:]
        assert {b.note.id for b in after[1]} == {b.note.id for b in before[1]} | {later.id}
        assert {changed.id, later.id} <= done.changes.notes
        assert done.changes.bookmarks == {StudyId("later")}
        assert done.kept.reason is Reason.RESTORE
        assert done.sentence.startswith("You are back at the copy, with 3 notes.")
        assert restore(notebook, done.kept).kept.number == done.kept.number + 1
        assert seen(notebook) == since
        assert notebook.check() == []


def test_an_open_window_simply_sees_it(folder: PersonFolder) -> None:
    fill(folder)
    with (
        closing(open_notebook(folder, writing=True)) as notebook,
        closing(open_notebook(folder)) as reader,
    ):
        backup = back_up(folder, Reason.ASKED).backup
        notebook.save_note(Note(new_note_id(), "later"))
        assert len(reader.notes()) == 4
        restore(notebook, backup)

        assert reader.notes() == notebook.notes()
        assert len(reader.notes()) == 3


def test_earlier_versions_and_reading_are_kept_from_both(folder: PersonFolder) -> None:
    clock = Clock()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        note = notebook.save_note(Note(new_note_id(), "one")).note
        note = notebook.save_note(replace(note, text="two")).note
        notebook.mark_read(StudyId("then"))
        notebook.remember_place(Place(StudyId("then"), "findings", 3))
        backup = back_up(folder, Reason.ASKED, clock).backup
        notebook.unmark_read(StudyId("then"))
        notebook.mark_read(StudyId("now"))
        clock.now += timedelta(hours=1)
        notebook.save_note(replace(note, text="three"))
        restore(notebook, backup, clock)

        assert [v.text for v in notebook.versions(note.id)] == ["three", "two", "one"]
        assert notebook.own_marks().read == {"then", "now"}
        assert notebook.last_place() is not None


def test_a_note_that_was_gone_for_good_comes_back_from_an_older_backup(
    folder: PersonFolder,
) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        note = notebook.save_note(Note(new_note_id(), "dear words")).note
        backup = back_up(folder, Reason.ASKED).backup
        notebook.delete_note(note.id)
        notebook.empty_bin()
        assert notebook.in_bin() == []
        restore(notebook, backup)

        assert [n.text for n in notebook.notes()] == ["dear words"]
        assert notebook.check() == []
        kept = content(notebook)
    assert rebuilt(folder, lambda place: place.notebook.unlink()) == kept


def test_a_damaged_backup_changes_nothing(folder: PersonFolder) -> None:
    fill(folder)
    backup = back_up(folder, Reason.ASKED).backup
    with closing(sqlite3.connect(backup.path, isolation_level=None)) as raw:
        raw.execute("DELETE FROM bookmarks")
    with closing(open_notebook(folder, writing=True)) as notebook:
        kept = content(notebook)
        with pytest.raises(DamagedFile, match="Nothing was changed"):
            restore(notebook, backup)

        assert content(notebook) == kept
        assert backups_of(folder) == [backup]


def test_the_backup_one_goes_back_to_is_not_thinned_away_before(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    with closing(open_notebook(folder, writing=True)) as notebook:
        before = seen(notebook)
        backup = back_up(folder, Reason.ASKED).backup
        notebook.delete_note(notebook.notes()[0].id)
        monkeypatch.setattr("db.backing_up.surplus", lambda row, _now: row[1:])
        restore(notebook, backup)

        assert not backup.path.exists()
        assert seen(notebook)[0] == before[0]


def test_a_backup_of_an_older_program_is_moved_on_first(folder: PersonFolder) -> None:
    an_older_notebook(folder)
    backup = back_up(folder, Reason.UPDATE).backup
    folder.notebook.unlink()
    shutil.rmtree(folder.journal)
    with closing(open_notebook(folder, writing=True)) as notebook:
        restore(notebook, backup)

        assert [note.text for note in notebook.notes()] == ["from long ago"]
        assert [n.id for n in notebook.notes(NoteWish(words="long"))] == ["old"]
        assert notebook.check() == []
    assert [p.name for p in folder.backups.iterdir() if "part" in p.name] == []


@settings(max_examples=short_or_long(15, 300), deadline=None, derandomize=True)
@given(WRITINGS, WRITINGS)
def test_any_history_goes_back_and_forth(first: list[Act], then: list[Act]) -> None:
    with quick_folder() as place:
        folder, clock = PersonFolder(place / "me"), Clock()
        with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
            for act in first:
                carry_out(notebook, clock, act)
            before = seen(notebook)
            backup = back_up(folder, Reason.ASKED, clock).backup
            for act in then:
                carry_out(notebook, clock, act)
            since = seen(notebook)
            done = restore(notebook, backup, clock)
            back = seen(notebook)

            assert (back[0], back[2], back[3]) == (before[0], before[2], before[3])
            assert {b.note.id for b in back[1]} >= {b.note.id for b in before[1]}
            assert notebook.check() == []
            restore(notebook, done.kept, clock)
            forth = seen(notebook)
            assert (forth[0], forth[2], forth[3]) == (since[0], since[2], since[3])
            restore(notebook, backup, clock)
            again = seen(notebook)
            assert (again[0], again[2], again[3]) == (back[0], back[2], back[3])
            kept = content(notebook)

        assert rebuilt(folder, lambda place: place.notebook.unlink()) == kept
        assert rebuilt(folder, without_journal) == kept
