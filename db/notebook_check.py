"""Looks a notebook over and says in plain sentences what is wrong. Changes nothing."""

import sqlite3
from collections.abc import Iterator

from db import bookmarks, notes, replay, things
from db.connection import NOTEBOOK, translated
from db.errors import LibraryError
from db.fingerprint import is_sound
from db.journal import Journal


def check(connection: sqlite3.Connection, journal: Journal, now: str) -> list[str]:
    """Every fault found, the file's own first; an empty list means all is well."""
    try:
        with translated(NOTEBOOK):
            return [
                *of_file(connection),
                *_of_copies(connection, journal, now),
            ]
    except LibraryError as error:
        return [error.sentence]


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the file and every row are as they were saved. An older schema has no such rows."""
    if connection.execute("PRAGMA user_version").fetchone()[0] != NOTEBOOK.version:
        return is_sound(connection)
    return not any(of_file(connection))


def of_file(connection: sqlite3.Connection) -> Iterator[str]:
    """Every fault of the file and of its rows, by themselves."""
    faults = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if faults != ["ok"]:
        yield f"The notebook file is damaged: {faults[0]}."
    rows, words = connection.execute(
        "SELECT (SELECT count(*) FROM notes), (SELECT count(*) FROM notes_words_docsize)"
    ).fetchone()
    if rows != words:
        yield f"The search in notes knows {words} of {rows} notes."
    yield from _of_rows(connection)


def _of_rows(connection: sqlite3.Connection) -> Iterator[str]:
    for stored in notes.everything(connection):
        if not stored.is_whole:
            yield f"The note {stored.note.id} is not as it was saved."
    for mark in bookmarks.everything(connection):
        if not mark.is_whole:
            yield f"The bookmark {mark.bookmark.study} is not as it was saved."
    for thing in things.everything(connection):
        if not thing.is_whole:
            yield f"The {thing.what} {thing.id} is not as it was saved."


def _of_copies(connection: sqlite3.Connection, journal: Journal, now: str) -> Iterator[str]:
    lacking = replay.compare(connection, journal, now)
    for entry in lacking.database:
        if entry.act == "save":
            yield f"The notebook lacks what the journal says of the {entry.what} {entry.id}."
    for entry in lacking.journal:
        if entry.act == "save":
            yield f"The journal lacks what the notebook says of the {entry.what} {entry.id}."
