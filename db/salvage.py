"""Brings out of a damaged notebook file what can still be read.

What is found is put into a notebook in memory whose tables take everything, also a thing
twice. Each row carries the fingerprint of what was saved, so a damaged one is known.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from db.connection import NOTEBOOK, connect
from db.errors import LibraryError
from db.fingerprint import tables_of
from db.migrations import make_tables
from db.page_scanner import FoundRow, Value, rows_in

_TYPES: dict[str, tuple[type, ...]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "REAL": (float, int),
    "BLOB": (bytes,),
}


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    kind: str
    is_needed: bool
    is_number: bool


_Table = Sequence[_Column]


def salvage(file: Path, log: Path) -> sqlite3.Connection:
    """Everything that a copy of a damaged file and its log still hold. Both may be missing.

    SQLite reads row by row from both ends; then each page is looked at by itself.
    """
    found, tables = _empty()
    for name, table in tables.items():
        for swept in _swept(file, name, table):
            _put(found, name, swept)
    for row in rows_in(_bytes_of(file), _bytes_of(log)):
        for name, table in tables.items():
            if (scanned := _fitting(row, table)) is not None:
                _put(found, name, scanned)
    return found


def _empty() -> tuple[sqlite3.Connection, dict[str, _Table]]:
    """A notebook in memory with the present tables, but without their rules."""
    found = sqlite3.connect(":memory:", isolation_level=None)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        make_tables(model, NOTEBOOK)
        tables: dict[str, _Table] = {name: _columns(model, name) for name in tables_of(model)}
    for name, table in tables.items():
        # With their types: a page holds 1.0 as a whole number, and its column makes it 1.0.
        columns = ", ".join(f"{column.name} {column.kind}" for column in table)
        found.execute(f"CREATE TABLE {name} ({columns})")
    return found, tables


def _columns(model: sqlite3.Connection, table: str) -> list[_Column]:
    listed = model.execute(f"PRAGMA table_info({table})").fetchall()
    return [
        _Column(name, kind, bool(needed), bool(key) and kind == "INTEGER")
        for _, name, kind, needed, _, key in listed
    ]


def _fitting(row: FoundRow, table: _Table) -> list[Value] | None:
    """The values of a row as this table would hold them; None when it cannot be its row."""
    if len(row.values) != len(table):
        return None
    values = [
        row.number if column.is_number and value is None else value
        for column, value in zip(table, row.values, strict=True)
    ]
    return values if _fits(values, table) else None


def _fits(values: Sequence[Value], table: _Table) -> bool:
    return all(
        not column.is_needed if value is None else isinstance(value, _TYPES[column.kind])
        for column, value in zip(table, values, strict=True)
    )


def _swept(file: Path, name: str, table: _Table) -> Iterator[Sequence[Value]]:
    """The rows that SQLite gives out from the beginning, and from the end, until it stumbles."""
    for order in ("", "ORDER BY rowid DESC"):
        with (
            suppress(sqlite3.Error, LibraryError),
            closing(connect(file, NOTEBOOK, "read")) as damaged,
        ):
            damaged.text_factory = lambda told: told.decode("utf-8", "replace")
            for values in damaged.execute(f"SELECT * FROM {name} {order}"):
                if len(values) == len(table) and _fits(values, table):
                    yield values


def _put(found: sqlite3.Connection, name: str, values: Sequence[Value]) -> None:
    marks = ", ".join("?" for _ in values)
    found.execute(f"INSERT INTO {name} VALUES ({marks})", values)


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""
