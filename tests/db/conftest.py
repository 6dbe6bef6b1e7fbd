"""A library and the folders around it, for every test that wants one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.connection import LIBRARY
from db.folder import DataFolder
from db.library import Library
from db.migrations import open_current
from db.packs import Packs
from tests.packs import KEYS, library_of


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def library(data: DataFolder) -> Iterator[Library]:
    library = Library(open_current(data.library, LIBRARY))
    yield library
    assert library.check() == []
    library.close()


@pytest.fixture
def packs(data: DataFolder) -> Iterator[Packs]:
    packs = Packs(open_current(data.library, LIBRARY), data, KEYS)
    yield packs
    assert library_of(packs).check() == []
    packs.close()
