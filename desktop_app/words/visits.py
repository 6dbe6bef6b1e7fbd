"""Plain words for appointments, and for what notes say about a symptom or a medicine."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db import Appointment, Note, to_plain
from desktop_app.words.facts import date_phrase

HOW_BAD, TAKEN, STOPPED = "how_bad", "taken", "stopped"
ON_SHEET, LEFT_OFF = "on_sheet", "no"
OVER_A_DAY = "over_24_hours"
"""Details of a note by name: how bad it was, whether it is taken, whether the sheet has it."""
_UNTOLD = frozenset({HOW_BAD, TAKEN, ON_SHEET})
_UNSAID = frozenset({"", "yes", "no"})
"""Answers that mean nothing without what was asked."""


def day_phrase(iso: str) -> str:
    """A day as people say it, with the day of the week; empty stays empty."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale().toString(day, "dddd d MMMM yyyy") if day.isValid() else ""


def when_phrase(visit: Appointment) -> str:
    """The day and time of a visit, or that there is none yet."""
    day = day_phrase(visit.day) or QCoreApplication.translate("visits", "No day yet")
    if not visit.time.strip():
        return day
    words = QCoreApplication.translate("visits", "{day}, {time}")
    return words.format(day=day, time=visit.time.strip())


def with_whom(visit: Appointment) -> tuple[str, ...]:
    """With whom, where, and who comes along, each as a line; what is not known is left out."""
    told = (
        (QCoreApplication.translate("visits", "With: {name}"), visit.seeing),
        (QCoreApplication.translate("visits", "Where: {name}"), visit.where),
        (QCoreApplication.translate("visits", "Comes along: {name}"), visit.helper),
    )
    return tuple(words.format(name=name.strip()) for words, name in told if name.strip())


def words_of(note: Note) -> str:
    """What a note says, on one line without markup: its text, then the answers of its form."""
    answers = [
        value.strip()
        for name, value in note.details
        if name not in _UNTOLD and value.strip() not in _UNSAID
    ]
    if (OVER_A_DAY, "yes") in note.details:
        answers.append(QCoreApplication.translate("visits", "for more than 24 hours"))
    return ", ".join(filter(None, (to_plain(note.text), *answers)))


def change_words(note: Note) -> str:
    """What has changed, with its day and how bad it was."""
    bad = dict(note.details).get(HOW_BAD, "").strip()
    words = words_of(note)
    if bad:
        told = QCoreApplication.translate("visits", "How bad: {number} of 5.")
        if not bad.isdigit():
            told = QCoreApplication.translate("visits", "How bad: {number}.")
        stop = "" if words.endswith((".", "?", "!", "…")) or not words else "."
        words = f"{words}{stop} {told.format(number=bad)}".strip()
    told = QCoreApplication.translate("visits", "{day}: {words}")
    return told.format(day=date_phrase(day_of(note)), words=words)


def day_of(note: Note) -> str:
    """The day a note is about (ISO): its own, or the one when it was written."""
    return (note.day or note.created)[:10]


def is_taken(note: Note) -> bool:
    """Whether a medicine is taken now; so it is until somebody says it was stopped."""
    return (TAKEN, STOPPED) not in note.details


def is_on_sheet(note: Note) -> bool:
    """Whether a symptom goes on the sheet for the visit."""
    return (ON_SHEET, LEFT_OFF) not in note.details
