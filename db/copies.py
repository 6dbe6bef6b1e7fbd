"""What is told of backups, and of what came of restoring, emptying the bin and repairing."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from db.models import Changes


class Reason(StrEnum):
    """Why a backup was made."""

    START = "start"
    CHANGE = "change"
    ASKED = "asked"
    IMPORT = "import"
    UPDATE = "update"
    RESTORE = "restore"
    BIN = "bin"


@dataclass(frozen=True, slots=True)
class Backup:
    """One safety copy. A higher number is a later copy, whatever the clock said.

    `made` is in UTC; `digest` is the beginning of the fingerprint of what it holds.
    """

    path: Path
    number: int
    made: datetime
    reason: Reason
    digest: str


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made and read again. `sentence` also tells of the other place.

    `elsewhere` is None when no other place was chosen, False when the copy could not go there.
    """

    backup: Backup
    sentence: str
    elsewhere: bool | None = None


@dataclass(frozen=True, slots=True)
class Restored:
    """The notebook went back to a backup; going back to `kept` undoes it."""

    changes: Changes
    kept: Backup
    sentence: str


@dataclass(frozen=True, slots=True)
class Emptied:
    """The notes of the bin are gone for good; `backup` is None when there was none to go."""

    changes: Changes
    notes: int
    backup: Backup | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What was forgotten is gone from so many old copies too; `left` still may hold it."""

    copies: int
    left: tuple[Path, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Repaired:
    """How many notes came back after damage, and how many things, bookmarks too, from where.

    `kept` is the folder of the untouched damaged files, None when one of this day is kept
    already or when the file was simply missing.
    """

    notes: int
    from_journal: int
    from_backup: int
    from_file: int
    kept: Path | None
    sentence: str
