"""The notes table: finding, listing and writing notes."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from db import note_history, note_search
from db.marks import BinnedNote, Note, NoteId, NoteKind
from db.models import StudyId
from db.note_body import body_of, fingerprint

_COLUMNS = """
    notes.id, notes.text, notes.kind, notes.study, notes.study_title, notes.part, notes.about,
    notes.written_by, notes.starred, notes.place, notes.asked, notes.answer, notes.created,
    notes.changed, notes.rev
"""
_WRITE = """
INSERT INTO notes (
    id, text, kind, study, study_title, part, about, written_by, starred, place, asked, answer,
    created, changed, rev, words_rev, deleted, sha256
)
VALUES (
    :id, :text, :kind, :study, :study_title, :part, :about, :written_by, :starred, :place,
    :asked, :answer, :created, :changed, :rev, :words_rev, NULL, :sha256
)
ON CONFLICT (id) DO UPDATE SET
    text = :text, kind = :kind, study = :study, study_title = :study_title, part = :part,
    about = :about, written_by = :written_by, starred = :starred, place = :place,
    asked = :asked, answer = :answer, created = :created, changed = :changed, rev = :rev,
    words_rev = :words_rev, deleted = NULL, sha256 = :sha256
"""
_LIST = f"""
SELECT {_COLUMNS} FROM notes
WHERE deleted IS NULL
  AND (:kind IS NULL OR kind = :kind)
  AND (:study IS NULL OR study = :study)
  AND (:match IS NULL OR number IN (SELECT rowid FROM notes_words WHERE notes_words MATCH :match))
ORDER BY created DESC, number DESC
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


def listing(
    connection: sqlite3.Connection, kind: NoteKind | None, study: StudyId | None, words: str
) -> list[Note]:
    """The notes that fit, newest first; those in the bin are left out."""
    wanted = {"kind": kind, "study": study, "match": note_search.match(words)}
    return [_note(row) for row in connection.execute(_LIST, wanted)]


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
    return [BinnedNote(_note(row), row[15]) for row in rows]


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
    body = body_of(note)
    connection.execute(
        _WRITE,
        {
            **body,
            "id": note.id,
            "rev": note.rev,
            "words_rev": words_rev,
            "sha256": fingerprint(body),
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
        yield StoredNote(note, row[15], row[16], row[17] == fingerprint(body_of(note)))


def _note(row: tuple[str, ...]) -> Note:
    note = Note(*row[:15])  # type: ignore[arg-type]
    kind = NoteKind(note.kind) if note.kind in set(NoteKind) else NoteKind.NOTE
    return replace(note, kind=kind, starred=bool(note.starred), asked=bool(note.asked))
