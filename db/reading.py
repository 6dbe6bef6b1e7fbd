"""Reads files of studies in a process of its own, with bounds on memory and time.

A small file can be made so that reading or rendering it takes minutes, or all memory. So
nothing of it is read in the window's process: a worker does it, in a folder of its own, and a
file that keeps it too long without an answer costs the worker its life and is left out.
Plain pipes join the two, because the pipes of `multiprocessing` are made of sockets, and this
program has none.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from io import BytesIO
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryDirectory
from threading import Thread
from typing import IO

from db.errors import LibraryError, ReadOnlyPlace
from db.pack_models import PackLists
from db.plans import Refusal
from db.read_lines import BROKEN_OFF, Ended, Read, from_line
from db.reading_worker import HTML, LIST, READY, STUDIES, TOO_MUCH

SECONDS_A_STUDY = 2.0
SECONDS_A_LIBRARY = 10.0
LARGE = 1024 * 1024
"""A file above this size holds many studies, and may need longer before the first."""
SECONDS_TO_START = 20.0
FILES_A_WORKER = 10_000
PIECE = 64 * 1024
A_LITTLE = 32 * 1024
LINES_WAITING = 256
MOMENT = 0.1
TOO_LONG = "it took too long to read"
BEGIN = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from db.reading_worker import work; work(sys.stdin.buffer, sys.stdout.buffer)"
)

GoOn = Callable[[], None]


def on_and_on() -> None:
    """What to ask where nobody wants to stop."""


class StudyReader:
    """Reads one file after the other, in a worker that is renewed when a file has ended it.

    The worker runs in `folder`, which is made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._worker: _Worker | None = None
        self.bytes_read = 0

    def read(
        self,
        name: str,
        content: IO[bytes],
        answers: Mapping[str, str] | None = None,
        go_on: GoOn = on_and_on,
    ) -> Iterator[Read]:
        """What the file of this name holds, study by study; the last is always an `Ended`.

        `go_on` is asked now and then, and may raise to stop. `answers` are facts that a person
        has told of a saved page.
        """
        worker = self._ready()
        before = self.bytes_read
        last: Read | None = None
        try:
            for last in worker.read(name, content, answers or {}, go_on):
                self.bytes_read = before + worker.bytes_sent
                yield last
        finally:
            if not isinstance(last, Ended):
                self.close()

    def html_of(self, markdown: str) -> str | None:
        """Safe HTML of a piece of Markdown, such as a note; None where it is too much to show."""
        import msgspec

        line = self._ready().answer(HTML, "", markdown.encode())
        try:
            return msgspec.json.decode(line, type=str | None) if line else None
        except ValueError:  # it answers nonsense, so it is no longer ours
            self.close()
            return None

    def read_list(self, path: str, content: bytes) -> PackLists | Refusal:
        """What a file of a pack holds that is no study, or why it cannot be read."""
        from db.pack_lists import lists_from_line

        line = self._ready().answer(LIST, path, content)
        try:
            if line:
                return lists_from_line(path, line)
        except ValueError:  # it answers nonsense, so it is no longer ours
            self.close()
            line = b""
        return Refusal(path, "", TOO_MUCH if line is not None else TOO_LONG)

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _ready(self) -> "_Worker":
        if self._worker is None or self._worker.is_spent:
            self.close()
            self._worker = _Worker(self._folder)
        return self._worker


@contextmanager
def reader_apart() -> Iterator[StudyReader]:
    """A reader whose worker has a folder of its own, which goes with it."""
    with TemporaryDirectory() as folder, closing(StudyReader(Path(folder))) as reader:
        yield reader


