"""Another place for backups, which the person chose: a USB stick, a second disk.

Every backup goes there too, and what is thinned away here goes away there; files of that
folder which this notebook did not make are never touched.
"""

import hashlib
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from db.backups import backups_in
from db.copies import Backup
from db.disk import calm, put_in_place, write_whole
from db.errors import LibraryError, MissingFile, ReadOnlyPlace
from db.folder import PersonFolder


def chosen_place(folder: PersonFolder) -> Path | None:
    """The chosen place, whether it is there now or not; None when none was chosen."""
    try:
        told = folder.other_place.read_text("utf-8").strip()
    except (OSError, ValueError):
        return None
    return Path(told) if told else None


def choose_place(folder: PersonFolder, place: Path | None) -> None:
    """Send backups to this folder as well from now on; None ends it and deletes nothing."""
    if place is not None:
        _refuse_odd(folder, place)
    write_whole(folder.other_place, str(place.absolute() if place else "").encode())


def folder_there(folder: PersonFolder) -> Path | None:
    """The folder in the other place that holds this person's backups."""
    place = chosen_place(folder)
    return place / f"reading-room-{folder.root.name}" if place else None


def backups_there(folder: PersonFolder) -> list[Backup]:
    """The backups in the other place, the newest first; none when it is not there now."""
    there = folder_there(folder)
    with suppress(LibraryError):
        return backups_in(there) if there else []
    return []


def is_there(folder: PersonFolder) -> bool:
    """Whether the other place can be reached now."""
    place = chosen_place(folder)
    return place is not None and place.is_dir()


def send(folder: PersonFolder, backup: Backup, gone: Iterable[Backup] = ()) -> None:
    """Copy a finished backup to the other place, read it again, and remove those that went.

    A place that is not there is never made: its folder would hide that the stick is missing.
    """
    there = folder_there(folder)
    if there is None:
        return
    if not there.parent.is_dir():
        raise MissingFile(
            f"The other place for backups is not there: {there.parent}.",
            "Is the disk or USB stick plugged in?",
        )
    with calm():
        there.mkdir(exist_ok=True)
        _copy(backup.path, there / backup.path.name)
        for old in gone:
            (there / old.path.name).unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    part = target.with_suffix(".part")
    shutil.copyfile(source, part)
    if _digest(part) != _digest(source):
        part.unlink()
        raise LibraryError("The other place does not keep what is written there.")
    put_in_place(part, target)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _refuse_odd(folder: PersonFolder, place: Path) -> None:
    if not place.is_dir():
        raise MissingFile(f"There is no folder {place}. Nothing was changed.", "Choose another.")
    if folder.root.absolute() in (place.absolute(), *place.absolute().parents):
        raise LibraryError(
            "The other place must lie outside the folder of your notes. Nothing was changed.",
            "Choose another folder, best on another disk.",
        )
    if not os.access(place, os.W_OK):
        raise ReadOnlyPlace(
            f"We may not write to {place}. Nothing was changed.", "Choose another folder."
        )
