"""Carries things from one notebook file to another: back to an earlier state, out of a ruin."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace

from db.journal import Entry
from db.kept import Kept, Key, acts_for, held_by
from db.note_body import packed
from db.replay import apply

_BESIDES = {
    "note_versions": "note, rev, changed, body",
    "read_marks": "study, marked",
    "places": "study, part, letters, opened",
}


def way_to(
    connection: sqlite3.Connection, earlier: sqlite3.Connection, now: str
) -> Iterator[Entry]:
    """The acts that make everything as it is in `earlier`; what came later is deleted."""
    present, wanted = dict(held_by(connection)), dict(held_by(earlier))
    for key, kept in wanted.items():
        here = present.get(key)
        if here is None or not kept.says_the_same_as(here):
            rev = max(kept.rev, here.rev if here else 0) + 1
            yield from acts_for(key, replace(kept, rev=rev), now)
    for key, kept in present.items():
        if key not in wanted and kept.deleted is None:
            yield Entry(key[0], "delete", key[1], kept.rev + 1, now)


def take_over(
    connection: sqlite3.Connection,
    source: sqlite3.Connection,
    told: Mapping[Key, Kept],
    now: str,
) -> int:
    """Take over what is missing here or older here, and whole there; return how much it was.

    `told` is what the journal knows: what it says was forgotten stays away, and what it says
    was deleted is deleted here too. The fingerprint of a row says nothing of its name, so the
    same words, to the millisecond, under another name are a ghost. Needs an open transaction.
    """
    held = dict(held_by(connection))
    words = {packed(kept.body or {}) for kept in held.values()}
    taken: set[Key] = set()
    for key, kept in held_by(source):
        known = held.get(key) or told.get(key)
        is_ghost = known is None and packed(kept.body or {}) in words
        if not kept.is_whole or is_ghost or (known is not None and not _is_news(kept, known)):
            continue
        held[key] = _as_deleted(kept, known)
        words.add(packed(kept.body or {}))
        for act in acts_for(key, held[key], now):
            apply(connection, act)
        taken.add(key)
    take_besides(connection, source)
    return len(taken)


def take_besides(connection: sqlite3.Connection, source: sqlite3.Connection) -> None:
    """Take over what only databases hold and is missing here: earlier versions, reading, places.

    Needs an open transaction. Versions of notes that are not here are left out.
    """
    for table, columns in _BESIDES.items():
        whole = "WHERE json_valid(body)" if table == "note_versions" else ""
        rows = source.execute(f"SELECT {columns} FROM {table} {whole}").fetchall()
        marks = ", ".join("?" for _ in columns.split(","))
        connection.executemany(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", rows)
    connection.execute("DELETE FROM note_versions WHERE note NOT IN (SELECT id FROM notes)")


def _is_news(kept: Kept, known: Kept) -> bool:
    if known.body is None and not known.is_forgotten:
        return True
    return kept.rev > known.rev and not kept.says_the_same_as(known)


def _as_deleted(kept: Kept, known: Kept | None) -> Kept:
    """What was found of a thing, deleted when that is all that the journal knows of it."""
    if known is None or known.body is not None or known.is_forgotten:
        return kept
    return replace(kept, rev=max(kept.rev, known.rev), deleted=kept.deleted or known.deleted)
