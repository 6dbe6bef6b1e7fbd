"""The one-page sheet for a visit: black on white, nothing that needs colour."""

from collections.abc import Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication

from db import Note
from desktop_app.paper.handout import Handout, Piece
from desktop_app.paper.markup import plain_line
from desktop_app.words.facts import date_phrase

translate = QCoreApplication.translate

MOST_QUESTIONS = 3
LONGEST_QUESTION = 150
LONGEST_WITH_SOURCE = 100
LONGEST_TITLE = 55
"""Letters that leave room for three questions and their answers on one page."""


def visit_handout(questions: Sequence[Note], today: date) -> Handout:
    """The sheet: the first three questions with room for answers, then the rest.

    Name and date are blank lines to be filled in by hand; they are never stored.
    """
    waiting = [note for note in questions if not note.asked] or list(questions)
    first, more = waiting[:MOST_QUESTIONS], len(waiting) - MOST_QUESTIONS
    pieces = [
        _line(translate("sheet", "Name and date:")),
        _line(translate("sheet", "I am seeing:")),
        _heading(translate("sheet", "My main questions")),
    ]
    pieces += [_question(number, note) for number, note in enumerate(first, start=1)]
    pieces += [_blank(number) for number in range(len(first) + 1, MOST_QUESTIONS + 1)]
    pieces += [_heading(translate("sheet", "What we agreed")), _line(), _line()]
    pieces.append(_foot(max(0, more), today))
    title = translate("sheet", "My MS visit")
    return Handout(title, (Piece(title, "".join(pieces)),))


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _line(words: str = "") -> str:
    """A line to write on, with words where it begins."""
    return f'<p class="line">{escape(words)}&nbsp;</p>'


def _question(number: int, note: Note) -> str:
    asked, source = _cut(note.text, LONGEST_QUESTION), ""
    if note.study_title and len(asked) <= LONGEST_WITH_SOURCE:
        words = translate("sheet", "From: {title}")
        title = escape(words.format(title=_cut(note.study_title, LONGEST_TITLE)))
        source = f'<br><span class="small">{title}</span>'
    return f"<p><b>{number}. {escape(asked)}</b>{source}</p>{_answer()}"


def _blank(number: int) -> str:
    return f"{_line(f'{number}.')}{_answer()}"


def _answer() -> str:
    return _line(translate("sheet", "Answer:"))


def _foot(more: int, today: date) -> str:
    told = translate("sheet", "One study is not advice. Made on my own computer, {date}.")
    words = told.format(date=date_phrase(today.isoformat()))
    if more:
        rest = translate("sheet", "{count} more on the screen.").format(count=more)
        words = f"{rest} {words}"
    return f'<p class="small">{escape(words)}</p>'


def _cut(text: str, longest: int) -> str:
    """The text on one line, cut after a word when it is too long."""
    words = plain_line(text)
    if len(words) <= longest:
        return words
    return (words[:longest].rpartition(" ")[0] or words[:longest]).rstrip(" ,;:") + "…"
