"""One study into the library and out of it again, with its page, its words and its paper.

All of it happens inside the caller's transaction; the list of words is settled at its end.
"""

import json
import sqlite3
from collections import Counter

from db import index
from db.models import StudyId
from db.papers import study_known_as, write_paper_keys
from db.plans import ReadStudy
from db.rows import STUDY_COLUMNS, number_of, values_of
from db.study_texts import digest, plain_texts, word_count

BATCH = 500


class Writer:
    """Writes and removes studies, and counts meanwhile which words come and go.

    The search tables are written for many studies at once: whenever SQLite may have to take
    back one statement, it makes them put on the disk whatever they hold, however little.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._words: Counter[str] = Counter()
        self._to_index: dict[int, tuple[str, ...]] = {}
        self._to_remove: list[int] = []

    def write(self, read: ReadStudy, origin: str) -> None:
        """Put a study in; one with the same id is replaced and keeps its number."""
        study, texts = read.study, plain_texts(read.study)
        number = self._row(read, word_count(texts), origin)
        self._connection.execute(
            "INSERT INTO pages (number, html) VALUES (?, ?) "
            "ON CONFLICT (number) DO UPDATE SET html = excluded.html",
            (number, json.dumps(dict(read.html), ensure_ascii=False)),
        )
        write_paper_keys(self._connection, number, study)
        for table, names in (
            ("study_topics", study.topics),
            ("study_conditions", study.conditions),
        ):
            self._connection.execute(f"DELETE FROM {table} WHERE number = ?", (number,))
            self._connection.executemany(
                f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", ((name, number) for name in names)
            )
        self._to_index[number] = texts
        self._flush(BATCH)

    def remove(self, study: StudyId) -> None:
        """Take a study out, if it is there. What a person noted about it is not ours to touch."""
        number = number_of(self._connection, study)
        if number is not None:
            self._to_remove.append(number)
            self._flush(BATCH)

    def settle(self) -> None:
        """Write what is waiting, and let it be known that something has changed."""
        self._flush(1)
        index.add_words(self._connection, self._words)
        self._words.clear()
        raise_revision(self._connection)

    def _flush(self, least: int) -> None:
        """Bring the search tables up to date, once so many studies are waiting."""
        if len(self._to_index) + len(self._to_remove) < least:
            return
        replaced = [index.write(self._connection, *one) for one in self._to_index.items()]
        replaced += [index.remove(self._connection, number) for number in self._to_remove]
        for texts in filter(None, replaced):
            self._words.subtract(index.count_words([" ".join(texts)]))
        self._words.update(index.count_words(map(" ".join, self._to_index.values())))
        self._connection.executemany(
            "DELETE FROM studies WHERE number = ?", ((number,) for number in self._to_remove)
        )
        self._to_index.clear()
        self._to_remove.clear()

    def _row(self, read: ReadStudy, words: int, origin: str) -> int:
        study = read.study
        columns = (*STUDY_COLUMNS, "year", "words", "digest", "origin")
        year = int(study.published[:4]) if study.published else None
        stored = values_of(study)
        values = (*stored, year, words, digest(stored), origin)
        marks = ", ".join("?" for _ in columns)
        kept = {"id", "origin"} if read.derived else {"id"}  # facts added do not make it theirs
        updates = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in kept)
        number: int = self._connection.execute(
            f"INSERT INTO studies ({', '.join(columns)}) VALUES ({marks}) "
            f"ON CONFLICT (id) DO UPDATE SET {updates} RETURNING number",
            values,
        ).fetchone()[0]
        return number


def revision_of(connection: sqlite3.Connection) -> int:
    """A number that rises with every change of the library."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'revision'").fetchone()
    return int(row[0])


def raise_revision(connection: sqlite3.Connection) -> None:
    """Say that the library is not what it was; belongs inside the transaction of the change."""
    connection.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'revision'")


def written(connection: sqlite3.Connection, study: StudyId) -> tuple[ReadStudy, str] | None:
    """A study as it stands in the library, with its page, and where it came from."""
    known = study_known_as(connection, study)
    if known is None:
        return None
    origin, html = connection.execute(
        "SELECT origin, html FROM studies JOIN pages USING (number) WHERE id = ?", (study,)
    ).fetchone()
    return ReadStudy("", known, json.loads(html)), origin
