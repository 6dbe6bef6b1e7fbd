"""The library as one thread sees it: studies, topics, words explained, and search."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from db import glossary, index, pack_rows, study_history, word_groups
from db.completion import completions
from db.connection import LIBRARY, translated
from db.errors import DamagedFile
from db.facets import facets
from db.folder import damage_mark
from db.models import (
    Answer,
    Changes,
    Facet,
    Page,
    Study,
    StudyChange,
    StudyId,
    StudyRow,
    Term,
    Topic,
    Wish,
)
from db.pace import Progress, Stop, never, quiet
from db.pack_models import Pack, WordGroup
from db.plans import PastImport, Plan, Undone
from db.related import related
from db.rows import ROW_COLUMNS, STUDY_COLUMNS, number_of, row_of, study_of
from db.search import find
from db.translate import Own, nothing_own

ORDERS = {
    "newest": "published DESC, title, number",
    "title": "title COLLATE NOCASE, number",
    "people": "people DESC NULLS LAST, title, number",
}
WITHIN = (
    "(:topic IS NULL OR number IN (SELECT number FROM study_topics WHERE topic = :topic)) "
    "AND (:condition IS NULL "
    "OR number IN (SELECT number FROM study_conditions WHERE condition = :condition)) "
    "AND (:kind IS NULL OR kind = :kind)"
)


class Library:
    """Reads, searches and adds studies over one connection, in the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def find(
        self,
        typed: str,
        limit: int = 20,
        *,
        wish: Wish | None = None,
        own: Own = nothing_own,
        stop: Stop = never,
    ) -> Answer:
        """What the typed text finds; see `db.search.find`."""
        with self._told():
            return find(self._connection, typed, wish or Wish(limit), own, stop)

    def completions(self, typed: str) -> tuple[str, ...]:
        """Words that the last word typed may become; see `db.completion`."""
        with self._told():
            return completions(self._connection, typed)

    def facets(self, typed: str, this_year: int, own: Own = nothing_own) -> tuple[Facet, ...]:
        """Ways to narrow what this text finds; see `db.facets`."""
        with self._told():
            return facets(self._connection, typed, this_year, own)

    def terms_for(self, typed: str) -> tuple[Term, ...]:
        """The words explained that this text names, the nearest first."""
        with self._told():
            return glossary.terms_for(self._connection, typed)

    def study(self, name: str) -> Study | None:
        """The study with this id or code."""
        with self._told():
            row = self._connection.execute(
                f"SELECT {', '.join(STUDY_COLUMNS)} FROM studies WHERE id = ? OR code = ?",
                (name, name.upper()),
            ).fetchone()
        return study_of(row) if row else None

    def studies(self, ids: Sequence[StudyId] | None = None) -> Iterator[Study]:
        """These studies in their order, or all by id; those that have gone are passed over."""
        with self._told():
            if ids is None:
                found = self._connection.execute("SELECT id FROM studies ORDER BY id")
                ids = [row[0] for row in found]
        return filter(None, map(self.study, ids))

    def page(self, name: str) -> Page | None:
        """The study with this id or code, ready to be read."""
        study = self.study(name)
        if study is None:
            return None
        with self._told():
            number = number_of(self._connection, study.id)
            kept = self._connection.execute("SELECT html FROM pages WHERE number = ?", (number,))
            parts: dict[str, str] = json.loads(kept.fetchone()[0])
            row = self.rows_for([study.id])[0]
            return Page(
                study=study,
                row=row,
                html=parts,
                terms=glossary.linked_terms(self._connection, parts),
                related=related(self._connection, row),
                changes=study_history.history(self._connection, study.id),
                origin=pack_rows.origin_of(self._connection, study.id),
            )

    def history(self, study: StudyId) -> tuple[StudyChange, ...]:
        """What happened to a study here, the latest first; also to one that has gone."""
        with self._told():
            return study_history.history(self._connection, study)

    def turned(self, since: str) -> tuple[StudyChange, ...]:
        """What was corrected or withdrawn after this time (UTC) and still is, the latest first."""
        with self._told():
            return study_history.turned(self._connection, since)

    def pack_of(self, study: StudyId) -> Pack | None:
        """The pack that a study comes from; None for one that a person brought in alone."""
        with self._told():
            return pack_rows.pack_of(self._connection, study)

    def rows(
        self,
        order: str = "newest",
        *,
        topic: str | None = None,
        condition: str | None = None,
        kind: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> tuple[StudyRow, ...]:
        """Studies for a list, in this order: "newest", "title" or "people"."""
        with self._told():
            found = self._connection.execute(
                f"SELECT {ROW_COLUMNS} FROM studies WHERE {WITHIN} "
                f"ORDER BY {ORDERS[order]} LIMIT :limit OFFSET :offset",
                {
                    "topic": topic,
                    "condition": condition,
                    "kind": kind,
                    "limit": limit,
                    "offset": offset,
                },
            )
            return tuple(map(row_of, found))

    def rows_for(self, studies: Sequence[StudyId]) -> tuple[StudyRow, ...]:
        """List rows of these studies, in their order; those that have gone are passed over."""
        marks = ", ".join("?" for _ in studies)
        with self._told():
            found = self._connection.execute(
                f"SELECT {ROW_COLUMNS} FROM studies WHERE id IN ({marks})", tuple(studies)
            )
            rows = {row.id: row for row in map(row_of, found)}
        return tuple(rows[study] for study in studies if study in rows)

    def count(
        self, *, topic: str | None = None, condition: str | None = None, kind: str | None = None
    ) -> int:
        """How many studies there are, in all or within what is given."""
        with self._told():
            found = self._connection.execute(
                f"SELECT count(*) FROM studies WHERE {WITHIN}",
                {"topic": topic, "condition": condition, "kind": kind},
            )
            count: int = found.fetchone()[0]
        return count

    def latest(self) -> int:
        """The number of the study that came in last; 0 in an empty library."""
        with self._told():
            row = self._connection.execute("SELECT max(number) FROM studies").fetchone()
        return row[0] or 0

    def newer_than(self, number: int | None) -> int:
        """How many studies came in after this one; none when nobody has looked yet."""
        with self._told():
            found = self._connection.execute(
                "SELECT count(*) FROM studies WHERE number > ?", (number,)
            )
            count: int = found.fetchone()[0]
        return count

    def topics(self) -> tuple[Topic, ...]:
        """Every topic with the number of its studies."""
        with self._told():
            rows = self._connection.execute(
                "SELECT topic, count(*) FROM study_topics GROUP BY topic ORDER BY topic"
            )
            return tuple(Topic(name, count) for name, count in rows)

    def terms(self) -> tuple[Term, ...]:
        """Every word explained."""
        with self._told():
            return tuple(glossary.all_terms(self._connection))

    def term(self, name: str) -> Term | None:
        """The word explained under this name, as links give it."""
        with self._told():
            return glossary.term(self._connection, name)

    def word_groups(self) -> tuple[WordGroup, ...]:
        """Every group of everyday and medical words that the search knows."""
        with self._told():
            return tuple(word_groups.all_word_groups(self._connection))

    def count_word_groups(self) -> int:
        """How many groups of everyday and medical words the search knows."""
        with self._told():
            return word_groups.count_word_groups(self._connection)

    def plan(
        self,
        paths: Sequence[Path],
        progress: Progress = quiet,
        stop: Stop = never,
        answers: Mapping[str, Mapping[str, str]] | None = None,
    ) -> Plan:
        """What importing these files would do; writes nothing. See `db.importer.plan`."""
        from db import importer

        with self._told():
            return importer.plan(self._connection, paths, progress, stop, answers)

    def apply(
        self,
        plan: Plan,
        progress: Progress = quiet,
        stop: Stop = never,
    ) -> Changes:
        """Do what the plan says, all of it or nothing. Stopped when `stop` says so."""
        from db import importer

        with self._told():
            return importer.apply(self._connection, plan, progress, stop)

    def past_imports(self) -> tuple[PastImport, ...]:
        """The imports that can be undone, the last one first."""
        from db import undoing

        with self._told():
            return undoing.past_imports(self._connection)

    def undo_import(self, progress: Progress = quiet, stop: Stop = never) -> Undone:
        """Undo the last import, all of it or nothing; see `db.undoing.undo`."""
        from db import undoing

        with self._told():
            return undoing.undo(self._connection, progress, stop)

    def check(self) -> list[str]:
        """Everything that is wrong with the file, in sentences; needs a writing connection."""
        faults: list[str] = []
        try:
            with self._told():
                result = self._connection.execute("PRAGMA integrity_check(5)").fetchall()
                faults += [f"The library file: {row[0]}." for row in result if row[0] != "ok"]
                if self._connection.execute("PRAGMA foreign_key_check").fetchone():
                    faults.append("The library has facts that belong to no study.")
                if self._has_different_counts():
                    faults.append("Some studies of the library cannot be searched or read.")
                faults += index.check(self._connection)
        except DamagedFile as error:
            faults.append(error.sentence)
        return faults

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn the world's faults into sentences; damage leaves a mark for the next start."""
        try:
            with translated(LIBRARY):
                yield
        except DamagedFile:
            path = Path(self._connection.execute("PRAGMA database_list").fetchone()[2])
            with suppress(OSError):
                damage_mark(path).touch()
            raise

    def _has_different_counts(self) -> bool:
        counts = self._connection.execute(
            "SELECT (SELECT count(*) FROM studies), (SELECT count(*) FROM pages), "
            "(SELECT count(*) FROM study_text)"
        ).fetchone()
        return len(set(counts)) > 1
