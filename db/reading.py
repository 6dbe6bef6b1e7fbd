"""Reads study files in a process of its own, with bounds on memory and time.

Markdown from anywhere can be made so that a small file takes minutes to render. So nothing
is read or rendered in the window's process: a worker does it, and a file that takes longer
than two seconds costs the worker its life and is left out. The worker sees the bytes of the
files and nothing else; what comes back are frozen values.
"""

import multiprocessing
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from db.errors import UnreadableStudy
from db.models import PARTS, ReadStudy, Refusal, Study
from db.study_file import LIST_PARTS, read_study

SECONDS_A_FILE = 2.0
SECONDS_TO_START = 20.0
MEMORY_LIMIT = 1024**3
CPU_LIMIT_S = 600
FILES_LIMIT = 64
TOO_LONG = "it took too long to read"

Read = ReadStudy | Refusal


def read_files(files: Sequence[tuple[str, bytes]]) -> Iterator[Read]:
    """Each file, by its name and bytes, as a study ready to be written or as a refusal."""
    waiting = list(files)
    while waiting:
        worker, pipe = _start()
        try:
            while waiting:
                name, content = waiting.pop(0)
                read = _ask(worker, pipe, name, content)
                yield read
                if isinstance(read, Refusal) and read.reason == TOO_LONG:
                    break
        finally:
            _stop(worker, pipe)


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
        study = read_study(text.replace("\r\n", "\n").replace("\r", "\n"))
        return ReadStudy(name, study, rendered(study))
    except UnreadableStudy as error:
        return Refusal(name, f"line {error.line}", error.reason)
    except (MemoryError, RecursionError):
        return Refusal(name, "", "it is too much to read")


def rendered(study: Study) -> dict[str, str]:
    """The safe HTML of each written part that the study has."""
    from db.render import to_html, to_html_list

    html = {}
    for part in PARTS:
        value = getattr(study, part)
        if value:
            html[part] = to_html_list(value) if part in LIST_PARTS else to_html(value)
    return html


def _start() -> tuple[BaseProcess, Connection]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    worker = context.Process(target=_work, args=(theirs,), daemon=True)
    worker.start()
    theirs.close()
    ours.poll(SECONDS_TO_START)
    with suppress(EOFError):
        ours.recv()
    return worker, ours


def _ask(worker: BaseProcess, pipe: Connection, name: str, content: bytes) -> Read:
    try:
        pipe.send((name, content))
        if pipe.poll(SECONDS_A_FILE):
            read: Read = pipe.recv()
            return read
    except (EOFError, OSError):
        worker.join(1)
    worker.kill()
    return Refusal(name, "", TOO_LONG)


def _stop(worker: BaseProcess, pipe: Connection) -> None:
    pipe.close()
    worker.join(1)
    if worker.is_alive():
        worker.kill()
        worker.join()
    worker.close()


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
