"""Visits to show where a new notebook has none. Nothing of them is ever written."""

from db import Appointment, Note, NoteId, NoteKind, StudyId
from desktop_app.visit.view import VisitView

STUDY = StudyId("thalamus-2025")
TITLE = "After death: a shrunken thalamus in MS, weaker nerve links and changed immune cells"
DAY = "2026-11-21"
NEXT = Appointment(
    "next", "2026-12-03", "14:30", "Anna", "3", "Ben", STUDY, TITLE, study_wish="Thalamus"
)
EARLIER = Appointment("earlier", "2026-09-22", "9:15", "Anna", "3", agreed="Thalamus")


def notes_of(kind: NoteKind, count: int, words: str, **more: object) -> tuple[Note, ...]:
    """So many notes of a kind with these words."""
    told: dict[str, object] = {"kind": kind, "day": DAY, "created": f"{DAY}T09:00:00", **more}
    names = (NoteId(f"{kind}-{number}") for number in range(count))
    return tuple(Note(name, words, **told) for name in names)  # type: ignore[arg-type]


def a_view(count: int, words: str) -> VisitView:
    """My visit with so much of everything; a visit only where there is anything."""
    asked = notes_of(NoteKind.QUESTION, min(count, 1), words, asked=True, answer="thalamus")
    return VisitView(
        visit=NEXT if count else Appointment("blank"),
        is_new=not count,
        coming=(),
        earlier=(EARLIER,) if count else (),
        since=EARLIER.day,
        has_last=bool(count),
        questions=notes_of(NoteKind.QUESTION, count, words, study=STUDY, study_title=TITLE),
        asked=asked,
        symptoms=notes_of(NoteKind.SYMPTOM, count, words, details=(("how_bad", "4"),)),
        medicines=notes_of(NoteKind.MEDICINE, count, words),
        study=None,
        studies=((STUDY, TITLE),) * min(count, 3),
    )
