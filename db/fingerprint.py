"""What a notebook file holds, told in counts and one fingerprint, by which two files compare."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The number of rows in each table, and the fingerprint of them all, 64 hex digits."""

    counts: Mapping[str, int]
    digest: str


def fingerprint_of(connection: sqlite3.Connection) -> Fingerprint:
    """Read every row once. The order of the rows does not matter, their tables do."""
    counts: dict[str, int] = {}
    total = 0
    for table in tables_of(connection):
        counts[table] = 0
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            counts[table] += 1
            told = repr((table, row)).encode("utf-8", "surrogatepass")
            total += int.from_bytes(sha256(told).digest(), "big")
    return Fingerprint(counts, f"{total % 2**256:064x}")


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """The tables that hold what a person has written; those of the search can be made anew."""
    listed = connection.execute("PRAGMA table_list").fetchall()
    return sorted(
        name
        for _, name, kind, *_ in listed
        if kind == "table" and not name.startswith(("sqlite_", "_sqlite_"))
    )


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds no fault in the whole file."""
    return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
