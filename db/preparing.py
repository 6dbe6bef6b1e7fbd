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
)
from db.folder import DataFolder, PersonFolder, damage_mark

SIGNER = "this program"
"""Who vouches for the pack that ships."""

READY = (
    "SELECT value FROM meta WHERE key = 'starter' "
    "AND EXISTS (SELECT 1 FROM packs WHERE id = 'starter')"
)

if TYPE_CHECKING:
    from db.kept_packs import Kept
    from db.library import Library
    from db.notebook import Notebook
    from db.pack_models import PackSource
    from db.packs import Packs


def prepare(folder: DataFolder, starter: Path) -> tuple[str, ...]:
    """Bring the library up to date with the pack that ships in the folder `starter`.

    A library that is damaged, empty or not ours is put aside, never deleted, and built anew
    from what ships and from the packs that were kept. One made by a newer version is left
    alone. Returns a sentence for each pack that could not be brought back.
    """
    mark = _mark_of(starter)
    if damage_mark(folder.library).exists():
        _put_aside(folder.library)
    if _is_ready(folder.library, mark):
        return ()
    try:
        return _build(folder, starter, mark)
    except (DamagedFile, EmptyFile, ForeignFile, sqlite3.OperationalError):
        _put_aside(folder.library)
        return _build(folder, starter, mark)


def open_library(folder: DataFolder, *, writing: bool = False) -> "Library":
    """A handle on the library for the thread that calls; it must have been prepared."""
    from db.library import Library

    return Library(connect(folder.library, LIBRARY, "write" if writing else "read"))


def open_packs(folder: DataFolder, *keys: Path) -> "Packs":
    """A handle on the packs of the library, for the thread that calls.

    `keys` are the files of keys that ship; those of the data folder are trusted as well.
    """
    from db.keys import read_keys
    from db.packs import Packs

    trusted = read_keys(*keys, folder.keys)
    return Packs(connect(folder.library, LIBRARY, "write"), folder, trusted)


def open_notebook(person: PersonFolder, *, writing: bool = False) -> "Notebook":
    """A handle on a person's notebook; writing makes it when it is not there yet."""
    from db.notebook_file import open_notebook as open_it

    return open_it(person, writing=writing)


def _mark_of(starter: Path) -> str:
    """A fingerprint of the shipped files by name, size and time, taken without reading them."""
    told = []
    try:
        for path in sorted([*(starter / "studies").glob("*.md"), *_lists(starter)]):
            about = path.stat()
            told.append(f"{path.name} {about.st_size} {about.st_mtime_ns}")
    except OSError as error:
        raise MissingFile(
            "A part of the program is missing. Your notes are safe.", "Install the program again."
        ) from error
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _lists(starter: Path) -> tuple[Path, ...]:
    return tuple(starter / name for name in ("pack.json", "glossary.yaml", "word_groups.json"))


def _is_ready(path: Path, mark: str) -> bool:
    if not path.exists():
        return False
    try:
        with closing(connect(path, LIBRARY, "read")) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version != LIBRARY.version:
                return bool(version > LIBRARY.version)
            kept = connection.execute(READY).fetchone()
            return kept is not None and kept[0] == mark
    except (DamagedFile, EmptyFile, ForeignFile, MissingFile, sqlite3.DatabaseError):
        return False


def _build(folder: DataFolder, starter: Path, mark: str) -> tuple[str, ...]:
    """Bring in what ships, and in a new library the packs that the one before had: all at once."""
    from db import importer, kept_packs, pack_plan, pack_rows
    from db.migrations import open_current
    from db.models import Changes
    from db.pack_folder import read_folder

    with translated(LIBRARY), closing(open_current(folder.library, LIBRARY)) as connection:
        with transaction(connection):
            others = [] if pack_rows.all_rows(connection) else kept_packs.in_use(folder.packs)
            source = read_folder(starter, SIGNER)
            changes = Changes()
            if not _is_passed(connection, source):
                plan = pack_plan.plan(connection, source)
                changes = pack_plan.write(connection, plan, (None, None))
            missed = tuple(filter(None, (_bring_back(connection, folder, one) for one in others)))
            connection.execute(
                "INSERT INTO meta (key, value) VALUES ('starter', ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (mark,),
            )
        importer.tidy(connection, changes)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return missed


def _is_passed(connection: sqlite3.Connection, source: "PackSource") -> bool:
    """Whether a later state of this pack is here."""
    from db import pack_rows

    present = pack_rows.find(connection, source.head.id)
    return present is not None and present.head.number > source.head.number


def _bring_back(connection: sqlite3.Connection, folder: DataFolder, kept: "Kept") -> str | None:
    """Bring in a pack that was in use; the sentence says when it cannot be had any more."""
    from db import pack_plan
    from db.kept_packs import content_of
    from db.pack_file import reopen_pack

    try:
        source = reopen_pack(content_of(folder.packs, kept.file), kept.signer)
        plan = pack_plan.plan(connection, source)
    except LibraryError:
        return f"The pack {kept.file} is gone or damaged. Install it again from its file."
    if not _is_passed(connection, source):
        pack_plan.write(connection, plan, (kept.file, kept.earlier))
    return None


def _put_aside(path: Path) -> None:
    number = 1
    while (kept := path.with_name(f"damaged-library-{number}{path.suffix}")).exists():
        number += 1
    # The logs before the file: an old log must never meet a new file.
    for ending in ("-wal", "-shm", "", ".damaged"):
        part = Path(f"{path}{ending}")
        if part.exists():
            part.replace(f"{kept}{ending}")
