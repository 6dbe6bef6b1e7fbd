"""The bookmarks table: the studies a person has saved."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Literal

from db.marks import Bookmark
from db.models import StudyId
from db.note_body import fingerprint

Order = Literal["newest", "title"]


@dataclass(frozen=True, slots=True)
class StoredBookmark:
    """A bookmark as it lies in its row; `removed` says since when it is taken away."""

    bookmark: Bookmark
    rev: int
    removed: str | None
    is_whole: bool


def body_of(bookmark: Bookmark) -> dict[str, object]:
    """Everything of a bookmark but its study's id.

    A reason stands there only when there is one, so that the fingerprints of bookmarks that
    never had one stay true.
    """
    reason = {"reason": bookmark.reason} if bookmark.reason else {}
    held: dict[str, object] = {
        "title": bookmark.title,
        "takeaway": bookmark.takeaway,
        "saved": bookmark.saved,
    }
    return held | reason


def find(connection: sqlite3.Connection, study: str) -> StoredBookmark | None:
    """The bookmark of a study, also when it has been removed."""
    return next(_stored(connection, "WHERE study = ?", study), None)


def everything(connection: sqlite3.Connection) -> Iterator[StoredBookmark]:
    """Every bookmark there is or was."""
    return _stored(connection, "ORDER BY number")


def listing(connection: sqlite3.Connection, order: Order) -> list[Bookmark]:
    """The saved studies, the newest first or by title."""
    by = {"newest": "saved DESC, number DESC", "title": "title COLLATE NOCASE, study"}[order]
    stored = _stored(connection, f"WHERE removed IS NULL ORDER BY {by}")
    return [each.bookmark for each in stored]


def write(connection: sqlite3.Connection, study: str, rev: int, body: Mapping[str, object]) -> None:
    """Put a bookmark into its row."""
    names = ("title", "takeaway", "saved", "reason")
    kept = Bookmark(StudyId(study), *(str(body.get(name, "")) for name in names))
    connection.execute(
        """
        INSERT INTO bookmarks (study, title, takeaway, saved, reason, rev, removed, sha256)
        VALUES (:study, :title, :takeaway, :saved, :reason, :rev, NULL, :sha256)
        ON CONFLICT (study) DO UPDATE SET
            title = :title, takeaway = :takeaway, saved = :saved, reason = :reason,
            rev = :rev, removed = NULL, sha256 = :sha256
        """,
        {**asdict(kept), "rev": rev, "sha256": fingerprint(body_of(kept))},
    )


def remove(connection: sqlite3.Connection, study: str, rev: int, at: str) -> None:
    """Take a bookmark away; its row stays, so that a late journal cannot bring it back."""
    connection.execute(
        "UPDATE bookmarks SET removed = ?, rev = ? WHERE study = ?", (at, rev, study)
    )


def _stored(connection: sqlite3.Connection, where: str, *values: str) -> Iterator[StoredBookmark]:
    rows = connection.execute(
        "SELECT study, title, takeaway, saved, reason, rev, removed, sha256 "
        f"FROM bookmarks {where}",
        values,
    )
    for study, title, takeaway, saved, reason, rev, removed, digest in rows:
        bookmark = Bookmark(StudyId(study), title, takeaway, saved, reason)
        yield StoredBookmark(bookmark, rev, removed, digest == fingerprint(body_of(bookmark)))
