"""What a program does to the disk, as strace has seen it, call by call.

Only what a power cut could undo matters here: writing, naming, and waiting for the disk.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    *("openat", "close", "write", "pwrite64", "ftruncate", "lseek", "fsync", "fdatasync"),
    *("rename", "unlink", "mkdir", "rmdir", "link", "sendfile", "copy_file_range", "fallocate"),
)
_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes that went into a file; `file` is its number, whatever it is called."""

    file: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Sized:
    """A file made shorter or longer."""

    file: int
    length: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a folder that now means this file, or, with None, no file any more."""

    path: Path
    file: int | None


@dataclass(frozen=True, slots=True)
class Waited:
    """The program waited until a file, or the names of a folder, were on the disk."""

    place: int | Path


@dataclass(frozen=True, slots=True)
class Said:
    """A line the program has printed."""

    line: str


Deed = Written | Sized | Named | Waited | Said


def why_not() -> str:
    """Why nothing can be recorded here; empty when it can."""
    if shutil.which("strace") is None:
        return "strace is missing (apt-get install strace)"
    tried = subprocess.run(["strace", "-e", "trace=none", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "this system lets no program be traced"


def record(command: Sequence[str], root: Path, surroundings: Mapping[str, str]) -> list[Deed]:
    """Run a program with one thread, and return what it did to the files below `root`."""
    log = root.with_suffix(".trace")
    tracing = ["strace", "-qq", "-xx", "-s", "9999999", "-e", f"trace={','.join(CALLS)}"]
    subprocess.run(
        [*tracing, "-o", str(log), *command],
        env=dict(surroundings),
        check=True,
        stdout=subprocess.DEVNULL,
    )
    reader = _Reader(root)
    with log.open("r") as lines:
        for line in lines:
            match = _CALL.match(line)
            if match and int(match[3]) >= 0:
                reader.read(match[1], match[2], int(match[3]))
    return reader.deeds


@dataclass
class _Open:
    file: int
    place: int = 0
    appends: bool = False


@dataclass
class _Reader:
    """Follows which number means which file while the calls go by."""

    root: Path
    deeds: list[Deed] = field(default_factory=list)
    names: dict[Path, int] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    files: dict[int, _Open] = field(default_factory=dict)
    folders: dict[int, Path] = field(default_factory=dict)

    def read(self, call: str, told: str, answer: int) -> None:
        paths = [Path(os.fsdecode(_bytes(text))) for text in _TEXT.findall(told)]
        first = told.partition(",")[0]
        handle = int(first) if first.lstrip("-").isdigit() else -1
        if call == "openat":
            self._open(paths[0], told, answer)
        elif call in ("rename", "unlink", "link"):
            self._name(call, paths)
        elif call == "close":
            self.files.pop(handle, None)
            self.folders.pop(handle, None)
        elif call == "write" and handle == 1:
            self.deeds.append(Said(_bytes(_TEXT.findall(told)[0]).decode()))
        elif call in ("fsync", "fdatasync"):
            self._wait(handle)
        elif handle in self.files:
            self._change(call, self.files[handle], told, answer)

    def _open(self, path: Path, told: str, answer: int) -> None:
        if not path.is_relative_to(self.root):
            return
        if "O_DIRECTORY" in told or not ("O_WRONLY" in told or "O_RDWR" in told):
            self.folders[answer] = path
            return
        if path not in self.names:
            self.names[path] = len(self.sizes)
            self.sizes[self.names[path]] = 0
            self.deeds.append(Named(path, self.names[path]))
        file = self.names[path]
        self.files[answer] = _Open(file, appends="O_APPEND" in told)
        if "O_TRUNC" in told:
            self._size(file, 0)

    def _name(self, call: str, paths: list[Path]) -> None:
        if not paths[-1].is_relative_to(self.root):
            return
        if call != "unlink":
            self.names[paths[1]] = self.names[paths[0]]
            self.deeds.append(Named(paths[1], self.names[paths[1]]))
        if call != "link":
            del self.names[paths[0]]
            self.deeds.append(Named(paths[0], None))

    def _wait(self, handle: int) -> None:
        if handle in self.files:
            self.deeds.append(Waited(self.files[handle].file))
        elif handle in self.folders:
            self.deeds.append(Waited(self.folders[handle]))

    def _change(self, call: str, file: _Open, told: str, answer: int) -> None:
        numbers = [int(n) for n in re.findall(r"(?<=, )\d+", _TEXT.sub("", told))]
        changes: dict[str, Callable[[], None]] = {
            "write": lambda: self._write(file, told, answer),
            "pwrite64": lambda: self._put(file.file, numbers[-1], told, answer),
            "ftruncate": lambda: self._size(file.file, numbers[0]),
            "lseek": lambda: setattr(file, "place", answer),
        }
        if call not in changes:
            raise NotImplementedError(f"{call} is not understood in a recording")
        changes[call]()

    def _write(self, file: _Open, told: str, count: int) -> None:
        at = self.sizes[file.file] if file.appends else file.place
        self._put(file.file, at, told, count)
        file.place = at + count

    def _put(self, file: int, at: int, told: str, count: int) -> None:
        self.deeds.append(Written(file, at, _bytes(_TEXT.findall(told)[0])[:count]))
        self.sizes[file] = max(self.sizes[file], at + count)

    def _size(self, file: int, length: int) -> None:
        self.sizes[file] = length
        self.deeds.append(Sized(file, length))


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
