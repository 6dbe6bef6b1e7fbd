"""Makes the library ready: builds it from the starter studies, and mends what can be rebuilt."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from db.connection import LIBRARY, connect, transaction, translated
from db.errors import (
    DamagedFile,
    EmptyFile,
    ForeignFile,
    LibraryError,
    MissingFile,
    UnreadableStudy,
)
from db.folder import DataFolder, PersonFolder, damage_mark

STUDIES = "studies"
"""Where the study files lie inside the starter folder."""

if TYPE_CHECKING:
    from db.library import Library
    from db.notebook import Notebook
    from db.pack_models import PackLists


def prepare(folder: DataFolder, starter: Path) -> None:
    """Bring the library up to date with what ships in `starter`: studies and lists of words.

    A library that is damaged, empty or not ours is put aside, never deleted, and built anew,
    because everything in it can be had again. One made by a newer version is left alone.
    """
    mark = _mark_of(starter)
    if damage_mark(folder.library).exists():
        _put_aside(folder.library)
    if _is_ready(folder.library, mark):
        return
    try:
        _build(folder.library, starter, mark)
    except (DamagedFile, EmptyFile, ForeignFile, sqlite3.OperationalError):
        _put_aside(folder.library)
        _build(folder.library, starter, mark)


def open_library(folder: DataFolder, *, writing: bool = False) -> "Library":
    """A handle on the library for the thread that calls; it must have been prepared."""
    from db.library import Library

    return Library(connect(folder.library, LIBRARY, "write" if writing else "read"))


def open_notebook(person: PersonFolder, *, writing: bool = False) -> "Notebook":
    """A handle on a person's notebook; writing makes it when it is not there yet."""
    from db.notebook_file import open_notebook as open_it

    return open_it(person, writing=writing)


def _mark_of(starter: Path) -> str:
    """A fingerprint of the shipped files by name, size and time, taken without reading them."""
    told = []
    try:
        for path in sorted([*(starter / STUDIES).glob("*.md"), *_words(starter)]):
            about = path.stat()
            told.append(f"{path.name} {about.st_size} {about.st_mtime_ns}")
    except OSError as error:
        raise MissingFile(
            "A part of the program is missing. Your notes are safe.", "Install the program again."
        ) from error
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _words(starter: Path) -> tuple[Path, Path]:
    return starter / "glossary.yaml", starter / "word_groups.json"


def _is_ready(path: Path, mark: str) -> bool:
    if not path.exists():
        return False
    try:
        with closing(connect(path, LIBRARY, "read")) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version != LIBRARY.version:
                return bool(version > LIBRARY.version)
            kept = connection.execute("SELECT value FROM meta WHERE key = 'starter'").fetchone()
            return kept is not None and kept[0] == mark
    except (DamagedFile, EmptyFile, ForeignFile, MissingFile, sqlite3.DatabaseError):
        return False


def _build(path: Path, starter: Path, mark: str) -> None:
    from db import glossary, importer, word_groups
    from db.migrations import open_current

    with translated(LIBRARY), closing(open_current(path, LIBRARY)) as connection:
        plan = importer.plan(connection, [starter / STUDIES])
        importer.apply(connection, plan, "starter")
        with transaction(connection):
            terms, groups = _words(starter)
            glossary.write_terms(connection, _list(terms).terms)
            word_groups.write_word_groups(connection, _list(groups).groups)
            connection.execute(
                "INSERT INTO meta (key, value) VALUES ('starter', ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (mark,),
            )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _list(path: Path) -> "PackLists":
    from db.pack_lists import read_list

    try:
        return read_list(path.name, path.read_text("utf-8"))
    except UnreadableStudy as error:
        raise LibraryError(f"We could not read the list of words {path.name}.") from error


def _put_aside(path: Path) -> None:
    number = 1
    while (kept := path.with_name(f"damaged-library-{number}{path.suffix}")).exists():
        number += 1
    # The logs before the file: an old log must never meet a new file.
    for ending in ("-wal", "-shm", "", ".damaged"):
        part = Path(f"{path}{ending}")
        if part.exists():
            part.replace(f"{kept}{ending}")
