"""The sheet for the next helper: who wrote what about whom, on as many pages as it takes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from db import Appointment, NoteKind
from desktop_app.paper.handover_paper import HandoverPaper, chapters
from desktop_app.paper.handover_sheet import handover_handout, handover_text
from desktop_app.paper.printing import pdf_of
from desktop_app.paper.sheets import PAPERS, Format, Paper
from desktop_app.theme.fonts import load_fonts
from tests.builders import a_note
from tests.papers import TODAY, finished, laid_out, text_of
from tests.pdf import Pdf
from tests.printed import layout_faults
from tests.strategies import ODD_TEXT
from tests.visits import LONG, medicines, questions, symptoms

PAPER = HandoverPaper(
    "2026-11-01",
    (
        a_note("Slept **well**\n\n- twice", written_by="Ben", about="Anna", day="2026-11-03"),
        *symptoms("Tripped", details=(("how_bad", "2"),)),
        a_note("The ward was full", kind=NoteKind.VISIT),
        a_note("Ask about sleep?", kind=NoteKind.QUESTION),
    ),
    questions("Who can I call at night?"),
    medicines("Baclofen 10 mg"),
    (Appointment("v", "2026-11-10", seeing="Dr Silva", agreed="A scan\nin spring"),),
)


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def test_it_tells_by_kind_who_wrote_it_and_about_whom() -> None:
    told = text_of(laid_out(handover_handout(PAPER, TODAY)))

    for words in (
        *("From 1 November 2026 to 21 November 2026.", "Baclofen 10 mg", "call at night?"),
        *("10 November 2026 · Dr Silva", "A scan in spring"),
        *("3 November 2026 · about Anna · written by Ben", "Slept well twice"),
        *("Tripped. How bad: 2 of 5.", "The ward was full"),
    ):
        assert words in told
    assert [chapter.heading for chapter in chapters(PAPER)] == [
        *("Medicines now", "Questions not asked yet", "What was agreed"),
        *("Symptoms", "Notes on visits", "Notes"),
    ]


def test_where_there_is_nothing_it_says_so() -> None:
    told = text_of(laid_out(handover_handout(HandoverPaper("2026-11-01"), TODAY)))

    for words in ("None written down.", "None waiting.", "Nothing written down."):
        assert words in told


@pytest.mark.parametrize("paper", PAPERS)
def test_many_notes_take_many_numbered_pages(paper: Paper) -> None:
    notes = tuple(a_note(f"{number} {LONG}") for number in range(40))
    handout = handover_handout(replace(PAPER, notes=notes), TODAY)
    sheaf = laid_out(handout, Format(paper))
    pdf = Pdf(finished(pdf_of(handout, Format(paper))))

    assert sheaf.pages == len(pdf.leaves) > 5
    assert f"Page {sheaf.pages} of {sheaf.pages}" in pdf.text()
    assert f"39 {LONG[:40]}" in pdf.text()
    assert layout_faults(sheaf.stretches[0].document) == []


def test_the_text_has_the_same_words() -> None:
    told = handover_text(PAPER, TODAY)

    assert told.startswith("FOR THE NEXT HELPER\n\nFrom 1 November 2026")
    assert "MEDICINES NOW\n\nBaclofen 10 mg" in told
    assert "3 November 2026 · about Anna · written by Ben\nSlept well\ntwice" in told


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(ODD_TEXT, max_size=4), ODD_TEXT)
def test_any_text_stays_text(texts: list[str], name: str) -> None:
    notes = tuple(a_note(text, written_by=name, about=name) for text in texts)
    visit = Appointment("v", seeing=name, agreed="\n".join(texts))
    paper = HandoverPaper("2026-11-01", notes, notes, notes, (visit,))
    sheaf = laid_out(handover_handout(paper, TODAY))

    assert layout_faults(sheaf.stretches[0].document) == []
