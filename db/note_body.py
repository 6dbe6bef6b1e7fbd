"""A note as plain data: the form in which it is journalled, compared and kept in history."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from hashlib import sha256
from itertools import chain
from math import isfinite

from db.errors import LibraryError
from db.marks import Note, NoteId, NoteKind

MOST_LETTERS = 1_000_000
_OUTSIDE = ("id", "rev")
_LATER = ("day", "tags", "details", "quote", "before", "after", "colour")
"""What came with the second form of the notebook. It stands in a body only where it is used,
so that the fingerprints and journals of the first form stay true."""
_INSIDE = tuple(field.name for field in fields(Note) if field.name not in (*_OUTSIDE, *_LATER))


def body_of(note: Note) -> dict[str, object]:
    """Everything of a note but its id and revision."""
    later = {name: getattr(note, name) for name in _LATER if getattr(note, name)}
    return {name: getattr(note, name) for name in _INSIDE} | later


def note_of(note_id: str, rev: int, body: Mapping[str, object]) -> Note:
    """The note that `body_of` was made from; a field that is not known here is left out."""
    known = {field.name for field in fields(Note)}.difference(_OUTSIDE)
    kept = {name: value for name, value in body.items() if name in known}
    kept["tags"] = _texts(kept.get("tags"))
    kept["details"] = tuple(pair for one in _items(kept.get("details")) if (pair := _pair(one)))
    try:
        kind = NoteKind(str(kept.pop("kind", NoteKind.NOTE)))
    except ValueError:
        kind = NoteKind.NOTE
    return Note(**{"text": "", **kept}, id=NoteId(note_id), rev=rev, kind=kind)  # type: ignore[arg-type]


def _items(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in _items(value) if isinstance(one, str))


def _pair(value: object) -> tuple[str, str] | None:
    texts = _texts(value)
    return (texts[0], texts[1]) if len(texts) == 2 else None


def fingerprint(body: Mapping[str, object]) -> str:
    """The SHA-256 of a body, by which silent damage shows."""
    return sha256(packed(body).encode()).hexdigest()


def packed(body: object) -> str:
    """Plain data as JSON, always written the same way."""
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def tidy(note: Note) -> Note:
    """The note with nothing in it that a file cannot hold.

    Half characters and NULs come from broken pastes; they would stop the saving of all else.
    """
    texts = {name: clean(value) for name, value in asdict(note).items() if type(value) is str}
    tags = tuple(dict.fromkeys(tag for one in note.tags if (tag := " ".join(clean(one).split()))))
    details = tuple((clean(name), clean(value)) for name, value in note.details if value)
    if sum(map(len, (*texts.values(), *tags, *chain(*details)))) > MOST_LETTERS:
        raise LibraryError(
            "This note is longer than a million letters. It is not saved.",
            "Move a part of it into a new note.",
        )
    place = float(note.place) if isfinite(note.place) else 0.0
    return replace(note, **texts, tags=tags, details=details, place=place)  # type: ignore[arg-type]


def is_empty(note: Note) -> bool:
    """Whether nothing has been written in it, and no words are marked by it."""
    written = note.text.strip() or note.answer.strip() or any(value for _, value in note.details)
    return not written and not note.is_highlight


def clean(text: str) -> str:
    """The text without NULs, and with a mark in the place of every half character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "")
