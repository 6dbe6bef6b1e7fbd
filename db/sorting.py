"""What is to become of each study that was read: new, changed, unchanged, or left out."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from db.filling_in import filled_in
from db.models import Study, StudyId
from db.paper import may_be_same, paper_keys
from db.papers import study_known_as, study_of_paper
from db.plans import Notice, Plan, Question, ReadStudy, Refusal
from db.staging import StagedStudies
from db.study_history import differences
from db.writing import revision_of, written

NOTHING_TO_READ = "it has no abstract, so there is nothing to read"
MOST_NOTICES = 1000


class Sorter:
    """Takes one study after the other and ends as a plan. It only reads the library."""

    def __init__(self, connection: sqlite3.Connection, folder: Path) -> None:
        self._connection = connection
        self._new = StagedStudies(folder)
        self._changed = StagedStudies(folder)
        self._unchanged: list[StudyId] = []
        self._refused: list[Refusal] = []
        self._changes: dict[StudyId, tuple[str, ...]] = {}
        self._questions: list[Question] = []
        self._notices: list[Notice] = []
        self._names: dict[str, str] = {}
        self._papers: dict[str, tuple[StagedStudies, int]] = {}
        self._twice = 0
        self._revision = revision_of(connection)

    def plan(self, files: tuple[str, ...]) -> Plan:
        """What was sorted, as a plan."""
        return Plan(
            self._new,
            self._changed,
            tuple(self._unchanged),
            tuple(self._refused),
            self._changes,
            tuple(self._questions),
            tuple(self._notices[:MOST_NOTICES]),
            self._twice,
            files,
            self._revision,
        )

    def leave_out(self, refused: Iterable[Refusal]) -> None:
        """Records and files that are not taken."""
        self._refused += refused

    def ask(self, questions: Iterable[Question]) -> None:
        """Facts that a person may tell."""
        self._questions += questions

    def tell(self, notices: Iterable[Notice]) -> None:
        """What a person may want to know."""
        self._notices += notices

    def take(self, read: ReadStudy) -> None:
        """Find the place of one study."""
        clash = self._clash(read)
        if clash is not None:
            self._refused.append(clash)
            return
        self._questions += read.questions
        self._notices += (Notice(read.file, read.place, words) for words in read.notices)
        if read.derived:
            self._take_paper(read)
        else:
            self._take_named(read)

    def _take_named(self, read: ReadStudy) -> None:
        """A study with an id of its own is known by that."""
        held = self._held_as(read.study)
        known = study_known_as(self._connection, read.study.id)
        if held is not None:
            self._join(held, filled_in(read, held[0][held[1]]))
        elif known is not None:
            self._compare(known, read)
        else:
            self._tell_of_same_paper(read)
            self._stage(self._new, read)

    def _take_paper(self, read: ReadStudy) -> None:
        """A study without one is known by its paper; what is there already stays as it is."""
        study, held = read.study, self._held(read.study)
        if held is not None:
            self._join(held, filled_in(held[0][held[1]], read))
            return
        known = study_of_paper(self._connection, study)
        there = written(self._connection, known.id if known else study.id)
        if there is not None:
            self._compare(there[0].study, filled_in(there[0], read))
        elif study.abstract or study.takeaway:
            self._stage(self._new, read)
        else:
            self._refused.append(Refusal(read.file, read.place, NOTHING_TO_READ))

    def _compare(self, known: Study, read: ReadStudy) -> None:
        differ = differences(known, read.study)
        if differ:
            self._changes[known.id] = differ
            self._stage(self._changed, read)
        else:
            self._unchanged.append(known.id)

    def _stage(self, studies: StagedStudies, read: ReadStudy) -> None:
        for key in (*paper_keys(read.study), _id_key(read.study)):
            self._papers.setdefault(key, (studies, len(studies)))
        studies.add(replace(read, questions=(), notices=()))

    def _join(self, held: tuple[StagedStudies, int], read: ReadStudy) -> None:
        """One study for two records of one paper in these files."""
        studies, number = held
        studies.replace(number, read)
        self._papers.setdefault(_id_key(read.study), held)
        self._twice += 1
        known = study_known_as(self._connection, read.study.id)
        if known is not None:
            self._changes[known.id] = differences(known, read.study)

    def _held_as(self, study: Study) -> tuple[StagedStudies, int] | None:
        """Where this study stands in this import: by its id, or as a new citation of its paper."""
        held = self._papers.get(_id_key(study))
        if held is not None:
            return held
        held = self._held(study)
        is_citation = held is not None and held[0] is self._new and held[0][held[1]].is_citation
        return held if is_citation else None

    def _held(self, study: Study) -> tuple[StagedStudies, int] | None:
        """Where a study of the same paper stands in this very import."""
        for key in (*paper_keys(study), _id_key(study)):
            place = self._papers.get(key)
            if place is not None and may_be_same(place[0][place[1]].study, study):
                return place
        return None

    def _tell_of_same_paper(self, read: ReadStudy) -> None:
        other = study_of_paper(self._connection, read.study)
        if other is not None:
            words = f"Your library has this paper already: “{other.title}”."
            self._notices.append(Notice(read.file, read.place, words))

    def _clash(self, read: ReadStudy) -> Refusal | None:
        """Why this study cannot be told from another one, by its id or by its code."""
        study = read.study
        names = {"id": None if read.derived else study.id, "code": study.code}
        for fact, value in names.items():
            if value and value in self._names:
                reason = f"the {fact} “{value}” is used in {self._names[value]} as well"
                return Refusal(read.file, read.place, reason)
        if study.code:
            owner = self._connection.execute(
                "SELECT id FROM studies WHERE code = ?", (study.code,)
            ).fetchone()
            if owner is not None and owner[0] != study.id:
                reason = f"the code “{study.code}” belongs to another study of your library"
                return Refusal(read.file, read.place, reason)
        self._names |= {value: read.file for value in names.values() if value}
        return None


def _id_key(study: Study) -> str:
    return f"id {study.id}"
