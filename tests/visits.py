"""What may be taken along to a visit: nothing, the usual, far too much, and anything at all."""

from dataclasses import replace

from hypothesis import strategies as st

from db import Appointment, Note, NoteKind
from desktop_app.paper.visit_paper import VisitPaper
from tests.builders import a_note, a_page
from tests.strategies import ODD_TEXT

LONG = "It began in spring and has been getting harder since then, mostly in the left leg. " * 5
VISIT = Appointment("v", "2026-12-03", "14:30", "Dr Silva", "Clinic 4", "Anna", study_title="T")
EMPTY = VisitPaper()


def questions(*texts: str) -> tuple[Note, ...]:
    """Questions with these words, not asked yet."""
    return tuple(a_note(text, kind=NoteKind.QUESTION) for text in texts)


def symptoms(*texts: str, **more: object) -> tuple[Note, ...]:
    """Symptoms with these words."""
    return tuple(a_note(text, kind=NoteKind.SYMPTOM, **more) for text in texts)


def medicines(*texts: str) -> tuple[Note, ...]:
    """Medicines with these words."""
    return tuple(a_note(text, kind=NoteKind.MEDICINE) for text in texts)


NORMAL = VisitPaper(
    replace(VISIT, study_wish="Does this matter for me?"),
    questions("Did my scan change?", "What are the risks?", "Can I keep swimming?"),
    (*symptoms("Tired by noon", details=(("how_bad", "4"),)), *symptoms("Tripped twice")),
    medicines("Baclofen 10 mg, three times a day"),
    a_page().row,
)
OVERFULL = VisitPaper(
    replace(VISIT, seeing=LONG, where=LONG, study_wish=LONG),
    questions(*(f"{number} {LONG}" for number in range(12))),
    symptoms(*(f"{number} {LONG}" for number in range(12)), details=(("how_bad", "4"),)),
    medicines(*(f"{number} {LONG}" for number in range(12))),
    a_page().row,
)
TEXTS = st.lists(ODD_TEXT | st.sampled_from([LONG, "W" * 300, "\ufdfd" * 40]), max_size=5)
PAPERS_OF_ANYBODY = st.builds(
    lambda line, asked, changed, taken, row: VisitPaper(
        replace(VISIT, seeing=line, where=line, study_title=line, study_wish=line),
        questions(*asked),
        symptoms(*changed),
        medicines(*taken),
        row,
    ),
    ODD_TEXT | st.just(LONG),
    TEXTS,
    TEXTS,
    TEXTS,
    st.sampled_from([None, a_page().row]),
)
