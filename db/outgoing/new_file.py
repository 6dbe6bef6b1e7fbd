"""Files and folders that are there whole, or not there at all.

Everything is first written under a hidden name beside its place and waited for; then it gets
its own name in one step. Whatever happens before that step leaves what stood there as it was.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from db.disk import calm_outside, sync_folder
from db.errors import LibraryError
from db.gathering import shown

ENDING = ".part"
LONGEST_SHOWN = 40

Put = Callable[[str, bytes], object]
"""Writes one file of a new folder: its name within the folder, with slashes, and its bytes."""


class NameTaken(LibraryError):
    """Something stands under this name already, and nobody said to replace it."""


@contextmanager
def new_file(path: Path, *, replace: bool = False) -> Iterator[IO[bytes]]:
    """Open a file that gets its name when all of it is on the disk.

    NameTaken when there is such a file and `replace` does not say that it may go.
    """
    with calm_outside():
        _refuse_taken_file(path, replace)
        _sweep(path)
        handle, name = tempfile.mkstemp(ENDING, _begin(path), path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _refuse_taken_file(path, replace)
            part.replace(path)
            sync_folder(path.parent)
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Put]:
    """Make a folder that gets its name when all its files are on the disk.

    A folder that holds anything is never replaced: a person may have put own files there.
    """
    with calm_outside():
        _refuse_taken_folder(path)
        _sweep(path)
        part = Path(tempfile.mkdtemp(ENDING, _begin(path), path.parent))
        try:
            yield lambda name, content: _put(part / name, content)
            _wait_for_all_in(part)
            _refuse_taken_folder(path)
            if path.exists():
                path.rmdir()
            part.rename(path)
            sync_folder(path.parent)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)


def _wait_for_all_in(folder: Path) -> None:
    """Only when all is written: waiting for each file in its turn would take twice as long."""
    for path in (*folder.rglob("*"), folder):
        if path.is_dir():
            sync_folder(path)
        else:
            with path.open("r+b") as file:
                os.fsync(file.fileno())


def _begin(path: Path) -> str:
    return f".{path.name[:LONGEST_SHOWN]}."


def _sweep(path: Path) -> None:
    """Take away what an export that was killed has left beside this place."""
    ours = re.compile(rf"{re.escape(_begin(path))}[a-z0-9_]{{8}}{re.escape(ENDING)}")
    for left in [each for each in path.parent.iterdir() if ours.fullmatch(each.name)]:
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _refuse_taken_file(path: Path, replace: bool) -> None:
    if path.is_dir():
        raise NameTaken(
            f"There is a folder called {shown(path)}. Nothing was changed.", "Choose another name."
        )
    if not replace and os.path.lexists(path):
        raise NameTaken(
            f"There is a file called {shown(path)} already. Nothing was changed.",
            "Choose another name.",
        )


def _refuse_taken_folder(path: Path) -> None:
    if path.is_dir() and not any(path.iterdir()):
        return
    if os.path.lexists(path):
        raise NameTaken(
            f"There is something called {shown(path)} already. Nothing was changed.",
            "Choose another name.",
        )
