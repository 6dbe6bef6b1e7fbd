"""The sheet for the visit: one page of large print with room to write, whatever is on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from desktop_app.paper import visit_sheet
from desktop_app.paper.laying_out import lines_of
from desktop_app.paper.printing import pdf_of
from desktop_app.paper.sheets import PAPERS, Format, Paper, Sheaf
from desktop_app.paper.style import SIZES, UNITS_PER_INCH, Letters
from desktop_app.paper.visit_paper import SHARES, Share, VisitPaper
from desktop_app.paper.visit_sheet import visit_handout
from desktop_app.paper.visit_text import visit_text
from desktop_app.theme.fonts import load_fonts
from desktop_app.words.language import speak
from desktop_app.words.visits import LEFT_OFF, ON_SHEET
from tests.papers import TODAY, finished, laid_out, text_of
from tests.pdf import Pdf
from tests.printed import layout_faults
from tests.visits import (
    EMPTY,
    LONG,
    NORMAL,
    OVERFULL,
    PAPERS_OF_ANYBODY,
    VISIT,
    questions,
    symptoms,
)

HEADINGS = {
    "en": ("My 3 main questions", "What has changed", "My medicines now", "A study I read"),
    "es": ("Mis 3 preguntas principales", "Qué ha cambiado", "Mis medicamentos", "Un estudio"),
}

MORE = {"en": "More on the screen.", "es": "Hay más en la pantalla."}


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def faults_of(sheaf: Sheaf) -> list[str]:
    pages = [] if sheaf.pages == 1 else [f"{sheaf.pages} pages"]
    return pages + layout_faults(sheaf.stretches[0].document)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("visit", [EMPTY, NORMAL, OVERFULL], ids=["empty", "normal", "overfull"])
def test_it_is_one_page_of_the_pdf(
    qapp: QApplication, visit: VisitPaper, paper: Paper, size: int, language: str
) -> None:
    translators = speak(qapp, language)
    try:
        format_ = Format(paper, Letters(size))
        handout = visit_handout(visit, TODAY)
        pdf = Pdf(finished(pdf_of(handout, format_)))
        faults = faults_of(laid_out(handout, format_))
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)

    assert len(pdf.leaves) == 1
    assert faults == []
    assert [words for words in HEADINGS[language] if words not in pdf.text()] == []
    if visit is not NORMAL:
        assert (MORE[language] in pdf.text()) == (visit is OVERFULL)
    assert b"/Lang (%s)" % language.encode() in pdf.catalog


@settings(max_examples=80, deadline=None, derandomize=True)
@given(PAPERS_OF_ANYBODY, st.sampled_from(PAPERS), st.sampled_from(SIZES))
def test_anything_is_one_page_and_never_small(visit: VisitPaper, paper: Paper, size: int) -> None:
    assert faults_of(laid_out(visit_handout(visit, TODAY), Format(paper, Letters(size)))) == []


def test_too_much_would_take_more_pages_if_nothing_were_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(visit_sheet, "SHARES", SHARES[:1])

    assert laid_out(visit_handout(OVERFULL, TODAY)).pages > 1


@pytest.mark.parametrize("paper", PAPERS)
def test_in_large_print_the_first_three_of_each_are_there(paper: Paper) -> None:
    told = text_of(laid_out(visit_handout(OVERFULL, TODAY), Format(paper)))

    assert [f"{n}. {n - 1} It" in told for n in range(1, 5)] == [True, True, True, False]
    assert told.count("• 21 November 2026:") == 3
    assert told.count("•") == 6
    assert told.count("Answer:") == 3
    assert "More on the screen." in told


def test_what_fits_is_whole_and_nothing_is_said_to_be_missing() -> None:
    told = text_of(laid_out(visit_handout(NORMAL, TODAY)))

    assert "More on the screen." not in told
    for words in (
        *("I am seeing: Dr Silva, Thursday 3 December 2026, 14:30, Clinic 4", "Answer:"),
        *("2. What are the risks?", "Tired by noon. How bad: 4 of 5.", "Baclofen 10 mg"),
        *("Study after death, 2025: “Why the thalamus shrinks”", "Does this matter for me?"),
    ):
        assert words in told


def test_a_symptom_that_is_left_off_is_not_on_the_sheet() -> None:
    changes = (*symptoms("Told"), *symptoms("Private", details=((ON_SHEET, LEFT_OFF),)))
    paper = replace(NORMAL, changes=changes)

    for told in (text_of(laid_out(visit_handout(paper, TODAY))), visit_text(paper, TODAY)):
        assert "Told" in told
        assert "Private" not in told


def test_name_and_date_of_birth_are_lines_to_write_on() -> None:
    sheaf = laid_out(visit_handout(NORMAL, TODAY))

    assert "Name: Date of birth:" in text_of(sheaf).replace("\xa0", " ").replace("  ", " ")


@pytest.mark.parametrize("size", SIZES)
def test_lines_to_write_on_are_eleven_millimetres_apart(size: int) -> None:
    document = laid_out(visit_handout(EMPTY, TODAY), Format(letters=Letters(size))).stretches[0]
    tops = []
    block = document.document.begin()
    while block.isValid():
        lines = lines_of(document.document, block)
        if lines and block.text().startswith(("2.", "3.")):
            tops.append(lines[0].top())
        block = block.next()
    lines_between = 2 if "Answer" in document.document.toPlainText() else 1

    assert (tops[1] - tops[0]) / lines_between * 25.4 / UNITS_PER_INCH >= 11


def test_every_share_is_shorter_than_the_one_before() -> None:
    lengths = [len(html) for html in visit_handout(OVERFULL, TODAY).pieces[0].shorter]
    most = [share.most for share in SHARES]

    assert most == sorted(most, key=lambda number: -(number or 0))
    assert lengths[0] > lengths[len(lengths) // 2] > lengths[-1]
    assert SHARES[-1] == Share(0, 0, 1, answers=False)


def test_the_text_has_everything_and_its_headings_in_order() -> None:
    told = visit_text(OVERFULL, TODAY)
    headings = [line for line in told.splitlines() if line.isupper() and line[0].isalpha()]

    assert headings[:2] == ["MY MS VISIT", "MY QUESTIONS, THE MAIN ONES FIRST"]
    assert f"12. 11 {' '.join(LONG.split())}" in told
    assert "…" not in told
    assert {sign for sign in told if not sign.isprintable()} == {"\n"}


def test_an_empty_text_has_lines_to_fill_in() -> None:
    told = visit_text(EMPTY, TODAY)

    assert told.count("_" * 30) >= 7
    assert "None" not in told


def test_the_page_for_screen_readers_cuts_nothing(tmp_path: Path) -> None:
    html = visit_handout(OVERFULL, TODAY).pieces[0].html

    assert " ".join(LONG.split()) in html
    assert "…" not in html


def test_markup_of_notes_is_not_printed() -> None:
    paper = VisitPaper(VISIT, questions("Is it **really** [this](https://x.org)?"))

    assert "1. Is it really this?" in text_of(laid_out(visit_handout(paper, TODAY)))
