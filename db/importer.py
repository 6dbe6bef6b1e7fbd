"""Brings studies in: first a plan that writes nothing, then all of it in one transaction."""

import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from itertools import chain
from pathlib import Path

from db import index
from db.connection import transaction
from db.errors import DiskFull, LibraryError, Stopped
from db.folder import DataFolder
from db.gathering import find_files, opened, shown, total_size
from db.models import Changes
from db.pace import Progress, Stop, never, quiet
from db.plans import Notice, Plan, Question, ReadStudy, Refusal
from db.read_lines import Read, Unanswered
from db.reading import StudyReader
from db.sorting import Sorter
from db.staging import StagedStudies, size_of
from db.undoing import ImportRecord
from db.writing import Writer, revision_of

SHIPPED = "starter"
"""Where studies come from that ship with the program; bringing those in is not undone."""


def plan(
    connection: sqlite3.Connection,
    paths: Sequence[Path],
    progress: Progress = quiet,
    stop: Stop = never,
    answers: Mapping[str, str] | None = None,
) -> Plan:
    """What importing these files and folders would do. Nothing is written.

    `progress` hears how many bytes of how many were read. `answers` are facts that a person
    has told about a saved page, see `Plan.questions`.
    """
    files = find_files(paths)
    total = total_size(files)
    staging = DataFolder(_file_of(connection).parent).staging
    sorter = Sorter(connection, staging)
    with closing(StudyReader(staging)) as reader:

        def go_on() -> None:
            _go_on(stop)
            progress(min(reader.bytes_read, total), total)

        for file in files:
            content = opened(file)
            if isinstance(content, Refusal):
                sorter.leave_out([content])
                continue
            with content:
                reads = reader.read(shown(file), content, answers, go_on)
                _take_all(sorter, reads, StagedStudies(staging))
            go_on()
    return sorter.plan(tuple(map(shown, paths)))


def apply(
    connection: sqlite3.Connection,
    wanted: Plan,
    origin: str = "import",
    progress: Progress = quiet,
    stop: Stop = never,
) -> Changes:
    """Write every new and changed study of the plan: all of them, or none."""
    total = len(wanted.new) + len(wanted.changed)
    if not total:
        return Changes()
    _look_for_room(connection, wanted)
    studies = set()
    with transaction(connection):
        if wanted.revision not in {None, revision_of(connection)}:
            raise LibraryError(
                "Your library has changed meanwhile. Nothing was added.", "Try again."
            )
        writer = Writer(connection)
        record = None if origin == SHIPPED else ImportRecord(connection, wanted)
        for count, read in enumerate(chain(wanted.new, wanted.changed), start=1):
            _go_on(stop)
            if record is not None:
                record.note(read.study.id)
            writer.write(read, origin)
            studies.add(read.study.id)
            progress(count, total)
        writer.settle()
        if record is not None:
            record.settle()
    with suppress(sqlite3.OperationalError):  # the studies are safe; this only makes them faster
        index.tidy(connection, total)
    return Changes(studies=frozenset(studies), library=True)


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


def _go_on(stop: Stop) -> None:
    if stop():
        raise Stopped("The import was stopped. Nothing was changed.")


def _file_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def _look_for_room(connection: sqlite3.Connection, wanted: Plan) -> None:
    """The rows, the pages and the index take about three times the text."""
    needed = 3 * (size_of(wanted.new) + size_of(wanted.changed))
    if shutil.disk_usage(_file_of(connection).parent).free < needed:
        raise DiskFull(
            "There is not enough room on your disk. Nothing was changed.",
            "Free some space and try again.",
        )
