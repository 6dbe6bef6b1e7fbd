"""Backups: made, read again, named, due, thinned, and sent to another place."""

import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest

from db import backing_up
from db.backing_up import back_up, back_up_if_changed, back_up_if_due, backups_of
from db.backups import backup_at, backups_in, is_good, notes_in, opened
from db.copies import Reason
from db.errors import DamagedFile, DiskFull, LibraryError, MissingFile, ReadOnlyPlace
from db.fingerprint import Fingerprint, fingerprint_of
from db.folder import PersonFolder
from db.marks import Note, new_note_id
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.other_place import choose_place, chosen_place, folder_there
from tests.notebooks import Clock, content, fill


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


@pytest.fixture
def clock() -> Clock:
    return Clock()


def write_more(folder: PersonFolder, text: str = "more") -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), text))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_holds_all_that_the_notebook_holds(folder: PersonFolder, clock: Clock) -> None:
    fill(folder)
    made = back_up(folder, Reason.ASKED, clock)
    backup = made.backup

    assert made.sentence == "The backup is made."
    assert (backup.number, backup.reason) == (1, Reason.ASKED)
    assert backup.path.name == f"notebook-000001-20261121T090001Z-asked-{backup.digest}.sqlite3"
    assert backup_at(backup.path) == backup
    assert backups_of(folder) == [backup]
    assert is_good(backup)
    with (
        opened(backup) as copy,
        closing(Notebook(folder, copy, None)) as earlier,  # type: ignore[arg-type]
        closing(open_notebook(folder)) as present,
    ):
        assert content(earlier) == content(present)


def test_a_backup_is_made_while_another_window_has_unsaved_pages(folder: PersonFolder) -> None:
    fill(folder)
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(new_note_id(), "only in the log beside the file"))
        backup = back_up(folder, Reason.ASKED).backup
        with opened(backup) as copy:
            texts = {row[0] for row in copy.execute("SELECT text FROM notes")}

    assert "only in the log beside the file" in texts


def test_numbers_rise_whatever_the_clock_says(folder: PersonFolder, clock: Clock) -> None:
    fill(folder)
    first = back_up(folder, Reason.ASKED, clock).backup
    clock.now -= timedelta(days=3650)
    second = back_up(folder, Reason.ASKED, clock).backup

    assert backups_of(folder) == [second, first]


def test_due_at_a_start_and_every_quarter_of_an_hour_of_change(
    folder: PersonFolder, clock: Clock
) -> None:
    fill(folder)

    assert back_up_if_due(folder, clock) is not None
    assert back_up_if_changed(folder, Reason.START, clock) is None
    write_more(folder)
    assert back_up_if_due(folder, clock) is None
    assert back_up_if_changed(folder, Reason.START, clock) is not None
    write_more(folder)
    clock.now += timedelta(minutes=15)
    made = back_up_if_due(folder, clock)
    assert made is not None
    assert made.backup.reason is Reason.CHANGE
    clock.now += timedelta(minutes=15)
    assert back_up_if_due(folder, clock) is None


def test_a_clock_set_back_does_not_stop_the_backups(folder: PersonFolder, clock: Clock) -> None:
    fill(folder)
    back_up(folder, Reason.ASKED, clock)
    clock.now -= timedelta(days=3650)
    write_more(folder)

    assert back_up_if_due(folder, clock) is not None


def test_nothing_is_due_without_a_notebook(folder: PersonFolder) -> None:
    assert back_up_if_due(folder) is None
    assert backups_of(folder) == []
    with pytest.raises(LibraryError):
        back_up(folder, Reason.ASKED)


def test_a_changed_backup_is_not_good(folder: PersonFolder) -> None:
    fill(folder)
    backup = back_up(folder, Reason.ASKED).backup
    with closing(sqlite3.connect(backup.path, isolation_level=None)) as raw:
        raw.execute("DELETE FROM notes WHERE text = 'second'")

    assert not is_good(backup)
    with pytest.raises(DamagedFile, match="damaged"), opened(backup):
        pass


@pytest.mark.parametrize("wreck", [b"", b"no database", bytes(5000)])
def test_a_wrecked_backup_is_not_good(folder: PersonFolder, wreck: bytes) -> None:
    fill(folder)
    backup = back_up(folder, Reason.ASKED).backup
    backup.path.write_bytes(wreck)

    assert not is_good(backup)


def test_a_damaged_notebook_is_not_backed_up(folder: PersonFolder) -> None:
    fill(folder)
    with closing(sqlite3.connect(folder.notebook, isolation_level=None)) as raw:
        raw.execute("UPDATE notes SET text = 'secone' WHERE text = 'second'")

    with pytest.raises(DamagedFile, match="no backup"):
        back_up(folder, Reason.ASKED)
    assert names(folder.backups) == []


