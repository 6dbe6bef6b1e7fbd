"""The one-page sheet for a visit: black on white, 18 point, nothing that needs colour."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db import Note

MOST_QUESTIONS = 3
LINE = "_" * 54
LONGEST_QUESTION = 150
LONGEST_TITLE = 60
"""Letters that leave room for three questions and their answers on one page."""


def sheet_html(questions: Sequence[Note], today: QDate) -> str:
    """The sheet as HTML: the first three questions with room for answers, then the rest.

    Name and date are blank lines to be filled in by hand; they are never stored.
    """
    tr = QCoreApplication.translate
    waiting = [note for note in questions if not note.asked] or list(questions)
    first, more = waiting[:MOST_QUESTIONS], len(waiting) - MOST_QUESTIONS
    pieces = [
        f"<h1>{tr('sheet', 'My MS visit')}</h1>",
        f"<p>{tr('sheet', 'Name')} ____________________ {tr('sheet', 'Date')} ___________</p>",
        f"<p>{tr('sheet', 'I am seeing')} {'_' * 34}</p>",
        f"<h2>{tr('sheet', 'My main questions')}</h2>",
    ]
    pieces += [_question(number, note) for number, note in enumerate(first, start=1)]
    pieces += [_blank(number) for number in range(len(first) + 1, MOST_QUESTIONS + 1)]
    if more > 0:
        words = tr("sheet", "{count} more on the screen.").format(count=more)
        pieces.append(f"<p>{words}</p>")
    pieces += [
        f"<h2>{tr('sheet', 'What we agreed')}</h2>",
        f"<p>{LINE}</p><p>{LINE}</p>",
        f"<p class='foot'>{_foot(today)}</p>",
    ]
    return "".join(pieces)


def _question(number: int, note: Note) -> str:
    answer = QCoreApplication.translate("sheet", "Answer:")
    source = ""
    if note.study_title:
        words = QCoreApplication.translate("sheet", "From: {title}")
        title = escape(words.format(title=_cut(note.study_title, LONGEST_TITLE)))
        source = f"<br><span class='small'>{title}</span>"
    text = escape(_cut(note.text, LONGEST_QUESTION))
    return f"<p><b>{number}. {text}</b>{source}</p><p>{answer} {'_' * 46}</p>"


def _blank(number: int) -> str:
    answer = QCoreApplication.translate("sheet", "Answer:")
    return f"<p>{number}. {'_' * 51}</p><p>{answer} {'_' * 46}</p>"


def _foot(today: QDate) -> str:
    words = QCoreApplication.translate(
        "sheet", "One study is not advice. Made on my own computer, {date}."
    )
    return escape(words.format(date=QLocale().toString(today, "d MMMM yyyy")))


def _cut(text: str, longest: int) -> str:
    """The text on one line, cut after a word when it is too long."""
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    return words[:longest].rpartition(" ")[0].rstrip(" ,;:") + "…"
