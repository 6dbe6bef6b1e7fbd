"""The ladder of repair: what a damaged notebook is brought back from, best first.

The journal, the newest good backup, the rows that SQLite still gives out, the pages of the
file themselves. All that is whole goes into a new file; the newest form of each thing wins.
The damaged file is copied away first and never written to. The new file takes its place only
when it is finished and journal and file agree, so a crash in the middle costs nothing.
"""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db import replay
from db.backing_up import backups_of
from db.carrying_over import take_over
from db.clock import Clock, utc_now
from db.connection import NOTEBOOK, transaction, translated
from db.copies import Repaired
from db.disk import alone, calm, copy_closed, make_folder, put_in_place, sync_folder
from db.errors import LibraryError
from db.folder import PersonFolder
from db.journal import Journal
from db.kept import Kept, Key, told_by
from db.looking_over import is_fine, is_new
from db.migrations import ENDINGS, open_current
from db.notebook_check import is_whole
from db.restoring import brought_up_to_date
from db.salvage import salvage

REPORT = "what-came-back.txt"


@dataclass(frozen=True, slots=True)
class _Found:
    """How many notes there are now, and how many things, bookmarks too, came from where."""

    notes: int
    journal: int
    backup: int
    file: int
    is_complete: bool


def repair(folder: PersonFolder, clock: Clock = utc_now) -> Repaired | None:
    """Repair a notebook that is not fine; None when somebody else was quicker.

    Nobody in this process may have it open.
    """
    if _was_false_start(folder):
        return None
    with translated(NOTEBOOK), calm(), alone(folder.root / "repairing.lock"):
        return None if is_fine(folder) else _repair(folder, clock())


def _was_false_start(folder: PersonFolder) -> bool:
    """Whether a first start was cut short; its empty file goes, as nothing was ever in it."""
    with calm():
        if not is_new(folder) or folder.notebook.stat().st_size:
            return False
        folder.notebook.unlink()
    return True


def _repair(folder: PersonFolder, now: datetime) -> Repaired:
    was_there = folder.notebook.exists()
    make_folder(folder.damaged)
    kept = _keep(folder, now) if was_there else None
    work = folder.damaged / "work"
    _copy_all(folder.notebook, work)
    made = folder.notebook.with_suffix(".rebuilding")
    found = _rebuild(folder, work / folder.notebook.name, made, now.isoformat())
    # The old log goes first: it must never meet the new file.
    for ending in ENDINGS[1:]:
        Path(f"{folder.notebook}{ending}").unlink(missing_ok=True)
    put_in_place(made, folder.notebook)
    shutil.rmtree(work, ignore_errors=True)
    told = _sentence(found, was_there=was_there)
    if kept is not None:
        (kept / REPORT).write_text(told + "\n", "utf-8")
    return Repaired(found.notes, found.journal, found.backup, found.file, kept, told)


def _keep(folder: PersonFolder, now: datetime) -> Path | None:
    """Copy the damaged files away untouched; one such copy a day, so that no disk fills."""
    day = now.date().isoformat()
    earlier = sorted(path.name for path in folder.damaged.iterdir() if path.name[:4].isdigit())
    if any(name.endswith(day) for name in earlier):
        return None
    number = int(earlier[-1][:4]) + 1 if earlier else 1
    kept = folder.damaged / f"{number:04}-{day}"
    part = folder.damaged / "part"
    _copy_all(folder.notebook, part)
    part.rename(kept)
    sync_folder(folder.damaged)
    return kept


def _copy_all(notebook: Path, folder: Path) -> None:
    """Copy the file and what waits beside it into a folder made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for ending in ENDINGS[:2]:
        source = Path(f"{notebook}{ending}")
        if source.exists():
            copy_closed(source, folder / source.name)
    sync_folder(folder)


def _rebuild(folder: PersonFolder, damaged: Path, made: Path, now: str) -> _Found:
    """Write a new notebook from all that is left, and bring the journal level with it."""
    for ending in ENDINGS:
        Path(f"{made}{ending}").unlink(missing_ok=True)
    journal = Journal(folder.journal)
    told = told_by(journal)
    is_complete = journal.is_complete()
    with closing(open_current(made, NOTEBOOK)) as fresh:
        with transaction(fresh, NOTEBOOK):
            replay.catch_up(fresh, journal, now)
            from_journal = sum(kept.body is not None for kept in told.values())
            from_backup = _from_backup(fresh, folder, told, now)
            with closing(salvage(damaged, Path(f"{damaged}-wal"))) as source:
                from_file = take_over(fresh, source, told, now)
        with transaction(fresh, NOTEBOOK):
            replay.mend(fresh, journal, now)
        if not is_whole(fresh):
            raise LibraryError("We could not repair your notes file. It is as it was.")
        notes: int = fresh.execute("SELECT count(*) FROM notes").fetchone()[0]
        fresh.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return _Found(notes, from_journal, from_backup, from_file, is_complete)


def _from_backup(
    fresh: sqlite3.Connection, folder: PersonFolder, told: dict[Key, Kept], now: str
) -> int:
    for backup in backups_of(folder):
        try:
            with brought_up_to_date(folder, backup) as source:
                return take_over(fresh, source, told, now)
        except LibraryError:
            continue  # damaged too, or from a newer version: the one before may do
    return 0


def _sentence(found: _Found, *, was_there: bool) -> str:
    what = "was damaged" if was_there else "was missing"
    if not found.notes:
        back = "We found no notes to bring back."
    else:
        back = f"We brought back {found.notes} {'note' if found.notes == 1 else 'notes'}."
    told = [f"Your notes file {what}.", back]
    if not found.is_complete:
        told.append("Please look through them: the last words may be missing.")
    if was_there:
        told.append("The damaged file is kept as it was.")
    return " ".join(told)
