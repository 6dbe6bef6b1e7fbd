"""The second copy of every note: a plain text record that only ever grows.

One file a month, one line an act: JSON, a tab, and the CRC-32 of the JSON bytes in hex. The
lines can be read in any text editor. A line that a power cut left half-written, or that a bad
disk has changed, is passed over and counted; the others stay good.
"""

import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from zlib import crc32

from db.disk import calm, make_folder, put_in_place, sync_folder

_MONTH_FILE = re.compile(r"\d{4}-\d{2}\.jsonl")


@dataclass(frozen=True, slots=True)
class Entry:
    """One act: something was saved or deleted, at a time in UTC.

    `what` is "note" or "bookmark", `act` "save" or "delete"; `body` holds the whole of the
    thing as it is after a save, so that the last line about it is enough to have it back.
    The act "keep" is about an earlier version of a note that came from another notebook.
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
        self._known: tuple[tuple[str, int, int], int] | None = None
        self._settled = ""
        self.faults = 0

    @property
    def last_seq(self) -> int:
        """The number of the last good line, 0 when there is none."""
        with calm():
            return self._last_seq()

    def append(self, entries: Sequence[Entry], after: int = 0) -> int:
        """Add the acts, numbered onwards, and return the last number once they are on disk.

        The numbers go on from the journal's own last one or from `after`, if that is higher.
        """
        with calm():
            first = max(self._last_seq(), after) + 1
            numbered = [replace(entry, seq=first + n) for n, entry in enumerate(entries)]
            if not numbered:
                return first - 1
            path = self._file_for(numbered[-1].at[:7])
            about = _write(path, b"".join(map(_to_line, numbered)))
            if self._settled != path.name:
                sync_folder(self._folder)
                self._settled = path.name
        self._known = (_mark(path, about), numbered[-1].seq)
        return numbered[-1].seq

    def entries(self, since: int = 0) -> Iterator[Entry]:
        """Every good line numbered above `since`, oldest first."""
        self.faults = 0
        with calm():
            for path in self._files_from(since):
                with path.open("rb") as lines:
                    for line in lines:
                        entry = _from_line(line)
                        if entry is None:
                            self.faults += bool(line.strip())
                        elif entry.seq > since:
                            yield entry

    def missing(self) -> int:
        """How many lines are gone or damaged, up to the last good one; reads no more than sums."""
        good = 0
        with calm():
            for path in self._files():
                with path.open("rb") as lines:
                    good += sum(map(_is_good, lines))
            return self._last_seq() - good

    def is_complete(self) -> bool:
        """Whether there are lines, and all from the first on are good. Reads them all."""
        expected = 1
        for entry in self.entries():
            if entry.seq != expected:
                return False
            expected += 1
        return expected > 1 and not self.faults

    def rewrite(self, change: Callable[[Entry], Entry]) -> None:
        """Write every good line anew as `change` gives it back; bad lines go.

        Nobody may append meanwhile. At every moment each file is the old one or the new one.
        """
        with calm():
            for path in self._files():
                made = path.with_suffix(".new")
                if _rewritten(path, made, change):
                    put_in_place(made, path)
                else:
                    made.unlink()

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
        mark = _mark(files[-1], files[-1].stat())
        if self._known is None or self._known[0] != mark:
            seq = next((seq for path in reversed(files) if (seq := _final_seq(path))), 0)
            self._known = (mark, seq)
        return self._known[1]


def _mark(path: Path, about: os.stat_result) -> tuple[str, int, int]:
    """By what a file is known again: a file that was written anew is another one."""
    return path.name, about.st_size, about.st_ino


def _rewritten(path: Path, made: Path, change: Callable[[Entry], Entry]) -> bool:
    """Write the changed lines of `path` into `made`; say whether any line differs."""
    differs = False
    with path.open("rb") as old, made.open("wb") as new:
        for line in old:
            entry = _from_line(line)
            after = _to_line(change(entry)) if entry else b""
            differs = differs or after != line
            new.write(after)
    return differs


def _to_line(entry: Entry) -> bytes:
    told = {name: value for name, value in asdict(entry).items() if name != "body"}
    text = json.dumps({**told, "body": dict(entry.body)}, ensure_ascii=False)
    packed = text.encode()
    return b"%s\t%08x\n" % (packed, crc32(packed))


def _from_line(line: bytes) -> Entry | None:
    if not _is_good(line):
        return None
    try:
        return Entry(**json.loads(line.strip(b"\r\n").rpartition(b"\t")[0]))
    except (ValueError, TypeError):
        return None


def _is_good(line: bytes) -> bool:
    packed, _, checksum = line.strip(b"\r\n").rpartition(b"\t")
    return checksum == b"%08x" % crc32(packed)


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


def _write(path: Path, lines: bytes) -> os.stat_result:
    """Append the lines and wait until they are on the disk; return how the file is then."""
    make_folder(path.parent)
    file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        rest = memoryview(lines if _ends_whole(file) else b"\n" + lines)
        while rest:
            rest = rest[os.write(file, rest) :]
        os.fsync(file)
        return os.fstat(file)
    finally:
        os.close(file)


def _ends_whole(file: int) -> bool:
    size = os.fstat(file).st_size
    if size == 0:
        return True
    os.lseek(file, size - 1, os.SEEK_SET)
    return os.read(file, 1) == b"\n"
