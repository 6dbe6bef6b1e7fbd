"""What the next helper is told: what has happened since a day, part by part."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from db import Appointment, Note, NoteKind, to_plain
from desktop_app.paper.markup import plain_line
from desktop_app.words.facts import date_phrase
from desktop_app.words.visits import change_words, day_of, words_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HandoverPaper:
    """What may stand on the sheet for the next helper.

    `since` is an ISO day; `notes` are of that day or later, the newest first. `questions` are
    not asked yet, `medicines` are taken now, `visits` have something that was agreed.
    """

    since: str
    notes: tuple[Note, ...] = ()
    questions: tuple[Note, ...] = ()
    medicines: tuple[Note, ...] = ()
    visits: tuple[Appointment, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is told: its facts on one line, which may be empty, and its words."""

    facts: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Things of one sort under a heading; `nothing` is said where there are none."""

    heading: str
    things: tuple[Told, ...]
    nothing: str


def handover_title() -> str:
    """What the sheet is called."""
    return translate("handover", "For the next helper")


def span_words(paper: HandoverPaper, today: date) -> str:
    """From which day to which it tells."""
    words = translate("handover", "From {first} to {last}.")
    return words.format(first=date_phrase(paper.since), last=date_phrase(today.isoformat()))


def chapters(paper: HandoverPaper) -> Iterator[Chapter]:
    """Everything in the order in which somebody new needs it; empty kinds of notes left out."""
    yield Chapter(
        translate("handover", "Medicines now"),
        tuple(Told(_who(note), _lines(words_of(note))) for note in paper.medicines),
        translate("handover", "None written down."),
    )
    yield Chapter(
        translate("handover", "Questions not asked yet"),
        tuple(Told(_who(note), _lines(note.text)) for note in paper.questions),
        translate("handover", "None waiting."),
    )
    yield Chapter(
        translate("handover", "What was agreed"),
        tuple(Told(_meeting(visit), _lines(visit.agreed)) for visit in paper.visits),
        translate("handover", "Nothing written down."),
    )
    headings = {
        NoteKind.SYMPTOM: translate("handover", "Symptoms"),
        NoteKind.VISIT: translate("handover", "Notes on visits"),
        NoteKind.NOTE: translate("handover", "Notes"),
    }
    for kind, heading in headings.items():
        things = tuple(_of_note(note) for note in paper.notes if note.kind is kind)
        if things:
            yield Chapter(heading, things, "")


def _of_note(note: Note) -> Told:
    lines = _lines(note.text) or _lines(words_of(note))
    if note.kind is NoteKind.SYMPTOM and len(lines) <= 1:
        lines = _lines(change_words(note).partition(": ")[2])
    return Told(_joined([date_phrase(day_of(note)), *_people(note)]), lines)


def _who(note: Note) -> str:
    return _joined(_people(note))


def _people(note: Note) -> list[str]:
    """About whom, and by whom it was written; the person of the notebook has no name there."""
    about, by = note.about.strip(), note.written_by.strip()
    told = [translate("handover", "about {name}").format(name=about)] if about else []
    return [*told, translate("handover", "written by {name}").format(name=by)] if by else told


def _meeting(visit: Appointment) -> str:
    day = date_phrase(visit.day) if visit.day else ""
    return _joined([day, visit.seeing.strip()])


def _joined(facts: Iterable[str]) -> str:
    return plain_line(" · ".join(filter(None, facts)))


def _lines(text: str) -> tuple[str, ...]:
    """The lines of a text without markup; empty ones are left out."""
    plain = (plain_line(to_plain(line)) for line in text.splitlines())
    return tuple(line for line in plain if line)
