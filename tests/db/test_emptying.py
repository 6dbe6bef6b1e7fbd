"""The bin emptied for good: the words are nowhere afterwards, and nothing else is missing."""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.backing_up import back_up, backups_of
from db.backups import is_good
from db.cleaning import clean_copies, copies_to_clean
from db.copies import Reason
from db.emptying import empty_bin
from db.errors import DiskFull
from db.folder import PersonFolder
from db.journal import Journal
from db.marks import Note, NoteId, NoteKind, new_note_id
from db.notebook import Notebook
from db.notebook_file import open_notebook, prepare_notebook
from db.other_place import choose_place
from tests.histories import HISTORIES
from tests.lengths import short_or_long
from tests.notebooks import Act, Clock, Content, carry_out, content, fill
from tests.places import quick_folder

SECRETS = ("quillbarrow", "zephyrmint", "umbelfrost")
"""Words that nothing else holds: of an earlier version, of the text, and of an answer."""


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


def write_secrets(notebook: Notebook, clock: Clock) -> NoteId:
    """A question whose words lie in its history, in the search, in backups and the journal."""
    note = notebook.save_note(Note(new_note_id(), SECRETS[0], NoteKind.QUESTION)).note
    back_up(notebook.folder, Reason.START, clock)
    clock.now += timedelta(minutes=20)
    note = notebook.save_note(replace(note, text=f"{SECRETS[1]} ünd more")).note
    notebook.set_asked(note.id, asked=True, answer=SECRETS[2])
    back_up(notebook.folder, Reason.CHANGE, clock)
    return note.id


def remnants(*places: Path) -> list[str]:
    """The files in which one of the secret words can still be found."""
    files = [path for place in places for path in place.rglob("*") if path.is_file()]
    return [
        path.name
        for path in files
        if any(secret.encode() in path.read_bytes().lower() for secret in SECRETS)
    ]


def emptied(folder: PersonFolder) -> Content:
    """A notebook with a few other things, whose bin held the secret words and was emptied."""
    clock = Clock()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        for binned in notebook.in_bin():
            notebook.restore_note(binned.note.id)
        notebook.delete_note(write_secrets(notebook, clock))
        done = empty_bin(notebook, clock)
        assert (done.notes, notebook.in_bin()) == (1, [])
        assert done.sentence == "1 note is gone for good. Old copies may still hold them."
        return content(notebook)


def test_the_words_are_nowhere_once_the_old_copies_are_clean(
    folder: PersonFolder, tmp_path: Path
) -> None:
    fill(folder)
    (tmp_path / "stick").mkdir()
    choose_place(folder, tmp_path / "stick")
    kept = emptied(folder)

    left = remnants(folder.root, tmp_path / "stick")
    assert len(left) == 6
    assert all(name.startswith("notebook-0000") for name in left)
    with closing(open_notebook(folder, writing=True)) as notebook:
        assert len(copies_to_clean(notebook)) == 6
        heard: list[tuple[int, int]] = []
        cleaned = clean_copies(notebook, lambda *done: heard.append(done))
        assert heard == [(count, 6) for count in range(1, 7)]
        assert (cleaned.copies, cleaned.left) == (6, ())
        assert cleaned.sentence == "6 old copies are clean now."
        assert copies_to_clean(notebook) == []
        assert (content(notebook), notebook.check()) == (kept, [])
    assert remnants(folder.root, tmp_path / "stick") == []
    assert all(is_good(backup) for backup in backups_of(folder))
    assert [b.number for b in backups_of(folder)] == [3, 2, 1]


def test_no_word_is_left_beside_the_copies_while_the_program_still_runs(
    folder: PersonFolder,
) -> None:
    clock = Clock()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        notebook.delete_note(write_secrets(notebook, clock))
        empty_bin(notebook, clock)

        assert set(remnants(folder.root)) == {b.path.name for b in backups_of(folder)}


