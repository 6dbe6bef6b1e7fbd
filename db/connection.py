"""Opens one of our database files, or says in a sentence why not.

Every connection is set up the same way and the settings are read back. A file is looked at
before it is touched: an empty, foreign or newer one is never adopted, never written.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from db.errors import (
    Busy,
    DamagedFile,
    DiskFull,
    EmptyFile,
    ForeignFile,
    LibraryError,
    MissingFile,
    NewerFile,
    ReadOnlyPlace,
)

_NOT_TEXT = "Could not decode to UTF-8"
"""What Python says, without a code, when a damaged page has put odd bytes into a text."""

Mode = Literal["create", "write", "read"]


@dataclass(frozen=True, slots=True)
class FileKind:
    """What sort of file: its mark in the header, its schema number, its name for people."""

    application_id: int
    version: int
    name: str


LIBRARY = FileKind(0x4D534B42, 4, "library")
NOTEBOOK = FileKind(0x4D534B43, 2, "notebook")

PRAGMAS = {
    "synchronous": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,
    "mmap_size": 0,
    "busy_timeout": 5000,
    "journal_size_limit": 4 * 1024 * 1024,
}
"""Set on every connection and read back. FULL, because WAL with NORMAL loses saved notes."""


def connect(path: Path, kind: FileKind, mode: Mode) -> sqlite3.Connection:
    """Open the file. "create" may make it, "write" and "read" need it to be there.

    A file made by a newer version may be read, never written (NewerFile).
    """
    fresh = mode == "create" and not path.exists()
    if fresh:
        _make_folder(path.parent)
    else:
        _look_at(path, kind)
    with translated(kind):
        connection = sqlite3.connect(
            f"file:{quote(str(path))}?{_access(path, mode)}", uri=True, isolation_level=None
        )
    try:
        with translated(kind):
            _set_up(connection, kind)
            if fresh:
                connection.execute(f"PRAGMA application_id = {kind.application_id}")
            _check_marks(connection, kind, mode)
            if mode != "read":
                _write_ahead(connection, kind)
    except BaseException:
        connection.close()
        raise
    return connection


def is_fresh(connection: sqlite3.Connection) -> bool:
    """Whether the file has no tables yet."""
    count: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return count == 0


@contextmanager
def transaction(
    connection: sqlite3.Connection, kind: FileKind = LIBRARY
) -> Iterator[sqlite3.Connection]:
    """One act: all of it is on the disk afterwards, or nothing of it.

    Plain BEGIN fails at once when two windows write; IMMEDIATE waits for its turn.
    """
    with translated(kind):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def snapshot(connection: sqlite3.Connection, kind: FileKind = LIBRARY) -> Iterator[None]:
    """Many questions about one moment, whatever is written meanwhile. Only for reading."""
    with translated(kind):
        connection.execute("BEGIN")
        try:
            yield
        finally:
            connection.execute("ROLLBACK")


@contextmanager
def translated(kind: FileKind = LIBRARY) -> Iterator[None]:
    """Turn what SQLite says about the world into a sentence; our own mistakes stay as they are."""
    try:
        yield
    except sqlite3.Error as error:
        told = _sentence_for(error, kind.name)
        if told is None:
            raise
        raise told from error


def _sentence_for(error: sqlite3.Error, name: str) -> LibraryError | None:
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if _NOT_TEXT in str(error):
        code = sqlite3.SQLITE_CORRUPT
    safe = "Nothing was changed."
    told: dict[int, LibraryError] = {
        sqlite3.SQLITE_FULL: DiskFull(
            f"Your disk is full, so we could not save. {safe}", "Free some space and try again."
        ),
        sqlite3.SQLITE_BUSY: Busy(
            f"Another window is using your {name}. {safe}", "Close it and try again."
        ),
        sqlite3.SQLITE_LOCKED: Busy(
            f"Another window is using your {name}. {safe}", "Close it and try again."
        ),
        sqlite3.SQLITE_READONLY: ReadOnlyPlace(
            f"This place cannot be written to. You can still read. {safe}",
            "Choose another folder.",
        ),
        sqlite3.SQLITE_CORRUPT: DamagedFile(
            f"The {name} file is damaged. We left it as it is.",
            "Close the program and start it again.",
        ),
        sqlite3.SQLITE_NOTADB: ForeignFile(
            f"This file is not a {name} of this program. We left it as it is."
        ),
        sqlite3.SQLITE_CANTOPEN: MissingFile(
            f"We could not open your {name}. Nothing is lost by that.",
            "Is the disk or USB stick plugged in?",
        ),
        sqlite3.SQLITE_IOERR: DamagedFile(
            f"The disk reports a fault while we used your {name}.", "Try again."
        ),
    }
    return told.get(code)


def _access(path: Path, mode: Mode) -> str:
    """How to open the file. Where nobody can write, SQLite must not look for its helper files."""
    if mode != "read":
        return {"create": "mode=rwc", "write": "mode=rw"}[mode]
    waiting = Path(f"{path}-wal").exists()
    fixed = not waiting and not os.access(path.parent, os.W_OK)
    return "mode=ro&immutable=1" if fixed else "mode=ro"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyPlace(
            f"We could not make the folder {folder}. Nothing was changed.",
            "Choose another folder.",
        ) from error


def _look_at(path: Path, kind: FileKind) -> None:
    """Refuse a missing or empty file before SQLite touches it.

    The file is never opened here: closing it again would drop the locks that other
    connections of this process hold on it.
    """
    try:
        _roll_back(path)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise MissingFile(
            f"We could not find your {kind.name} at {path}.",
            "Is the disk or USB stick plugged in?",
        ) from error
    except OSError as error:
        raise ReadOnlyPlace(f"We may not read your {kind.name} at {path}.") from error
    if size == 0:
        raise EmptyFile(f"The {kind.name} file is empty. We left it as it is.")


def _roll_back(path: Path) -> None:
    """Let SQLite undo a first start that was cut short, which it cannot do while only reading.

    Only then, before the file writes ahead, is there ever such a journal beside it.
    """
    if not Path(f"{path}-journal").exists():
        return
    with (
        suppress(sqlite3.Error),  # on a read-only disk the reading that follows says so
        closing(sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True)) as connection,
    ):
        connection.execute("PRAGMA schema_version").fetchall()


def _set_up(connection: sqlite3.Connection, kind: FileKind) -> None:
    """What holds for this connection alone; nothing of it is written into the file."""
    pragmas = {**PRAGMAS, "secure_delete": int(kind is NOTEBOOK)}
    for name, value in pragmas.items():
        connection.execute(f"PRAGMA {name} = {value}").fetchall()
        kept = connection.execute(f"PRAGMA {name}").fetchone()
        if kept is not None and kept[0] != value:
            raise RuntimeError(f"SQLite did not take {name} = {value}, it says {kept[0]}")


def _write_ahead(connection: sqlite3.Connection, kind: FileKind) -> None:
    """Write ahead of the file; some network disks cannot, and would lose what was saved."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise ReadOnlyPlace(
            f"This disk cannot keep your {kind.name} safely. Nothing was changed.",
            "Choose a folder on this computer.",
        )


def _check_marks(connection: sqlite3.Connection, kind: FileKind, mode: Mode) -> None:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if mark != kind.application_id:
        raise ForeignFile(f"This file is not a {kind.name} of this program. We left it as it is.")
    if version > kind.version and mode != "read":
        raise NewerFile(
            f"Your {kind.name} was made with a newer version of this program. "
            "You can read it, and we will not change it.",
            "Update the program to write again.",
        )
