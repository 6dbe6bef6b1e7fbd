"""Several studies as one booklet: contents that lead to the right pages, words once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from db import Page, Term
from desktop_app.paper.booklet import booklet
from desktop_app.paper.sheets import A4, LETTER, Format, Sheaf
from desktop_app.paper.style import Letters
from desktop_app.theme.fonts import load_fonts
from tests.builders import a_page, a_study
from tests.papers import TODAY, laid_out, text_of
from tests.printed import layout_faults
from tests.strategies import ODD_TEXT

THALAMUS = Term("thalamus", "A hub deep in the brain.", say="THAL-uh-mus")
MYELIN = Term("myelin", "A coat around nerves.")


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


def some_pages(count: int, long_words: int = 0) -> list[Page]:
    text = "Word by word it goes on. " * long_words or None
    return [
        a_page(a_study(f"study-{n}", title=f"Study number {n}", why_helper=text), THALAMUS)
        for n in range(1, count + 1)
    ]


def told_pages(sheaf: Sheaf) -> dict[str, int]:
    """What the contents say: the title of each piece and its page."""
    lines = sheaf.stretches[0].document.toPlainText().split("\n")
    entries = (line.removeprefix("Page ").split(": ", 1) for line in lines if "Page " in line[:5])
    return {title: int(number) for number, title in entries}


def real_pages(sheaf: Sheaf) -> dict[str, int]:
    """Where the pieces really begin, counted from their own lengths."""
    places, at = {}, 1
    for stretch in sheaf.stretches:
        places[stretch.title] = at
        at += stretch.document.pageCount()
    return dict(list(places.items())[1:])


@pytest.mark.parametrize("count", [1, 3, 12, 60])
@pytest.mark.parametrize(
    "format_", [Format(), Format(LETTER, Letters(20)), Format(A4, Letters(16))]
)
def test_the_contents_name_the_page_where_each_study_begins(count: int, format_: Format) -> None:
    sheaf = laid_out(
        booklet("My studies", some_pages(count, long_words=count % 7 * 40), TODAY), format_
    )

    assert told_pages(sheaf) == real_pages(sheaf)
    assert len(told_pages(sheaf)) == count + 1
    assert sheaf.stretches[0].document.pageCount() > 1 or count < 60


def test_a_study_begins_on_a_new_page_with_its_title() -> None:
    sheaf = laid_out(booklet("My studies", some_pages(3), TODAY))

    for number, stretch in enumerate(sheaf.stretches[1:4], start=1):
        assert stretch.document.begin().text() == f"Study number {number}"
        assert stretch.title == f"Study number {number}"


def test_the_front_page_says_what_it_is_and_from_when() -> None:
    sheaf = laid_out(booklet("Starting a treatment", some_pages(3), TODAY))
    front = sheaf.stretches[0].document.toPlainText()

    for words in (
        "Starting a treatment",
        "3 studies in plain words.",
        "They are not advice about your care.",
        "21 November 2026",
        "Contents",
    ):
        assert words in front


def test_each_word_is_explained_once_at_the_end_in_the_order_of_the_alphabet() -> None:
    pages = [a_page(a_study("a-1"), THALAMUS), a_page(a_study("b-1"), THALAMUS, MYELIN)]
    told = text_of(laid_out(booklet("Two", pages, TODAY)))
    words = told.partition("Words explained myelin")[2]

    assert told.count("A hub deep in the brain.") == 1
    assert words.index("A coat around nerves.") < words.index("A hub deep in the brain.")


def test_every_study_of_a_booklet_keeps_its_limits_and_its_disclaimer() -> None:
    told = text_of(laid_out(booklet("Three", some_pages(3), TODAY)))

    assert told.count("It looked at few people.") == 3
    assert told.count("It cannot tell when the loss began.") == 3
    assert told.count("It is not advice about your care.") == 3


def test_a_booklet_is_laid_out_without_a_fault() -> None:
    for stretch in laid_out(booklet("Long", some_pages(9, long_words=90), TODAY)).stretches:
        assert layout_faults(stretch.document) == []


@settings(max_examples=50, deadline=None, derandomize=True)
@given(ODD_TEXT, st.lists(ODD_TEXT, min_size=1, max_size=4))
def test_any_titles_stand_in_the_contents(name: str, titles: list[str]) -> None:
    pages = [a_page(a_study(f"s-{n}", title=title)) for n, title in enumerate(titles)]
    handout = booklet(name, pages, TODAY)
    sheaf = laid_out(handout)

    assert layout_faults(sheaf.stretches[0].document) == []
    front = " ".join(sheaf.stretches[0].document.toPlainText().split())
    at = 2
    for stretch, piece in zip(sheaf.stretches[1:], handout.pieces, strict=True):
        assert f"Page {at}: {piece.title}".rstrip() in front
        at += stretch.document.pageCount()
