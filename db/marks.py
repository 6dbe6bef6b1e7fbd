"""What a person leaves in the notebook: notes, bookmarks, read marks and places."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType
from uuid import uuid4

from db.models import Changes, StudyId

NoteId = NewType("NoteId", str)


COLOURS = ("yellow", "green", "blue", "pink")
"""The colours of highlights and shelves. Each is always shown with its letter too."""
NEXT = "next"
"""The shelf that is there for everybody: what to read next, in order."""


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
    are names. `asked` and `answer` belong to questions. `day` is when it happened (ISO, or
    empty for the day it was written). `details` are answers of the symptom form and the like,
    each with its name. `quote` are words of the study as they were read, with some letters
    `before` and `after` them to find them again; `colour` marks them, one of `COLOURS`.
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
    day: str = ""
    tags: tuple[str, ...] = ()
    details: tuple[tuple[str, str], ...] = ()
    quote: str = ""
    before: str = ""
    after: str = ""
    colour: str = ""

    @property
    def is_highlight(self) -> bool:
        """Whether words of a study are marked in a colour; the note may have no text then."""
        return bool(self.colour and self.quote)


@dataclass(frozen=True, slots=True)
class NoteWish:
    """Which notes are wanted; what is left out narrows nothing.

    The last of `words` may be the start of a word. `since` is an ISO day. `about` is a name,
    empty for the person whose notebook it is.
    """

    kind: NoteKind | None = None
    study: StudyId | None = None
    words: str = ""
    tag: str | None = None
    about: str | None = None
    since: str = ""
    starred: bool = False
    highlights: bool = False


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A saved study. Title and takeaway are kept in case the study leaves the library.

    `reason` says in the person's own words why it was saved, where they said so.
    """

    study: StudyId
    title: str
    takeaway: str
    saved: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A shelf a person has made for studies: its name, colour, and place among the shelves."""

    id: str
    name: str
    colour: str = COLOURS[0]
    place: float = 0.0


@dataclass(frozen=True, slots=True)
class Shelved:
    """A study that stands on a shelf; what it is called is kept in case it leaves the library."""

    shelf: str
    study: StudyId
    title: str
    takeaway: str = ""
    place: float = 0.0
    added: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A visit to the MS team: its day (ISO, may be empty), time, with whom, where.

    `study` is the one study to talk about; `agreed` is what was agreed there. `helper` is who
    comes along.
    """

    id: str
    day: str = ""
    time: str = ""
    seeing: str = ""
    where: str = ""
    helper: str = ""
    study: StudyId | None = None
    study_title: str = ""
    study_wish: str = ""
    agreed: str = ""


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
