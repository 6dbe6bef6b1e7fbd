"""One person's notebook: notes, questions, bookmarks, read marks and places."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from db import (
    bookmarks,
    carrying_over,
    forgetting,
    note_history,
    notebook_check,
    notes,
    places,
    replay,
    things,
)
from db.acts import Acts
from db.bookmarks import Order
from db.clock import Clock, utc_now
from db.connection import NOTEBOOK, snapshot, transaction, translated
from db.contents import Contents, Merged
from db.errors import LibraryError
from db.exchange import contents_of, merge_into
from db.folder import PersonFolder
from db.journal import Entry, Journal
from db.marks import (
    BinnedNote,
    Bookmark,
    Note,
    NoteId,
    NoteKind,
    NoteWish,
    OwnMarks,
    Place,
    Saved,
    StudyMarks,
)
from db.merging import merge
from db.models import Changes, StudyId
from db.note_body import body_of, clean, tidy
from db.notes import StoredNote
from db.settle import settle
from db.shelves import Shelves
from db.visits import Visits


class Notebook:
    """What a person leaves behind. A changing method returns when journal and database hold it.

    One act is one transaction. Another window may write too: before every act this notebook
    follows what the journal holds beyond its own knowledge.
    """

    def __init__(
        self,
        folder: PersonFolder,
        connection: sqlite3.Connection,
        journal: Journal,
        clock: Clock = utc_now,
        *,
        writing: bool = True,
    ) -> None:
        self.folder = folder
        self._connection = connection
        self._journal = journal
        self._writing = writing
        self._acts = Acts(folder, connection, journal, clock)
        self.shelves = Shelves(self._acts)
        self.visits = Visits(self._acts)
        self._unsure: dict[str, Note] = {}

    def catch_up(self) -> Changes:
        """Bring journal and database level; done once when the notebook is opened to write."""
        with transaction(self._connection, NOTEBOOK):
            changes = replay.catch_up(self._connection, self._journal, self._acts.now())
            replay.mend_if_damaged(self._connection, self._journal, self._acts.now())
            return changes

    def mend(self) -> Changes:
        """Read both copies whole and give each what only the other one has."""
        with transaction(self._connection, NOTEBOOK):
            return replay.mend(self._connection, self._journal, self._acts.now())

    # Notes

    def save_note(self, note: Note) -> Saved:
        """Save a note as it now is. See `db.settle` for what is kept when two windows write."""
        note = tidy(note)
        with self._acts.one():
            stored = notes.find(self._connection, note.id)
            base = self._base_of(note, stored)
            wanted = settle(base, stored)
            if wanted is None:
                return Saved(stored.note if stored else note)
            written = self._ready(wanted)
            self._unsure[written.id] = written
            changes = self._acts.record([_saving(written)])
        del self._unsure[written.id]
        return Saved(written, changes, copy_of=note.id if written.id != note.id else None)

    def delete_note(self, note_id: NoteId) -> Changes:
        """Put a note into the bin."""
        with self._acts.one():
            stored = notes.find(self._connection, note_id)
            if stored is None or stored.deleted is not None:
                return Changes()
            return self._acts.record(
                [Entry("note", "delete", note_id, stored.note.rev + 1, self._acts.now())]
            )

    def restore_note(self, note_id: NoteId) -> Changes:
        """Take a note out of the bin."""
        with self._acts.one():
            stored = notes.find(self._connection, note_id)
            if stored is None or stored.deleted is None:
                return Changes()
            return self._acts.record([self._next(stored.note)])

    def note(self, note_id: NoteId) -> Note | None:
        """The note of this id, unless it is in the bin."""
        with translated(NOTEBOOK):
            stored = notes.find(self._connection, note_id)
        return stored.note if stored and stored.deleted is None else None

    def notes(self, wish: NoteWish = NoteWish()) -> list[Note]:  # noqa: B008 - it is frozen
        """The notes that fit, the newest first."""
        with translated(NOTEBOOK):
            return notes.listing(self._connection, wish)

    def tags(self) -> tuple[str, ...]:
        """The tags in use, in the order of the alphabet."""
        with translated(NOTEBOOK):
            return notes.tags(self._connection)

    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Whom notes are about and who has written them, the most frequent first."""
        with translated(NOTEBOOK):
            return notes.names(self._connection)

    def last_writer(self) -> str:
        """Who wrote the note that was changed last; empty when nobody was named."""
        with translated(NOTEBOOK):
            return notes.last_writer(self._connection)

    def in_bin(self) -> list[BinnedNote]:
        """The deleted notes, the latest first."""
        with translated(NOTEBOOK):
            return notes.in_bin(self._connection)

    def versions(self, note_id: NoteId) -> list[Note]:
        """The kept earlier versions of a note, newest first, told apart by `rev`."""
        with translated(NOTEBOOK):
            return note_history.versions(self._connection, note_id)

    def restore_version(self, note_id: NoteId, rev: int) -> Changes:
        """Bring an earlier version back; what stands now becomes a version itself."""
        with self._acts.one():
            stored = notes.find(self._connection, note_id)
            earlier = {v.rev: v for v in note_history.versions(self._connection, note_id)}.get(rev)
            if stored is None or earlier is None:
                return Changes()
            note_history.keep(self._connection, stored.note)
            return self._acts.record([self._next(replace(earlier, rev=stored.note.rev))])

    # Questions for the next visit

    def questions(self) -> list[Note]:
        """The questions in the order they shall be asked, the asked ones too."""
        with translated(NOTEBOOK):
            return notes.questions(self._connection)

    def move_question(self, note_id: NoteId, before: NoteId | None) -> Changes:
        """Put a question before another one, or at the end."""
        with self._acts.one():
            asked = notes.questions(self._connection)
            moved = [note for note in asked if note.id == note_id]
            others = [note for note in asked if note.id != note_id]
            if not moved or note_id == before:
                return Changes()
            at = next((n for n, note in enumerate(others) if note.id == before), len(others))
            order = [*others[:at], *moved, *others[at:]]
            # Whole numbers for all: halves between neighbours run out one day.
            return self._acts.record(
                self._next(replace(note, place=float(n)))
                for n, note in enumerate(order, start=1)
                if note.place != n
            )

    def set_asked(self, note_id: NoteId, asked: bool, answer: str) -> Changes:
        """Say whether a question was asked at the visit, and what the answer was."""
        with self._acts.one():
            stored = notes.find(self._connection, note_id)
            if stored is None or (stored.note.asked, stored.note.answer) == (asked, answer):
                return Changes()
            return self._acts.record(
                [self._next(tidy(replace(stored.note, asked=asked, answer=answer)))]
            )

    # Bookmarks

    def add_bookmark(
        self, study: StudyId, title: str, takeaway: str, saved: str = "", reason: str = ""
    ) -> Changes:
        """Save a study. `saved` is given to put a removed bookmark back where it was."""
        with self._acts.one():
            stored = bookmarks.find(self._connection, study)
            if stored is not None and stored.removed is None:
                return Changes()
            moment = saved or self._acts.now()
            kept = Bookmark(study, clean(title), clean(takeaway), moment, clean(reason))
            rev = stored.rev + 1 if stored else 1
            body = bookmarks.body_of(kept)
            return self._acts.record(
                [Entry("bookmark", "save", study, rev, self._acts.now(), body)]
            )

    def remove_bookmark(self, study: StudyId) -> Changes:
        """Take a study from the saved ones."""
        with self._acts.one():
            stored = bookmarks.find(self._connection, study)
            if stored is None or stored.removed is not None:
                return Changes()
            return self._acts.record(
                [Entry("bookmark", "delete", study, stored.rev + 1, self._acts.now())]
            )

    def give_reason(self, study: StudyId, reason: str) -> Changes:
        """Say why a study is saved, in the person's own words."""
        with self._acts.one():
            stored = bookmarks.find(self._connection, study)
            if stored is None or stored.removed is not None or stored.bookmark.reason == reason:
                return Changes()
            body = bookmarks.body_of(replace(stored.bookmark, reason=clean(reason)))
            now = self._acts.now()
            return self._acts.record([Entry("bookmark", "save", study, stored.rev + 1, now, body)])

    def bookmarks(self, order: Order = "newest") -> list[Bookmark]:
        """The saved studies, the newest first or by title."""
        with translated(NOTEBOOK):
            return bookmarks.listing(self._connection, order)

    def is_saved(self, study: StudyId) -> bool:
        """Whether this study is saved."""
        with translated(NOTEBOOK):
            stored = bookmarks.find(self._connection, study)
        return stored is not None and stored.removed is None

    # Reading. Not in the journal: worth little, written often.

    def mark_read(self, study: StudyId) -> Changes:
        """Mark a study as read."""
        with transaction(self._connection, NOTEBOOK):
            is_new = places.mark_read(self._connection, study, self._acts.now())
        return Changes(reading=frozenset({study} if is_new else ()))

    def unmark_read(self, study: StudyId) -> Changes:
        """Take the read mark away."""
        with transaction(self._connection, NOTEBOOK):
            was_there = places.unmark_read(self._connection, study)
        return Changes(reading=frozenset({study} if was_there else ()))

    def remember_place(self, place: Place) -> Changes:
        """Remember where reading stopped."""
        with transaction(self._connection, NOTEBOOK):
            places.remember(
                self._connection, replace(place, opened=place.opened or self._acts.now())
            )
        return Changes(reading=frozenset({place.study}))

    def place_of(self, study: StudyId) -> Place | None:
        """Where reading of this study stopped."""
        with translated(NOTEBOOK):
            return places.place_of(self._connection, study)

    def last_place(self) -> Place | None:
        """Where reading stopped last."""
        with translated(NOTEBOOK):
            return places.last_place(self._connection)

    def marks_of(self, ids: Iterable[StudyId]) -> dict[StudyId, StudyMarks]:
        """Saved, read and the number of notes, for each of these studies."""
        with translated(NOTEBOOK):
            return places.marks_of(self._connection, ids)

    def mark_looked(self, number: int) -> Changes:
        """Remember the number of the newest study that the person could see."""
        with transaction(self._connection, NOTEBOOK):
            places.mark_looked(self._connection, number)
        return Changes()

    def own_marks(self) -> OwnMarks:
        """Which studies were saved, read and noted."""
        with translated(NOTEBOOK):
            return places.own_marks(self._connection)

    # The whole

    def empty_bin(self) -> Changes:
        """Take the notes of the bin away for good. `db.emptying` makes a backup first."""
        with self._acts.one():
            now = self._acts.now()
            parts = [
                Entry("note", "forget", each.note.id, each.note.rev + 1, now)
                for each in notes.in_bin(self._connection)
            ]
            parts += [
                Entry(gone.what, "forget", gone.id, gone.rev + 1, now)
                for gone in things.removed(self._connection)
            ]
            changes = self._acts.record(parts, "empty bin")
        self.clear_traces()
        return changes

    def clear_traces(self) -> bool:
        """Clear away what forgotten notes left behind; say whether all of it is gone.

        What cannot be done now, on a full disk for example, is done at the next opening.
        """
        with suppress(LibraryError):
            return forgetting.clear_traces(self._connection, self._journal, self._acts.now())
        return False

    def forgotten(self) -> frozenset[str]:
        """The ids of what was taken away for good, as far as the journal remembers."""
        return frozenset(name for _, name in forgetting.forgotten_by(self._journal))

    def become(self, earlier: sqlite3.Connection) -> Changes:
        """Make everything as it is in `earlier`. What was written since goes to the bin.

        What only the database holds, such as earlier versions, is kept from both.
        """
        with self._acts.one():
            way = carrying_over.way_to(self._connection, earlier, self._acts.now())
            changes = self._acts.record(list(way), "restore")
            carrying_over.take_besides(self._connection, earlier)
            return changes

    def contents(self) -> Contents:
        """Everything in the notebook as one value, to be given out or merged elsewhere."""
        with snapshot(self._connection, NOTEBOOK):
            return contents_of(self._connection)

    def plan_merge(self, theirs: Contents) -> Merged:
        """What merging another notebook would make of this one; changes nothing."""
        return merge(self.contents(), theirs, self._acts.now())

    def merge(self, theirs: Contents) -> Merged:
        """Take in what another notebook has and this one lacks; see `db.merging`."""
        with self._acts.one():
            return merge_into(self._connection, self._journal, theirs, self._acts.now())

    def check(self) -> list[str]:
        """What is wrong with the notebook or its journal, in plain sentences; mends nothing."""
        return notebook_check.check(self._connection, self._journal, self._acts.now())

    def close(self) -> None:
        """Let go of the notebook; who has written puts everything into the one file."""
        # All is saved already: a checkpoint that cannot be made now is made next time. One who
        # only reads makes none: to a copy under way, the emptied log would be a change.
        if self._writing:
            with suppress(LibraryError), translated(NOTEBOOK):
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._connection.close()

    def _base_of(self, note: Note, stored: StoredNote | None) -> Note:
        # A save that failed half-way may have come to pass after all: it is our own.
        if stored is not None and stored.note == self._unsure.get(note.id):
            return replace(note, rev=stored.note.rev)
        return note

    def _ready(self, note: Note) -> Note:
        now = self._acts.now()
        place = note.place
        if note.kind is NoteKind.QUESTION and not place:
            place = notes.last_place(self._connection) + 1
        return replace(
            note, rev=note.rev + 1, created=note.created or now, changed=now, place=place
        )

    def _next(self, note: Note) -> Entry:
        return _saving(replace(note, rev=note.rev + 1, changed=self._acts.now()))


def _saving(note: Note) -> Entry:
    return Entry("note", "save", note.id, note.rev, note.changed, body_of(note))
