"""The one-page sheet for a visit: black on white, nothing that needs colour."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop_app.paper.handout import Handout, Piece
from desktop_app.paper.visit_paper import SHARES, TOP, WHOLE, Said, Share, VisitPaper, said
from desktop_app.words.facts import date_phrase
from desktop_app.words.language import present

translate = QCoreApplication.translate

BETWEEN = 24
"""Spaces between the two things that are written by hand on one line."""


def visit_handout(paper: VisitPaper, today: date) -> Handout:
    """The sheet: questions with room for answers, what has changed, and what was agreed.

    Name and date of birth are blank lines to be filled in by hand; they are never stored. A
    page that screen readers read has everything; paper has as much as fits one page.
    """
    title = translate("sheet", "My MS visit")
    shorter = tuple(_html(said(paper, share), share) for share in SHARES)
    told = translate("sheet", "One study is not advice. Made on {date}.")
    foot = told.format(date=date_phrase(today.isoformat()))
    whole = f"{_html(said(paper, WHOLE), WHOLE)}<p>{escape(foot)}</p>"
    piece = Piece(title, whole, language=present(), shorter=shorter, foot=foot)
    return Handout(title, (piece,))


def main_questions_heading() -> str:
    """What stands above the questions."""
    return translate("sheet", "My 3 main questions")


def _html(told: Said, share: Share) -> str:
    blank = share.empty * _line()
    pieces = (
        _by_hand(),
        f"<p><b>{_seeing()}</b> {escape(told.seeing)}</p>" if told.seeing else _line(_seeing()),
        _heading(main_questions_heading()),
        *(_question(n, words, share) for n, words in enumerate(told.questions, start=1)),
        *(_blank(n, share) for n in range(len(told.questions) + 1, TOP + 1)),
        _heading(translate("sheet", "What has changed since my last visit")),
        _list(told.changes) or blank,
        _heading(translate("sheet", "My medicines now")),
        _list(told.medicines) or blank,
        _heading(translate("sheet", "A study I read")),
        _study(told),
        _heading(translate("sheet", "What we agreed, and who does what")),
        *(_line() for _ in range(share.agreed)),
        _more() if told.more else "",
    )
    return "".join(pieces)


def _more() -> str:
    more = translate("sheet", "More on the screen.")
    return f"<p>{escape(more)}</p>"


def _by_hand() -> str:
    name, born = translate("sheet", "Name:"), translate("sheet", "Date of birth:")
    return f'<p class="line">{escape(name)}{BETWEEN * "&nbsp;"}{escape(born)}&nbsp;</p>'


def _seeing() -> str:
    return translate("sheet", "I am seeing:")


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _line(words: str = "") -> str:
    """A line to write on, with words where it begins."""
    return f'<p class="line">{escape(words)}&nbsp;</p>'


def _list(lines: Sequence[str]) -> str:
    return "".join(f"<p>• {escape(line)}</p>" for line in lines)


def _question(number: int, words: str, share: Share) -> str:
    return f"<p><b>{number}. {escape(words)}</b></p>{_answer(share)}"


def _blank(number: int, share: Share) -> str:
    return f"{_line(f'{number}.')}{_answer(share)}"


def _answer(share: Share) -> str:
    return _line(translate("sheet", "Answer:")) if share.answers else ""


def _study(told: Said) -> str:
    wish = translate("sheet", "I want to know:")
    if not told.study:
        return _line(wish)
    asked = f"<p><b>{escape(wish)}</b> {escape(told.wish)}</p>" if told.wish else _line(wish)
    return f"<p>{escape(told.study)}</p>{asked}"
