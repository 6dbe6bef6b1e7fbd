"""Folders for tests that write very often and do not ask what the disk does with it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it


@contextmanager
def quick_folder() -> Iterator[Path]:
    """A folder in memory where there is such a place, gone afterwards."""
    is_there = MEMORY.is_dir() and os.access(MEMORY, os.W_OK)
    with TemporaryDirectory(dir=MEMORY if is_there else None) as place:
        yield Path(place)
