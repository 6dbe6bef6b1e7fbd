"""Removes a person whole: notes, shelves, look, and every copy of them that we can reach."""

import shutil
from contextlib import suppress
from pathlib import Path

from db import other_place
from db.backups import backups_in
from db.disk import make_folder, sync_folder
from db.errors import LibraryError
from db.folder import DataFolder, PersonFolder
from db.people import coming_and_going, find, people


class LastPerson(LibraryError):
    """The only person there is cannot be removed."""


def remove_person(data: DataFolder, person_id: str) -> Path | None:
    """Remove a person for good; nothing of anybody else is touched.

    In one step the corner leaves the people, then it is cleared; `clear_leavers` goes on where
    that was cut short. Returns the other place if copies may still lie there.
    """
    with coming_and_going(data):
        everybody = people(data)
        person = find(everybody, person_id)
        if len(everybody) == 1:
            raise LastPerson(
                "There is only this one person. Nothing was changed.", "Add another person first."
            )
        make_folder(data.going)
        leaver = PersonFolder(data.going / person_id)
        person.folder.root.replace(leaver.root)
        for folder in (data.people, data.going):
            sync_folder(folder)
        return _clear(leaver)


def clear_leavers(data: DataFolder) -> None:
    """Finish what was cut short when people came or went; done at every start.

    What cannot be cleared now, because a disk refuses, is cleared at a later start.
    """
    with suppress(LibraryError, OSError):
        if data.going.is_dir() or any(data.people.glob(".p-*")):
            _clear_all(data)


def _clear_all(data: DataFolder) -> None:
    with coming_and_going(data):
        for begun in data.people.glob(".p-*"):
            shutil.rmtree(begun)
        for root in data.going.glob("*"):
            _clear(PersonFolder(root))
        if data.going.is_dir():
            data.going.rmdir()


def _clear(leaver: PersonFolder) -> Path | None:
    """Copies elsewhere first: what says where they are lies in the corner."""
    left = _clear_other_place(leaver)
    shutil.rmtree(leaver.root)
    sync_folder(leaver.root.parent)
    return left


def _clear_other_place(leaver: PersonFolder) -> Path | None:
    """Remove the copies that we know to be ours; return their folder when some may be left."""
    there = other_place.folder_there(leaver)
    if there is None:
        return None
    try:
        ours = {backup.path.name for backup in backups_in(leaver.backups)}
        if not other_place.is_there(leaver):
            return there
        for backup in other_place.backups_there(leaver):
            # Another computer may send the copies of somebody else to the same stick.
            if backup.path.name in ours:
                backup.path.unlink(missing_ok=True)
        with suppress(OSError):  # it holds something that is not ours
            there.rmdir()
    except OSError:
        return there
    return there if there.exists() else None
