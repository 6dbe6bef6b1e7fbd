"""Looks a notebook over before it is opened: whether all of it is there and whole."""

import sqlite3
from contextlib import closing

from db import note_search
from db.connection import NOTEBOOK, connect, translated
from db.errors import Busy, DamagedFile, EmptyFile, ForeignFile, ReadOnlyPlace
from db.fingerprint import is_sound
from db.folder import PersonFolder
from db.journal import Journal
from db.notebook_check import is_whole

_DAMAGE = (DamagedFile, EmptyFile, ForeignFile, sqlite3.DatabaseError)


def is_new(folder: PersonFolder) -> bool:
    """Whether nothing was ever written here."""
    return not Journal(folder.journal).last_seq and not any(folder.backups.glob("*.sqlite3"))


def is_fine(folder: PersonFolder) -> bool:
    """Whether the file is there, whole, and searchable, or was never made."""
    if not folder.notebook.exists():
        return is_new(folder)
    try:
        with translated(NOTEBOOK):
            with closing(connect(folder.notebook, NOTEBOOK, "read")) as connection:
                if connection.execute("PRAGMA user_version").fetchone()[0] != NOTEBOOK.version:
                    return is_sound(connection)
                if not is_whole(connection):
                    return False
            with closing(connect(folder.notebook, NOTEBOOK, "write")) as connection:
                return note_search.is_whole(connection)
    except (Busy, ReadOnlyPlace):
        return True
    except _DAMAGE:
        return False
