"""Reads study files in a process of its own, with bounds on memory and time.

Markdown from anywhere can be made so that a small file takes minutes to render. So nothing
is read or rendered in the window's process: a worker does it, and a file that takes longer
than two seconds costs the worker its life and is left out. Plain pipes join the two, because
the pipes of `multiprocessing` are made of sockets, and this program has none.
"""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO

from db.errors import LibraryError
from db.models import Refusal
from db.pack_models import PackLists
from db.reading_worker import TOO_MUCH, Read, from_line, lists_from_line

SECONDS_A_FILE = 2.0
SECONDS_TO_START = 20.0
FILES_A_WORKER = 10_000
TOO_LONG = "it took too long to read"
BEGIN = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from db.reading_worker import work; work(sys.stdin.buffer, sys.stdout.buffer)"
)


class StudyReader:
    """Reads one file after the other, in a worker that is renewed when a file has ended it."""

    def __init__(self) -> None:
        self._worker: _Worker | None = None

    def read(self, name: str, content: bytes) -> Read:
        """What the file of this name holds, as a study ready to be written or as a refusal."""
        line = self._answer("study", name, content)
        return line if isinstance(line, Refusal) else from_line(name, line)

    def read_list(self, path: str, content: bytes) -> PackLists | Refusal:
        """What a file of a pack holds that is no study, or why it cannot be read."""
        line = self._answer("list", path, content)
        return line if isinstance(line, Refusal) else lists_from_line(path, line)

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _answer(self, what: str, name: str, content: bytes) -> bytes | Refusal:
        if self._worker is None or self._worker.is_spent:
            self.close()
            self._worker = _Worker()
        return self._worker.answer(what, name, content)


class _Worker:
    """One process that reads; it is spent when a file has killed it, or after many files."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no words from outside
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin is not None  # noqa: S101 - it was asked for above
        assert self._process.stdout is not None  # noqa: S101
        self._asked: IO[bytes] = self._process.stdin
        self._answers: IO[bytes] = self._process.stdout
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._listener = Thread(target=self._listen, name="study reader", daemon=True)
        self._listener.start()
        self._left = FILES_A_WORKER
        if not self._next_line(SECONDS_TO_START):
            self.close()
            raise LibraryError(
                "We could not start to read the study files. Nothing was changed.", "Try again."
            )

    @property
    def is_spent(self) -> bool:
        """Whether the next file needs a new worker."""
        return self._left == 0

    def answer(self, what: str, name: str, content: bytes) -> bytes | Refusal:
        """What the file holds; a file that takes too long or too much ends the worker."""
        self._left -= 1
        try:
            self._asked.write(json.dumps([what, name, len(content)]).encode() + b"\n" + content)
            self._asked.flush()
            line = self._next_line(SECONDS_A_FILE)
        except OSError:
            line = b""
        if line:
            return line
        self._left = 0
        return Refusal(name, "", TOO_MUCH if line is not None else TOO_LONG)

    def close(self) -> None:
        """End the process, at once."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        self._answers.close()
        with suppress(OSError):  # words may be waiting for a worker that is no more
            self._asked.close()

    def _listen(self) -> None:
        """Wait for lines in a thread of its own, as a pipe cannot be waited for with a limit."""
        for line in self._answers:
            self._lines.put(line)
        self._lines.put(b"")

    def _next_line(self, seconds: float) -> bytes | None:
        """The next answer; empty when the worker has died, None when it takes too long."""
        try:
            return self._lines.get(timeout=seconds)
        except Empty:
            return None


def _command() -> list[str]:
    """How to start the worker; a packed program has no Python beside it and starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-files"]
    return [sys.executable, "-c", BEGIN, str(Path(__file__).parents[1])]
