"""Everything that is in a notebook, as one value: what goes out, comes in and is merged."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db.marks import Bookmark, Note, NoteId, Place
from db.models import Changes, StudyId


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note, since when it is in the bin (UTC), and its earlier versions, oldest first."""

    note: Note
    deleted: str | None = None
    versions: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptBookmark:
    """A bookmark; `rev` rises with every change, `removed` says since when it is taken away."""

    bookmark: Bookmark
    rev: int = 1
    removed: str | None = None


@dataclass(frozen=True, slots=True)
class KeptThing:
    """A shelf, a study on it, or an appointment, as plain data; `removed` as in a bookmark."""

    kind: str
    id: str
    body: Mapping[str, object]
    rev: int = 1
    removed: str | None = None


@dataclass(frozen=True, slots=True)
class ReadMark:
    """A study that was read, and when it was marked so (UTC)."""

    study: StudyId
    marked: str


@dataclass(frozen=True, slots=True)
class StudyText:
    """A study as the text of a study file, given along with notes about it."""

    id: StudyId
    text: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A whole notebook, or what was chosen of one. A place that comes later is more recent."""

    notes: tuple[KeptNote, ...] = ()
    bookmarks: tuple[KeptBookmark, ...] = ()
    read: tuple[ReadMark, ...] = ()
    places: tuple[Place, ...] = ()
    studies: tuple[StudyText, ...] = ()
    things: tuple[KeptThing, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """One note that two people have written differently. Both are kept, each under its own id."""

    ours: Note
    theirs: Note


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge makes of two notebooks, and what a person wants to know of it.

    `new` came in; `gone_on` were continued by the other side, and what stood before is among
    their earlier versions; `conflicts` are kept twice; `binned` were in the bin here and stay
    there. `saved` are studies that became bookmarks.
    """

    contents: Contents
    new: tuple[NoteId, ...] = ()
    gone_on: tuple[NoteId, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    binned: tuple[NoteId, ...] = ()
    saved: tuple[StudyId, ...] = ()
    changes: Changes = field(default_factory=Changes)
