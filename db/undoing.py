"""What an import did is kept beside it, so that all of it can be undone, the last one first."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from db import index, study_history
from db.connection import transaction
from db.errors import LibraryError, Stopped
from db.models import Changes, Study, StudyId
from db.pace import Progress, Stop, never, quiet
from db.papers import study_known_as
from db.plans import ALONE, PastImport, Plan, ReadStudy, Undone
from db.read_lines import as_line, from_line
from db.writing import Writer, written

KEPT = 10
"""So many imports can be undone."""


class ImportRecord:
    """What an import does, noted study by study inside its own transaction."""

    def __init__(self, connection: sqlite3.Connection, wanted: Plan) -> None:
        self._connection = connection
        self._number = connection.execute(
            "INSERT INTO imports (done, files, new, changed) VALUES (?, ?, ?, ?)",
            (
                datetime.now(tz=UTC).isoformat(timespec="seconds"),
                json.dumps(wanted.files, ensure_ascii=False),
                len(wanted.new),
                len(wanted.changed),
            ),
        ).lastrowid
        connection.execute(
            "DELETE FROM imports WHERE number NOT IN "
            "(SELECT number FROM imports ORDER BY number DESC LIMIT ?)",
            (KEPT,),
        )

    def note(self, study: StudyId) -> None:
        """Keep how the library had this study before it is written."""
        before = written(self._connection, study)
        line, origin = (as_line(before[0]), before[1]) if before else (None, None)
        self._connection.execute(
            "INSERT OR IGNORE INTO import_steps VALUES (?, ?, '', ?, ?)",
            (self._number, study, line, origin),
        )

    def settle(self) -> None:
        """Keep how each study was left, so that a later change of it is seen."""
        self._connection.execute(
            "UPDATE import_steps SET digest = (SELECT digest FROM studies WHERE id = study) "
            "WHERE import = ?",
            (self._number,),
        )


def past_imports(connection: sqlite3.Connection) -> tuple[PastImport, ...]:
    """The imports that can be undone, the last one first."""
    rows = connection.execute(
        "SELECT number, done, files, new, changed FROM imports ORDER BY number DESC"
    )
    return tuple(
        PastImport(number, when, tuple(json.loads(files)), new, changed)
        for number, when, files, new, changed in rows
    )


def undo(connection: sqlite3.Connection, progress: Progress = quiet, stop: Stop = never) -> Undone:
    """Undo the last import: all of it, or nothing. LibraryError where there is none.

    Studies that something else has changed since stay as they are.
    """
    past = past_imports(connection)
    if not past:
        raise LibraryError("There is no import to undo. Nothing was changed.")
    total = past[0].new + past[0].changed
    removed, restored = set[StudyId](), set[StudyId]()
    with transaction(connection):
        writer = Writer(connection)
        for count, step in enumerate(_steps(connection, past[0].number), start=1):
            if stop():
                raise Stopped("The undoing was stopped. Nothing was changed.")
            if step.has_its_study and step.before is None:
                writer.remove(step.study)
                removed.add(step.study)
            elif step.has_its_study and step.before is not None:
                _record_return(connection, step.before.study, step.origin)
                writer.write(step.before, step.origin)
                restored.add(step.study)
            progress(count, total)
        connection.execute("DELETE FROM imports WHERE number = ?", (past[0].number,))
        writer.settle()
    touched = frozenset(removed | restored)
    with suppress(sqlite3.OperationalError):  # the studies are safe; this only makes them faster
        index.tidy(connection, len(touched))
    left = total - len(touched)
    return Undone(len(removed), len(restored), left, Changes(studies=touched, library=True))


@dataclass(frozen=True, slots=True)
class _Step:
    """What an import did to one study, and whether the study is still as that left it."""

    study: StudyId
    before: ReadStudy | None
    origin: str
    has_its_study: bool


def _steps(connection: sqlite3.Connection, number: int) -> Iterator[_Step]:
    """What was done, step by step. What a pack has taken over since is no longer the import's.

    A study whose pack has left meanwhile comes back as one that a person brought in alone.
    """
    rows = connection.execute(
        "SELECT study, before, COALESCE(packs.id, ?1), "
        "import_steps.digest = studies.digest AND studies.origin IN (?1, import_steps.origin) "
        "FROM import_steps LEFT JOIN studies ON studies.id = study "
        "LEFT JOIN packs ON packs.id = import_steps.origin WHERE import = ?2",
        (ALONE, number),
    )
    for study, line, origin, is_same in rows:
        before = from_line("", line) if line else None
        assert before is None or isinstance(before, ReadStudy)  # noqa: S101 - we wrote the line
        yield _Step(StudyId(study), before, origin, bool(is_same))


def _record_return(connection: sqlite3.Connection, before: Study, origin: str) -> None:
    """A study that goes back to what it was has changed once more."""
    now = study_known_as(connection, before.id)
    if now is not None:
        study_history.record(connection, before, study_history.differences(now, before), origin)
