"""The ladder of repair: what comes back from where, and what is told."""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.backing_up import back_up, backups_of
from db.backups import is_good
from db.connection import NOTEBOOK, connect
from db.copies import Reason, Repaired
from db.errors import LibraryError
from db.folder import PersonFolder
from db.journal import Entry, Journal
from db.looking_over import is_fine
from db.marks import Note, NoteId, new_note_id
from db.models import StudyId
from db.notebook_file import open_notebook, prepare_notebook
from db.other_place import choose_place
from tests.notebooks import Clock, Content, content, fill


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


def ruin(folder: PersonFolder) -> bytes:
    """Take the first page away, so that SQLite finds nothing any more."""
    broken = bytes(4096) + folder.notebook.read_bytes()[4096:]
    folder.notebook.write_bytes(broken)
    return broken


def repaired(folder: PersonFolder, clock: Clock | None = None) -> Repaired:
    done = prepare_notebook(folder, clock or Clock())
    assert done is not None
    assert prepare_notebook(folder) is None
    return done


def present(folder: PersonFolder) -> Content:
    with closing(open_notebook(folder, writing=True)) as notebook:
        assert notebook.check() == []
        return content(notebook)


def kept_files(folder: PersonFolder) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.damaged.glob("0*/*.sqlite3"))]


def test_a_sound_notebook_and_a_first_start_need_no_repair(folder: PersonFolder) -> None:
    assert prepare_notebook(folder) is None
    fill(folder)
    assert prepare_notebook(folder) is None
    assert not folder.damaged.exists()


def test_a_first_start_that_was_cut_short_is_begun_again(folder: PersonFolder) -> None:
    folder.root.mkdir()
    folder.notebook.touch()

    assert prepare_notebook(folder) is None
    assert not folder.damaged.exists()


def test_everything_comes_back_from_the_journal(folder: PersonFolder) -> None:
    kept = fill(folder)
    broken = ruin(folder)
    done = repaired(folder)

    assert (done.notes, done.from_journal, done.from_backup, done.from_file) == (4, 9, 0, 0)
    assert done.sentence == (
        "Your notes file was damaged. We brought back 4 notes. The damaged file is kept as it was."
    )
    assert done.kept == folder.damaged / "0001-2026-11-21"
    assert kept_files(folder) == [broken]
    assert (done.kept / "what-came-back.txt").read_text() == done.sentence + "\n"
    assert present(folder) == kept


def test_without_a_journal_the_backup_and_the_pages_bring_it_back(folder: PersonFolder) -> None:
    fill(folder)
    back_up(folder, Reason.ASKED)
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(replace(notebook.notes()[0], text="changed after the backup"))
        notebook.save_note(Note(new_note_id(), "written after the backup"))
        kept = content(notebook)
    shutil.rmtree(folder.journal)
    ruin(folder)
    done = repaired(folder)

    assert (done.notes, done.from_journal, done.from_backup, done.from_file) == (5, 0, 9, 2)
    assert "the last words may be missing" in done.sentence
    assert present(folder) == kept


def test_without_journal_and_pages_the_backup_brings_back_what_it_has(
    folder: PersonFolder,
) -> None:
    kept = fill(folder)
    back_up(folder, Reason.ASKED)
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), "lost"))
    shutil.rmtree(folder.journal)
    folder.notebook.write_bytes(b"nothing of it is left")

    assert repaired(folder).from_backup == 9
    assert present(folder) == kept


def test_backup_and_a_torn_journal_make_the_whole(folder: PersonFolder) -> None:
    fill(folder)
    back_up(folder, Reason.ASKED)
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), "after the backup"))
        kept = content(notebook)
    journal = next(folder.journal.iterdir())
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[-3:]))
    folder.notebook.write_bytes(b"nothing of it is left")

    assert "may be missing" in repaired(folder).sentence
    assert present(folder) == kept


def test_a_damaged_backup_is_passed_over_for_the_one_before(folder: PersonFolder) -> None:
    kept = fill(folder)
    back_up(folder, Reason.ASKED)
    later = back_up(folder, Reason.ASKED).backup
    later.path.write_bytes(b"damaged too")
    shutil.rmtree(folder.journal)
    folder.notebook.unlink()

    assert not is_good(later)
    assert repaired(folder).from_backup == 9
    assert present(folder) == kept


def test_a_backup_in_the_other_place_will_do(folder: PersonFolder, tmp_path: Path) -> None:
    kept = fill(folder)
    choose_place(folder, tmp_path)
    back_up(folder, Reason.ASKED)
    shutil.rmtree(folder.backups)
    shutil.rmtree(folder.journal)
    folder.notebook.write_bytes(b"nothing of it is left")

    assert repaired(folder).from_backup == 9
    assert present(folder) == kept


