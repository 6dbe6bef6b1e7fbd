"""The page scanner finds in real files what SQLite finds, and more where SQLite finds nothing."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.page_scanner import FoundRow, rows_in
from tests.lengths import short_or_long

VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.binary(max_size=20),
    st.integers(0, 20_000).map(lambda length: "long " * (length // 5)),
)
ROWS = st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=12)


def a_file(path: Path, rows: Sequence[tuple[object, ...]], page_size: int = 4096) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute(f"PRAGMA page_size = {page_size}")
        made.execute("CREATE TABLE things (number INTEGER PRIMARY KEY, a, b, c)")
        made.executemany("INSERT INTO things (a, b, c) VALUES (?, ?, ?)", rows)
    return path


def things(found: list[FoundRow]) -> set[tuple[object, ...]]:
    """The rows of the table `things`; the table of tables has five columns."""
    return {(row.number, *row.values[1:]) for row in found if len(row.values) == 4}


@settings(max_examples=short_or_long(30, 500), deadline=None, derandomize=True)
@given(ROWS, st.sampled_from([512, 1024, 4096, 65536]))
def test_every_row_of_any_file_is_found(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[object, ...]], page_size: int
) -> None:
    path = a_file(tmp_path_factory.mktemp("scan") / "x.sqlite3", rows, page_size)
    with closing(sqlite3.connect(path)) as connection:
        wanted = set(connection.execute("SELECT * FROM things"))

    assert things(list(rows_in(path.read_bytes()))) == wanted


def test_rows_are_found_when_the_beginning_is_gone(tmp_path: Path) -> None:
    rows = [(f"text {n}", n, "x" * 300) for n in range(400)]
    whole = a_file(tmp_path / "x.sqlite3", rows).read_bytes()
    gone = bytes(100) + whole[100:]
    page_gone = bytes(4096) + whole[4096:]

    assert len(things(list(rows_in(gone)))) == 400
    assert len(things(list(rows_in(page_gone)))) == 400
    (tmp_path / "x.sqlite3").write_bytes(page_gone)
    with (
        closing(sqlite3.connect(tmp_path / "x.sqlite3")) as connection,
        pytest.raises(sqlite3.DatabaseError),
    ):
        connection.execute("SELECT * FROM things").fetchall()


def test_rows_that_wait_in_the_log_are_found(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("CREATE TABLE things (number INTEGER PRIMARY KEY, a, b, c)")
        made.execute("INSERT INTO things (a, b, c) VALUES ('short', 1, 2)")
        made.execute("INSERT INTO things (a, b, c) VALUES (?, 1, 2)", ["long " * 5000])
        log = Path(f"{path}-wal").read_bytes()
        found = things(list(rows_in(path.read_bytes(), log)))

    assert (1, "short", 1, 2) in found
    assert (2, "long " * 5000, 1, 2) in found


@settings(max_examples=short_or_long(50, 2000), deadline=None, derandomize=True)
@given(st.binary(max_size=9000))
def test_no_bytes_make_it_stumble(noise: bytes) -> None:
    page = bytes([13]) + noise

    assert isinstance(list(rows_in(noise, noise)), list)
    assert isinstance(list(rows_in(bytes(4096) + page, noise)), list)
