"""Brings a database file up to the present schema, by numbered steps that never change.

The steps run inside our own BEGIN IMMEDIATE, because the library's own transaction begins
plainly; the schema number is written in the same transaction. A file that already holds
something is first copied, the copy is moved on and checked, and only then do they swap.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from db.connection import LIBRARY, FileKind, connect, is_fresh, transaction, translated
from db.disk import sync_folder
from db.errors import Busy

ENDINGS = ("", "-wal", "-shm")


def open_current(path: Path, kind: FileKind) -> sqlite3.Connection:
    """Open for writing, making the file or moving it on to the present schema first."""
    connection = connect(path, kind, "create")
    try:
        with translated(kind):
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version == kind.version:
                return connection
            if is_fresh(connection):
                _run(connection, kind)
                return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    _move_on_a_copy(path, kind)
    return connect(path, kind, "write")


def _run(connection: sqlite3.Connection, kind: FileKind) -> None:
    from sqlite_utils import Database

    if kind is LIBRARY:
        from db.migrations.library import steps
    else:
        from db.migrations.notebook import steps
    with transaction(connection, kind):
        steps.apply(Database(connection, execute_plugins=False))
        connection.execute(f"PRAGMA user_version = {kind.version}")


def _move_on_a_copy(path: Path, kind: FileKind) -> None:
    copy = path.with_suffix(".moving")
    for ending in ENDINGS:
        Path(f"{copy}{ending}").unlink(missing_ok=True)
    with translated(kind), closing(connect(path, kind, "write")) as old:
        old.execute("VACUUM INTO ?", (str(copy),))
        before = old.execute("PRAGMA user_version").fetchone()[0]
    with translated(kind), closing(connect(copy, kind, "write")) as new:
        _run(new, kind)
        faults = new.execute("PRAGMA integrity_check").fetchall()
        if faults != [("ok",)]:
            raise RuntimeError(f"a migrated copy failed its check: {faults[:3]}")
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    _swap(path, copy, path.with_name(f"{path.stem}-before-{before}{path.suffix}"))


def _swap(path: Path, copy: Path, kept: Path) -> None:
    """Put the copy in the file's place and keep the old file beside, under its own name.

    Where the disk knows second names there is no moment without a file.
    """
    if Path(f"{path}-wal").exists():  # closing would have removed it, were nobody else there
        raise Busy("Another window is using this file. Nothing was changed.", "Close it first.")
    kept.unlink(missing_ok=True)
    try:
        os.link(path, kept)
    except OSError:
        path.replace(kept)
    copy.replace(path)
    sync_folder(path.parent)
