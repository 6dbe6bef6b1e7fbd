"""Opening our files: what is set on every connection, and what is refused untouched."""

import hashlib
import sqlite3
import struct
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import connection as ours
from db.connection import LIBRARY, NOTEBOOK, FileKind, connect, is_fresh, transaction
from db.errors import (
    Busy,
    DamagedFile,
    EmptyFile,
    ForeignFile,
    LibraryError,
    MissingFile,
    NewerFile,
    ReadOnlyPlace,
)

KINDS = [LIBRARY, NOTEBOOK]
MODES: list[ours.Mode] = ["create", "write", "read"]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def make(path: Path, kind: FileKind = LIBRARY, version: int = 1) -> Path:
    with closing(connect(path, kind, "create")) as connection:
        connection.execute("CREATE TABLE things (name TEXT)")
        connection.execute("INSERT INTO things VALUES ('a')")
        connection.execute(f"PRAGMA user_version = {version}")
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return make(tmp_path / "library.sqlite3")


@pytest.fixture
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(file, LIBRARY, "write")) as connection:
        yield connection


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_connection_is_set_up_the_same(
    kind: FileKind, mode: ours.Mode, tmp_path: Path
) -> None:
    path = make(tmp_path / "file.sqlite3", kind)

    with closing(connect(path, kind, mode)) as connection:
        assert {name: pragma(connection, name) for name in ours.PRAGMAS} == ours.PRAGMAS
        assert pragma(connection, "journal_mode") == "wal"
        assert connection.isolation_level is None
        assert pragma(connection, "secure_delete") == (1 if kind is NOTEBOOK else 0)


def test_creating_makes_the_folder_and_marks_the_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.sqlite3"

    with closing(connect(path, LIBRARY, "create")) as connection:
        assert pragma(connection, "application_id") == 0x4D534B42
        assert is_fresh(connection)


@pytest.mark.parametrize("mode", ["write", "read"])
def test_only_creating_makes_a_file(mode: ours.Mode, tmp_path: Path) -> None:
    path = tmp_path / "not there.sqlite3"

    with pytest.raises(MissingFile, match="could not find your library"):
        connect(path, LIBRARY, mode)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_the_file_is_told_calmly(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="could not open your library"):
        connect(tmp_path, LIBRARY, "write")


