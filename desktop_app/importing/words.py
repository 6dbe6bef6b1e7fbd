"""What files would bring, what is asked about them, and what came of it, in plain words."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from db import Notice, PastImport, Question, ReadStudy, Refusal, Undone
from desktop_app.importing.outlook import Outlook
from desktop_app.words.changes import fields_phrase
from desktop_app.words.facts import date_phrase, technical_mark, year_phrase
from desktop_app.words.language import STUDIES, present
from desktop_app.words.notes import moment_phrase

translate = QCoreApplication.translate

KINDS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("importing", "A study page of this program (Markdown)"),
    QT_TRANSLATE_NOOP("importing", "A list of studies (JSON, JSON Lines, a table as CSV)"),
    QT_TRANSLATE_NOOP("importing", "A saved web page with a study told in plain words"),
    QT_TRANSLATE_NOOP("importing", "A list of papers from PubMed (NBIB or XML)"),
    QT_TRANSLATE_NOOP("importing", "A list of papers from Zotero, JabRef or EndNote"),
    QT_TRANSLATE_NOOP("importing", "A folder with any of these"),
    QT_TRANSLATE_NOOP("importing", "A study pack: that opens on its own page"),
)
"""What can be brought in, as people know it."""


def kinds() -> Iterator[str]:
    """What can be brought in, a line for each kind."""
    return (f"• {translate('importing', kind)}" for kind in KINDS)


def counts(outlook: Outlook) -> Iterator[str]:
    """How many studies are new, changed, here already and left out; nothing of what is not."""
    plan = outlook.plan
    lines = (
        (translate("importing", "New studies: {count}"), len(plan.new)),
        (
            translate("importing", "Technical abstracts among them, not plain summaries: {count}"),
            outlook.technical,
        ),
        (translate("importing", "Studies that change: {count}"), len(plan.changed)),
        (translate("importing", "The same as here: {count}"), len(plan.unchanged)),
        (translate("importing", "Found twice in these files: {count}"), plan.twice),
        (translate("importing", "Left out: {count}"), len(plan.refused)),
    )
    return (words.format(count=number(count)) for words, count in lines if count)


def number(count: int) -> str:
    """A number as the reader writes it."""
    return QLocale().toString(count)


def study_line(read: ReadStudy) -> str:
    """A study that would come in: title, year, and what it is where it is no summary."""
    study = read.study
    mark = [technical_mark()] if study.is_technical else []
    return " · ".join([study.title, year_phrase(study.published), *mark])


def change_line(read: ReadStudy, fields: tuple[str, ...]) -> str:
    """A study that would change, and in what."""
    words = translate("importing", "{title}. What changes: {fields}.")
    return words.format(title=read.study.title, fields=fields_phrase(fields))


def refusal_line(refusal: Refusal) -> str:
    """What was left out, where and why. The library tells reasons in English only."""
    if present() == STUDIES:
        return f"{_where(refusal)}: {refusal.reason}."
    return translate("importing", "{where}: we could not read this.").format(where=_where(refusal))


def notice_line(notice: Notice) -> str:
    """What is good to know of a file."""
    if present() == STUDIES:
        return notice.sentence
    words = translate("importing", "{where}: look at this study once it is in.")
    return words.format(where=_where(notice))


def question_words(question: Question) -> str:
    """What we ask about a page, and why."""
    asked = {
        "title": translate("importing", "What is the title of this study?"),
        "published": translate("importing", "When was this study published?"),
        "journal": translate("importing", "In which journal was it?"),
        "doi": translate("importing", "What is its DOI? That begins with 10."),
    }
    why = {
        "unclear": translate("importing", "The date on the page can be read in two ways."),
        "ahead": translate("importing", "The date on the page lies too far ahead."),
    }
    needed = translate("importing", "Without a title it cannot come in.")
    pieces = (why.get(question.why), asked[question.fact], needed if question.needed else "")
    return " ".join(filter(None, pieces))


def misfit_words(question: Question) -> str:
    """Why an answer cannot be used."""
    words = {
        "title": translate("importing", "A title has 1 to 300 letters."),
        "published": translate("importing", "Write a date like 2024-05-12, or only the year."),
        "journal": translate("importing", "Write the name of the journal."),
        "doi": translate("importing", "A DOI looks like 10.1000/abc."),
    }
    return words[question.fact]


def choice_words(choice: str) -> str:
    """One way to read a date."""
    return date_phrase(choice)


def past_words(past: PastImport) -> str:
    """An import of before: when, of which files, and what it did."""
    words = translate("importing", "{when}: {files}. New: {new}. Changed: {changed}.")
    return words.format(
        when=moment_phrase(past.when),
        files=", ".join(past.files),
        new=number(past.new),
        changed=number(past.changed),
    )


def done_words(outlook: Outlook) -> str:
    """What came in."""
    words = translate("importing", "It is done. New: {new}. Changed: {changed}. Left out: {out}.")
    plan = outlook.plan
    told = (len(plan.new), len(plan.changed), len(plan.refused))
    new, changed, out = map(number, told)
    return words.format(new=new, changed=changed, out=out)


def undone_words(undone: Undone) -> str:
    """What undoing did."""
    words = translate("importing", "Taken out: {removed}. As before: {restored}.")
    told = words.format(removed=number(undone.removed), restored=number(undone.restored))
    if not undone.left:
        return told
    left = translate("importing", "Changed since, so left alone: {left}.")
    return f"{told} {left.format(left=number(undone.left))}"


def _where(told: Refusal | Notice) -> str:
    return f"{told.file}, {told.place}" if told.place else told.file