@pytest.mark.parametrize("step", ["_blank_lines", "_fold_in", "note_search.settle"])
def test_the_scan_sees_when_a_step_is_left_out(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The twin: without any one of the three steps some of the words stay."""
    clock = Clock()
    monkeypatch.setattr(f"db.forgetting.{step}", lambda *_: True)
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        for n in range(40):
            notebook.save_note(Note(NoteId(f"other{n}"), f"quite other words {n} " * 9))
        notebook.delete_note(write_secrets(notebook, clock))
        empty_bin(notebook, clock)

        assert set(remnants(folder.root)) > {b.path.name for b in backups_of(folder)}


def test_an_empty_bin_needs_no_backup(folder: PersonFolder) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        done = empty_bin(notebook)

        assert (done.notes, done.backup, done.sentence) == (0, None, "The bin is empty.")
        assert backups_of(folder) == []


def test_without_a_backup_the_bin_is_not_emptied(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)

    def full(*_: object) -> None:
        raise DiskFull("Your disk is full.")

    monkeypatch.setattr("db.backing_up._verified_copy", full)
    with closing(open_notebook(folder, writing=True)) as notebook:
        before = content(notebook)
        with pytest.raises(DiskFull):
            empty_bin(notebook)

        assert content(notebook) == before


def test_lines_keep_their_numbers_so_that_a_gap_still_means_damage(folder: PersonFolder) -> None:
    fill(folder)
    emptied(folder)
    journal = Journal(folder.journal)

    assert [entry.seq for entry in journal.entries()] == list(range(1, journal.last_seq + 1))
    assert journal.is_complete()
    assert not list(folder.journal.glob("*.new"))


@pytest.mark.parametrize("step", ["_blank_lines", "_fold_in", "note_search.settle"])
def test_what_a_crash_left_to_do_is_done_at_the_next_opening(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    clock = Clock()

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(f"db.forgetting.{step}", crash)
        with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
            notebook.delete_note(write_secrets(notebook, clock))
            with suppress(KeyboardInterrupt):
                empty_bin(notebook, clock)
            assert notebook.in_bin() == []
    prepare_notebook(folder)

    assert set(remnants(folder.root)) == {b.path.name for b in backups_of(folder)}
    with closing(open_notebook(folder)) as notebook:
        assert notebook.check() == []
        assert (notebook.notes(), notebook.in_bin()) == ([], [])


def test_while_somebody_reads_an_older_state_it_is_put_off(folder: PersonFolder) -> None:
    clock = Clock()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        notebook.delete_note(write_secrets(notebook, clock))
        notebook._connection.execute("PRAGMA busy_timeout = 50")
        with closing(open_notebook(folder)) as reader:
            reader._connection.execute("BEGIN")
            reader._connection.execute("SELECT count(*) FROM notes").fetchone()
            empty_bin(notebook, clock)
            assert not notebook.clear_traces()
        assert notebook.clear_traces()
        assert set(remnants(folder.root)) == {b.path.name for b in backups_of(folder)}


def test_another_window_learns_that_the_journal_was_written_anew(folder: PersonFolder) -> None:
    fill(folder)
    with (
        closing(open_notebook(folder, writing=True)) as one,
        closing(open_notebook(folder, writing=True)) as two,
    ):
        two.save_note(Note(NoteId("two"), "before"))
        one.empty_bin()
        two.save_note(Note(NoteId("two-more"), "after"))
        one.save_note(Note(NoteId("one"), "after"))

        assert one.check() == two.check() == []
    assert Journal(folder.journal).is_complete()


def test_an_older_copy_of_the_database_forgets_too(folder: PersonFolder) -> None:
    clock = Clock()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        notebook.delete_note(write_secrets(notebook, clock))
    older = folder.notebook.read_bytes()
    with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
        empty_bin(notebook, clock)
    folder.notebook.write_bytes(older)
    prepare_notebook(folder)

    assert set(remnants(folder.root)) == {b.path.name for b in backups_of(folder)}


def test_a_lost_database_does_not_bring_them_back(folder: PersonFolder) -> None:
    fill(folder)
    kept = emptied(folder)
    folder.notebook.unlink()

    with closing(open_notebook(folder, writing=True)) as notebook:
        assert (content(notebook), notebook.check()) == (kept, [])


def test_damaged_files_that_were_kept_are_named(folder: PersonFolder) -> None:
    emptied(folder)
    (folder.damaged / "0001-2026-11-21").mkdir(parents=True)
    ruin = folder.damaged / "0001-2026-11-21" / "notebook.sqlite3"
    ruin.write_bytes(b"a ruin")
    with closing(open_notebook(folder, writing=True)) as notebook:
        cleaned = clean_copies(notebook)

    assert cleaned.left == (ruin,)
    assert cleaned.sentence.endswith("We kept 1 damaged file that may still hold old words.")
    assert ruin.read_bytes() == b"a ruin"


def test_a_place_that_is_not_there_is_told(folder: PersonFolder, tmp_path: Path) -> None:
    fill(folder)
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_place(folder, stick)
    emptied(folder)
    shutil.move(stick, tmp_path / "elsewhere")
    with closing(open_notebook(folder, writing=True)) as notebook:
        assert "The other place is not there." in clean_copies(notebook).sentence


def test_a_backup_that_cannot_be_read_is_left_and_named(folder: PersonFolder) -> None:
    emptied(folder)
    ruin = backups_of(folder)[0].path
    ruin.write_bytes(b"a ruin")
    with closing(open_notebook(folder, writing=True)) as notebook:
        cleaned = clean_copies(notebook)

    assert (cleaned.copies, cleaned.left) == (2, (ruin,))
    assert ruin.read_bytes() == b"a ruin"


def test_a_copy_that_came_out_wrong_never_takes_the_place_of_the_old_one(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    emptied(folder)
    before = {b.path: b.path.read_bytes() for b in backups_of(folder)}
    monkeypatch.setattr("db.cleaning.is_whole", lambda _copy: False)
    with closing(open_notebook(folder, writing=True)) as notebook:
        assert clean_copies(notebook).copies == 0

    assert {b.path: b.path.read_bytes() for b in backups_of(folder)} == before
    assert not list(folder.backups.glob("*.part*"))


@settings(max_examples=short_or_long(15, 300), deadline=None, derandomize=True)
@given(HISTORIES, st.sampled_from(["journal", "notebook"]))
def test_after_any_history_only_the_bin_is_gone(acts: list[Act], lost: str) -> None:
    with quick_folder() as place:
        folder, clock = PersonFolder(place / "me"), Clock()
        with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
            for act in acts:
                carry_out(notebook, clock, act)
            notebook.delete_note(write_secrets(notebook, clock))
            before = content(notebook)
            empty_bin(notebook, clock)
            clean_copies(notebook)
            after = content(notebook)

            assert after == before._replace(binned=[])
            assert notebook.check() == []
        assert remnants(folder.root) == []
        assert all(is_good(backup) for backup in backups_of(folder))
        lose: Callable[[PersonFolder], object] = {
            "journal": lambda place: shutil.rmtree(place.journal),
            "notebook": lambda place: place.notebook.unlink(),
        }[lost]
        lose(folder)
        with closing(open_notebook(folder, writing=True)) as notebook:
            assert (content(notebook), notebook.check()) == (after, [])
        assert remnants(folder.root) == []
