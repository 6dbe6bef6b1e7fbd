"""What the tests with hostile files share."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import reading
from db.connection import LIBRARY
from db.folder import DataFolder
from db.library import Library
from db.migrations import open_current
from tests.builders import a_study_file
from tests.hostile.watcher import WATCHED


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every reading process of this test ends at once when a file makes it do a deed."""
    monkeypatch.setattr(reading, "BEGIN", WATCHED)


@pytest.fixture(scope="module")
def closed_library(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """A data folder with a library of one study, which nobody has open."""
    data = DataFolder(tmp_path_factory.mktemp("data"))
    outside = tmp_path_factory.mktemp("in")
    with closing(open_current(data.library, LIBRARY)) as connection:
        library = Library(connection)
        library.apply(library.plan([a_study_file(outside, "kept-2025")]))
    return data


@pytest.fixture
def untouched(closed_library: DataFolder) -> Iterator[DataFolder]:
    """The same folder, which must hold the very same bytes when the test is over."""
    before = _bytes_below(closed_library.root)
    yield closed_library
    assert _bytes_below(closed_library.root) == before


def _bytes_below(folder: Path) -> dict[Path, bytes]:
    """Every file that anyone could leave there, in the staging folder too.

    SQLite keeps two helper files beside a library while it is read; they hold nothing new.
    """
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in files if not path.name.endswith(("-shm", "-wal"))}