def test_reading_and_earlier_versions_come_from_where_they_still_are(folder: PersonFolder) -> None:
    clock = Clock()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        note = notebook.save_note(Note(new_note_id(), "one")).note
        clock.now += timedelta(minutes=20)
        notebook.save_note(replace(note, text="two"))
        notebook.mark_read(StudyId("read"))
    ruin(folder)
    repaired(folder)

    with closing(open_notebook(folder)) as notebook:
        assert [version.text for version in notebook.versions(note.id)] == ["one"]
        assert notebook.own_marks().read == {"read"}


def test_a_missing_file_is_made_again_and_said(folder: PersonFolder) -> None:
    kept = fill(folder)
    folder.notebook.unlink()
    done = repaired(folder)

    assert done.sentence == "Your notes file was missing. We brought back 4 notes."
    assert done.kept is None
    assert present(folder) == kept


def test_what_was_forgotten_stays_forgotten(folder: PersonFolder) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(NoteId("kept"), "kept"))
        notebook.delete_note(notebook.save_note(Note(NoteId("gone"), "gone")).note.id)
        back_up(folder, Reason.ASKED)
        notebook.empty_bin()
    ruin(folder)

    assert repaired(folder).notes == 1


def test_a_note_of_which_only_the_deletion_is_known_comes_back_into_the_bin(
    folder: PersonFolder,
) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(NoteId("a"), "words"))
        back_up(folder, Reason.ASKED)
        notebook.delete_note(NoteId("a"))
    journal = next(folder.journal.iterdir())
    journal.write_bytes(journal.read_bytes().splitlines(keepends=True)[-1])
    folder.notebook.unlink()
    repaired(folder)

    with closing(open_notebook(folder)) as notebook:
        assert notebook.notes() == []
        assert [binned.note.text for binned in notebook.in_bin()] == ["words"]


def test_damaged_words_of_the_search_are_seen_and_mended(folder: PersonFolder) -> None:
    """SQLite's own check does not look into these, and every later save would fail."""
    kept = fill(folder)
    with closing(sqlite3.connect(folder.notebook, isolation_level=None)) as raw:
        raw.execute("UPDATE notes_words_data SET block = zeroblob(length(block)) WHERE id > 10")

    assert not is_fine(folder)
    repaired(folder)
    assert present(folder) == kept


def test_one_damaged_file_a_day_is_kept(folder: PersonFolder) -> None:
    fill(folder)
    clock = Clock()
    first = ruin(folder)
    assert repaired(folder, clock).kept is not None
    ruin(folder)
    assert repaired(folder, clock).kept is None
    clock.now += timedelta(days=1)
    third = ruin(folder)
    assert repaired(folder, clock).kept == folder.damaged / "0002-2026-11-22"

    assert kept_files(folder) == [first, third]


def test_a_crash_in_the_middle_costs_nothing(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = fill(folder)
    broken = ruin(folder)
    with monkeypatch.context() as crashing:
        crashing.setattr("db.repairing.put_in_place", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            prepare_notebook(folder)
    assert folder.notebook.read_bytes() == broken
    repaired(folder, Clock())

    assert present(folder) == kept
    assert kept_files(folder) == [broken]
    assert sorted(path.name[:4] for path in folder.damaged.iterdir()) == ["0001"]


def test_a_result_that_is_not_whole_never_takes_the_place(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    broken = ruin(folder)
    monkeypatch.setattr("db.repairing.is_whole", lambda _connection: False)
    with pytest.raises(LibraryError, match="It is as it was"):
        prepare_notebook(folder)

    assert folder.notebook.read_bytes() == broken


def test_the_old_log_never_meets_the_new_file(folder: PersonFolder) -> None:
    kept = fill(folder)
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), "waits in the log"))
        kept = content(notebook)
        log = Path(f"{folder.notebook}-wal").read_bytes()
    ruin(folder)
    Path(f"{folder.notebook}-wal").write_bytes(log)
    repaired(folder)

    assert present(folder) == kept
    assert [path.read_bytes() for path in folder.damaged.glob("0*/*-wal")] == [log]


def test_a_newer_file_is_not_called_damaged(folder: PersonFolder) -> None:
    fill(folder)
    with closing(connect(folder.notebook, NOTEBOOK, "write")) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("ALTER TABLE notes RENAME TO notes_of_tomorrow")

    assert is_fine(folder)


def test_a_journal_of_another_make_is_no_damage(folder: PersonFolder) -> None:
    fill(folder)
    Journal(folder.journal).append([Entry("mood", "sing", "x", 1, "2026-11-21T09:00:00+00:00")])
    ruin(folder)

    assert "may be missing" not in repaired(folder).sentence


def test_a_place_that_cannot_be_written_to_is_left_alone(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    real = os.fsync

    def refuse(_handle: int) -> None:
        raise OSError(30, "read-only")

    ruin(folder)
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(LibraryError) as told:
        prepare_notebook(folder)
    monkeypatch.setattr(os, "fsync", real)

    assert told.value.sentence.endswith(".")
    assert repaired(folder).notes == 4
    assert backups_of(folder) == []
