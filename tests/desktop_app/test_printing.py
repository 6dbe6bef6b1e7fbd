"""The PDF file and the printed pages: what is in them, and what they say of themselves."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QPageLayout, QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture as QtLog

from desktop_app.paper.booklet import booklet
from desktop_app.paper.handout import Handout
from desktop_app.paper.pdf_catalog import completed
from desktop_app.paper.printing import metadata, pdf_of, print_on, ready_printer
from desktop_app.paper.sheets import A4, LETTER, Format, Paper
from desktop_app.paper.study_print import study_handout
from desktop_app.theme.fonts import load_fonts
from tests.builders import a_page, a_study
from tests.papers import TODAY, finished, laid_out
from tests.pdf import Pdf
from tests.strategies import ODD_TEXT

POINTS = {A4: (595, 842), LETTER: (612, 792)}


@pytest.fixture(scope="module", autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def handout() -> Handout:
    pages = [a_page(a_study(f"s-{n}", title=f"Étude n° {n} (β)")) for n in range(1, 4)]
    return booklet("Für Anna", pages, TODAY)


def test_a_pdf_has_a_page_for_each_page_a_language_and_bookmarks(handout: Handout) -> None:
    sheaf = laid_out(handout)
    pdf = Pdf(finished(pdf_of(handout, Format())))

    assert len(pdf.leaves) == sheaf.pages
    assert b"/Lang (en)" in pdf.catalog
    assert b"/DisplayDocTitle true" in pdf.catalog
    assert pdf.bookmarks() == [(stretch.title, stretch.first) for stretch in sheaf.stretches]


def test_qt_alone_would_leave_the_language_out(
    handout: Handout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.paper.printing.completed", lambda pdf, *_more: pdf)
    pdf = Pdf(finished(pdf_of(handout, Format())))

    assert b"/Lang" not in pdf.catalog


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_a_pdf_has_the_size_of_the_paper(handout: Handout, paper: Paper) -> None:
    pdf = Pdf(finished(pdf_of(handout, Format(paper))))
    boxes = [re.findall(rb"MediaBox \[0 0 (\d+)\S* (\d+)", pdf.object(n)) for n in pdf.leaves]

    assert boxes == [[tuple(b"%d" % length for length in POINTS[paper])]] * len(pdf.leaves)


def test_letters_are_in_the_file_and_its_words_can_be_read(handout: Handout) -> None:
    content = finished(pdf_of(handout, Format()))

    assert content.count(b"/FontFile2") >= 2
    assert content.count(b"/ToUnicode") >= 2
    assert "Für Anna".encode("utf-16-be") in content


@pytest.mark.parametrize(
    "words",
    ["Keep in mind", "Page 2 of", "Étude n° 3 (β)", "Made with MS", "It looked at few people."],
)
def test_every_word_can_be_read_back_from_the_file(handout: Handout, words: str) -> None:
    assert words in Pdf(finished(pdf_of(handout, Format()))).text()


def test_every_study_has_its_limits_in_the_file() -> None:
    told = Pdf(finished(pdf_of(study_handout(a_page(), TODAY), Format()))).text()

    assert "It looked at few people." in told
    assert "It cannot tell when the loss began." in told


@settings(max_examples=50, deadline=None, derandomize=True)
@given(ODD_TEXT)
def test_what_a_pdf_says_of_itself_is_always_well_formed(title: str) -> None:
    page = a_page(a_study(title=title))
    told = metadata(study_handout(page, TODAY).title, "en")
    body = told.partition("?>")[2].partition("<?xpacket")[0]
    found = ElementTree.fromstring(body)  # noqa: S314 - our own text

    assert study_handout(page, TODAY).title in "".join(found.itertext())


@settings(max_examples=50, deadline=None, derandomize=True)
@given(ODD_TEXT)
def test_any_title_makes_a_whole_pdf(title: str) -> None:
    handout = study_handout(a_page(a_study(title=title)), TODAY)
    pdf = Pdf(finished(pdf_of(handout, Format())))

    assert pdf.bookmarks() == [(handout.title, 1)]


def test_a_file_that_is_no_pdf_of_ours_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="not found"):
        completed(b"not a pdf", "en", [])


def a_printer(path: Path) -> QPrinter:
    """A printer that prints into a file; nothing else of it differs."""
    printer = ready_printer(Format(LETTER))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_prints_every_page_on_the_paper_it_has(handout: Handout, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"

    assert finished(print_on(a_printer(path), handout, Format(A4)))
    assert len(pages_of(path)) == laid_out(handout, Format(LETTER)).pages


def test_a_printer_may_hold_its_paper_sideways(handout: Handout, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = a_printer(path)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)

    assert finished(print_on(printer, handout, Format()))
    assert len(pages_of(path)) > laid_out(handout, Format(LETTER)).pages


def test_a_printer_prints_only_the_pages_asked_for(handout: Handout, tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = a_printer(path)
    printer.setPageRanges(QPageRanges.fromString("2-3"))

    assert finished(print_on(printer, handout, Format()))
    assert len(pages_of(path)) == 2


def test_a_printer_that_does_not_answer_is_told(
    handout: Handout, tmp_path: Path, qtlog: QtLog
) -> None:
    printer = a_printer(tmp_path / "nowhere" / "printed.pdf")
    with qtlog.disabled():
        answered = finished(print_on(printer, handout, Format()))

    assert answered is False


def pages_of(path: Path) -> list[bytes]:
    return re.findall(rb"/Type /Page\n", path.read_bytes())
