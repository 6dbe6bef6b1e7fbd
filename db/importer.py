"""Brings studies in: first a plan that writes nothing, then all of it in one transaction."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from db import index
from db.connection import transaction
from db.errors import LibraryError, MissingFile
from db.models import PARTS, Changes, Plan, ReadStudy, Refusal, Study, StudyId
from db.reading import read_files
from db.render import to_plain
from db.rows import STUDY_COLUMNS, number_of, study_of, values_of

LARGEST_FILE = 1024 * 1024
MOST_FILES = 200_000
ENDING = ".md"


@dataclass(frozen=True, slots=True)
class Known:
    """A study the library has already: the digest of its content, and its code."""

    digest: str
    code: str | None


def plan(connection: sqlite3.Connection, paths: Sequence[Path]) -> Plan:
    """What importing these files and folders would do. Nothing is written."""
    files, refused = _gather(paths)
    known = {
        StudyId(row[0]): Known(row[1], row[2])
        for row in connection.execute("SELECT id, digest, code FROM studies")
    }
    codes = {k.code: study for study, k in known.items() if k.code}
    new, changed, unchanged = [], [], []
    seen: dict[str, str] = {}
    for read in read_files(files):
        clash = read if isinstance(read, Refusal) else _clash(read, seen, codes)
        if isinstance(clash, Refusal):
            refused.append(clash)
            continue
        assert isinstance(read, ReadStudy)  # noqa: S101 - a refusal has been put aside
        before = known.get(read.study.id)
        if before is None:
            new.append(read)
        elif before.digest == digest(read.study):
            unchanged.append(read.study.id)
        else:
            changed.append(read)
    differences = {read.study.id: _differences(connection, read.study) for read in changed}
    return Plan(tuple(new), tuple(changed), tuple(unchanged), tuple(refused), differences)


def apply(
    connection: sqlite3.Connection,
    wanted: Plan,
    origin: str = "import",
    progress: Callable[[int, int], None] | None = None,
) -> Changes:
    """Write every new and changed study of the plan: all of them, or none."""
    reads = (*wanted.new, *wanted.changed)
    if not reads:
        return Changes()
    with transaction(connection):
        before = [_indexed(connection, read.study.id) for read in wanted.changed]
        for count, read in enumerate(reads, start=1):
            _write(connection, read, origin)
            if progress is not None:
                progress(count, len(reads))
        counts = index.count_words(" ".join(plain_texts(read.study)) for read in reads)
        counts.subtract(index.count_words(before))
        index.add_words(connection, counts)
        connection.execute(
            "UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'"
        )
    index.optimize(connection)
    return Changes(studies=frozenset(read.study.id for read in reads), library=True)


def sentences(wanted: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    fine = len(wanted.new) + len(wanted.changed) + len(wanted.unchanged)
    rest = {0: "", 1: " The other file is fine."}.get(fine, f" The other {fine} files are fine.")
    return [f"{refusal.sentence}.{rest}" for refusal in wanted.refused]


def digest(study: Study) -> str:
    """A fingerprint of everything a study says."""
    content = json.dumps(values_of(study), ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()


def plain_texts(study: Study) -> tuple[str, ...]:
    """The study's text without markup, one text for each column of the index."""
    whys = (study.why_person, study.why_helper, study.why_professional)
    source = (
        *(study.paper_title, study.journal, study.authors, study.code),
        *(study.doi, study.pmid, study.pmcid, *study.trial_ids),
    )
    return (
        study.title,
        to_plain(study.takeaway),
        to_plain(study.keep_in_mind or ""),
        to_plain(study.what_they_did or ""),
        " ".join(map(to_plain, study.findings)),
        to_plain(study.picture_it or ""),
        " ".join(map(to_plain, study.cannot_tell)),
        " ".join(to_plain(why) for why in whys if why),
        " ".join(study.questions),
        study.abstract or "",
        " ".join((*study.topics, *study.conditions)),
        " ".join(text for text in source if text),
    )


def word_count(study: Study) -> int:
    """How many words the written parts have."""
    texts = []
    for part in PARTS:
        value = getattr(study, part)
        texts += list(value) if isinstance(value, tuple) else [value or ""]
    return sum(len(to_plain(text).split()) for text in texts)


def _gather(paths: Sequence[Path]) -> tuple[list[tuple[str, bytes]], list[Refusal]]:
    files: list[tuple[str, bytes]] = []
    refused: list[Refusal] = []
    for path in paths:
        if not path.exists():
            raise MissingFile(
                f"We could not find {path}. Nothing was changed.", "Check the name of the file."
            )
        found = sorted(_files_in(path)) if path.is_dir() else [path]
        if not found:
            raise LibraryError(
                f"There are no study files in {path}. Nothing was changed.",
                f"Study files end in {ENDING}.",
            )
        for file in found[:MOST_FILES]:
            content = _content(file, refused)
            if content is not None:
                files.append((file.name, content))
    return files, refused


def _files_in(folder: Path) -> Iterator[Path]:
    """Study files below a folder; hidden files and links are passed over, so no loop can arise."""
    for base, folders, names in os.walk(folder, followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(base, name)
            if name.endswith(ENDING) and not name.startswith(".") and not path.is_symlink():
                yield path


def _content(file: Path, refused: list[Refusal]) -> bytes | None:
    try:
        if file.stat().st_size > LARGEST_FILE:
            refused.append(Refusal(file.name, "", "it is much larger than a study should be"))
            return None
        return file.read_bytes()
    except OSError:
        refused.append(Refusal(file.name, "", "we may not read this file"))
        return None


def _clash(read: ReadStudy, seen: dict[str, str], codes: dict[str, StudyId]) -> Refusal | None:
    study = read.study
    for value, told in ((study.id, "id"), (study.code, "code")):
        if value and value in seen:
            reason = f"the {told} “{value}” is used in {seen[value]} as well"
            return Refusal(read.file, "line 2", reason)
    if study.code and codes.get(study.code, study.id) != study.id:
        reason = f"the code “{study.code}” belongs to another study of your library"
        return Refusal(read.file, "line 3", reason)
    for value in filter(None, (study.id, study.code)):
        seen[value] = read.file
    return None


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
