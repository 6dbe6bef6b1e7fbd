"""What a person leaves in the notebook: notes, bookmarks, read marks and places."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType
from uuid import uuid4

from db.models import Changes, StudyId

NoteId = NewType("NoteId", str)


def new_note_id() -> NoteId:
    """A name for a new note that no other note has."""
    return NoteId(uuid4().hex)


class NoteKind(StrEnum):
    """The five kinds of note; NOTE unless the person says otherwise."""

    NOTE = "note"
    QUESTION = "question"
    SYMPTOM = "symptom"
    MEDICINE = "medicine"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Note:
    """One note. Only `text` is needed.

    Tied to a study it keeps the study's title, so that the note still makes sense when the
    study is gone. Times are ISO 8601 in UTC; `rev` rises with every save, 0 is not yet saved.
    `place` orders the questions for the next visit, smallest first; `about` and `written_by`
    are names. `asked` and `answer` belong to questions.
    """

    id: NoteId
    text: str
    kind: NoteKind = NoteKind.NOTE
    study: StudyId | None = None
    study_title: str | None = None
    part: str | None = None
    about: str = ""
    written_by: str = ""
    starred: bool = False
    place: float = 0.0
    asked: bool = False
    answer: str = ""
    created: str = ""
    changed: str = ""
    rev: int = 0


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A saved study. Title and takeaway are kept in case the study leaves the library."""

    study: StudyId
    title: str
    takeaway: str
    saved: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading stopped: the part and how many characters into it; `opened` is UTC."""

    study: StudyId
    part: str
    offset: int
    opened: str = ""


@dataclass(frozen=True, slots=True)
class StudyMarks:
    """Everything a list row says about a person and a study."""

    saved: bool = False
    read: bool = False
    notes: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """A note as it now lies on the disk, and what the saving has touched.

    `copy_of` names the note that another window had changed meanwhile: both are kept, and
    `note` is the new one beside it.
    """

    note: Note
    changes: Changes = field(default_factory=Changes)
    copy_of: NoteId | None = None


@dataclass(frozen=True, slots=True)
class BinnedNote:
    """A note in the bin, and since when (UTC)."""

    note: Note
    deleted: str


@dataclass(frozen=True, slots=True)
class OwnMarks:
    """Which studies the person has saved, read, and written notes about.

    `looked` is the number of the newest study when the person last closed the window; None
    before that.
    """

    saved: frozenset[StudyId] = frozenset()
    read: frozenset[StudyId] = frozenset()
    noted: frozenset[StudyId] = frozenset()
    looked: int | None = None
