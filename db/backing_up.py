"""Makes a backup of a notebook: copied, read again, compared, and only then given its name."""

from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from db import other_place, reserve
from db.backups import backups_in, copying_alone, named, remove_leftovers, surplus
from db.clock import Clock, utc_now
from db.connection import NOTEBOOK, connect, translated
from db.copies import BackedUp, Backup, Reason
from db.disk import calm, make_folder, put_in_place
from db.errors import Busy, DamagedFile, LibraryError
from db.fingerprint import Fingerprint, fingerprint_of
from db.folder import PersonFolder
from db.notebook_check import is_whole

PAUSE = timedelta(minutes=15)
"""While there are changes, a backup is made this often."""

_TRIES = 5


def back_up(folder: PersonFolder, reason: Reason, clock: Clock = utc_now) -> BackedUp:
    """Make a backup now, thin the older ones, and send a copy to the other place.

    May be called from any thread: it reads with a handle of its own, so no note waits.
    """
    with reserve.at_hand(folder.reserve), calm():
        backup = _make(folder, reason, clock())
    gone = surplus(backups_in(folder.backups), clock())
    with calm():
        for old in gone:
            old.path.unlink(missing_ok=True)
    return _send(folder, backup, gone)


def back_up_if_changed(
    folder: PersonFolder, reason: Reason, clock: Clock = utc_now
) -> BackedUp | None:
    """Make a backup when something was written since the last one: at a start, before an import.

    Also sees that there is some room in reserve for a full disk.
    """
    reserve.keep(folder.reserve)
    if not folder.notebook.exists() or not _has_changed(folder.notebook, _newest(folder)):
        return None
    return back_up(folder, reason, clock)


def back_up_if_due(folder: PersonFolder, clock: Clock = utc_now) -> BackedUp | None:
    """The same every 15 minutes; may be called as often as one likes."""
    newest = _newest(folder)
    if newest is not None and not _is_past(newest, clock()):
        return None
    return back_up_if_changed(folder, Reason.CHANGE, clock)


def backups_of(folder: PersonFolder) -> list[Backup]:
    """Every backup that can be restored, the newest first; then those only in the other place."""
    here = backups_in(folder.backups)
    known = {backup.path.name for backup in here}
    there = other_place.backups_there(folder)
    return [*here, *(backup for backup in there if backup.path.name not in known)]


def _newest(folder: PersonFolder) -> Backup | None:
    return next(iter(backups_in(folder.backups)), None)


def _make(folder: PersonFolder, reason: Reason, now: datetime) -> Backup:
    make_folder(folder.backups)
    part = folder.backups / "making.part"
    with translated(NOTEBOOK), copying_alone(folder):
        remove_leftovers(folder.backups, "making")
        try:
            digest = _verified_copy(folder.notebook, part).digest
            number = max((b.number for b in backups_in(folder.backups)), default=0) + 1
            backup = named(folder.backups, number, now, reason, digest)
            put_in_place(part, backup.path)
        finally:
            part.unlink(missing_ok=True)
    return backup


def _is_past(newest: Backup, now: datetime) -> bool:
    # A clock that was set back counts as a pause too.
    return abs(now - newest.made) >= PAUSE


def _has_changed(notebook: Path, newest: Backup | None) -> bool:
    """Whether the journal has gone on since. What was only read does not count."""
    now = _journal_seq(notebook)
    if newest is None:
        return now > 0
    try:
        return _journal_seq(newest.path) != now
    except LibraryError:
        return True


def _journal_seq(path: Path) -> int:
    with translated(NOTEBOOK), closing(connect(path, NOTEBOOK, "read")) as connection:
        row = connection.execute("SELECT value FROM meta WHERE key = 'journal_seq'").fetchone()
        return int(row[0]) if row else 0


def _verified_copy(notebook: Path, part: Path) -> Fingerprint:
    """Copy the notebook as it stands at one moment, and compare; return what it holds."""
    for _ in range(_TRIES):
        with translated(NOTEBOOK), closing(connect(notebook, NOTEBOOK, "read")) as live:
            part.unlink(missing_ok=True)
            before = live.execute("PRAGMA data_version").fetchone()
            wanted = fingerprint_of(live)
            live.execute("VACUUM INTO ?", (str(part),))
            is_still = live.execute("PRAGMA data_version").fetchone() == before
        if is_still:
            _compare(notebook, part, wanted)
            return wanted
    raise Busy("Another window is writing just now. No backup was made.", "Try again.")


def _compare(notebook: Path, part: Path, wanted: Fingerprint) -> None:
    with translated(NOTEBOOK), closing(connect(part, NOTEBOOK, "read")) as copy:
        if fingerprint_of(copy) != wanted:
            raise LibraryError("The disk does not keep what is written. No backup was made.")
        if not is_whole(copy):
            raise DamagedFile(
                f"The notebook file {notebook.name} is damaged, so we made no backup of it. "
                "Older backups are safe.",
                "Close the program and start it again.",
            )


def _send(folder: PersonFolder, backup: Backup, gone: list[Backup]) -> BackedUp:
    if other_place.chosen_place(folder) is None:
        return BackedUp(backup, "The backup is made.")
    try:
        other_place.send(folder, backup, gone)
    except LibraryError as error:
        told = f"The backup is made. {error.sentence} {error.remedy}".strip()
        return BackedUp(backup, told, elsewhere=False)
    return BackedUp(backup, "The backup is made, here and in the other place.", elsewhere=True)
