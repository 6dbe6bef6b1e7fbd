"""Earlier versions of a note: the first for ever, and the last of every time of writing."""

import json
import sqlite3
from datetime import datetime, timedelta

from db.marks import Note
from db.note_body import body_of, is_empty, note_of, packed

SESSION = timedelta(minutes=10)
"""Saves closer together than this belong to one time of writing."""


def keep_if_due(connection: sqlite3.Connection, before: Note, after: Note) -> None:
    """Keep what a note was, when it ended a time of writing or would otherwise be gone."""
    last = connection.execute(
        "SELECT changed FROM note_versions WHERE note = ? ORDER BY rev DESC LIMIT 1", (before.id,)
    ).fetchone()
    is_first = last is None
    if (
        is_first
        or (is_empty(after) and not is_empty(before))
        or _apart(before.changed, after.changed)
        or _apart(last[0], before.changed)
    ):
        keep(connection, before)


def keep(connection: sqlite3.Connection, note: Note) -> None:
    """Keep this version of a note."""
    connection.execute(
        "INSERT OR REPLACE INTO note_versions (note, rev, changed, body) VALUES (?, ?, ?, ?)",
        (note.id, note.rev, note.changed, packed(body_of(note))),
    )


def versions(connection: sqlite3.Connection, note_id: str) -> list[Note]:
    """The kept versions of a note, newest first; the present one is not among them."""
    rows = connection.execute(
        "SELECT note, rev, body FROM note_versions WHERE note = ? ORDER BY rev DESC", (note_id,)
    )
    return [note_of(note, rev, json.loads(body)) for note, rev, body in rows]


def _apart(earlier: str, later: str) -> bool:
    # A clock that was set back counts as a pause too.
    gap = datetime.fromisoformat(later) - datetime.fromisoformat(earlier)
    return abs(gap) >= SESSION
