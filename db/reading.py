"""Reads study files in a process of its own, with bounds on memory and time.

Markdown from anywhere can be made so that a small file takes minutes to render. So nothing
is read or rendered in the window's process: a worker does it, and a file that takes longer
than two seconds costs the worker its life and is left out. The worker sees the bytes of the
files and nothing else; what comes back are frozen values.
"""

import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection

from db.errors import LibraryError, UnreadableStudy
from db.models import PARTS, ReadStudy, Refusal, Study
from db.study_file import LIST_PARTS, read_study

SECONDS_A_FILE = 2.0
SECONDS_TO_START = 20.0
MEMORY_LIMIT = 1024**3
CPU_LIMIT_S = 600
FILES_LIMIT = 64
FILES_A_WORKER = 10_000
TOO_LONG = "it took too long to read"
TOO_MUCH = "it is too much to read"

Read = ReadStudy | Refusal


def read_one(name: str, content: bytes) -> Read:
    """One file as a study with its safe HTML, or the reason why not. Runs in the worker."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return Refusal(name, f"line {line}", "it is not plain text in UTF-8")
    if "\x00" in text:
        return Refusal(name, "line 1", "it is not plain text")
    try:
        study = read_study(text)
        return ReadStudy(name, study, rendered(study))
    except UnreadableStudy as error:
        return Refusal(name, f"line {error.line}", error.reason)
    except (MemoryError, RecursionError):
        return Refusal(name, "", TOO_MUCH)


def rendered(study: Study) -> dict[str, str]:
    """The safe HTML of each written part that the study has."""
    from db.render import to_html, to_html_list

    html = {}
    for part in PARTS:
        value = getattr(study, part)
        if value:
            html[part] = to_html_list(value) if part in LIST_PARTS else to_html(value)
    return html


class StudyReader:
    """Reads one file after the other, in a worker that is renewed when a file has ended it."""

    def __init__(self) -> None:
        self._worker: _Worker | None = None

    def read(self, name: str, content: bytes) -> Read:
        """What the file of this name holds, as a study ready to be written or as a refusal."""
        if self._worker is None or self._worker.is_spent:
            self.close()
            self._worker = _Worker()
        return self._worker.read(name, content)

    def close(self) -> None:
        """End the worker, if there is one."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None


class _Worker:
    """One process that reads; it is spent when a file has killed it, or after many files."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._left = FILES_A_WORKER
        try:
            if self._pipe.poll(SECONDS_TO_START):
                self._pipe.recv()
                return
        except (EOFError, OSError):
            pass
        self.close()
        raise LibraryError(
            "We could not start to read the study files. Nothing was changed.", "Try again."
        )

    @property
    def is_spent(self) -> bool:
        """Whether the next file needs a new worker."""
        return self._left == 0

    def read(self, name: str, content: bytes) -> Read:
        """What the file holds; a file that takes too long or too much ends the worker."""
        self._left -= 1
        reason = TOO_LONG
        try:
            self._pipe.send((name, content))
            if self._pipe.poll(SECONDS_A_FILE):
                read: Read = self._pipe.recv()
                return read
        except (EOFError, OSError):
            reason = TOO_MUCH
        self._left = 0
        return Refusal(name, "", reason)

    def close(self) -> None:
        """End the process, at once if need be."""
        self._pipe.close()
        if self._left:
            self._process.join(1)
        self._process.kill()
        self._process.join()
        self._process.close()


def _work(pipe: Connection) -> None:
    """The life of the worker: limit itself, get ready, then answer file by file."""
    _limit_itself()
    from db.render import to_html

    to_html("ready")
    pipe.send("ready")
    with suppress(EOFError, OSError):
        while True:
            name, content = pipe.recv()
            pipe.send(read_one(name, content))


def _limit_itself() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit of the parent stays
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_LIMIT),
        (resource.RLIMIT_CPU, CPU_LIMIT_S),
        (resource.RLIMIT_NOFILE, FILES_LIMIT),
    ):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (least, hard))
