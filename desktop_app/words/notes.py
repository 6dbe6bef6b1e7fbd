"""Plain words for notes."""

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLocale,
    Qt,
    QTimeZone,
)

from db import Note, NoteKind
from desktop_app.words.colours import colour_label
from desktop_app.words.facts import date_phrase

OPENING_LENGTH = 160


def kind_word(kind: NoteKind) -> str:
    """The name of a kind of note."""
    words = {
        NoteKind.NOTE: QCoreApplication.translate("notes", "Note"),
        NoteKind.QUESTION: QCoreApplication.translate("notes", "Question"),
        NoteKind.SYMPTOM: QCoreApplication.translate("notes", "Symptom"),
        NoteKind.MEDICINE: QCoreApplication.translate("notes", "Medicine"),
        NoteKind.VISIT: QCoreApplication.translate("notes", "Visit"),
    }
    return words[kind]


def moment_phrase(utc: str) -> str:
    """A moment in the reader's own time and language, without seconds."""
    moment = QDateTime.fromString(utc[:19], Qt.DateFormat.ISODate)
    moment.setTimeZone(QTimeZone.utc())
    local, locale = moment.toLocalTime(), QLocale()
    day = locale.toString(local.date(), "d MMMM yyyy")
    return f"{day}, {locale.toString(local.time(), QLocale.FormatType.ShortFormat)}"


def opening_of(note: Note) -> str:
    """The first words of a note: its own, those it marks, or the answers of its form."""
    answers = ", ".join(value for _, value in note.details)
    words = note.text.strip() or _quoted(note) or answers
    nothing = QCoreApplication.translate("notes", "(no words yet)")
    return words[:OPENING_LENGTH].rstrip() or nothing


def note_facts(note: Note) -> str:
    """Everything that tells a note from others, in one line."""
    pieces = [kind_word(note.kind)]
    if note.starred:
        pieces.append(QCoreApplication.translate("notes", "Star"))
    if note.is_highlight:
        pieces.append(marked_phrase(note.colour))
    if note.about:
        told = QCoreApplication.translate("notes", "About {name}")
        pieces.append(told.format(name=note.about))
    pieces += note.tags
    if note.study_title:
        pieces.append(note.study_title)
    if note.day:
        pieces.append(date_phrase(note.day))
    elif note.changed:
        pieces.append(moment_phrase(note.changed))
    return " · ".join(pieces)


def notes_warning() -> str:
    """What is said before notes leave the program as a file."""
    return QCoreApplication.translate(
        "notes",
        "This file holds your notes. Anyone who opens it can read them. "
        "Give it only to people you trust.",
    )


def marked_phrase(colour: str) -> str:
    """That words are marked, and in which colour."""
    told = QCoreApplication.translate("notes", "Marked in {colour}")
    return told.format(colour=colour_label(colour).lower())


def _quoted(note: Note) -> str:
    return f"“{note.quote}”" if note.quote else ""
