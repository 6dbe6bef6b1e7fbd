"""Several studies as one booklet: a front page with contents, and words explained at the end."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from db import Page, Term
from desktop_app.paper.handout import Handout, Piece
from desktop_app.paper.markup import plain_line
from desktop_app.paper.study_print import printed_html, study_piece
from desktop_app.reader.composition import urgent_line, words_html
from desktop_app.words.counted import studies_phrase
from desktop_app.words.labels import part_label

translate = QCoreApplication.translate

WORDS = "words"


def booklet(title: str, pages: Sequence[Page], today: date) -> Handout:
    """The studies in this order, each on a new page, then each word explained once."""
    pieces = [study_piece(page, today, number) for number, page in enumerate(pages, start=1)]
    terms = {term.word: term for page in pages for term in page.terms}
    if terms:
        pieces.append(_words_piece(sorted(terms.values(), key=_by_alphabet)))
    return Handout(plain_line(title), tuple(pieces), _about(len(pages), today))


def front_html(handout: Handout, first_pages: Mapping[str, int]) -> str:
    """What is said of the booklet, and its contents with the page where each piece begins.

    The number stands in front, close to its title: a line of dots is hard to follow.
    """
    contents = escape(translate("paper", "Contents"))
    page = translate("paper", "Page {number}:")
    lines = "".join(
        f"<p><b>{escape(page.format(number=first_pages[piece.anchor]))}</b> "
        f"{escape(piece.title)}</p>"
        for piece in handout.pieces
    )
    return f"{handout.about}<h2>{contents}</h2>{lines}"


def _about(studies: int, today: date) -> str:
    counted = translate("paper", "{studies} in plain words.").format(
        studies=studies_phrase(studies)
    )
    care = translate(
        "paper",
        "These pages tell you what studies found. They are not advice about your care. "
        "Talk to your MS team before you change any treatment.",
    )
    told = "".join(f"<p>{escape(words)}</p>" for words in (counted, care, urgent_line()))
    return told + printed_html(today)


def _words_piece(terms: Sequence[Term]) -> Piece:
    return Piece(part_label(WORDS), words_html(terms), WORDS)


def _by_alphabet(term: Term) -> str:
    return term.word.casefold()
