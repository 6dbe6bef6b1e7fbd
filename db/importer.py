"""Brings studies in: first a plan that writes nothing, then all of it in one transaction."""

import json
import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, fields
from pathlib import Path

from db import index, study_history
from db.connection import transaction
from db.errors import DiskFull, Stopped
from db.gathering import content_of, find_files, shown
from db.models import Changes, Plan, ReadStudy, Refusal, Study, StudyId
from db.reading import StudyReader
from db.reading_worker import Read
from db.rows import STUDY_COLUMNS, number_of, study_of, values_of
from db.study_texts import digest, plain_texts, word_count

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Known:
    """A study the library has already: the digest of its content, and its code."""

    digest: str
    code: str | None


def plan(
    connection: sqlite3.Connection,
    paths: Sequence[Path],
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Plan:
    """What importing these files and folders would do. Nothing is written."""
    return plan_reads(connection, _read_all(find_files(paths), progress or quiet, stop or never))


def plan_reads(connection: sqlite3.Connection, reads: Iterable[tuple[Read, bytes]]) -> Plan:
    """What bringing in what was read would do; each comes with the bytes it was read from."""
    known = {
        StudyId(row[0]): Known(row[1], row[2])
        for row in connection.execute("SELECT id, digest, code FROM studies")
    }
    codes = {k.code: study for study, k in known.items() if k.code}
    seen: dict[str, str] = {}
    new, changed, unchanged, refused = [], [], [], []
    for told, content in reads:
        refusal = told if isinstance(told, Refusal) else _clash(told, content, seen, codes)
        read = refusal or told
        if isinstance(read, Refusal):
            refused.append(read)
        elif read.study.id not in known:
            new.append(read)
        elif known[read.study.id].digest == digest(read.study):
            unchanged.append(read.study.id)
        else:
            changed.append(read)
    differences = {read.study.id: _differences(connection, read.study) for read in changed}
    return Plan(tuple(new), tuple(changed), tuple(unchanged), tuple(refused), differences)


def apply(
    connection: sqlite3.Connection,
    wanted: Plan,
    origin: str = "import",
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Changes:
    """Write every new and changed study of the plan: all of them, or none."""
    if not (wanted.new or wanted.changed):
        return Changes()
    look_for_room(connection, wanted)
    with transaction(connection):
        changes = write(connection, wanted, origin, progress, stop)
        raise_revision(connection)
    tidy(connection)
    return changes


def write(
    connection: sqlite3.Connection,
    wanted: Plan,
    origin: str,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Changes:
    """Write the studies of the plan; belongs inside a transaction."""
    reads = (*wanted.new, *wanted.changed)
    before = [_indexed(connection, read.study.id) for read in wanted.changed]
    for count, read in enumerate(reads, start=1):
        go_on(stop or never)
        _write(connection, read, origin)
        (progress or quiet)(count, len(reads))
    counts = index.count_words(" ".join(plain_texts(read.study)) for read in reads)
    counts.subtract(index.count_words(before))
    index.add_words(connection, counts)
    study_history.record(connection, wanted, origin)
    return Changes(studies=frozenset(read.study.id for read in reads), library=True)


def remove(connection: sqlite3.Connection, studies: Sequence[StudyId]) -> None:
    """Take these studies out of the library; belongs inside a transaction."""
    counts = index.count_words(_indexed(connection, study) for study in studies)
    for study in studies:
        number = number_of(connection, study)
        if number is not None:
            index.remove(connection, number)
            connection.execute("DELETE FROM studies WHERE number = ?", (number,))
    index.add_words(connection, Counter({word: -count for word, count in counts.items()}))


def revision(connection: sqlite3.Connection) -> int:
    """A number that rises with every change of the library."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'revision'").fetchone()
    return int(row[0])


def raise_revision(connection: sqlite3.Connection) -> None:
    """Say that the library is not what it was; belongs inside the transaction of the change."""
    connection.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'")


def tidy(connection: sqlite3.Connection) -> None:
    """Make searching quick again after studies have come or gone."""
    with suppress(sqlite3.OperationalError):  # the studies are safe; this only makes them faster
        index.optimize(connection)


def look_for_room(connection: sqlite3.Connection, wanted: Plan) -> None:
    """The rows, the pages and the index take about three times the text."""
    file = connection.execute("PRAGMA database_list").fetchone()[2]
    reads = (*wanted.new, *wanted.changed)
    needed = 3 * sum(len(part) for read in reads for part in read.html.values())
    if file and shutil.disk_usage(Path(file).parent).free < needed:
        raise DiskFull(
            "There is not enough room on your disk. Nothing was changed.",
            "Free some space and try again.",
        )


def sentences(wanted: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    fine = len(wanted.new) + len(wanted.changed) + len(wanted.unchanged)
    rest = {0: "", 1: " The other file is fine."}.get(fine, f" The other {fine} files are fine.")
    return [f"{refusal.sentence}.{rest}" for refusal in wanted.refused]


def _read_all(
    files: Sequence[Path], progress: Progress, stop: Stop
) -> Iterator[tuple[Read, bytes]]:
    with closing(StudyReader()) as reader:
        for count, file in enumerate(files, start=1):
            go_on(stop)
            content = content_of(file)
            if isinstance(content, Refusal):
                yield content, b""
            else:
                yield reader.read(shown(file), content), content
            progress(count, len(files))


def _clash(
    read: ReadStudy, content: bytes, seen: dict[str, str], codes: dict[str, StudyId]
) -> Refusal | None:
    """Why this study cannot be told from another one, by its id or by its code."""
    study = read.study
    for fact, value in (("id", study.id), ("code", study.code)):
        if value and value in seen:
            reason = f"the {fact} “{value}” is used in {seen[value]} as well"
            return Refusal(read.file, _place(content, fact), reason)
    if study.code and codes.get(study.code, study.id) != study.id:
        reason = f"the code “{study.code}” belongs to another study of your library"
        return Refusal(read.file, _place(content, "code"), reason)
    for value in filter(None, (study.id, study.code)):
        seen[value] = read.file
    return None


def _place(content: bytes, fact: str) -> str:
    found = re.search(rf"^[\"']?{fact}[\"']?\s*:".encode(), content, re.MULTILINE)
    if found is None:
        return ""
    before = content.count(b"\n", 0, found.start())
    return f"line {before + 1}"


def go_on(stop: Stop) -> None:
    """Raise Stopped when a person wants no more of it."""
    if stop():
        raise Stopped("The import was stopped. Nothing was changed.")


def never() -> bool:
    """Nobody wants it to stop."""
    return False


def quiet(_count: int, _total: int) -> None:
    """Nobody wants to hear how far it is."""
    return


def _differences(connection: sqlite3.Connection, study: Study) -> tuple[str, ...]:
    row = connection.execute(
        f"SELECT {', '.join(STUDY_COLUMNS)} FROM studies WHERE id = ?", (study.id,)
    ).fetchone()
    before = study_of(row)
    names = (field.name for field in fields(Study))
    return tuple(name for name in names if getattr(before, name) != getattr(study, name))


def _indexed(connection: sqlite3.Connection, study: StudyId) -> str:
    number = number_of(connection, study)
    return " ".join((index.texts_of(connection, number) if number else None) or ())


def _write(connection: sqlite3.Connection, read: ReadStudy, origin: str) -> None:
    study = read.study
    columns = (*STUDY_COLUMNS, "year", "words", "digest", "origin")
    year = int(study.published[:4]) if study.published else None
    values = (*values_of(study), year, word_count(study), digest(study), origin)
    marks = ", ".join("?" for _ in columns)
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns[1:])
    number = connection.execute(
        f"INSERT INTO studies ({', '.join(columns)}) VALUES ({marks}) "
        f"ON CONFLICT (id) DO UPDATE SET {updates} RETURNING number",
        values,
    ).fetchone()[0]
    connection.execute(
        "INSERT INTO pages (number, html) VALUES (?, ?) "
        "ON CONFLICT (number) DO UPDATE SET html = excluded.html",
        (number, json.dumps(dict(read.html), ensure_ascii=False)),
    )
    index.write(connection, number, plain_texts(study))
    for table, names in (("study_topics", study.topics), ("study_conditions", study.conditions)):
        connection.execute(f"DELETE FROM {table} WHERE number = ?", (number,))
        connection.executemany(
            f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", ((name, number) for name in names)
        )
