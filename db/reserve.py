"""Room that is kept for a full disk: a file that is given back when nothing else fits.

On a full disk even a deletion needs room first. With what this gives back, a note can still be
saved, the bin be emptied, and a copy go elsewhere.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import DiskFull

SIZE = 10 * 1024 * 1024
"""Bytes."""

_PIECE = bytes(1024 * 1024)


def keep(reserve: Path, size: int = SIZE) -> bool:
    """Make the reserve when it is missing and there is plenty of room; say whether it is there."""
    from shutil import disk_usage

    try:
        if reserve.exists():
            return True
        if disk_usage(reserve.parent).free < 10 * size:
            return False
        _fill(reserve.with_suffix(".new"), size)
        reserve.with_suffix(".new").replace(reserve)
    except OSError:
        # Without the reserve the program does all it did before, so nobody is troubled.
        return False
    return True


def release(reserve: Path) -> bool:
    """Give the room back; say whether there was any."""
    try:
        reserve.unlink()
    except OSError:
        return False
    return True


@contextmanager
def at_hand(reserve: Path) -> Iterator[None]:
    """Give the room back when the disk is full, so that the next try can succeed."""
    try:
        yield
    except DiskFull as error:
        if not release(reserve):
            raise
        told = "We have freed a little room. Try again now, then make more room."
        raise DiskFull(error.sentence, told) from error


def _fill(path: Path, size: int) -> None:
    """Write it out: a file that is only declared to be long takes no room."""
    with path.open("wb") as file:
        for start in range(0, size, len(_PIECE)):
            file.write(_PIECE[: size - start])
        file.flush()
        os.fsync(file.fileno())
