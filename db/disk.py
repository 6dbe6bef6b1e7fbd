"""Files that are wholly on the disk or not there at all, and what a disk may say against it."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
REFUSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
GONE = frozenset({errno.ENOENT, errno.ENOTDIR})


def write_whole(path: Path, content: bytes) -> None:
    """Put a file there, or in the place of one: after a power cut it is the old or the new."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def told_calmly(place: str) -> Iterator[None]:
    """Turn what the disk says about this place into a sentence; nothing was changed by then."""
    try:
        yield
    except OSError as error:
        raise _sentence_for(error, place) from error


def _sentence_for(error: OSError, place: str) -> LibraryError:
    if error.errno in FULL:
        return DiskFull(
            "There is not enough room on your disk. Nothing was changed.",
            "Free some space and try again.",
        )
    if error.errno in REFUSED:
        return ReadOnlyPlace(
            f"We may not use {place}. Nothing was changed.", "Choose another folder."
        )
    if error.errno in GONE:
        return MissingFile(
            f"We could not find {place}. Nothing was changed.",
            "Is the disk or USB stick plugged in?",
        )
    return LibraryError("The disk reports a fault. Nothing was changed.", "Try again.")
