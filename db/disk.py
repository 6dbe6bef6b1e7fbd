"""Whole files on a disk that may be full, locked or pulled out at any moment."""

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from uuid import uuid4

from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENOTDIR}


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a power cut leaves the old one or the new one, never half of one.

    A LibraryError says what the disk did wrong; the old file, if there is one, is untouched.
    """
    beside = path.with_name(f".{uuid4().hex}.new")
    with calm_outside():
        try:
            with beside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        sync_folder(path.parent)


def put_in_place(made: Path, place: Path) -> None:
    """Give a finished, closed file its name, in the place of any file that had it."""
    with calm():
        sync_file(made)
        made.replace(place)
        sync_folder(place.parent)


def copy_closed(source: Path, target: Path) -> None:
    """Copy a file that nobody has open, and wait until the copy is on the disk."""
    from shutil import copyfile

    with calm():
        copyfile(source, target)
        sync_file(target)


def make_folder(folder: Path) -> None:
    """Make a folder that only this person may open; the folder around it must be there."""
    with calm():
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)


def sync_file(path: Path) -> None:
    """Wait until the file is on the disk. Never for a database that is open."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


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


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Wait until nobody else does this, in this process or another.

    A lock of SQLite, because that ends with its process on every system.
    """
    import sqlite3

    with closing(sqlite3.connect(lock, timeout=60, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        yield


def claim(lock: Path) -> ExitStack | None:
    """Take a place that one process may have at a time; None while another one has it.

    To close what is returned gives the place back; so does the end of the process, however it
    ends. On a disk that knows no locks everybody may have it: nobody is ever kept out.
    """
    import sqlite3

    held = ExitStack()
    try:
        holder = held.enter_context(closing(sqlite3.connect(lock, timeout=0, isolation_level=None)))
        holder.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        held.close()
        is_taken = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
        return None if is_taken else ExitStack()
    return held


@contextmanager
def calm() -> Iterator[None]:
    """Turn what the disk says of the folder of notes into a sentence."""
    try:
        yield
    except OSError as error:
        raise _told(error) from error


@contextmanager
def calm_outside() -> Iterator[None]:
    """Turn what the disk says of a place a person chose into a sentence."""
    try:
        yield
    except OSError as error:
        raise _told_outside(error) from error


@contextmanager
def told_calmly(place: str) -> Iterator[None]:
    """Turn what the disk says of the place or file of this name into a sentence."""
    try:
        yield
    except OSError as error:
        raise _told_of(error, place) from error


def _told(error: OSError) -> LibraryError:
    kept = "What you wrote before is safe."
    if error.errno in _FULL:
        return DiskFull(f"There is no room left on the disk. {kept}", "Make some room, try again.")
    if error.errno in _REFUSED:
        return ReadOnlyPlace(
            f"The folder of your notes cannot be written to. {kept}", "Choose another folder."
        )
    if error.errno in _GONE:
        return MissingFile("The folder of your notes is not there.", "Put it back, try again.")
    return LibraryError(f"The disk did not answer as it should. {kept}", "Try again.")


def _told_outside(error: OSError) -> LibraryError:
    safe = "Nothing was changed."
    if error.errno in _FULL:
        return DiskFull(
            f"The disk is full, so we could not save the file. {safe}",
            "Make some room, or choose another folder.",
        )
    if error.errno in _REFUSED:
        return ReadOnlyPlace(f"We may not write in that folder. {safe}", "Choose another folder.")
    if error.errno in _GONE:
        return MissingFile(
            f"That folder is not there. {safe}", "Plug the disk in, or choose another folder."
        )
    return LibraryError(
        f"The disk did not answer as it should. {safe}", "Choose another folder and save again."
    )


def _told_of(error: OSError, place: str) -> LibraryError:
    safe = "Nothing was changed."
    if error.errno in _FULL:
        return DiskFull(
            f"There is not enough room on your disk. {safe}", "Free some space and try again."
        )
    if error.errno in _REFUSED:
        return ReadOnlyPlace(f"We may not use {place}. {safe}", "Choose another folder.")
    if error.errno in _GONE:
        return MissingFile(
            f"We could not find {place}. {safe}", "Is the disk or USB stick plugged in?"
        )
    return LibraryError(f"The disk reports a fault. {safe}", "Try again.")
