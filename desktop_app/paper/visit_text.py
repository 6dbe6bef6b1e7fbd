"""The sheet for a visit as plain text, for phones and screen readers: everything, uncut."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.paper.visit_paper import WHOLE, VisitPaper, said
from desktop_app.words.facts import date_phrase

translate = QCoreApplication.translate

RULE = "_" * 30


def visit_text(paper: VisitPaper, today: date) -> str:
    """Each thing on a line of its own under headings in capitals."""
    told = said(paper, WHOLE)
    answer = translate("sheet", "Answer:")
    asked = [f"{n}. {words}\n{answer} {RULE}" for n, words in enumerate(told.questions, start=1)]
    name, born = translate("sheet", "Name:"), translate("sheet", "Date of birth:")
    seeing, wish = translate("sheet", "I am seeing:"), translate("sheet", "I want to know:")
    study = [told.study, f"{wish} {told.wish or RULE}"] if told.study else []
    made = translate("sheet", "One study is not advice. Made on {date}.")
    parts = (
        f"{name} {RULE}\n{born} {RULE}",
        f"{seeing} {told.seeing or RULE}",
        _part(translate("sheet", "My questions, the main ones first"), asked),
        _part(translate("sheet", "What has changed since my last visit"), told.changes),
        _part(translate("sheet", "My medicines now"), told.medicines),
        _part(translate("sheet", "A study I read"), study),
        _part(translate("sheet", "What we agreed, and who does what"), [RULE, RULE]),
        made.format(date=date_phrase(today.isoformat())),
    )
    title = translate("sheet", "My MS visit").upper()
    return "\n\n".join((title, *parts)) + "\n"


def _part(heading: str, lines: Sequence[str]) -> str:
    return "\n".join((heading.upper(), *(lines or [RULE])))
