"""Where studies wait between the plan and the library: in memory while few, then on the disk."""

import sqlite3
import tempfile
import threading
import weakref
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import overload

from typing_extensions import override

from db.errors import DiskFull
from db.folder import DataFolder
from db.plans import ReadStudy
from db.read_lines import as_line, from_line

IN_MEMORY = 16 * 1024 * 1024


def file_of(connection: sqlite3.Connection) -> Path:
    """The file of the library behind this connection."""
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def staging_of(connection: sqlite3.Connection) -> Path:
    """The folder beside that file where studies wait; it need not be there yet."""
    return DataFolder(file_of(connection).parent).staging


class StagedStudies(Sequence[ReadStudy]):
    """Studies that were read, in order; each is fetched when it is asked for, by any thread.

    The file has no name on the disk and goes with the last who holds the studies.
    """

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.SpooledTemporaryFile(IN_MEMORY, dir=str(folder))  # noqa: SIM115
        weakref.finalize(self, self._file.close)
        self._turn = threading.Lock()
        self._files: dict[str, int] = {}
        self._names: list[str] = []
        self._places = array("Q")
        self._lengths = array("Q")
        self._of_file = array("L")
        self.size = 0

    def add(self, read: ReadStudy) -> None:
        """Put a study at the end."""
        place, length = self._put(as_line(read))
        self._places.append(place)
        self._lengths.append(length)
        self._of_file.append(self._number_of(read.file))

    def replace(self, number: int, read: ReadStudy) -> None:
        """Put a study in the place of another."""
        self._places[number], self._lengths[number] = self._put(as_line(read))
        self._of_file[number] = self._number_of(read.file)

    @overload
    def __getitem__(self, number: int) -> ReadStudy: ...
    @overload
    def __getitem__(self, number: slice) -> list[ReadStudy]: ...
    @override
    def __getitem__(self, number: int | slice) -> ReadStudy | list[ReadStudy]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        place, length = self._places[number], self._lengths[number]
        with self._turn:
            self._file.seek(place)
            line = self._file.read(length)
        read = from_line(self._names[self._of_file[number]], line)
        assert isinstance(read, ReadStudy)  # noqa: S101 - nothing else was put in
        return read

    @override
    def __len__(self) -> int:
        return len(self._places)

    def _put(self, line: bytes) -> tuple[int, int]:
        place = self.size
        try:
            with self._turn:
                self._file.seek(place)
                self._file.write(line)
        except OSError as error:
            raise DiskFull(
                "There is not enough room on your disk. Nothing was changed.",
                "Free some space and try again.",
            ) from error
        self.size += len(line)
        return place, len(line)

    def _number_of(self, file: str) -> int:
        if file not in self._files:
            self._files[file] = len(self._names)
            self._names.append(file)
        return self._files[file]


def size_of(reads: Iterable[ReadStudy]) -> int:
    """How many bytes these studies are, roughly what they need on the disk."""
    return reads.size if isinstance(reads, StagedStudies) else sum(len(as_line(r)) for r in reads)
