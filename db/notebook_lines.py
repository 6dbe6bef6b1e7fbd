"""A notebook as lines of JSON: the open form, told in `resources/NOTEBOOK-FORMAT.md`.

Writing is exact: the same contents always give the same bytes.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import IO, Literal

import msgspec
from msgspec import Struct

from db.contents import Contents
from db.marks import Bookmark, Note, Place
from db.models import StudyId

VERSION = 1


class Head(Struct, tag="notebook", tag_field="what", frozen=True):
    """The first line: what this file is, and by which version of the format."""

    version: int


class NoteLine(Struct, tag="note", tag_field="what", frozen=True):
    """A note, and since when it is in the bin."""

    note: Note
    deleted: str | None = None


class VersionLine(Struct, tag="version", tag_field="what", frozen=True):
    """An earlier version of the note that stands before it."""

    note: Note


class BookmarkLine(Struct, tag="bookmark", tag_field="what", frozen=True):
    """A saved study, and since when it is taken away."""

    bookmark: Bookmark
    rev: int
    removed: str | None = None


class ThingLine(Struct, tag="thing", tag_field="what", frozen=True):
    """A shelf, a study on a shelf, or an appointment, and since when it is taken away."""

    kind: Literal["shelf", "shelved", "appointment"]
    id: str
    body: dict[str, str | float | None]
    rev: int
    removed: str | None = None


class ReadLine(Struct, tag="read", tag_field="what", frozen=True):
    """A study that was read."""

    study: StudyId
    marked: str


class PlaceLine(Struct, tag="place", tag_field="what", frozen=True):
    """Where reading stopped."""

    place: Place


class StudyLine(Struct, tag="study", tag_field="what", frozen=True):
    """A study given along, as the text of its file."""

    id: StudyId
    text: str


class End(Struct, tag="end", tag_field="what", frozen=True):
    """The last line: how many stand before it, and the SHA-256 of their bytes."""

    lines: int
    sha256: str | None = None


Line = (
    Head
    | NoteLine
    | VersionLine
    | BookmarkLine
    | ThingLine
    | ReadLine
    | PlaceLine
    | StudyLine
    | End
)


def write_lines(contents: Contents, file: IO[bytes]) -> None:
    """Write the contents, whole, in the order in which they stand."""
    digest = sha256()
    lines = 0
    for line in _lines_of(contents):
        packed = msgspec.json.encode(line) + b"\n"
        digest.update(packed)
        file.write(packed)
        lines += 1
    file.write(msgspec.json.encode(End(lines, digest.hexdigest())) + b"\n")


def _lines_of(contents: Contents) -> Iterator[Line]:
    yield Head(VERSION)
    for kept in contents.notes:
        yield NoteLine(kept.note, kept.deleted)
        yield from map(VersionLine, kept.versions)
    for mark in contents.bookmarks:
        yield BookmarkLine(mark.bookmark, mark.rev, mark.removed)
    for read in contents.read:
        yield ReadLine(read.study, read.marked)
    yield from map(PlaceLine, contents.places)
    for study in contents.studies:
        yield StudyLine(study.id, study.text)
    for thing in contents.things:
        yield ThingLine(thing.kind, thing.id, dict(thing.body), thing.rev, thing.removed)  # type: ignore[arg-type]
