"""What the page of copies shows, gathered in one look."""

from dataclasses import dataclass
from pathlib import Path

import db
from db import Backup, LibraryError, PersonFolder


@dataclass(frozen=True, slots=True)
class CopyView:
    """One copy; `notes` is None when it cannot be read, `is_here` false when only elsewhere."""

    backup: Backup
    notes: int | None
    is_here: bool = True


@dataclass(frozen=True, slots=True)
class CopiesView:
    """The copies, the newest first, and the other place with whether it can be reached."""

    copies: tuple[CopyView, ...] = ()
    place: Path | None = None
    is_place_there: bool = False


def gather(person: PersonFolder) -> CopiesView:
    """Everything the page needs. May wait for a slow disk, so never on the interface thread."""
    place = db.chosen_place(person)
    return CopiesView(
        copies=tuple(_view(backup, person) for backup in db.backups_of(person)),
        place=place,
        is_place_there=place is not None and place.is_dir(),
    )


def _view(backup: Backup, person: PersonFolder) -> CopyView:
    return CopyView(backup, _notes_in(backup), is_here=backup.path.parent == person.backups)


def _notes_in(backup: Backup) -> int | None:
    try:
        return db.notes_in(backup)
    except LibraryError:
        return None
