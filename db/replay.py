"""Keeps the two copies of a notebook, journal and database, saying the same.

Whatever is written goes into the journal first and is then applied to the database by the
very function that reads the journal back; so the one can always be made from the other.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db import bookmarks, note_history, notes
from db.journal import Entry, Journal
from db.models import Changes, StudyId
from db.note_body import body_of, note_of, packed

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """How one copy holds a thing; `body` is None when only its deletion is known."""

    rev: int
    body: dict[str, object] | None
    deleted: str | None
    is_whole: bool = True

    def agrees_with(self, other: "Kept") -> bool:
        """Whether both copies hold the thing in the same way."""
        return (self.rev, self.deleted, packed(self.body or {})) == (
            other.rev,
            other.deleted,
            packed(other.body or {}),
        )


@dataclass(frozen=True, slots=True)
class Lacking:
    """What each copy lacks of the other, as the acts that would bring it there."""

    database: tuple[Entry, ...]
    journal: tuple[Entry, ...]


def apply(connection: sqlite3.Connection, entry: Entry) -> None:
    """Do one act to the database. What a later version has invented is passed over."""
    match entry.what, entry.act:
        case "note", "save":
            notes.write(connection, note_of(entry.id, entry.rev, entry.body))
        case "note", "delete":
            notes.bin_it(connection, entry.id, entry.rev, entry.at)
        case "note", "keep":
            note_history.keep(connection, note_of(entry.id, entry.rev, entry.body))
        case "bookmark", "save":
            bookmarks.write(connection, entry.id, entry.rev, entry.body)
        case "bookmark", "delete":
            bookmarks.remove(connection, entry.id, entry.rev, entry.at)


def touched(entries: Iterable[Entry]) -> Changes:
    """What these acts have touched."""
    known = list(entries)
    return Changes(
        notes=frozenset(e.id for e in known if e.what == "note"),
        bookmarks=frozenset(StudyId(e.id) for e in known if e.what == "bookmark"),
    )


def followed(connection: sqlite3.Connection) -> int:
    """The number of the last journal line that the database has followed."""
    seq: int = connection.execute("SELECT value FROM meta WHERE key = 'journal_seq'").fetchone()[0]
    return seq


def record(connection: sqlite3.Connection, journal: Journal, entries: Iterable[Entry]) -> Changes:
    """Write the acts into the journal, then into the database. Needs an open transaction."""
    acts = tuple(entries)
    seq = journal.append(acts, after=followed(connection))
    for entry in acts:
        apply(connection, entry)
    _follow(connection, seq)
    return touched(acts)


def catch_up(connection: sqlite3.Connection, journal: Journal, now: str) -> Changes:
    """Bring both copies level after a crash, a restored file or a lost journal.

    Costs a look at the end of the journal when they are level. Needs an open transaction.
    """
    at, last = followed(connection), journal.last_seq
    if last == at:
        return Changes()
    if last < at:
        return mend(connection, journal, now)
    later = tuple(journal.entries(since=at))
    for entry in later:
        apply(connection, entry)
    _follow(connection, last)
    return touched(later)


def mend(connection: sqlite3.Connection, journal: Journal, now: str) -> Changes:
    """Give each copy what only the other one has. Needs an open transaction."""
    lacking = compare(connection, journal, now)
    for entry in lacking.database:
        apply(connection, entry)
    seq = journal.append(lacking.journal, after=followed(connection))
    _follow(connection, seq)
    return touched(lacking.database)


def compare(connection: sqlite3.Connection, journal: Journal, now: str) -> Lacking:
    """Read both copies whole and say what each of them lacks."""
    told = _state_of(journal.entries())
    held = dict(_held(connection))
    for_database: list[Entry] = []
    for_journal: list[Entry] = []
    for key in [*told, *(key for key in held if key not in told)]:
        line, row = told.get(key), held.get(key)
        if row is None or (line is not None and _line_wins(line, row)):
            for_database += _acts(key, line, now)
        elif line is None or not line.agrees_with(row):
            for_journal += _acts(key, row, now) if row.is_whole else []
    return Lacking(tuple(for_database), tuple(for_journal))


def _line_wins(line: Kept, row: Kept) -> bool:
    return line.body is not None and (
        line.rev > row.rev or (line.rev == row.rev and not row.is_whole)
    )


def _acts(key: Key, kept: Kept | None, now: str) -> list[Entry]:
    if kept is None or kept.body is None:
        return []
    what, name = key
    acts = [Entry(what, "save", name, kept.rev, now, kept.body)]
    if kept.deleted is not None:
        acts.append(Entry(what, "delete", name, kept.rev, kept.deleted))
    return acts


def _state_of(entries: Iterable[Entry]) -> dict[Key, Kept]:
    state: dict[Key, Kept] = {}
    for entry in entries:
        key = (entry.what, entry.id)
        if entry.act == "save":
            state[key] = Kept(entry.rev, dict(entry.body), None)
        elif entry.act == "delete":
            before = state.get(key)
            state[key] = Kept(entry.rev, before.body if before else None, entry.at)
    return state


def _held(connection: sqlite3.Connection) -> Iterator[tuple[Key, Kept]]:
    for one in notes.everything(connection):
        kept = Kept(one.note.rev, body_of(one.note), one.deleted, one.is_whole)
        yield ("note", one.note.id), kept
    for mark in bookmarks.everything(connection):
        kept = Kept(mark.rev, bookmarks.body_of(mark.bookmark), mark.removed, mark.is_whole)
        yield ("bookmark", mark.bookmark.study), kept


def _follow(connection: sqlite3.Connection, seq: int) -> None:
    connection.execute("UPDATE meta SET value = ? WHERE key = 'journal_seq'", (seq,))
