"""What installing a pack would do, and doing it: inside one transaction of the caller.

A study belongs to the pack that brought it first. Another pack with the same study does not
change it; its own wording is held back, and steps in when the first pack leaves. Studies that a
person brought in alone give way to a pack.
"""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from db import glossary, importer, pack_rows, study_history
from db.errors import Busy, LibraryError, UnsafePack
from db.models import Changes, StudyId, Term
from db.pace import Progress, Stop, never, quiet
from db.pack_lists import joined
from db.pack_models import PackPlan, PackSource
from db.pack_reading import read_pack
from db.pack_rows import PackRow
from db.plans import ALONE, ReadStudy, Refusal
from db.read_lines import as_line, from_line
from db.reading import StudyReader
from db.staging import staging_of
from db.word_groups import write_word_groups
from db.writing import raise_revision, revision_of

NOT_OURS = "This update is not from your clinic's publisher. Nothing was changed."
NOT_CHECKED = "The pack you have was checked, this one was not. Nothing was changed."


def plan(
    connection: sqlite3.Connection,
    source: PackSource,
    progress: Progress = quiet,
    stop: Stop = never,
) -> PackPlan:
    """What installing this pack would do. Nothing is written."""
    name = source.head.id
    revision = revision_of(connection)
    with closing(StudyReader(staging_of(connection))) as reader:
        studies, lists = read_pack(source, reader, progress, stop)
    present = pack_rows.find(connection, name)
    elsewhere = _of_others(connection, name)
    listed = {path.removeprefix("studies/").removesuffix(".md") for path in source.paths}
    before = pack_rows.studies_of(connection, name)
    return PackPlan(
        source=source,
        revision=revision,
        present=present.head.number if present else None,
        studies=importer.plan_reads(
            connection, (one for one in studies if _id(one) not in elsewhere), (name,)
        ),
        lists=lists,
        removed=tuple(study for study in before if study not in listed),
        kept=tuple(
            read for read in studies if isinstance(read, ReadStudy) and read.study.id in elsewhere
        ),
    )


def refuse(source: PackSource, present: PackRow | None, *, signed_only: bool) -> None:
    """Say in one sentence why this pack may not take the place of the one that is here."""
    if signed_only and source.signer is None:
        raise UnsafePack(NOT_OURS)
    if present is None:
        return
    if present.signer and source.signer is None:
        raise UnsafePack(NOT_CHECKED, "Ask for the checked one.")
    if source.head.number == present.head.number:
        raise LibraryError(
            f"You have this pack already, number {present.head.number}. Nothing was changed."
        )
    if source.head.number < present.head.number:
        raise LibraryError(
            f"You have a newer one of this pack, number {present.head.number}. Nothing was changed."
        )


def write(
    connection: sqlite3.Connection,
    wanted: PackPlan,
    files: tuple[str | None, str | None],
    progress: Progress = quiet,
    stop: Stop = never,
) -> Changes:
    """Do what the plan says. `files` are the kept files of this state and of the one before."""
    name = wanted.source.head.id
    if revision_of(connection) != wanted.revision:
        raise Busy("Another window has changed your library. Nothing was changed.", "Try again.")
    importer.look_for_room(connection, wanted.studies)
    pack_rows.write(connection, wanted, *files)
    connection.execute("DELETE FROM held_back WHERE pack = ?", (name,))
    _take_out(connection, wanted.removed, name)
    importer.write(connection, wanted.studies, name, progress, stop)
    if wanted.present is not None:
        study_history.record_added(connection, (r.study for r in wanted.studies.new), name)
    connection.executemany(
        "UPDATE studies SET origin = ? WHERE id = ?",
        ((name, study) for study in wanted.studies.unchanged),
    )
    connection.executemany(
        "INSERT INTO held_back (study, pack, content) VALUES (?, ?, ?)",
        ((read.study.id, name, as_line(read).decode()) for read in wanted.kept),
    )
    reads = (*wanted.studies.new, *wanted.studies.changed)
    return _finish(connection, {*wanted.removed, *(read.study.id for read in reads)})


def remove(connection: sqlite3.Connection, name: str) -> Changes:
    """Take a pack and its studies out of the library."""
    studies = pack_rows.studies_of(connection, name)
    _take_out(connection, studies, name)
    pack_rows.remove(connection, name)
    return _finish(connection, set(studies))


def _of_others(connection: sqlite3.Connection, name: str) -> set[StudyId]:
    rows = connection.execute("SELECT id FROM studies WHERE origin NOT IN (?, ?)", (name, ALONE))
    return {StudyId(row[0]) for row in rows}


def _id(read: ReadStudy | Refusal) -> StudyId | None:
    return read.study.id if isinstance(read, ReadStudy) else None


def _take_out(connection: sqlite3.Connection, studies: Sequence[StudyId], name: str) -> None:
    study_history.record_removed(connection, studies, name)
    importer.remove(connection, studies)


def _finish(connection: sqlite3.Connection, touched: set[StudyId]) -> Changes:
    """Let others step in for what has gone, and put the words of all packs in order."""
    _step_in(connection, touched)
    lists = joined(pack_rows.lists(connection))
    terms: dict[str, Term] = {}
    for term in lists.terms:
        terms.setdefault(glossary.slug(term.word), term)
    glossary.write_terms(connection, list(terms.values()))
    write_word_groups(connection, lists.groups)
    raise_revision(connection)
    return Changes(studies=frozenset(touched), library=True)


def _step_in(connection: sqlite3.Connection, gone: set[StudyId]) -> None:
    """Bring in what other packs held back for these studies; the oldest pack comes first."""
    rows = connection.execute(
        "SELECT study, pack, content FROM held_back JOIN packs ON packs.id = pack "
        "WHERE study NOT IN (SELECT id FROM studies) "
        "AND study IN (SELECT value FROM json_each(?)) ORDER BY seq",
        (json.dumps(sorted(gone)),),
    ).fetchall()
    first = {study: (pack, content) for study, pack, content in reversed(rows)}
    for study, (pack, content) in first.items():
        read = from_line(study, content.encode())
        assert isinstance(read, ReadStudy)  # noqa: S101 - we wrote the line
        importer.write(connection, importer.plan_reads(connection, [read], (pack,)), pack)
        connection.execute("DELETE FROM held_back WHERE study = ? AND pack = ?", (study, pack))
