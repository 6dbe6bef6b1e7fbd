"""The folder of backups: what lies there, what may go, and whether one can be trusted.

A name tells all that is known of a backup: its number, its time, why it was made, and the
beginning of the fingerprint of what it holds:
`notebook-000042-20261121T140233Z-change-1a2b3c4d5e6f.sqlite3`.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from db import thinning
from db.connection import NOTEBOOK, connect, translated
from db.copies import Backup, Reason
from db.disk import alone, calm
from db.errors import DamagedFile, LibraryError
from db.fingerprint import fingerprint_of, is_sound
from db.folder import PersonFolder

_NAME = re.compile(r"notebook-(\d{6,})-(\d{8}T\d{6}Z)-([a-z]+)-([0-9a-f]{12})\.sqlite3")
_TIME = "%Y%m%dT%H%M%SZ"
LEAST = 10
"""So many of the newest stay, whatever their age, and of those made before a risk."""

SERIES = (
    (thinning.by_hour, 24),
    (thinning.by_day, 30),
    (thinning.by_week, 26),
    (thinning.by_month, 60),
)
_BEFORE_A_RISK = frozenset({Reason.IMPORT, Reason.UPDATE, Reason.RESTORE, Reason.BIN})


def backups_in(folder: Path) -> list[Backup]:
    """The finished backups of a folder, the newest first; none when it is not there."""
    with calm():
        if not folder.is_dir():
            return []
        found = [backup for path in folder.iterdir() if (backup := backup_at(path))]
    return sorted(found, key=lambda backup: (backup.number, backup.made), reverse=True)


def backup_at(path: Path) -> Backup | None:
    """The backup that this name tells of; None when it is not the name of one."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made = datetime.strptime(match[2], _TIME).replace(tzinfo=UTC)
        return Backup(path, int(match[1]), made, Reason(match[3]), match[4])
    except ValueError:
        return None


def named(folder: Path, number: int, made: datetime, reason: Reason, digest: str) -> Backup:
    """The backup as it will be called."""
    at = made.astimezone(UTC).replace(microsecond=0)
    name = f"notebook-{number:06}-{at.strftime(_TIME)}-{reason}-{digest[:12]}.sqlite3"
    return Backup(folder / name, number, at, reason, digest[:12])


def surplus(newest_first: list[Backup], now: datetime) -> list[Backup]:
    """The backups that may go: all but 24 hourly, 30 daily, 26 weekly and 60 monthly ones.

    Those dated in the future are thinned by themselves, so that a clock that was wrong for
    a day never makes the others old.
    """
    ahead = [backup for backup in newest_first if backup.made > now]
    others = [backup for backup in newest_first if backup.made <= now]
    risky = [backup for backup in newest_first if backup.reason in _BEFORE_A_RISK]
    stays = {backup.path for backup in (*newest_first[:LEAST], *risky[:LEAST])}
    for each in (ahead, others):
        kept = thinning.thinned(each, lambda backup: backup.made, SERIES)
        stays.update(backup.path for backup in kept)
    return [backup for backup in newest_first if backup.path not in stays]


def notes_in(backup: Backup) -> int:
    """How many notes a backup holds, without those of its bin."""
    with (
        translated(NOTEBOOK),
        closing(connect(backup.path, NOTEBOOK, "read")) as connection,
    ):
        row = connection.execute("SELECT count(*) FROM notes WHERE deleted IS NULL").fetchone()
        return int(row[0])


def is_good(backup: Backup) -> bool:
    """Whether the file is whole and still holds what it was made with."""
    try:
        with opened(backup):
            return True
    except LibraryError:
        return False


@contextmanager
def opened(backup: Backup) -> Iterator[sqlite3.Connection]:
    """A backup to read from, once it has been found whole; raises DamagedFile when it is not."""
    with (
        translated(NOTEBOOK),
        closing(connect(backup.path, NOTEBOOK, "read")) as connection,
    ):
        if not is_sound(connection) or not _is_as_made(connection, backup):
            raise DamagedFile(
                "This backup is damaged, so we did not use it. Nothing was changed.",
                "Choose another backup.",
            )
        yield connection


def _is_as_made(connection: sqlite3.Connection, backup: Backup) -> bool:
    return fingerprint_of(connection).digest.startswith(backup.digest)


def copying_alone(folder: PersonFolder) -> AbstractContextManager[None]:
    """Wait until no copy is being made: whoever makes one clears away what is half made."""
    return alone(folder.root / "copying.lock")


def remove_leftovers(folder: Path, begun: str) -> None:
    """Remove unfinished files whose name begins so, which an interrupted work left behind."""
    with calm():
        for path in folder.glob(f"{begun}*.part*"):
            path.unlink(missing_ok=True)
