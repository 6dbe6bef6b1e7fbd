"""One row of a list of studies, as a value that can be painted and read aloud."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db import Answer, Hit, Span, StudyId, StudyMarks, StudyRow
from desktop_app.words.counted import notes_phrase
from desktop_app.words.facts import (
    is_about_ms,
    minutes_phrase,
    people_phrase,
    status_phrase,
    technical_mark,
    year_phrase,
)
from desktop_app.words.labels import condition_labels, kind_label, part_label

NO_MARKS = StudyMarks()


@dataclass(frozen=True, slots=True)
class StudyItem:
    """A study in a list: its words, what matched, and what the person did with it.

    `heading` stands above the row when a new group begins there. `reason` says why it was
    saved, `kept` since when (UTC) it stands in the list. A study that is `gone` has left the
    library; its words are those that were kept.
    """

    row: StudyRow
    text: str
    part: str = ""
    title_spans: tuple[Span, ...] = ()
    text_spans: tuple[Span, ...] = ()
    marks: StudyMarks = NO_MARKS
    heading: str = ""
    reason: str = ""
    kept: str = ""
    gone: bool = False

    @property
    def facts(self) -> str:
        """Kind, people, condition and year in one line; of one that is gone, that it is."""
        if self.gone:
            return QCoreApplication.translate(
                "state", "This study has left the library. We kept its title and main point."
            )
        conditions = condition_labels(self.row.conditions)
        shown = conditions if not is_about_ms(self.row.conditions) else conditions[:1]
        pieces = (
            status_phrase(self.row.status),
            kind_label(self.row.kind),
            people_phrase(self.row),
            *shown,
            year_phrase(self.row.published),
            technical_mark() if self.row.is_technical and self.text != technical_mark() else "",
        )
        return " · ".join(filter(None, pieces))

    @property
    def state(self) -> str:
        """Reading time, and in words whether it was read, saved or noted."""
        pieces = [] if self.gone else [minutes_phrase(self.row.words)]
        if self.marks.read:
            pieces.append(QCoreApplication.translate("state", "Read"))
        if self.marks.notes:
            pieces.append(notes_phrase(self.marks.notes))
        return " · ".join(pieces)

    @property
    def why(self) -> str:
        """Why the person has saved it, in their own words; nothing where they said nothing."""
        if not self.reason:
            return ""
        words = QCoreApplication.translate("state", "Why I saved it: {reason}")
        return words.format(reason=" ".join(self.reason.split()))

    @property
    def where(self) -> str:
        """Which part the shown text comes from, or nothing for a takeaway."""
        if not self.part:
            return ""
        return QCoreApplication.translate("state", "In: {part}").format(part=part_label(self.part))

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it: title, kind, year, state."""
        saved = [QCoreApplication.translate("state", "Saved")] if self.marks.saved else []
        facts = (
            [self.facts.rstrip(".")]
            if self.gone
            else [
                status_phrase(self.row.status),
                technical_mark() if self.row.is_technical else "",
                kind_label(self.row.kind),
                year_phrase(self.row.published),
            ]
        )
        pieces = [self.row.title, *facts, self.state, *saved]
        return ". ".join(piece for piece in pieces if piece)

    @property
    def described(self) -> str:
        """What a screen reader says after that: a group that begins here, and why it matched."""
        about = "" if self._says_nothing_else() else condition_labels(self.row.conditions)[0]
        pieces = (
            self.heading,
            self.why,
            about,
            f"{self.where}: {self.text}" if self.where else self.text,
        )
        return ". ".join(piece for piece in pieces if piece)

    def _says_nothing_else(self) -> bool:
        return self.gone or is_about_ms(self.row.conditions)


def items_of_rows(
    rows: Iterable[StudyRow], marks: Mapping[StudyId, StudyMarks]
) -> tuple[StudyItem, ...]:
    """Rows as they are browsed: each with its whole takeaway, or what it is without one."""
    return tuple(
        StudyItem(row, row.takeaway or technical_mark(), marks=marks.get(row.id, NO_MARKS))
        for row in rows
    )


def items_of_answer(answer: Answer, marks: Mapping[StudyId, StudyMarks]) -> tuple[StudyItem, ...]:
    """Hits in their three groups: best, those that only mention it, those not about MS."""
    groups: tuple[list[Hit], list[Hit], list[Hit]] = ([], [], [])
    for hit in answer.hits:
        if not is_about_ms(hit.row.conditions):
            groups[2].append(hit)
        else:
            groups[hit.group != "best"].append(hit)
    headings = (
        "",
        QCoreApplication.translate("groups", "Also mention it"),
        QCoreApplication.translate("groups", "Not about MS itself"),
    )
    items = []
    for heading, hits in zip(headings, groups, strict=True):
        for number, hit in enumerate(hits):
            items.append(_item_of(hit, marks, heading if number == 0 else ""))
    return tuple(items)


def _item_of(hit: Hit, marks: Mapping[StudyId, StudyMarks], heading: str) -> StudyItem:
    return StudyItem(
        row=hit.row,
        text=hit.snippet,
        part="" if hit.part == "takeaway" else hit.part,
        title_spans=hit.title_spans,
        text_spans=hit.snippet_spans,
        marks=marks.get(hit.row.id, NO_MARKS),
        heading=heading,
    )