def test_a_copy_that_is_not_the_same_never_becomes_a_backup(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the comparison a disk that loses a row would leave a backup without it."""
    fill(folder)
    honest = fingerprint_of

    def forgetful(connection: sqlite3.Connection) -> object:
        found = honest(connection)
        is_copy = connection.execute("PRAGMA database_list").fetchone()[2].endswith(".part")
        return replace(found, counts={}) if is_copy else found

    monkeypatch.setattr(backing_up, "fingerprint_of", forgetful)
    with pytest.raises(LibraryError, match="No backup was made"):
        back_up(folder, Reason.ASKED)
    assert names(folder.backups) == []


def test_what_an_interrupted_backup_left_is_removed(folder: PersonFolder) -> None:
    fill(folder)
    folder.backups.mkdir()
    (folder.backups / "making-77.part").write_bytes(b"half")
    (folder.backups / "a file of somebody else.txt").write_text("stays")
    back_up(folder, Reason.ASKED)

    assert len(names(folder.backups)) == 2
    assert "making-77.part" not in names(folder.backups)


def test_a_full_disk_gives_the_reserve_back_and_then_there_is_room(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    folder.reserve.write_bytes(bytes(100))
    real = backing_up._verified_copy

    def full_while_the_reserve_is_there(notebook: Path, part: Path) -> object:
        if folder.reserve.exists():
            raise DiskFull("Your disk is full.")
        return real(notebook, part)

    monkeypatch.setattr(backing_up, "_verified_copy", full_while_the_reserve_is_there)
    with pytest.raises(DiskFull) as told:
        back_up(folder, Reason.ASKED)

    assert "freed a little room" in told.value.remedy
    assert is_good(back_up(folder, Reason.ASKED).backup)


def test_the_other_place_gets_a_copy_and_loses_what_is_thinned(
    folder: PersonFolder, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    (tmp_path / "stick").mkdir()
    choose_place(folder, tmp_path / "stick")
    first = back_up(folder, Reason.ASKED, clock)
    there = folder_there(folder)
    assert there is not None
    (there / "notebook-000009-20261121T090001Z-asked-aaaaaaaaaaaa.sqlite3").write_bytes(b"theirs")
    monkeypatch.setattr("db.backing_up.surplus", lambda row, _now: row[1:])
    second = back_up(folder, Reason.ASKED, clock)

    assert (first.elsewhere, second.elsewhere) == (True, True)
    assert second.sentence == "The backup is made, here and in the other place."
    assert first.backup.path.name not in names(there)
    assert second.backup.path.name in names(there)
    assert len(names(there)) == 2
    copy = backup_at(there / second.backup.path.name)
    assert copy is not None
    assert is_good(copy)


def test_a_place_that_is_gone_is_told_and_the_backup_is_made_all_the_same(
    folder: PersonFolder, tmp_path: Path
) -> None:
    fill(folder)
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_place(folder, stick)
    stick.rmdir()
    made = back_up(folder, Reason.ASKED)

    assert made.elsewhere is False
    assert made.sentence.startswith("The backup is made. The other place for backups is not there")
    assert is_good(made.backup)
    assert not stick.exists()
    assert backups_of(folder) == [made.backup]


def test_backups_that_are_only_in_the_other_place_can_be_had_too(
    folder: PersonFolder, tmp_path: Path
) -> None:
    fill(folder)
    choose_place(folder, tmp_path)
    made = back_up(folder, Reason.ASKED).backup
    made.path.unlink()

    assert [b.path.name for b in backups_of(folder)] == [made.path.name]
    assert backups_in(folder.backups) == []


def test_odd_places_are_refused_and_none_ends_it(folder: PersonFolder, tmp_path: Path) -> None:
    fill(folder)
    with pytest.raises(MissingFile):
        choose_place(folder, tmp_path / "nowhere")
    with pytest.raises(LibraryError, match="outside"):
        choose_place(folder, folder.journal)
    assert chosen_place(folder) is None
    choose_place(folder, tmp_path)
    assert chosen_place(folder) == tmp_path
    choose_place(folder, None)
    assert chosen_place(folder) is None
    assert back_up(folder, Reason.ASKED).elsewhere is None


def test_a_place_that_may_not_be_written_to_is_refused(
    folder: PersonFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)

    with pytest.raises(ReadOnlyPlace):
        choose_place(folder, tmp_path)


def test_copies_made_at_the_same_moment_do_not_disturb_each_other(folder: PersonFolder) -> None:
    fill(folder)
    lanes = 4
    ready = Barrier(lanes)

    def make(_lane: int) -> str:
        ready.wait(20)
        return back_up(folder, Reason.ASKED).backup.path.name

    with ThreadPoolExecutor(lanes) as pool:
        made = list(pool.map(make, range(lanes)))

    assert sorted(made) == names(folder.backups)
    assert [backup.number for backup in backups_in(folder.backups)] == [4, 3, 2, 1]


def test_without_waiting_they_do(folder: PersonFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """The twin: a second copy, begun in the middle of the first, takes its half away."""
    fill(folder)
    monkeypatch.setattr(backing_up, "copying_alone", lambda _folder: nullcontext())
    compare = backing_up._compare
    begun: list[bool] = []

    def begin_another(*about: object) -> None:
        if not begun:
            begun.append(True)
            back_up(folder, Reason.ASKED)
        compare(*about)  # type: ignore[arg-type]

    monkeypatch.setattr(backing_up, "_compare", begin_another)
    with pytest.raises(LibraryError):
        back_up(folder, Reason.ASKED)


def test_the_notes_of_a_copy_are_counted_without_its_bin(
    folder: PersonFolder, clock: Clock
) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        kept = [notebook.save_note(Note(new_note_id(), text)).note for text in ("one", "two")]
        notebook.delete_note(kept[0].id)
    backup = back_up(folder, Reason.ASKED, clock).backup

    assert notes_in(backup) == 1
    backup.path.write_bytes(b"no copy any more")
    with pytest.raises(LibraryError):
        notes_in(backup)


def test_who_only_reads_and_leaves_does_not_disturb_a_copy(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    whole = fingerprint_of

    def read_meanwhile(connection: sqlite3.Connection) -> Fingerprint:
        with closing(open_notebook(folder)) as reader:
            reader.notes()
        return whole(connection)

    monkeypatch.setattr(backing_up, "fingerprint_of", read_meanwhile)

    with closing(open_notebook(folder)):
        assert back_up(folder, Reason.ASKED).backup.number == 1
