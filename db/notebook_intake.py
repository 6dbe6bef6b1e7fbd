"""Collects the lines of a notebook file into its contents, and refuses what does not fit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from db.contents import Contents, KeptBookmark, KeptNote, KeptThing, ReadMark, StudyText
from db.errors import LibraryError
from db.marks import Note, Place
from db.note_body import clean, tidy
from db.notebook_lines import (
    BookmarkLine,
    Line,
    NoteLine,
    PlaceLine,
    ReadLine,
    StudyLine,
    ThingLine,
    VersionLine,
)
from db.study_facts import ID
from db.thing_body import body_of, value_of
from db.things import Thing

NOTE_ID = re.compile(r"[\w-]{1,64}")
MARKED_ID = re.compile(r"\S{1,200}")
Value = TypeVar("Value")
HIGHEST = 2**53
"""The largest number that every reader of JSON keeps exactly."""


class WrongLine(Exception):
    """A line that does not fit; says what it does wrong, as the rest of a sentence."""


@dataclass(slots=True)
class Intake:
    """What has been read so far, each thing under what tells it from the others."""

    notes: dict[str, KeptNote] = field(default_factory=dict)
    bookmarks: dict[str, KeptBookmark] = field(default_factory=dict)
    things: dict[str, KeptThing] = field(default_factory=dict)
    read: dict[str, ReadMark] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    studies: dict[str, StudyText] = field(default_factory=dict)

    def contents(self) -> Contents:
        """Everything that was taken, in its order."""
        return Contents(
            tuple(self.notes.values()),
            tuple(self.bookmarks.values()),
            tuple(self.read.values()),
            tuple(self.places.values()),
            tuple(self.studies.values()),
            tuple(self.things.values()),
        )

    def take(self, line: Line) -> None:
        """Take one line; WrongLine when it cannot be."""
        match line:
            case NoteLine(note, deleted):
                _put(self.notes, note.id, KeptNote(_sound(note), _time(deleted)))
            case VersionLine(note):
                self._add_version(_sound(note))
            case BookmarkLine(bookmark, rev, removed):
                kept = replace(
                    bookmark, title=clean(bookmark.title), takeaway=clean(bookmark.takeaway)
                )
                _check(rev, kept.saved, study=kept.study)
                _put(self.bookmarks, kept.study, KeptBookmark(kept, rev, _time(removed)))
            case ThingLine(kind, name, body, rev, removed):
                _put(self.things, f"{kind} {name}", _thing(kind, name, body, rev, removed))
            case _:
                self._take_reading(line)

    def _take_reading(self, line: Line) -> None:
        match line:
            case ReadLine(study, marked):
                _check(0, marked, study=study)
                _put(self.read, study, ReadMark(study, marked))
            case PlaceLine(place):
                _check(place.offset, place.opened, study=place.study)
                _put(self.places, place.study, replace(place, part=clean(place.part)))
            case StudyLine(study, text):
                if not ID.fullmatch(study):
                    raise WrongLine("has no id that a study can have")
                _put(self.studies, study, StudyText(study, clean(text)))
            case _:
                raise WrongLine("does not belong there")

    def _add_version(self, version: Note) -> None:
        last = next(reversed(self.notes.values()), None)
        if last is None or last.note.id != version.id:
            raise WrongLine("is a version without its note")
        if version.rev in {last.note.rev, *(other.rev for other in last.versions)}:
            raise WrongLine("is a version that stands twice")
        self.notes[version.id] = replace(last, versions=(*last.versions, version))


def _put(held: dict[str, Value], name: str, value: Value) -> None:
    if name in held:
        raise WrongLine("says the same thing twice")
    held[name] = value


def _sound(note: Note) -> Note:
    if not NOTE_ID.fullmatch(note.id) or note.rev < 1:
        raise WrongLine("has no id or number that a note can have")
    _check(note.rev, note.created, note.changed, study=note.study)
    try:
        return tidy(note)
    except LibraryError as error:
        raise WrongLine("is longer than a million letters") from error


def _thing(
    kind: str, name: str, body: Mapping[str, object], rev: int, removed: str | None
) -> KeptThing:
    if not MARKED_ID.fullmatch(name) or not 1 <= rev <= HIGHEST:
        raise WrongLine("has no id or number that a shelf or a visit can have")
    thing = Thing(kind, name, rev, body)
    made = value_of(thing)
    return KeptThing(kind, name, body_of(made), rev, _time(removed))


def _check(number: int, *times: str, study: str | None) -> None:
    """Refuse what would be no fault of JSON, but one of ours later on."""
    if study is not None and not MARKED_ID.fullmatch(study):
        raise WrongLine("has no id that a study can have")
    if not 0 <= number <= HIGHEST:
        raise WrongLine("has a number that is too large or too small")
    for time in times:
        _time(time)


def _time(moment: str | None) -> str | None:
    if moment is not None:
        try:
            is_whole = datetime.fromisoformat(moment).tzinfo is not None
        except ValueError:
            is_whole = False
        if not is_whole:
            raise WrongLine("has a time that cannot be read")
    return moment
