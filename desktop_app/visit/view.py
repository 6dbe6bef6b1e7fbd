"""What My visit shows, gathered from the notebook and the library as one value."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db import Appointment, Note, Notebook, NoteKind, NoteWish, StudyId, StudyRow
from desktop_app.paper.visit_paper import VisitPaper
from desktop_app.session import Room
from desktop_app.words.visits import is_taken

HALF_A_YEAR = timedelta(days=183)
MOST_STUDIES = 60


@dataclass(frozen=True, slots=True)
class VisitView:
    """My visit as it stands.

    `visit` is the next one, or an unsaved blank one when `is_new`; `coming` are the others that
    lie ahead and `earlier` those gone by, the latest first. `since` (ISO) is the day from which
    `symptoms` are told: that of the last visit, or half a year ago when there is none.
    """

    visit: Appointment
    is_new: bool
    coming: tuple[Appointment, ...]
    earlier: tuple[Appointment, ...]
    since: str
    has_last: bool
    questions: tuple[Note, ...]
    asked: tuple[Note, ...]
    symptoms: tuple[Note, ...]
    medicines: tuple[Note, ...]
    study: StudyRow | None
    studies: tuple[tuple[StudyId, str], ...]

    @property
    def paper(self) -> VisitPaper:
        """What goes on the sheet."""
        return VisitPaper(self.visit, self.questions, self.symptoms, self.medicines, self.study)


def gather(room: Room, today: date) -> VisitView:
    """Look up everything that My visit shows."""
    notebook, day = room.notebook, today.isoformat()
    every, following = notebook.visits.all(), notebook.visits.next(day)
    visit = following or notebook.visits.blank()
    last = notebook.visits.last(day)
    since = last.day if last else (today - HALF_A_YEAR).isoformat()
    questions = notebook.questions()
    rows = room.library.rows_for([visit.study]) if visit.study else []
    return VisitView(
        visit,
        following is None,
        tuple(one for one in every if one != visit and not _is_over(one, day)),
        tuple(one for one in every if _is_over(one, day)),
        since,
        last is not None,
        tuple(note for note in questions if not note.asked),
        tuple(note for note in questions if note.asked),
        tuple(notebook.notes(NoteWish(NoteKind.SYMPTOM, since=since))),
        medicines_now(notebook),
        next(iter(rows), None),
        _studies(room),
    )


def medicines_now(notebook: Notebook) -> tuple[Note, ...]:
    """The medicines that are taken now."""
    return tuple(filter(is_taken, notebook.notes(NoteWish(NoteKind.MEDICINE))))


def after(room: Room, today: date) -> Appointment:
    """The visit that was: the latest up to today, else the next one, else a blank one of today."""
    day, visits = today.isoformat(), room.notebook.visits
    over = [one for one in visits.all() if one.day and one.day <= day]
    blank = replace(visits.blank(), day=day)
    return over[0] if over else visits.next(day) or blank


def _is_over(visit: Appointment, today: str) -> bool:
    return bool(visit.day) and visit.day < today


def _studies(room: Room) -> tuple[tuple[StudyId, str], ...]:
    """Studies one may want to talk about: read last, written about, saved; each once."""
    named: dict[StudyId, str] = {}
    for study, title in _named(room):
        named.setdefault(study, title)
    ids = list(named)[:MOST_STUDIES]
    titles = {row.id: row.title for row in room.library.rows_for(ids)}
    told = ((study, titles.get(study) or named[study]) for study in ids)
    return tuple((study, title) for study, title in told if title)


def _named(room: Room) -> Iterator[tuple[StudyId, str]]:
    place = room.notebook.last_place()
    if place is not None:
        yield place.study, ""
    for note in room.notebook.notes():
        if note.study is not None:
            yield note.study, note.study_title or ""
    for bookmark in room.notebook.bookmarks():
        yield bookmark.study, bookmark.title
