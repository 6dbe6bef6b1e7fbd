"""Something to show where a new notebook would be empty. Nothing of it is ever written."""

from dataclasses import replace

from db import Bookmark, Conflict, Contents, Merged, Note, NoteId, NoteKind, Span, StudyId
from desktop_app.giving.wish import Stock
from desktop_app.notes.known import Known
from desktop_app.reader.anchored import Anchored
from desktop_app.taking.offer import Offer

NOTE = Note(NoteId("1"), "Thalamus", about="Anna", changed="2026-11-21T09:00:00.000+00:00")
OTHER = Note(NoteId("2"), "Fatigue", about="Ben")
QUESTION = Note(NoteId("3"), "Fatigue", NoteKind.QUESTION, about="Anna")


def a_stock() -> Stock:
    """Notes about two people, a question and a saved study."""
    saved = Bookmark(StudyId("thalamus-2025"), "Thalamus", "")
    return Stock((NOTE, OTHER, QUESTION), (saved,), studies=3)


def an_offer(conflicts: int) -> Offer:
    """A file with a new note, a saved study, and so many notes that two people wrote on."""
    both = (Conflict(NOTE, OTHER),) * conflicts
    merged = Merged(Contents(), (NOTE.id,), (OTHER.id,), both, (QUESTION.id,), (StudyId("a"),))
    return Offer("thalamus.jsonl", Contents(), merged, changes_notes=True)


def nothing_new() -> Offer:
    """A file whose notes are all here already."""
    return Offer("thalamus.jsonl", Contents(), Merged(Contents()), changes_notes=False)


def some_notes() -> list[Note]:
    """Notes of several kinds, one with a star, one that marks words."""
    marking = replace(NOTE, text="", quote="Thalamus", colour="green", part="findings")
    starred = replace(NOTE, starred=True, tags=("fatigue",), day="2026-11-21")
    return [starred, OTHER, QUESTION, marking]


def notes_before() -> Known:
    """Names, tags and a medicine that were used before."""
    return Known(("Anna", "Ben"), ("Ben",), ("fatigue",), {"Thalamus": ()}, "Ben")


def own_notes() -> tuple[Anchored, ...]:
    """A note, marked words, and marked words that are gone."""
    *_, marking = some_notes()
    return (Anchored(NOTE), Anchored(marking, Span(0, 8)), Anchored(marking))
