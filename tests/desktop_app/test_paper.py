"""A study on paper: large, black, whole, and never without its limits."""

from contextlib import closing

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

import db
from db import Page
from db.render import to_plain
from desktop_app.paper import laying_out
from desktop_app.paper.laying_out import blocks, lines_of
from desktop_app.paper.sheets import A4, LETTER, PAPERS, Format, Paper, Sheaf, usual_paper
from desktop_app.paper.style import SIZES, UNITS_PER_INCH, Letters
from desktop_app.theme.fonts import load_fonts
from tests.builders import a_page, a_study
from tests.papers import laid_out, text_of
from tests.printed import layout_faults
from tests.rooms import a_data_folder
from tests.strategies import ODD_TEXT, STUDIES


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    """Every study that ships."""
    folder = a_data_folder(tmp_path_factory.mktemp("paper") / "data")
    with closing(db.open_library(folder)) as library:
        found = (library.page(row.id) for row in library.rows(limit=1000))
        return [page for page in found if page is not None]


def test_every_study_that_ships_has_its_limits_on_paper(pages: list[Page]) -> None:
    assert len(pages) >= 129
    for page in pages:
        told = text_of(laid_out(page))
        limits = (page.study.keep_in_mind or "", *page.study.cannot_tell)

        assert all(limits), page.study.id
        assert [limit for limit in limits if to_plain(limit) not in told] == []
        assert "Keep in mind" in told
        assert "What this study cannot tell us" in told


def test_every_study_that_ships_is_laid_out_without_a_fault(pages: list[Page]) -> None:
    faults = {
        page.study.id: layout_faults(stretch.document)
        for page in pages
        for stretch in laid_out(page).stretches
    }

    assert {name: found for name, found in faults.items() if found} == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", PAPERS)
def test_every_size_on_every_paper(pages: list[Page], size: int, paper: Paper) -> None:
    format_ = Format(paper, Letters(size))
    for page in pages[::25]:
        for stretch in laid_out(page, format_).stretches:
            assert layout_faults(stretch.document) == []


def some_faults(pages: list[Page]) -> list[str]:
    faults = (layout_faults(laid_out(page).stretches[0].document) for page in pages[:40])
    return [fault.partition(":")[0] for found in faults for fault in found]


def test_headings_would_stand_last_if_nothing_kept_them(
    pages: list[Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(laying_out, "_keep_together", lambda _document: None)

    assert "heading last on its page" in some_faults(pages)


def test_paragraphs_would_be_lost_if_qt_were_left_to_itself(
    pages: list[Page], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTextDocument, "markContentsDirty", lambda *_all: None)

    assert "lost" in some_faults(pages)


def test_small_print_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Letters, "small", property(lambda _letters: 15))
    document = laid_out(a_page()).stretches[0].document

    assert [fault for fault in layout_faults(document) if fault.startswith("too small")]


def points_of(sheaf: Sheaf, words: str) -> float:
    """The size of the paragraph with these words, or of the text after a heading of them."""
    document = sheaf.stretches[0].document
    found = next(block for block in blocks(document) if block.text().startswith(words))
    shown = found.next() if found.blockFormat().headingLevel() else found
    return shown.begin().fragment().charFormat().font().pixelSize() * 72 / UNITS_PER_INCH


@pytest.mark.parametrize("size", SIZES)
def test_limits_are_never_smaller_than_what_they_limit(size: int) -> None:
    sheaf = laid_out(a_page(), Format(A4, Letters(size)))

    assert points_of(sheaf, "Keep in mind") >= points_of(sheaf, "Main point") >= size
    assert points_of(sheaf, "What this study cannot") >= points_of(sheaf, "What they found") >= size


def test_limits_that_nobody_wrote_are_named_as_missing() -> None:
    told = text_of(laid_out(a_page(a_study(keep_in_mind=None, cannot_tell=()))))

    assert "Keep in mind Not stated" in told
    assert "What this study cannot tell us Not stated" in told


def test_the_paper_tells_what_it_is_where_it_comes_from_and_when_it_was_made() -> None:
    told = text_of(laid_out(a_page(a_study(code="MS-0047"))))

    for words in (
        "Why the thalamus shrinks",
        "Study after death",
        "26 people",
        "Code of this page: MS-0047",
        "10.1007/s00401-025-1",
        "It is not advice about your care.",
        "Made with MS Reading Room on 21 November 2026.",
        "had died",
    ):
        assert words in told


def test_a_word_explained_and_a_study_named_stay_words() -> None:
    study = a_study(findings=("See [this](mskb:study/other-2020) and [that](https://a.org/x).",))
    document = laid_out(a_page(study)).stretches[0].document

    assert "See this and that." in document.toPlainText()
    assert 'href="mskb:' not in document.toHtml()


def test_a_picture_becomes_its_description() -> None:
    study = a_study(picture_it=f"![A map of the brain](mskb-img:{'0' * 64})")

    assert "Picture it like this A map of the brain" in text_of(laid_out(a_page(study)))


@settings(max_examples=50, deadline=None, derandomize=True)
@given(STUDIES)
def test_any_study_can_be_laid_out(study: db.Study) -> None:
    for stretch in laid_out(a_page(study)).stretches:
        assert layout_faults(stretch.document) == []


@settings(max_examples=50, deadline=None, derandomize=True)
@given(ODD_TEXT, ODD_TEXT)
def test_any_title_and_any_text_is_laid_out_as_it_is(title: str, words: str) -> None:
    page = a_page(a_study(title=title, harms=words))
    sheaf = laid_out(page)

    assert layout_faults(sheaf.stretches[0].document) == []


@pytest.mark.parametrize("wide", ["m" * 3000, "word " * 3000, "| a " * 40 + "|\n" + "|-" * 40])
def test_text_that_is_very_long_stays_on_its_pages(wide: str) -> None:
    sheaf = laid_out(a_page(a_study(what_they_did=wide)))

    assert layout_faults(sheaf.stretches[0].document) == []


def test_a_title_longer_than_a_page_leaves_no_page_empty() -> None:
    sheaf = laid_out(a_page(a_study(title="A long title. " * 60)))
    document = sheaf.stretches[0].document
    used = {line.top() // document.pageSize().height() for line in every_line(document)}

    assert used == set(range(sheaf.pages))


def every_line(document: QTextDocument) -> list[QRectF]:
    return [line for block in blocks(document) for line in lines_of(document, block)]


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", LETTER), ("en_CA", LETTER), ("es_MX", LETTER), ("en_GB", A4), ("de_DE", A4)],
)
def test_the_paper_is_that_of_the_region(locale: str, paper: Paper) -> None:
    assert usual_paper(QLocale(locale)) == paper


@pytest.mark.parametrize("paper", PAPERS)
def test_margins_are_wide_enough_for_every_printer_and_thumb(paper: Paper) -> None:
    format_ = Format(paper)
    text, sheet = format_.text, format_.sheet
    margins = (
        text.left(),
        text.top(),
        sheet.width() - text.right(),
        sheet.height() - text.bottom(),
    )

    assert min(margins) / UNITS_PER_INCH * 25.4 >= 15