class _Worker:
    """One process that reads; it is spent when a file has killed it, or after many files."""

    def __init__(self, folder: Path) -> None:
        _make(folder)
        self._process = subprocess.Popen(  # noqa: S603 - our own program, no words from outside
            _command(),
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin is not None  # noqa: S101 - it was asked for above
        assert self._process.stdout is not None  # noqa: S101
        self._asked: IO[bytes] = self._process.stdin
        self._answers: IO[bytes] = self._process.stdout
        self._lines: Queue[bytes] = Queue(LINES_WAITING)
        self._listener = Thread(target=self._listen, name="study reader", daemon=True)
        self._listener.start()
        self._sender: Thread | None = None
        self._sending = False
        self._has_broken_off = False
        self._left = FILES_A_WORKER
        self.bytes_sent = 0
        if self._next_line(SECONDS_TO_START, on_and_on) != READY:
            self.close()
            raise LibraryError(
                "We could not start to read the study files. Nothing was changed.", "Try again."
            )

    @property
    def is_spent(self) -> bool:
        """Whether the next file needs a new worker."""
        return self._left <= 0

    def read(
        self, name: str, content: IO[bytes], answers: Mapping[str, str], go_on: GoOn
    ) -> Iterator[Read]:
        """What the file holds; one that takes too long or too much ends the worker."""
        self._begin(STUDIES, name, content, answers)
        read: Read | None = None
        while not isinstance(read, Ended):
            patience = SECONDS_A_LIBRARY if self.bytes_sent > LARGE else SECONDS_A_STUDY
            line = self._next_line(patience, go_on)
            read = self._read_of(name, line)
            if isinstance(read, Ended):
                self._finish()
            yield read

    def answer(self, what: str, name: str, content: bytes) -> bytes | None:
        """The one line it has to say; empty when it has died of it, None when it took too long."""
        self._begin(what, name, BytesIO(content), {})
        line = self._next_line(SECONDS_A_STUDY, on_and_on)
        if not line:
            self._left = 0
        self._finish()
        return line

    def close(self) -> None:
        """End the process, at once."""
        self._left = 0
        self._finish()
        self._process.wait()
        while self._listener.is_alive():
            with suppress(Empty):  # it may be waiting for room
                self._lines.get(timeout=MOMENT)
        self._answers.close()
        with suppress(OSError):  # words may be waiting for a worker that is no more
            self._asked.close()

    def _begin(self, what: str, name: str, content: IO[bytes], answers: Mapping[str, str]) -> None:
        """Say what is wanted of a file, and let it be sent.

        A little that lies in memory fits into the pipe and is sent at once. A file may come in
        slowly, and a pipe may be full, so both are left to a thread of their own.
        """
        self._left -= 1
        self.bytes_sent, self._sending = 0, True
        head = json.dumps([what, name, dict(answers)]).encode() + b"\n"
        if isinstance(content, BytesIO) and content.getbuffer().nbytes <= A_LITTLE:
            self._send(head, content)
            return
        self._sender = Thread(target=self._send, args=(head, content), name="study sender")
        self._sender.start()

    def _finish(self) -> None:
        """Let nothing more of a file be sent; a worker that is spent is ended with that."""
        self._sending = False
        if self.is_spent:
            self._process.kill()
        if self._sender is not None:
            self._sender.join()
            self._sender = None

    def _read_of(self, name: str, line: bytes | None) -> Read:
        try:
            if line:
                return from_line(name, line)
        except ValueError:  # it answers nonsense, so it is no longer ours
            line = b""
        self._left = 0
        reason = TOO_MUCH if line is not None else TOO_LONG
        return Ended(name, Refusal(name, "", BROKEN_OFF if self._has_broken_off else reason))

    def _send(self, head: bytes, content: IO[bytes]) -> None:
        """Tell the worker the file, piece by piece."""
        with suppress(OSError):  # the worker may be no more
            self._asked.write(head)
            while self._sending and (piece := self._piece_of(content)):
                self._asked.write(b"%d\n" % len(piece) + piece)
                self._asked.flush()
                self.bytes_sent += len(piece)
            self._asked.write(b"0\n")
            self._asked.flush()

    def _piece_of(self, content: IO[bytes]) -> bytes:
        """The next bytes; where the disk fails, the worker must not take it for the end."""
        try:
            return content.read(PIECE)
        except OSError:
            self._has_broken_off = True
            self._process.kill()
            raise

    def _listen(self) -> None:
        """Wait for lines in a thread of its own, as a pipe cannot be waited for with a limit."""
        for line in self._answers:
            self._lines.put(line)
        self._lines.put(b"")

    def _next_line(self, seconds: float, go_on: GoOn) -> bytes | None:
        """The next answer; empty when the worker has died, None when it takes too long.

        The time does not run while the file itself comes in slowly, as from a worn stick.
        """
        sent, until = self.bytes_sent, time.monotonic() + seconds
        while time.monotonic() < until:
            go_on()
            with suppress(Empty):
                return self._lines.get(timeout=min(MOMENT, seconds))
            if self.bytes_sent != sent:
                sent, until = self.bytes_sent, time.monotonic() + seconds
        return None


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReadOnlyPlace(
            f"We could not make the folder {folder}. Nothing was changed.",
            "Choose another folder.",
        ) from error


def _command() -> list[str]:
    """How to start the worker; a packed program has no Python beside it and starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-files"]
    return [sys.executable, "-c", BEGIN, str(Path(__file__).parents[1])]
