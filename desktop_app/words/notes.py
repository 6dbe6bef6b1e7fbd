"""Plain words for notes."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone

from db import Note, NoteKind

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
    """The first words of a note, or that there are none."""
    nothing = QCoreApplication.translate("notes", "(no words yet)")
    return note.text.strip()[:OPENING_LENGTH].rstrip() or nothing


def note_facts(note: Note) -> str:
    """Kind, study and last change of a note, in one line."""
    pieces = [kind_word(note.kind)]
    if note.study_title:
        pieces.append(note.study_title)
    if note.changed:
        pieces.append(moment_phrase(note.changed))
    return " · ".join(pieces)
