"""Moving a file on to the present schema: on a copy, all of it or nothing of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from db.connection import LIBRARY, NOTEBOOK, FileKind, connect, transaction
from db.errors import Busy, NewerFile
from db.migrations import open_current
from db.migrations.library import m001_studies
from db.models import Study
from db.rows import STUDY_COLUMNS


def schema(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
    ).fetchall()


def version(connection: sqlite3.Connection) -> int:
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A library as it was before it could be searched, with something in it."""
    path = tmp_path / "library.sqlite3"
    with closing(connect(path, LIBRARY, "create")) as connection, transaction(connection):
        database = Database(connection, execute_plugins=False)
        m001_studies(database)
        connection.execute(
            "CREATE TABLE _sqlite_migrations "
            "(migration_set TEXT, name TEXT, applied_at TEXT, PRIMARY KEY (migration_set, name))"
        )
        connection.execute(
            "INSERT INTO _sqlite_migrations VALUES ('library', 'm001_studies', '2026-01-01')"
        )
        connection.execute("INSERT INTO meta VALUES ('kept', 'yes')")
    return path


@pytest.mark.parametrize("kind", [LIBRARY, NOTEBOOK])
def test_a_new_file_has_the_whole_schema(kind: FileKind, tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite3"
    with closing(open_current(path, kind)) as connection:
        tables = schema(connection)

        assert version(connection) == kind.version
    with closing(open_current(path, kind)) as connection:
        assert schema(connection) == tables
    assert [found.name for found in tmp_path.iterdir()] == ["new.sqlite3"]


def test_a_row_has_a_column_for_each_field_of_a_study(tmp_path: Path) -> None:
    with closing(open_current(tmp_path / "library.sqlite3", LIBRARY)) as connection:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(studies)")}

    assert columns == {*STUDY_COLUMNS, "number", "year", "words", "digest", "origin"}
    assert set(STUDY_COLUMNS) == set(Study.__slots__)


def test_an_older_file_is_moved_on_and_kept_beside(older: Path) -> None:
    with closing(open_current(older, LIBRARY)) as connection:
        assert version(connection) == LIBRARY.version
        assert connection.execute("SELECT value FROM meta WHERE key = 'kept'").fetchone()
        assert "study_fts" in dict(schema(connection))
    with closing(connect(older.with_name("library-before-0.sqlite3"), LIBRARY, "read")) as kept:
        assert version(kept) == 0
        assert "study_fts" not in dict(schema(kept))
        assert kept.execute("SELECT value FROM meta WHERE key = 'kept'").fetchone()
    assert not older.with_suffix(".moving").exists()


def test_a_moved_file_has_the_same_schema_as_a_new_one(older: Path, tmp_path: Path) -> None:
    with (
        closing(open_current(older, LIBRARY)) as moved,
        closing(open_current(tmp_path / "new.sqlite3", LIBRARY)) as new,
    ):
        ours, theirs = dict(schema(moved)), dict(schema(new))

    assert ours.keys() == theirs.keys()
    del ours["_sqlite_migrations"], theirs["_sqlite_migrations"]
    assert ours == theirs


def test_a_step_that_fails_leaves_the_old_file_as_it_was(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_connection: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    before = older.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr("db.index.create", breaks)
        with pytest.raises(ZeroDivisionError):
            open_current(older, LIBRARY)

    assert older.read_bytes() == before
    assert not older.with_name("library-before-0.sqlite3").exists()
    with closing(
        open_current(older, LIBRARY)
    ) as connection:  # what the failure left is no hindrance
        assert version(connection) == LIBRARY.version


def test_a_new_file_is_made_whole_or_stays_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_connection: sqlite3.Connection) -> None:
        raise ZeroDivisionError

    path = tmp_path / "library.sqlite3"
    with monkeypatch.context() as broken:
        broken.setattr("db.index.create", breaks)
        with pytest.raises(ZeroDivisionError):
            open_current(path, LIBRARY)
    with closing(connect(path, LIBRARY, "write")) as connection:
        assert (schema(connection), version(connection)) == ([], 0)
    with closing(open_current(path, LIBRARY)) as connection:
        assert version(connection) == LIBRARY.version


def test_a_file_that_another_window_uses_is_not_swapped(older: Path) -> None:
    with closing(connect(older, LIBRARY, "write")) as other:
        other.execute("SELECT * FROM meta").fetchall()
        with pytest.raises(Busy, match="Another window is using this file"):
            open_current(older, LIBRARY)

        assert other.execute("SELECT value FROM meta WHERE key = 'kept'").fetchone() == ("yes",)


def test_a_disk_without_second_names_is_served_too(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_names: object) -> None:
        raise PermissionError

    monkeypatch.setattr("os.link", refuses)
    with closing(open_current(older, LIBRARY)) as connection:
        assert version(connection) == LIBRARY.version
    assert older.with_name("library-before-0.sqlite3").exists()


def test_a_newer_file_is_never_moved(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with closing(open_current(path, LIBRARY)) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(NewerFile):
        open_current(path, LIBRARY)
