"""Earlier versions of a note: the first for ever, and the last of every time of writing.

What was kept in the middle of a long time of writing is thinned as it gets older. Its age is
counted from the present text of the note, not from today, and only such steps ever go.
"""

import json
import sqlite3
from collections.abc import Hashable, Iterable
from datetime import UTC, datetime, timedelta

from db.marks import Note
from db.note_body import body_of, is_empty, note_of, packed
from db.thinning import by_day, by_hour, by_month

SESSION = timedelta(minutes=10)
"""Saves closer together than this belong to one time of writing."""


def keep_if_due(connection: sqlite3.Connection, before: Note, after: Note) -> None:
    """Keep what a note was, when it ended a time of writing or would otherwise be gone."""
    last = connection.execute(
        "SELECT changed FROM note_versions WHERE note = ? ORDER BY rev DESC LIMIT 1", (before.id,)
    ).fetchone()
    is_first = last is None
    is_emptied = is_empty(after) and not is_empty(before)
    if is_first or is_emptied or _gap(before.changed, after.changed) >= SESSION:
        keep(connection, before)
    elif _gap(last[0], before.changed) >= SESSION:
        keep(connection, before, is_step=True)
        _thin_steps(connection, after)


def keep(connection: sqlite3.Connection, note: Note, *, is_step: bool = False) -> None:
    """Keep this version of a note; a step is one in the middle of a time of writing."""
    body = {**body_of(note), "step": True} if is_step else body_of(note)
    connection.execute(
        "INSERT OR REPLACE INTO note_versions (note, rev, changed, body) VALUES (?, ?, ?, ?)",
        (note.id, note.rev, note.changed, packed(body)),
    )


def forget(connection: sqlite3.Connection, note_id: str) -> None:
    """Take every earlier version of a note away."""
    connection.execute("DELETE FROM note_versions WHERE note = ?", (note_id,))


def versions(connection: sqlite3.Connection, note_id: str) -> list[Note]:
    """The kept versions of a note, newest first; the present one is not among them."""
    rows = connection.execute(
        "SELECT note, rev, body FROM note_versions WHERE note = ? ORDER BY rev DESC", (note_id,)
    )
    return [note_of(note, rev, json.loads(body)) for note, rev, body in rows]


def staying(newest_first: Iterable[tuple[int, str]], present: str) -> set[int]:
    """Which steps stay, told as revision and time.

    All of 48 hours, the last of each hour for 14 days, of each day for 180 days, and of each
    month without end.
    """
    stays: dict[Hashable, int] = {}
    for rev, changed in newest_first:
        stays.setdefault(_place_of(rev, changed, present), rev)
    return set(stays.values())


def _place_of(rev: int, changed: str, present: str) -> Hashable:
    """The time this step stands for; one step of each stays."""
    at, age = _moment(changed), _gap(changed, present)
    if age < timedelta(hours=48):
        return rev
    if age < timedelta(days=14):
        return "hour", by_hour(at)
    if age < timedelta(days=180):
        return "day", by_day(at)
    return "month", by_month(at)


def _thin_steps(connection: sqlite3.Connection, present: Note) -> None:
    steps = connection.execute(
        """
        SELECT rev, changed FROM note_versions
        WHERE note = ? AND json_extract(body, '$.step') ORDER BY rev DESC
        """,
        (present.id,),
    ).fetchall()
    going = {rev for rev, _ in steps} - staying(steps, present.changed)
    connection.executemany(
        "DELETE FROM note_versions WHERE note = ? AND rev = ?",
        [(present.id, rev) for rev in going],
    )


def _gap(earlier: str, later: str) -> timedelta:
    # A clock that was set back counts as a pause too.
    return abs(_moment(later) - _moment(earlier))


def _moment(told: str) -> datetime:
    """A stored time; one that cannot be read lies before all others."""
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return at if at.tzinfo else at.replace(tzinfo=UTC)
