"""Copies, a bin and versions to show where a new notebook has none. Nothing of it is written."""

from datetime import UTC, datetime
from pathlib import Path

from db import Backup, BinnedNote, Note, NoteId, NoteKind, Reason
from desktop_app.copies.view import CopiesView, CopyView

MADE = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
NOTE = Note(NoteId("1"), "Thalamus", changed=MADE.isoformat(), rev=2)
QUESTION = Note(NoteId("3"), "Fatigue", NoteKind.QUESTION, changed=MADE.isoformat(), rev=1)


def some_copies() -> CopiesView:
    """A copy for each reason, one that cannot be read, one elsewhere, in a place that is away."""
    copies = [_copy(number, reason) for number, reason in enumerate(Reason, start=1)]
    damaged, elsewhere = copies[-1], copies[-2]
    return CopiesView(
        (
            *copies[:-2],
            CopyView(elsewhere.backup, 12, is_here=False),
            CopyView(damaged.backup, None),
        ),
        Path("thalamus"),
    )


def some_in_bin() -> tuple[BinnedNote, ...]:
    """A note and a question in the bin."""
    return (BinnedNote(NOTE, MADE.isoformat()), BinnedNote(QUESTION, MADE.isoformat()))


def a_history() -> tuple[Note, tuple[Note, ...]]:
    """A note with a short and a long earlier version."""
    long = Note(NOTE.id, "7:30 8:15 " * 40, changed=MADE.isoformat(), rev=0)
    return NOTE, (Note(NOTE.id, "Fatigue", changed=MADE.isoformat(), rev=1), long)


def _copy(number: int, reason: Reason) -> CopyView:
    return CopyView(Backup(Path("copy"), number, MADE, reason, ""), 12)
