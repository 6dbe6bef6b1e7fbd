"""The second copy of every note: a plain text record that only ever grows.

One file a month, one line an act: JSON, a tab, and the CRC-32 of the JSON bytes in hex. The
lines can be read in any text editor. A line that a power cut left half-written, or that a bad
disk has changed, is passed over and counted; the others stay good.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from zlib import crc32

from db.disk import FULL, GONE, REFUSED, sync_folder
from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace

_MONTH_FILE = re.compile(r"\d{4}-\d{2}\.jsonl")


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: something was saved or deleted, at a time in UTC.

    `what` is "note" or "bookmark", `act` "save" or "delete"; `body` holds the whole of the
    thing as it is after a save, so that the last line about it is enough to have it back.
    """

    what: str
    act: str
    id: str
    rev: int
    at: str
    body: Mapping[str, object] = field(default_factory=dict)
    seq: int = 0


class Journal:
    """The folder of month files. `faults` counts the bad lines met by the latest reading."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: tuple[str, int, int] | None = None
        self._settled = ""
        self.faults = 0

    @property
    def last_seq(self) -> int:
        """The number of the last good line, 0 when there is none."""
        with _calm():
            return self._last_seq()

    def append(self, entries: Sequence[Entry], after: int = 0) -> int:
        """Add the acts, numbered onwards, and return the last number once they are on disk.

        The numbers go on from the journal's own last one or from `after`, if that is higher.
        """
        with _calm():
            first = max(self._last_seq(), after) + 1
            numbered = [replace(entry, seq=first + n) for n, entry in enumerate(entries)]
            if not numbered:
                return first - 1
            path = self._file_for(numbered[-1].at[:7])
            size = _write(path, b"".join(map(_to_line, numbered)))
            if self._settled != path.name:
                sync_folder(self._folder)  # a new file is there only when its name is
                self._settled = path.name
        self._known = (path.name, size, numbered[-1].seq)
        return numbered[-1].seq

    def entries(self, since: int = 0) -> Iterator[Entry]:
        """Every good line numbered above `since`, oldest first."""
        self.faults = 0
        with _calm():
            for path in self._files_from(since):
                with path.open("rb") as lines:
                    for line in lines:
                        entry = _from_line(line)
                        if entry is None:
                            self.faults += bool(line.strip())
                        elif entry.seq > since:
                            yield entry

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return sorted(p for p in self._folder.iterdir() if _MONTH_FILE.fullmatch(p.name))

    def _file_for(self, month: str) -> Path:
        # A clock that was set back must not put new lines before old ones.
        newest = max((path.stem for path in self._files()), default="")
        return self._folder / f"{max(month, newest)}.jsonl"

    def _files_from(self, since: int) -> list[Path]:
        files = self._files()
        for start in range(len(files) - 1, 0, -1):
            if 0 < _first_seq(files[start]) <= since + 1:
                return files[start:]
        return files

    def _last_seq(self) -> int:
        files = self._files()
        if not files:
            return 0
        name, size = files[-1].name, files[-1].stat().st_size
        if self._known is None or self._known[:2] != (name, size):
            seq = next((seq for path in reversed(files) if (seq := _final_seq(path))), 0)
            self._known = (name, size, seq)
        return self._known[2]


def _to_line(entry: Entry) -> bytes:
    told = {name: value for name, value in asdict(entry).items() if name != "body"}
    text = json.dumps({**told, "body": dict(entry.body)}, ensure_ascii=False)
    packed = text.encode()
    return b"%s\t%08x\n" % (packed, crc32(packed))


def _from_line(line: bytes) -> Entry | None:
    packed, _, checksum = line.strip(b"\r\n").rpartition(b"\t")
    if checksum != b"%08x" % crc32(packed):
        return None
    try:
        return Entry(**json.loads(packed))
    except (ValueError, TypeError):
        return None


def _first_seq(path: Path) -> int:
    with path.open("rb") as lines:
        return next((entry.seq for line in lines if (entry := _from_line(line))), 0)


def _final_seq(path: Path) -> int:
    """The number of the last good line of a file, found from its end."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        reach = 1 << 16
        while True:
            file.seek(max(0, size - reach))
            lines = file.read().split(b"\n")
            whole = lines if reach >= size else lines[1:]
            for line in reversed(whole):
                if entry := _from_line(line):
                    return entry.seq
            if reach >= size:
                return 0
            reach *= 4


def _write(path: Path, lines: bytes) -> int:
    """Append the lines and wait until they are on the disk; return the new size."""
    _make_folder(path.parent)
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        rest = memoryview(lines if _ends_whole(file) else b"\n" + lines)
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
        size = os.fstat(file).st_size
    finally:
        os.close(file)
    return size


def _ends_whole(file: int) -> bool:
    size = os.fstat(file).st_size
    if size == 0:
        return True
    os.lseek(file, size - 1, os.SEEK_SET)
    return os.read(file, 1) == b"\n"


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    sync_folder(folder.parent)


@contextmanager
def _calm() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _told(error) from error


def _told(error: OSError) -> LibraryError:
    kept = "What you wrote before is safe."
    if error.errno in FULL:
        return DiskFull(f"There is no room left on the disk. {kept}", "Make some room, try again.")
    if error.errno in REFUSED:
        return ReadOnlyPlace(
            f"The folder of your notes cannot be written to. {kept}", "Choose another folder."
        )
    if error.errno in GONE:
        return MissingFile("The folder of your notes is not there.", "Put it back, try again.")
    return LibraryError(f"The disk did not answer as it should. {kept}", "Try again.")
