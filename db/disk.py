"""Whole files on a disk that may be full, locked or pulled out at any moment."""

import errno
import os
from pathlib import Path
from uuid import uuid4

from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
REFUSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
GONE = frozenset({errno.ENOENT, errno.ENOTDIR})


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a power cut leaves the old one or the new one, never half of one.

    A LibraryError says what the disk did wrong; the old file, if there is one, is untouched.
    """
    beside = path.with_name(f".{uuid4().hex}.new")
    try:
        try:
            with beside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        sync_folder(path.parent)
    except OSError as error:
        raise _told(error) from error


def sync_folder(folder: Path) -> None:
    """Wait until the names in this folder are on the disk.

    A new file's name is there only when its folder is. Windows does that by itself.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _told(error: OSError) -> LibraryError:
    safe = "Nothing was changed."
    if error.errno in FULL:
        return DiskFull(
            f"The disk is full, so we could not save the file. {safe}",
            "Make some room, or choose another folder.",
        )
    if error.errno in REFUSED:
        return ReadOnlyPlace(f"We may not write in that folder. {safe}", "Choose another folder.")
    if error.errno in GONE:
        return MissingFile(
            f"That folder is not there. {safe}", "Plug the disk in, or choose another folder."
        )
    return LibraryError(
        f"The disk did not answer as it should. {safe}", "Choose another folder and save again."
    )
