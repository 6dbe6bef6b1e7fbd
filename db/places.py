"""What was read and where reading stopped, and all that a list row says about a study."""

import json
import sqlite3
from collections.abc import Iterable

from db.contents import ReadMark
from db.marks import OwnMarks, Place, StudyMarks
from db.models import StudyId

_MARKS = """
SELECT wanted.value,
       EXISTS (SELECT 1 FROM bookmarks WHERE study = wanted.value AND removed IS NULL),
       EXISTS (SELECT 1 FROM read_marks WHERE study = wanted.value),
       (SELECT count(*) FROM notes WHERE study = wanted.value AND deleted IS NULL)
FROM json_each(?) AS wanted
"""


def mark_read(connection: sqlite3.Connection, study: StudyId, at: str) -> bool:
    """Mark a study as read; say whether it was not."""
    return _changed(connection, "INSERT OR IGNORE INTO read_marks VALUES (?, ?)", study, at)


def unmark_read(connection: sqlite3.Connection, study: StudyId) -> bool:
    """Take the mark away; say whether it was there."""
    return _changed(connection, "DELETE FROM read_marks WHERE study = ?", study)


def remember(connection: sqlite3.Connection, place: Place) -> None:
    """Remember where reading stopped. The row is written anew, so the last row is the latest."""
    connection.execute(
        "INSERT OR REPLACE INTO places (study, part, letters, opened) VALUES (?, ?, ?, ?)",
        (place.study, place.part, place.offset, place.opened),
    )


def place_of(connection: sqlite3.Connection, study: StudyId) -> Place | None:
    """Where reading of this study stopped."""
    return _place(connection, "WHERE study = ?", study)


def last_place(connection: sqlite3.Connection) -> Place | None:
    """Where reading stopped last, whatever the clock said."""
    return _place(connection, "ORDER BY number DESC LIMIT 1")


def marks_of(connection: sqlite3.Connection, ids: Iterable[StudyId]) -> dict[StudyId, StudyMarks]:
    """Saved, read and the number of notes, for each of these studies."""
    rows = connection.execute(_MARKS, (json.dumps(list(ids)),))
    return {StudyId(i): StudyMarks(bool(saved), bool(read), n) for i, saved, read, n in rows}


def own_marks(connection: sqlite3.Connection) -> OwnMarks:
    """The studies that were saved, read and noted."""

    def named(statement: str) -> frozenset[StudyId]:
        return frozenset(StudyId(row[0]) for row in connection.execute(statement))

    return OwnMarks(
        saved=named("SELECT study FROM bookmarks WHERE removed IS NULL"),
        read=named("SELECT study FROM read_marks"),
        noted=named("SELECT study FROM notes WHERE study IS NOT NULL AND deleted IS NULL"),
        looked=looked(connection),
    )


def looked(connection: sqlite3.Connection) -> int | None:
    """The number of the newest study when the person last looked."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'looked'").fetchone()
    return row[0] if row else None


def mark_looked(connection: sqlite3.Connection, number: int) -> None:
    """Remember the newest study that was there when the person looked."""
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('looked', ?)", (number,))


def everything(connection: sqlite3.Connection) -> tuple[Place, ...]:
    """Every place where reading stopped, the latest last."""
    rows = connection.execute("SELECT study, part, letters, opened FROM places ORDER BY number")
    return tuple(Place(StudyId(row[0]), row[1], row[2], row[3]) for row in rows)


def read_marks(connection: sqlite3.Connection) -> tuple[ReadMark, ...]:
    """Every study that was read, in the order of time."""
    rows = connection.execute("SELECT study, marked FROM read_marks ORDER BY marked, study")
    return tuple(ReadMark(StudyId(study), marked) for study, marked in rows)


def _changed(connection: sqlite3.Connection, statement: str, *values: str) -> bool:
    return connection.execute(statement, values).rowcount > 0


def _place(connection: sqlite3.Connection, where: str, *values: str) -> Place | None:
    row = connection.execute(
        f"SELECT study, part, letters, opened FROM places {where}", values
    ).fetchone()
    return Place(StudyId(row[0]), row[1], row[2], row[3]) if row else None