def test_a_file_in_the_place_of_the_folder_is_told_calmly(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    with pytest.raises(ReadOnlyPlace, match="could not make the folder"):
        connect(tmp_path / "data" / "people" / "library.sqlite3", LIBRARY, "create")


def foreign(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE letters (text TEXT)")
        connection.commit()
    return path


def a_picture(path: Path) -> Path:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    return path


def a_notebook(path: Path) -> Path:
    return make(path, NOTEBOOK)


def a_text(path: Path) -> Path:
    path.write_text("Dear diary")
    return path


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("make_it", [foreign, a_picture, a_notebook, a_text])
def test_a_foreign_file_is_refused_and_left_as_it_is(
    make_it: object, mode: ours.Mode, tmp_path: Path
) -> None:
    path = make_it(tmp_path / "library.sqlite3")  # type: ignore[operator]
    before = digest(path)

    with pytest.raises(ForeignFile, match=r"^This file is not a library of this program\."):
        connect(path, LIBRARY, mode)

    assert digest(path) == before


@pytest.mark.parametrize("mode", MODES)
def test_an_empty_file_is_never_adopted(mode: ours.Mode, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    path.touch()

    with pytest.raises(EmptyFile, match="is empty"):
        connect(path, LIBRARY, mode)

    assert path.stat().st_size == 0


def test_a_newer_file_is_read_and_never_written(tmp_path: Path) -> None:
    path = make(tmp_path / "library.sqlite3", version=999)
    before = digest(path)

    with closing(connect(path, LIBRARY, "read")) as connection:
        assert connection.execute("SELECT name FROM things").fetchall() == [("a",)]
        with pytest.raises(ReadOnlyPlace), transaction(connection):
            connection.execute("DELETE FROM things")
    for mode in ("write", "create"):
        with pytest.raises(NewerFile, match="made with a newer version"):
            connect(path, LIBRARY, mode)

    assert digest(path) == before


def test_a_file_cut_in_half_is_told_as_damaged(tmp_path: Path) -> None:
    path = make(tmp_path / "library.sqlite3")
    with closing(connect(path, LIBRARY, "write")) as connection:
        connection.executemany("INSERT INTO things VALUES (?)", [("x" * 900,)] * 90)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    with pytest.raises(DamagedFile, match=r"The library file is damaged\. We left it as it is\."):
        connect(path, LIBRARY, "read").close()


def test_an_act_is_kept_whole_or_not_at_all(opened: sqlite3.Connection) -> None:
    with transaction(opened):
        opened.execute("INSERT INTO things VALUES ('b')")
    with pytest.raises(ZeroDivisionError), transaction(opened):
        opened.executemany("INSERT INTO things VALUES (?)", ((1 / n,) for n in (1, 0)))

    assert not opened.in_transaction
    assert opened.execute("SELECT name FROM things").fetchall() == [("a",), ("b",)]


def test_our_own_mistakes_are_not_told_as_the_worlds(opened: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="syntax error"), transaction(opened):
        opened.execute("SELEKT")

    assert not opened.in_transaction


def test_a_second_writer_is_told_who_is_there(file: Path, opened: sqlite3.Connection) -> None:
    with closing(connect(file, NOTEBOOK_LIKE, "write")) as other, transaction(opened):
        other.execute("PRAGMA busy_timeout = 20")
        told = pytest.raises(Busy, match="Another window is using your notebook")
        with told, transaction(other, NOTEBOOK_LIKE):
            other.execute("DELETE FROM things")


NOTEBOOK_LIKE = FileKind(LIBRARY.application_id, 1, "notebook")


def test_a_writer_waits_for_its_turn(file: Path) -> None:
    """Two threads, each with its own connection, count to the same number together."""
    failed: list[BaseException] = []

    def count() -> None:
        try:
            with closing(connect(file, LIBRARY, "write")) as connection:
                for _ in range(40):
                    with transaction(connection):
                        connection.execute("INSERT INTO things VALUES ('n')")
        except BaseException as error:  # noqa: BLE001 - told by the assert below
            failed.append(error)

    threads = [threading.Thread(target=count) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failed == []
    with closing(connect(file, LIBRARY, "read")) as connection:
        assert connection.execute("SELECT count(*) FROM things").fetchone() == (81,)


def test_a_full_disk_is_told_and_nothing_is_changed(opened: sqlite3.Connection) -> None:
    pages = opened.execute("PRAGMA page_count").fetchone()[0]
    opened.execute(f"PRAGMA max_page_count = {pages + 2}").fetchall()

    with pytest.raises(LibraryError, match="Your disk is full"), transaction(opened):
        opened.executemany("INSERT INTO things VALUES (?)", [("x" * 3000,)] * 50)

    assert not opened.in_transaction
    assert opened.execute("SELECT count(*) FROM things").fetchone() == (1,)


def test_a_disk_that_cannot_write_ahead_is_refused() -> None:
    told = pytest.raises(ReadOnlyPlace, match="cannot keep your library safely")
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection, told:
        ours._write_ahead(connection, LIBRARY)


def test_functions_in_a_foreign_schema_are_not_called(file: Path) -> None:
    with closing(connect(file, LIBRARY, "write")) as connection:
        connection.execute("CREATE VIEW trap AS SELECT ring() AS rung")
    called: list[int] = []

    with closing(connect(file, LIBRARY, "read")) as connection:
        connection.create_function("ring", 0, lambda: called.append(1))
        with pytest.raises(sqlite3.OperationalError, match="unsafe use of ring"):
            connection.execute("SELECT * FROM trap").fetchall()

    assert called == []


@pytest.mark.parametrize("mode", MODES)
def test_a_first_start_that_was_cut_short_is_undone(tmp_path: Path, mode: ours.Mode) -> None:
    """SQLite had begun to write the first page, and noted that the file was empty before."""
    path = tmp_path / "library.sqlite3"
    path.write_bytes(bytes(4096))
    magic, nonce, pages_before = bytes.fromhex("d9d505f920a163d7"), 7, 0
    header = magic + struct.pack(">iIIII", 0, nonce, pages_before, 512, 4096)
    Path(f"{path}-journal").write_bytes(header.ljust(512, b"\0"))

    with pytest.raises(EmptyFile):
        connect(path, LIBRARY, mode)
    assert path.stat().st_size == 0
    assert not Path(f"{path}-journal").exists()
