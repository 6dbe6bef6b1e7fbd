"""The small things of a notebook, each kept as its name, its kind and its plain data.

Shelves, the studies on them, and appointments are few and are always read whole, so they share
one table. What a thing is made of is known where it is used, not here.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from db.note_body import fingerprint, packed

SHELF, SHELVED, APPOINTMENT = "shelf", "shelved", "appointment"
KINDS = (SHELF, SHELVED, APPOINTMENT)


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as it lies in its row; `removed` says since when (UTC) it is taken away."""

    what: str
    id: str
    rev: int
    body: Mapping[str, object]
    removed: str | None = None
    is_whole: bool = True


def find(connection: sqlite3.Connection, what: str, name: str) -> Thing | None:
    """The thing of this kind and name, also when it is taken away."""
    return next(_stored(connection, "WHERE what = ? AND id = ?", what, name), None)


def everything(connection: sqlite3.Connection) -> Iterator[Thing]:
    """Every thing there is or was."""
    return _stored(connection, "ORDER BY rowid")


def listing(connection: sqlite3.Connection, what: str) -> list[Thing]:
    """The things of a kind that are not taken away."""
    return list(_stored(connection, "WHERE what = ? AND removed IS NULL ORDER BY rowid", what))


def removed(connection: sqlite3.Connection) -> list[Thing]:
    """The things that are taken away; their words are still there."""
    return list(_stored(connection, "WHERE removed IS NOT NULL ORDER BY rowid"))


def write(
    connection: sqlite3.Connection, what: str, name: str, rev: int, body: Mapping[str, object]
) -> None:
    """Put a thing into its row."""
    connection.execute(
        """
        INSERT INTO things (what, id, rev, body, removed, sha256) VALUES (?, ?, ?, ?, NULL, ?)
        ON CONFLICT (what, id) DO UPDATE SET
            rev = excluded.rev, body = excluded.body, removed = NULL, sha256 = excluded.sha256
        """,
        (what, name, rev, packed(body), fingerprint(body)),
    )


def remove(connection: sqlite3.Connection, what: str, name: str, rev: int, at: str) -> None:
    """Take a thing away; its row stays, so that a late journal cannot bring it back."""
    connection.execute(
        "UPDATE things SET removed = ?, rev = ? WHERE what = ? AND id = ?", (at, rev, what, name)
    )


def forget(connection: sqlite3.Connection, what: str, name: str) -> None:
    """Take a thing away for good."""
    connection.execute("DELETE FROM things WHERE what = ? AND id = ?", (what, name))


def _stored(connection: sqlite3.Connection, where: str, *values: str) -> Iterator[Thing]:
    rows = connection.execute(
        f"SELECT what, id, rev, body, removed, sha256 FROM things {where}", values
    )
    for what, name, rev, text, removed, digest in rows:
        body = _body(text)
        yield Thing(what, name, rev, body, removed, digest == fingerprint(body))


def _body(text: str) -> Mapping[str, object]:
    """The plain data as it was packed; damaged data is empty, and its fingerprint tells."""
    try:
        body = json.loads(text)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}
