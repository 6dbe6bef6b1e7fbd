"""Keeps the two copies of a notebook, journal and database, saying the same.

Whatever is written goes into the journal first and is then applied to the database by the
very function that reads the journal back; so the one can always be made from the other.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from db import bookmarks, note_history, notes, things
from db.journal import Entry, Journal
from db.kept import WHOLE, Kept, acts_for, held_by, parts_of, together, told_by
from db.models import Changes, StudyId
from db.note_body import note_of


@dataclass(frozen=True, slots=True)
class Lacking:
    """What each copy lacks of the other, as the acts that would bring it there."""

    database: tuple[Entry, ...]
    journal: tuple[Entry, ...]


def apply(connection: sqlite3.Connection, entry: Entry) -> None:
    """Do one act to the database. What a later version has invented is passed over."""
    if entry.act == "forget":
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('forgetting', 1)")
    if entry.what == WHOLE:
        for part in parts_of(entry):
            apply(connection, part)
    elif entry.what == "note":
        _apply_to_note(connection, entry)
    elif entry.what == "bookmark":
        _apply_to_bookmark(connection, entry)
    elif entry.what in things.KINDS:
        _apply_to_thing(connection, entry)


def _apply_to_note(connection: sqlite3.Connection, entry: Entry) -> None:
    match entry.act:
        case "save":
            notes.write(connection, note_of(entry.id, entry.rev, entry.body))
        case "delete":
            notes.bin_it(connection, entry.id, entry.rev, entry.at)
        case "forget":
            notes.forget(connection, entry.id)
        case "keep":
            note_history.keep(connection, note_of(entry.id, entry.rev, entry.body))


def _apply_to_bookmark(connection: sqlite3.Connection, entry: Entry) -> None:
    match entry.act:
        case "save":
            bookmarks.write(connection, entry.id, entry.rev, entry.body)
        case "delete":
            bookmarks.remove(connection, entry.id, entry.rev, entry.at)


def _apply_to_thing(connection: sqlite3.Connection, entry: Entry) -> None:
    match entry.act:
        case "save":
            things.write(connection, entry.what, entry.id, entry.rev, entry.body)
        case "delete":
            things.remove(connection, entry.what, entry.id, entry.rev, entry.at)
        case "forget":
            things.forget(connection, entry.what, entry.id)


def touched(entries: Iterable[Entry]) -> Changes:
    """What these acts have touched."""
    known = [part for entry in entries for part in parts_of(entry)]
    return Changes(
        notes=frozenset(e.id for e in known if e.what == "note"),
        bookmarks=frozenset(StudyId(e.id) for e in known if e.what == "bookmark"),
        things=frozenset(e.what for e in known if e.what in things.KINDS),
    )


def followed(connection: sqlite3.Connection) -> int:
    """The number of the last journal line that the database has followed."""
    seq: int = connection.execute("SELECT value FROM meta WHERE key = 'journal_seq'").fetchone()[0]
    return seq


def record(
    connection: sqlite3.Connection,
    journal: Journal,
    entries: Iterable[Entry],
    act: str = "several",
) -> Changes:
    """Write an act into the journal, then into the database. Needs an open transaction."""
    parts = tuple(entries)
    lines = parts if len(parts) < 2 else (together(parts, act),)
    seq = journal.append(lines, after=followed(connection))
    for part in parts:
        apply(connection, part)
    _follow(connection, seq)
    return touched(parts)


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


def mend_if_damaged(connection: sqlite3.Connection, journal: Journal, now: str) -> None:
    """Mend when lines of the journal have gone bad or missing since the last look.

    Bad lines stay where they are, so their number is remembered. Needs an open transaction.
    """
    missing = journal.missing()
    known = connection.execute("SELECT value FROM meta WHERE key = 'journal_missing'").fetchone()
    if missing != (known[0] if known else 0):
        mend(connection, journal, now)
        connection.execute("INSERT OR REPLACE INTO meta VALUES ('journal_missing', ?)", (missing,))


def compare(connection: sqlite3.Connection, journal: Journal, now: str) -> Lacking:
    """Read both copies whole and say what each of them lacks."""
    told = told_by(journal)
    held = dict(held_by(connection))
    for_database: list[Entry] = []
    for_journal: list[Entry] = []
    for key in [*told, *(key for key in held if key not in told)]:
        line, row = told.get(key), held.get(key)
        if line is not None and _line_wins(line, row):
            for_database += acts_for(key, line, now)
        elif row is not None and row.is_whole and not (line and line.agrees_with(row)):
            for_journal += acts_for(key, row, now)
    return Lacking(tuple(for_database), tuple(for_journal))


def _line_wins(line: Kept, row: Kept | None) -> bool:
    if row is None:
        return line.body is not None
    if line.body is None and not line.is_forgotten:
        return False
    return line.rev > row.rev or (line.rev == row.rev and not row.is_whole)


def _follow(connection: sqlite3.Connection, seq: int) -> None:
    connection.execute("UPDATE meta SET value = ? WHERE key = 'journal_seq'", (seq,))
