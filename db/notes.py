"""The notes table: finding, listing and writing notes."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace

from db import note_history, note_search
from db.marks import BinnedNote, Note, NoteId, NoteWish
from db.note_body import body_of, fingerprint, note_of, packed

_FIELDS = tuple(field.name for field in fields(Note))
_COLUMNS = ", ".join(f"notes.{name}" for name in _FIELDS)
_BESIDES = ("words_rev", "deleted", "sha256")
_WRITE = f"""
INSERT INTO notes ({", ".join((*_FIELDS, *_BESIDES))})
VALUES ({", ".join(f":{name}" for name in (*_FIELDS, *_BESIDES))})
ON CONFLICT (id) DO UPDATE SET
    {", ".join(f"{name} = :{name}" for name in (*_FIELDS[1:], *_BESIDES))}
"""
_DAY = "coalesce(nullif(notes.day, ''), notes.created)"
_LIST = f"""
SELECT {_COLUMNS} FROM notes
WHERE deleted IS NULL
  AND (:kind IS NULL OR kind = :kind)
  AND (:study IS NULL OR study = :study)
  AND (:about IS NULL OR about = :about)
  AND (:tag IS NULL OR EXISTS (SELECT 1 FROM json_each(notes.tags) WHERE value = :tag))
  AND (:since = '' OR {_DAY} >= :since)
  AND (NOT :starred OR starred)
  AND (NOT :highlights OR (colour <> '' AND quote <> ''))
  AND (:match IS NULL OR number IN (SELECT rowid FROM notes_words WHERE notes_words MATCH :match))
ORDER BY {_DAY} DESC, number DESC
"""


@dataclass(frozen=True, slots=True)
class StoredNote:
    """A note as it lies in its row.

    `words_rev` is the revision that last changed more than a question's place and answer;
    `deleted` says since when it is in the bin; `is_whole` is false when its row was damaged.
    """

    note: Note
    words_rev: int
    deleted: str | None
    is_whole: bool


def find(connection: sqlite3.Connection, note_id: str) -> StoredNote | None:
    """The note of this id, also when it is in the bin."""
    return next(_stored(connection, "WHERE id = ?", note_id), None)


def everything(connection: sqlite3.Connection) -> Iterator[StoredNote]:
    """Every note there is, those in the bin too."""
    return _stored(connection, "ORDER BY number")


def listing(connection: sqlite3.Connection, wish: NoteWish) -> list[Note]:
    """The notes that fit, the newest first; those in the bin are left out."""
    wanted = {**asdict(wish), "match": note_search.match(wish.words)}
    return [_note(row) for row in connection.execute(_LIST, wanted)]


def names(connection: sqlite3.Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom notes are about and who has written them, the most frequent first."""
    return _most_used(connection, "about"), _most_used(connection, "written_by")


def tags(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The tags in use, in the order of the alphabet."""
    rows = connection.execute(
        """
        SELECT DISTINCT value FROM notes, json_each(notes.tags)
        WHERE deleted IS NULL ORDER BY value COLLATE NOCASE, value
        """
    )
    return tuple(row[0] for row in rows)


def last_writer(connection: sqlite3.Connection) -> str:
    """Who wrote the note that was changed last; marks without words do not count."""
    row = connection.execute(
        """
        SELECT written_by FROM notes WHERE deleted IS NULL AND text <> ''
        ORDER BY changed DESC, number DESC LIMIT 1
        """
    ).fetchone()
    return row[0] if row else ""


def questions(connection: sqlite3.Connection) -> list[Note]:
    """The questions for the next visit, in the order they shall be asked."""
    rows = connection.execute(
        f"""
        SELECT {_COLUMNS} FROM notes
        WHERE kind = 'question' AND deleted IS NULL
        ORDER BY place, created, number
        """
    )
    return [_note(row) for row in rows]


def in_bin(connection: sqlite3.Connection) -> list[BinnedNote]:
    """The deleted notes, the latest first."""
    rows = connection.execute(
        f"""
        SELECT {_COLUMNS}, deleted FROM notes
        WHERE deleted IS NOT NULL
        ORDER BY deleted DESC, number DESC
        """
    )
    return [BinnedNote(_note(row), row[-1]) for row in rows]


def last_place(connection: sqlite3.Connection) -> float:
    """The place of the last question, 0 when there is none."""
    place: float = connection.execute(
        "SELECT coalesce(max(place), 0.0) FROM notes WHERE kind = 'question' AND deleted IS NULL"
    ).fetchone()[0]
    return place


def write(connection: sqlite3.Connection, note: Note) -> None:
    """Put a note into its row, keeping what was there before when that is due."""
    before = find(connection, note.id)
    words_rev = note.rev
    if before is not None:
        note_history.keep_if_due(connection, before.note, note)
        if before.deleted is None and has_same_words(before.note, note):
            words_rev = before.words_rev
        note_search.forget(connection, note.id)
    connection.execute(
        _WRITE,
        {
            **{name: getattr(note, name) for name in _FIELDS},
            "tags": packed(note.tags),
            "details": packed(note.details),
            "words_rev": words_rev,
            "deleted": None,
            "sha256": fingerprint(body_of(note)),
        },
    )
    note_search.add(connection, note.id)


def bin_it(connection: sqlite3.Connection, note_id: str, rev: int, at: str) -> None:
    """Put a note into the bin; its words stay."""
    connection.execute(
        "UPDATE notes SET deleted = ?, rev = ?, words_rev = ? WHERE id = ?",
        (at, rev, rev, note_id),
    )


def forget(connection: sqlite3.Connection, note_id: str) -> None:
    """Take a note away for good: its row, its words in the search, its earlier versions."""
    note_search.forget(connection, note_id)
    note_history.forget(connection, note_id)
    connection.execute("DELETE FROM notes WHERE id = ?", (note_id,))


def has_same_words(one: Note, other: Note) -> bool:
    """Whether two notes differ in nothing a person has written or chosen in the editor."""
    return _bare(one) == _bare(other)


def _bare(note: Note) -> Note:
    return replace(
        note, id=NoteId(""), created="", changed="", rev=0, place=0.0, asked=False, answer=""
    )


def _stored(connection: sqlite3.Connection, where: str, *values: str) -> Iterator[StoredNote]:
    rows = connection.execute(
        f"SELECT {_COLUMNS}, words_rev, deleted, sha256 FROM notes {where}", values
    )
    for row in rows:
        note = _note(row)
        words_rev, deleted, digest = row[len(_FIELDS) :]
        yield StoredNote(note, words_rev, deleted, digest == fingerprint(body_of(note)))


def _note(row: Sequence[object]) -> Note:
    held = dict(zip(_FIELDS, row, strict=False))
    flags = {name: bool(held[name]) for name in ("starred", "asked")}
    lists = {name: _unpacked(held[name]) for name in ("tags", "details")}
    return note_of(str(held["id"]), held["rev"], {**held, **flags, **lists})  # type: ignore[arg-type]


def _unpacked(text: object) -> object:
    """A list as it was packed; a damaged one is empty, and its fingerprint tells."""
    try:
        return json.loads(str(text))
    except ValueError:
        return []


def _most_used(connection: sqlite3.Connection, column: str) -> tuple[str, ...]:
    rows = connection.execute(
        f"""
        SELECT {column} FROM notes WHERE deleted IS NULL AND {column} <> ''
        GROUP BY {column} ORDER BY count(*) DESC, {column}
        """
    )
    return tuple(row[0] for row in rows)
