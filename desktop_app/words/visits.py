"""Plain words for days, and the names by which the answers of notes are known."""

from PySide6.QtCore import QDate, QLocale

from db import Note

HOW_BAD, TAKEN, STOPPED = "how_bad", "taken", "stopped"
"""Details of a note by name: how bad it was, and whether a medicine is still taken."""


def day_phrase(iso: str) -> str:
    """A day as people say it, with the day of the week; empty stays empty."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale().toString(day, "dddd d MMMM yyyy") if day.isValid() else ""


def day_of(note: Note) -> str:
    """The day a note is about (ISO): its own, or the one when it was written."""
    return (note.day or note.created)[:10]
