"""Takes the contents of a notebook out as one value, and merges another one's into it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

from db import bookmarks, note_history, notes, places, replay, things
from db.contents import Contents, KeptBookmark, KeptNote, KeptThing, Merged
from db.journal import Entry, Journal
from db.merging import merge
from db.models import StudyId
from db.note_body import body_of


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Everything in a notebook; ask within a snapshot or a transaction."""
    return Contents(
        notes=tuple(
            KeptNote(
                stored.note,
                stored.deleted,
                tuple(reversed(note_history.versions(connection, stored.note.id))),
            )
            for stored in notes.everything(connection)
        ),
        bookmarks=tuple(
            KeptBookmark(stored.bookmark, stored.rev, stored.removed)
            for stored in bookmarks.everything(connection)
        ),
        things=tuple(
            KeptThing(thing.what, thing.id, thing.body, thing.rev, thing.removed)
            for thing in things.everything(connection)
        ),
        read=places.read_marks(connection),
        places=places.everything(connection),
    )


def merge_into(
    connection: sqlite3.Connection, journal: Journal, theirs: Contents, now: str
) -> Merged:
    """Write what the merge makes of both. Needs an open transaction."""
    ours = contents_of(connection)
    merged = merge(ours, theirs, now)
    changes = replay.record(connection, journal, _acts(ours, merged.contents, now))
    read = _take_over_reading(connection, ours, merged.contents)
    return replace(merged, changes=replace(changes, reading=read))


def _acts(before: Contents, after: Contents, now: str) -> Iterator[Entry]:
    notes_before = {kept.note.id: kept for kept in before.notes}
    for note in after.notes:
        was = notes_before.get(note.note.id)
        if note != was:
            yield from _note_acts(note, was, now)
    marks_before = {kept.bookmark.study: kept for kept in before.bookmarks}
    for mark in after.bookmarks:
        if mark != marks_before.get(mark.bookmark.study):
            yield from _bookmark_acts(mark, now)
    things_before = {(kept.kind, kept.id): kept for kept in before.things}
    for thing in after.things:
        if thing != things_before.get((thing.kind, thing.id)):
            yield from _thing_acts(thing, now)


def _note_acts(kept: KeptNote, was: KeptNote | None, now: str) -> Iterator[Entry]:
    note = kept.note
    known = {version.rev for version in was.versions} if was else set()
    for version in kept.versions:
        if version.rev not in known:
            yield Entry("note", "keep", note.id, version.rev, now, body_of(version))
    yield Entry("note", "save", note.id, note.rev, now, body_of(note))
    if kept.deleted:
        yield Entry("note", "delete", note.id, note.rev, kept.deleted)


def _bookmark_acts(kept: KeptBookmark, now: str) -> Iterator[Entry]:
    study = kept.bookmark.study
    yield Entry("bookmark", "save", study, kept.rev, now, bookmarks.body_of(kept.bookmark))
    if kept.removed:
        yield Entry("bookmark", "delete", study, kept.rev, kept.removed)


def _thing_acts(kept: KeptThing, now: str) -> Iterator[Entry]:
    yield Entry(kept.kind, "save", kept.id, kept.rev, now, dict(kept.body))
    if kept.removed:
        yield Entry(kept.kind, "delete", kept.id, kept.rev, kept.removed)


def _take_over_reading(
    connection: sqlite3.Connection, before: Contents, after: Contents
) -> frozenset[StudyId]:
    marks = [mark for mark in after.read if mark not in before.read]
    for mark in marks:
        places.mark_read(connection, mark.study, mark.marked)
    if after.places != before.places:
        for place in after.places:
            places.remember(connection, place)
    return frozenset(mark.study for mark in marks)
