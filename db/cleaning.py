"""Takes notes that were forgotten for good out of the old copies as well."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from db import note_search, notes, other_place, things
from db.backups import backup_at, backups_in, named, remove_leftovers
from db.connection import NOTEBOOK, connect, transaction, translated
from db.copies import Cleaned
from db.disk import calm, put_in_place, sync_folder
from db.errors import LibraryError
from db.fingerprint import fingerprint_of, tables_of
from db.folder import PersonFolder
from db.kept import held_by
from db.migrations import open_current
from db.notebook import Notebook
from db.notebook_check import is_whole

Forgotten = frozenset[str]


def copies_to_clean(notebook: Notebook) -> list[Path]:
    """The backups, here and in the other place, that still hold what was forgotten."""
    forgotten = notebook.forgotten()
    if not forgotten:
        return []
    folder = notebook.folder
    backups = [*backups_in(folder.backups), *other_place.backups_there(folder)]
    return [backup.path for backup in backups if _may_hold(backup.path, forgotten)]


def clean_copies(notebook: Notebook, progress: Callable[[int, int], None] | None = None) -> Cleaned:
    """Write those backups anew without what was forgotten, and read each before it counts.

    Damaged files that were kept cannot be cleaned. They are named, and left as they are.
    `progress` hears how many of how many were looked at.
    """
    forgotten = notebook.forgotten()
    cleaned, left = 0, list(_kept_damaged(notebook.folder))
    waiting = copies_to_clean(notebook)
    for count, path in enumerate(waiting, start=1):
        try:
            _clean(path, forgotten)
            cleaned += 1
        except LibraryError:
            left.append(path)
        if progress:
            progress(count, len(waiting))
    return Cleaned(cleaned, tuple(left), _sentence(notebook.folder, cleaned, len(left)))


def _sentence(folder: PersonFolder, cleaned: int, left: int) -> str:
    told = ["1 old copy is clean now." if cleaned == 1 else f"{cleaned} old copies are clean now."]
    if left:
        files = "1 damaged file" if left == 1 else f"{left} damaged files"
        told.append(f"We kept {files} that may still hold old words.")
    if other_place.chosen_place(folder) and not other_place.is_there(folder):
        told.append("The other place is not there. Copies there may still hold old words.")
    return " ".join(told)


def _kept_damaged(folder: PersonFolder) -> Iterator[Path]:
    if folder.damaged.is_dir():
        yield from (path for path in folder.damaged.rglob("*.sqlite3*") if path.is_file())


def _may_hold(path: Path, forgotten: Forgotten) -> bool:
    """Whether a copy holds one of these notes; one that cannot be read may."""
    try:
        with translated(NOTEBOOK), closing(connect(path, NOTEBOOK, "read")) as copy:
            held = {row[0] for row in copy.execute("SELECT id FROM notes")}
            held |= {row[0] for row in copy.execute("SELECT note FROM note_versions")}
            if "things" in tables_of(copy):
                held |= {row[0] for row in copy.execute("SELECT id FROM things")}
            return not held.isdisjoint(forgotten)
    except LibraryError:
        return True


def _clean(path: Path, forgotten: Forgotten) -> None:
    """Put a copy without these notes in the place of the copy."""
    work, made = path.with_name("cleaning.part"), path.with_name("cleaning-made.part")
    remove_leftovers(path.parent, "cleaning")
    try:
        with translated(NOTEBOOK):
            with closing(connect(path, NOTEBOOK, "read")) as old:
                old.execute("VACUUM INTO ?", (str(work),))
            with closing(open_current(work, NOTEBOOK)) as copy:
                digest = _without(copy, forgotten, made)
        place = _renamed(path, digest)
        put_in_place(made, place)
        if place != path:
            with calm():
                path.unlink()
                sync_folder(path.parent)
    finally:
        remove_leftovers(path.parent, "cleaning")


def _without(copy: sqlite3.Connection, forgotten: Forgotten, made: Path) -> str:
    """Write what is left of `copy` into a new file, compare, and return its fingerprint."""
    left = {key: kept for key, kept in held_by(copy) if key[1] not in forgotten}
    with transaction(copy, NOTEBOOK):
        for name in forgotten:
            notes.forget(copy, name)
        gone = [thing for thing in things.everything(copy) if thing.id in forgotten]
        for thing in gone:
            things.forget(copy, thing.what, thing.id)
        note_search.settle(copy)
    # A new file: in the old one the words would still lie in pages that are free now.
    copy.execute("VACUUM INTO ?", (str(made),))
    with closing(connect(made, NOTEBOOK, "read")) as clean:
        if dict(held_by(clean)) != left or not is_whole(clean):
            raise LibraryError("This old copy could not be cleaned. It is as it was.")
        return fingerprint_of(clean).digest


def _renamed(path: Path, digest: str) -> Path:
    """The name tells what is inside, so it changes with it."""
    backup = backup_at(path)
    if backup is None:
        return path
    return named(path.parent, backup.number, backup.made, backup.reason, digest).path
