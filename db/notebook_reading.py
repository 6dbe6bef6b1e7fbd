"""Reads a notebook from its open form. A file is taken as a whole, or not at all.

Its words may come from anybody. They are checked here, line by line and within bounds, and
are nothing but values afterwards.
"""

from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import IO

import msgspec

from db.contents import Contents
from db.errors import DamagedFile, ForeignFile, LibraryError, MissingFile, NewerFile, ReadOnlyPlace
from db.gathering import shown
from db.notebook_intake import Intake, WrongLine
from db.notebook_lines import VERSION, End, Head, Line

LARGEST_FILE = 256 * 1024 * 1024
LONGEST_LINE = 16 * 1024 * 1024
AGAIN = "Copy it again from where it came."


def read_notebook_file(path: Path) -> Contents:
    """The contents of such a file; LibraryError says in a sentence why it cannot be taken."""
    try:
        with path.open("rb") as file:
            return _read(file, shown(path))
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise MissingFile(
            f"There is no file called {shown(path)}. Nothing was changed.",
            "Check the name of the file.",
        ) from error
    except OSError as error:
        raise ReadOnlyPlace(
            f"We may not read {shown(path)}. Nothing was changed.",
            "Copy it to another place first.",
        ) from error


def _read(file: IO[bytes], name: str) -> Contents:
    lines = _lines(file, name)
    first = next(lines, b"")
    _check_head(first)
    digest, intake, number = sha256(first), Intake(), 1
    for number, packed in enumerate(lines, start=2):
        try:
            line = _decoded(packed)
            if isinstance(line, End):
                _check_end(line, number - 1, digest.hexdigest(), name)
                _check_rest(chain.from_iterable(lines), name)
                return intake.contents()
            intake.take(line)
        except WrongLine as wrong:
            raise DamagedFile(
                f"We could not read line {number} of {name}. It {wrong}. Nothing was changed.",
                AGAIN,
            ) from wrong
        digest.update(packed)
    raise DamagedFile(f"The file {name} ends too early. Nothing was changed.", AGAIN)


def _lines(file: IO[bytes], name: str) -> Iterator[bytes]:
    size = 0
    while line := file.readline(LONGEST_LINE + 1):
        size += len(line)
        if len(line) > LONGEST_LINE or size > LARGEST_FILE:
            raise LibraryError(
                f"The file {name} is much larger than a notebook. Nothing was changed.",
                "Choose another file.",
            )
        yield line


def _decoded(packed: bytes) -> Line:
    try:
        line: Line = msgspec.json.decode(packed, type=Line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise WrongLine("is not written as it should be") from error
    return line


def _check_head(packed: bytes) -> None:
    try:
        head = _decoded(packed)
    except WrongLine:
        head = None
    if not isinstance(head, Head):
        raise ForeignFile(
            "This is not a notebook file of this program. Nothing was changed.",
            "Choose another file.",
        )
    if head.version > VERSION:
        raise NewerFile(
            "This file was made with a newer version of this program. Nothing was changed.",
            "Update the program to take it in.",
        )


def _check_end(end: End, lines: int, digest: str, name: str) -> None:
    if end.lines != lines or end.sha256 not in {None, digest}:
        raise DamagedFile(f"The file {name} was changed on its way. Nothing was taken in.", AGAIN)


def _check_rest(rest: Iterator[int], name: str) -> None:
    if any(not chr(letter).isspace() for letter in rest):
        raise DamagedFile(f"The file {name} goes on after its end. Nothing was changed.", AGAIN)
