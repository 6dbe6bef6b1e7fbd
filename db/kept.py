"""How each copy of a notebook holds a thing: what the journal tells, what the database has."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from db import bookmarks, notes, things
from db.journal import Entry, Journal
from db.note_body import body_of, packed

Key = tuple[str, str]
WHOLE = "notebook"
"""What an act of several parts is about. It is one line: a power cut leaves all or nothing."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How one copy holds a thing; `body` is None when only its deletion is known.

    What `is_forgotten` was taken away for good: only the journal still knows that it was.
    """

    rev: int
    body: dict[str, object] | None
    deleted: str | None
    is_whole: bool = True
    is_forgotten: bool = False

    def agrees_with(self, other: "Kept") -> bool:
        """Whether both copies hold the thing in the same way."""
        return self.rev == other.rev and self.says_the_same_as(other)

    def says_the_same_as(self, other: "Kept") -> bool:
        """Whether both hold the same words, in whatever revision."""
        return (self.deleted, packed(self.body or {})) == (other.deleted, packed(other.body or {}))


def told_by(journal: Journal) -> dict[Key, Kept]:
    """Everything as the journal leaves it, what is forgotten too."""
    state: dict[Key, Kept] = {}
    for part in parts_in(journal):
        key = (part.what, part.id)
        match part.act:
            case "save":
                state[key] = Kept(part.rev, dict(part.body), None)
            case "delete":
                before = state.get(key)
                state[key] = Kept(part.rev, before.body if before else None, part.at)
            case "forget":
                state[key] = Kept(part.rev, None, part.at, is_forgotten=True)
    return state


def held_by(connection: sqlite3.Connection) -> Iterator[tuple[Key, Kept]]:
    """Everything as the database holds it."""
    for one in notes.everything(connection):
        kept = Kept(one.note.rev, body_of(one.note), one.deleted, one.is_whole)
        yield ("note", one.note.id), kept
    for mark in bookmarks.everything(connection):
        kept = Kept(mark.rev, bookmarks.body_of(mark.bookmark), mark.removed, mark.is_whole)
        yield ("bookmark", mark.bookmark.study), kept
    for thing in things.everything(connection):
        yield (
            (thing.what, thing.id),
            Kept(thing.rev, dict(thing.body), thing.removed, thing.is_whole),
        )


def acts_for(key: Key, kept: Kept, now: str) -> list[Entry]:
    """The acts that make a copy hold the thing like this."""
    what, name = key
    if kept.is_forgotten:
        return [Entry(what, "forget", name, kept.rev, kept.deleted or now)]
    if kept.body is None:
        return []
    acts = [Entry(what, "save", name, kept.rev, now, kept.body)]
    if kept.deleted is not None:
        acts.append(Entry(what, "delete", name, kept.rev, kept.deleted))
    return acts


def together(parts: Sequence[Entry], act: str) -> Entry:
    """One line for an act of several parts."""
    told = [_told(part) for part in parts]
    return Entry(WHOLE, act, "", 0, max(part.at for part in parts), {"parts": told})


def parts_in(journal: Journal) -> Iterator[Entry]:
    """Every single act of the journal, oldest first."""
    for entry in journal.entries():
        yield from parts_of(entry)


def parts_of(entry: Entry) -> Iterator[Entry]:
    """The single acts of a line: the line itself, or those that were done as one."""
    if entry.what != WHOLE:
        yield entry
        return
    parts = entry.body.get("parts")
    for told in parts if isinstance(parts, list) else ():
        yield Entry(**{**told, "seq": entry.seq})


def with_parts(entry: Entry, change: Callable[[Entry], Entry]) -> Entry:
    """The line with each of its acts changed."""
    if entry.what != WHOLE:
        return change(entry)
    return replace(entry, body={"parts": [_told(change(part)) for part in parts_of(entry)]})


def _told(part: Entry) -> dict[str, object]:
    return {name: value for name, value in asdict(part).items() if name != "seq"}
