"""A note as plain data: the form in which it is journalled, compared and kept in history."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from hashlib import sha256
from math import isfinite

from db.errors import LibraryError
from db.marks import Note, NoteId, NoteKind

MOST_LETTERS = 1_000_000
_OUTSIDE = ("id", "rev")
_INSIDE = tuple(field.name for field in fields(Note) if field.name not in _OUTSIDE)


def body_of(note: Note) -> dict[str, object]:
    """Everything of a note but its id and revision."""
    return {name: getattr(note, name) for name in _INSIDE}


def note_of(note_id: str, rev: int, body: Mapping[str, object]) -> Note:
    """The note that `body_of` was made from; a field that is not known here is left out."""
    known = {field.name for field in fields(Note)}.difference(_OUTSIDE)
    kept = {name: value for name, value in body.items() if name in known}
    try:
        kind = NoteKind(str(kept.pop("kind", NoteKind.NOTE)))
    except ValueError:
        kind = NoteKind.NOTE
    return Note(**{"text": "", **kept}, id=NoteId(note_id), rev=rev, kind=kind)  # type: ignore[arg-type]


def fingerprint(body: Mapping[str, object]) -> str:
    """The SHA-256 of a body, by which silent damage shows."""
    return sha256(packed(body).encode()).hexdigest()


def packed(body: Mapping[str, object]) -> str:
    """A body as JSON, always written the same way."""
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def tidy(note: Note) -> Note:
    """The note with nothing in it that a file cannot hold.

    Half characters and NULs come from broken pastes; they would stop the saving of all else.
    """
    texts = {name: clean(value) for name, value in asdict(note).items() if type(value) is str}
    if sum(map(len, texts.values())) > MOST_LETTERS:
        raise LibraryError(
            "This note is longer than a million letters. It is not saved.",
            "Move a part of it into a new note.",
        )
    place = float(note.place) if isfinite(note.place) else 0.0
    return replace(note, **texts, place=place)  # type: ignore[arg-type]


def is_empty(note: Note) -> bool:
    """Whether nothing has been written in it."""
    return not note.text.strip() and not note.answer.strip()


def clean(text: str) -> str:
    """The text without NULs, and with a mark in the place of every half character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "")
