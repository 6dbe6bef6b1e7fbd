"""Brings studies in: first a plan that writes nothing, then all of it in one transaction."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from itertools import chain
from pathlib import Path

from db import index, study_history
from db.connection import transaction
from db.errors import DiskFull, LibraryError, Stopped
from db.gathering import find_files, names_of, opened, shown, total_size
from db.models import Changes, StudyId
from db.pace import Progress, Stop, never, quiet
from db.plans import ALONE, Notice, Plan, Question, ReadStudy, Refusal
from db.read_lines import Read, Unanswered
from db.reading import StudyReader
from db.sorting import Sorter
from db.staging import StagedStudies, file_of, size_of, staging_of
from db.undoing import ImportRecord
from db.writing import Writer, revision_of

Answers = Mapping[str, Mapping[str, str]]
Before = Callable[[StudyId], None]


def unnoted(_study: StudyId) -> None:
    """Nobody notes what is written."""


def plan(
    connection: sqlite3.Connection,
    paths: Sequence[Path],
    progress: Progress = quiet,
    stop: Stop = never,
    answers: Answers | None = None,
) -> Plan:
    """What importing these files and folders would do. Nothing is written.

    `progress` hears how many bytes of how many were read. `answers` are the facts that a person
    has told about saved pages, by the name of the file, see `Plan.questions`.
    """
    files = find_files(paths)
    names, told = names_of(files), answers or {}
    total = total_size(files)
    staging = staging_of(connection)
    sorter = Sorter(connection, staging)
    with closing(StudyReader(staging)) as reader:

        def look_up() -> None:
            go_on(stop)
            progress(min(reader.bytes_read, total), total)

        for file in files:
            content = opened(file)
            if isinstance(content, Refusal):
                sorter.leave_out([content])
                continue
            with content:
                name = names[file]
                reads = reader.read(name, content, told.get(name), look_up)
                _take_all(sorter, reads, StagedStudies(staging))
            look_up()
    return sorter.plan(tuple(map(shown, paths)))


def plan_reads(
    connection: sqlite3.Connection, reads: Iterable[ReadStudy | Refusal], files: tuple[str, ...]
) -> Plan:
    """What bringing in these studies would do, wherever they were read."""
    sorter = Sorter(connection, staging_of(connection))
    for read in reads:
        if isinstance(read, Refusal):
            sorter.leave_out([read])
        else:
            sorter.take(read)
    return sorter.plan(files)


def apply(
    connection: sqlite3.Connection,
    wanted: Plan,
    progress: Progress = quiet,
    stop: Stop = never,
) -> Changes:
    """Write every new and changed study of the plan: all of them, or none. It can be undone."""
    if not (wanted.new or wanted.changed):
        return Changes()
    look_for_room(connection, wanted)
    with transaction(connection):
        if wanted.revision not in {None, revision_of(connection)}:
            raise LibraryError(
                "Your library has changed meanwhile. Nothing was added.", "Try again."
            )
        record = ImportRecord(connection, wanted)
        changes = write(connection, wanted, ALONE, progress, stop, record.note)
        record.settle()
    tidy(connection, changes)
    return changes


def write(
    connection: sqlite3.Connection,
    wanted: Plan,
    origin: str,
    progress: Progress = quiet,
    stop: Stop = never,
    before: Before = unnoted,
) -> Changes:
    """Write the studies of the plan; belongs inside a transaction.

    `before` is called with the id of each study just before it is written.
    """
    total = len(wanted.new) + len(wanted.changed)
    studies = set()
    writer = Writer(connection)
    for count, read in enumerate(chain(wanted.new, wanted.changed), start=1):
        go_on(stop)
        before(read.study.id)
        writer.write(read, origin)
        fields = wanted.changes.get(read.study.id)
        if fields:
            study_history.record(connection, read.study, fields, origin)
        studies.add(read.study.id)
        progress(count, total)
    writer.settle()
    return Changes(studies=frozenset(studies), library=True)


def remove(connection: sqlite3.Connection, studies: Iterable[StudyId]) -> None:
    """Take these studies out of the library; belongs inside a transaction."""
    writer = Writer(connection)
    for study in studies:
        writer.remove(study)
    writer.settle()


def tidy(connection: sqlite3.Connection, changes: Changes) -> None:
    """Make searching quick again after studies have come or gone."""
    with suppress(sqlite3.OperationalError):  # the studies are safe; this only makes them faster
        index.tidy(connection, len(changes.studies))


def look_for_room(connection: sqlite3.Connection, wanted: Plan) -> None:
    """The rows, the pages and the index take about three times the text."""
    needed = 3 * (size_of(wanted.new) + size_of(wanted.changed))
    if shutil.disk_usage(file_of(connection).parent).free < needed:
        raise DiskFull(
            "There is not enough room on your disk. Nothing was changed.",
            "Free some space and try again.",
        )


def go_on(stop: Stop) -> None:
    """Raise Stopped when a person wants no more of it."""
    if stop():
        raise Stopped("The import was stopped. Nothing was changed.")


def _take_all(sorter: Sorter, reads: Iterator[Read], waiting: StagedStudies) -> None:
    """Sort what a file holds, once it was read to its end; nothing of a file that is broken."""
    refused: list[Refusal] = []
    questions: list[Question] = []
    notices: list[Notice] = []
    for read in reads:
        if isinstance(read, ReadStudy):
            waiting.add(read)
        elif isinstance(read, Refusal):
            refused.append(read)
        elif isinstance(read, Unanswered):
            questions += read.questions
        elif read.fault is not None:
            sorter.leave_out([read.fault])
            return
        else:
            notices += (Notice(read.file, "", words) for words in read.notices)
    sorter.leave_out(refused)
    sorter.ask(questions)
    sorter.tell(notices)
    for study in waiting:
        sorter.take(study)
