"""What every form of the notes says in the same words: kinds, days, facts and first words."""

from collections.abc import Iterable
from datetime import datetime

from db.marks import Note, NoteKind
from db.render import to_plain
from db.study_file import HEADINGS

NOTES_WARNING = (
    "This file holds your notes. Anyone who opens it can read them. "
    "Give it only to people you trust."
)
TITLE = "My notes"
KINDS = {
    NoteKind.QUESTION: ("Question", "Questions"),
    NoteKind.NOTE: ("Note", "Notes"),
    NoteKind.SYMPTOM: ("Symptom", "Symptoms"),
    NoteKind.MEDICINE: ("Medicine", "Medicines"),
    NoteKind.VISIT: ("Visit", "Visits"),
}
"""One and many, in the order in which they go out."""
PARTS = {part: heading for heading, part in HEADINGS.items()}
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
LONGEST_HEADING = 60
ENOUGH = 400
"""Letters of a note that surely hold its first words."""


def by_kind(notes: Iterable[Note]) -> list[tuple[str, list[Note]]]:
    """The notes under the names of their kinds; questions in the order they shall be asked."""
    every = list(notes)
    groups = []
    for kind, (_, many) in KINDS.items():
        those = [note for note in every if note.kind == kind]
        if kind == NoteKind.QUESTION:
            those.sort(key=lambda note: note.place)
        if those:
            groups.append((many, those))
    return groups


def day(moment: str) -> str:
    """The day of a moment, as the clock on this computer has it: “21 November 2026”."""
    local = datetime.fromisoformat(moment).astimezone()
    return f"{local.day} {MONTHS[local.month - 1]} {local.year}"


def heading(note: Note) -> str:
    """The first words of a note, without markup and on one line."""
    words = to_plain(note.text[:ENOUGH])
    if len(words) <= LONGEST_HEADING:
        return words or KINDS[note.kind][0]
    return f"{words[:LONGEST_HEADING].rpartition(' ')[0] or words[:LONGEST_HEADING]} …"


def facts(note: Note) -> list[tuple[str, str]]:
    """What is known of a note beside its text, each with its name; what is not, is left out."""
    study = note.study_title or note.study or ""
    part = PARTS.get(note.part or "", "")
    told = [
        ("Written", day(note.created)),
        ("Changed", day(note.changed) if day(note.changed) != day(note.created) else ""),
        ("Written by", note.written_by),
        ("About", note.about),
        ("Study", f"{study} ({part})" if study and part else study),
        ("Star", "Yes" if note.starred else ""),
        ("Asked", "Yes" if note.asked else ""),
    ]
    return [(name, " ".join(value.split())) for name, value in told if value]
