"""What happened to a study since it came in: changed, corrected, withdrawn, removed, and when.

A note that is older than the last change of the text was written about another text.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, datetime

from db.models import Study, StudyChange, StudyId

WRITE = (
    "INSERT INTO study_changes (study, title, at, what, fields, note, origin, number) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT number FROM packs WHERE id = ?7))"
)
READ = "SELECT study, title, at, what, fields, note, origin, number FROM study_changes"


def differences(before: Study, after: Study) -> tuple[str, ...]:
    """The fields in which two states of a study differ."""
    names = (field.name for field in fields(Study))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def record(
    connection: sqlite3.Connection, study: Study, fields: Sequence[str], origin: str
) -> None:
    """Remember that these fields of a study are others now; belongs inside that transaction."""
    what = study.status if "status" in fields and study.status != "current" else "changed"
    told = (study.id, study.title, now(), what, json.dumps(fields), study.status_note, origin)
    connection.execute(WRITE, told)


def record_added(connection: sqlite3.Connection, studies: Iterable[Study], origin: str) -> None:
    """Remember that a later state of a pack has brought these; belongs inside that transaction."""
    at = now()
    connection.executemany(
        WRITE, ((study.id, study.title, at, "added", "[]", None, origin) for study in studies)
    )


def record_removed(connection: sqlite3.Connection, studies: Sequence[StudyId], origin: str) -> None:
    """Remember that these studies leave the library; belongs before their removal."""
    at = now()
    for study in studies:
        title = connection.execute("SELECT title FROM studies WHERE id = ?", (study,)).fetchone()
        connection.execute(WRITE, (study, title[0], at, "removed", "[]", None, origin))


def history(connection: sqlite3.Connection, study: StudyId) -> tuple[StudyChange, ...]:
    """What happened to a study since it came in, the latest first; also to one that has gone."""
    rows = connection.execute(
        f"{READ} WHERE study = ? AND what <> 'added' ORDER BY seq DESC", (study,)
    )
    return tuple(map(_change, rows))


def latest(connection: sqlite3.Connection, limit: int) -> tuple[StudyChange, ...]:
    """What happened last in the whole library, the latest first."""
    rows = connection.execute(f"{READ} ORDER BY seq DESC LIMIT ?", (limit,))
    return tuple(map(_change, rows))


def turned(connection: sqlite3.Connection, since: str) -> tuple[StudyChange, ...]:
    """The studies that were corrected or withdrawn after this time, and still are.

    The latest first, each study once.
    """
    rows = connection.execute(
        f"{READ} WHERE seq IN (SELECT max(seq) FROM study_changes "
        "WHERE what IN ('corrected', 'withdrawn') AND at > ? GROUP BY study, what) "
        "AND EXISTS (SELECT 1 FROM studies WHERE id = study AND status = what) ORDER BY seq DESC",
        (since,),
    )
    return tuple(map(_change, rows))


def now() -> str:
    """The time in UTC, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _change(row: tuple[str, str, str, str, str, str | None, str, int | None]) -> StudyChange:
    study, title, at, what, fields, note, origin, number = row
    names = tuple(json.loads(fields))
    return StudyChange(StudyId(study), title, at, what, names, note, origin, number)
