"""The sheet for the visit: one page of large print with room to write."""

import pytest
from hypothesis import given, settings
from PySide6.QtWidgets import QApplication

from db import Note, NoteId, NoteKind
from desktop_app.paper.sheets import PAPERS, Format, Paper
from desktop_app.paper.visit_sheet import visit_handout
from desktop_app.theme.fonts import load_fonts
from tests.papers import TODAY, laid_out, text_of
from tests.printed import layout_faults
from tests.strategies import ODD_TEXT

LONG = "What does it mean for the tiredness that I have had since last spring? " * 3
TITLE = "After death: a shrunken thalamus in MS, weaker nerve links and changed immune cells"


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def a_question(text: str, **more: object) -> Note:
    told: dict[str, object] = {"kind": NoteKind.QUESTION, "study_title": TITLE, **more}
    return Note(NoteId("q"), text, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("length", [10, 60, 99, 101, 130, 200])
@pytest.mark.parametrize("count", [0, 1, 3, 9])
def test_it_is_one_page_whatever_the_questions(paper: Paper, length: int, count: int) -> None:
    questions = [a_question(LONG[:length])] * count
    sheaf = laid_out(visit_handout(questions, TODAY), Format(paper))

    assert sheaf.pages == 1
    assert layout_faults(sheaf.stretches[0].document) == []


def test_it_has_the_three_questions_that_wait_and_says_how_many_more() -> None:
    asked = a_question("Already asked?", asked=True)
    waiting = [a_question(f"Question {n}?") for n in range(1, 6)]
    told = text_of(laid_out(visit_handout([asked, *waiting], TODAY)))

    assert "Already asked?" not in told
    assert "3. Question 3?" in told
    assert "Question 4?" not in told
    assert "2 more on the screen." in told
    assert "One study is not advice." in told
    assert "21 November 2026" in told


def test_a_question_is_cut_after_a_word() -> None:
    told = text_of(laid_out(visit_handout([a_question(LONG)], TODAY)))

    assert "since last spring? What…" in told


def test_name_and_answers_are_lines_to_write_on() -> None:
    html = visit_handout([], TODAY).pieces[0].html

    assert html.count('class="line"') == 10


@settings(max_examples=50, deadline=None, derandomize=True)
@given(ODD_TEXT)
def test_any_question_is_laid_out(text: str) -> None:
    sheaf = laid_out(visit_handout([a_question(text)], TODAY))

    assert layout_faults(sheaf.stretches[0].document) == []
