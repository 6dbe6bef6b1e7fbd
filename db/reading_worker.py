"""The worker that reads study files: it sees the bytes of one file at a time and nothing else.

It runs as a process of its own, see `db.reading`. For each file it is told one line (the name
and the size) followed by the bytes, and it answers with one line of JSON.
"""

import json
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import IO, Any

from db.errors import UnreadableStudy
from db.models import PARTS, ReadStudy, Refusal, Study
from db.pack_models import PackLists
from db.rows import study_of, values_of
from db.study_file import LIST_PARTS, read_study

MEMORY_LIMIT = 1024**3
CPU_LIMIT_S = 600
FILES_LIMIT = 64
READY = b'"ready"\n'
TOO_MUCH = "it is too much to read"

Read = ReadStudy | Refusal


def read_one(name: str, content: bytes) -> Read:
    """One file as a study with its safe HTML, or the reason why not."""
    text = text_of(name, content)
    if isinstance(text, Refusal):
        return text
    try:
        study = read_study(text)
        return ReadStudy(name, study, rendered(study))
    except UnreadableStudy as error:
        return Refusal(name, f"line {error.line}", error.reason)
    except (MemoryError, RecursionError):
        return Refusal(name, "", TOO_MUCH)


def read_list_file(path: str, content: bytes) -> PackLists | Refusal:
    """One file of a pack that is no study, or the reason why not."""
    from db.pack_lists import read_list

    text = text_of(path, content)
    if isinstance(text, Refusal):
        return text
    try:
        return read_list(path, text)
    except UnreadableStudy as error:
        return Refusal(path, f"line {error.line}", error.reason)
    except (MemoryError, RecursionError):
        return Refusal(path, "", TOO_MUCH)


def text_of(name: str, content: bytes) -> str | Refusal:
    """The bytes as text, or the reason why they are none."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        return Refusal(name, f"line {line}", "it is not plain text in UTF-8")
    return Refusal(name, "line 1", "it is not plain text") if "\x00" in text else text


def rendered(study: Study) -> dict[str, str]:
    """The safe HTML of each written part that the study has."""
    from db.render import to_html, to_html_list

    html = {}
    for part in PARTS:
        value = getattr(study, part)
        if value:
            html[part] = to_html_list(value) if part in LIST_PARTS else to_html(value)
    return html


def as_line(read: Read | PackLists) -> bytes:
    """What was read, as one line. JSON, because from such a process nothing may be run."""
    if isinstance(read, PackLists):
        from db.pack_lists import as_text

        return as_text(read).encode() + b"\n"
    if isinstance(read, Refusal):
        told: dict[str, Any] = {"place": read.place, "reason": read.reason}
    else:
        told = {"study": values_of(read.study), "html": dict(read.html)}
    return json.dumps(told).encode() + b"\n"


def from_line(name: str, line: bytes) -> Read:
    """What such a line tells of the file of this name."""
    told: Mapping[str, Any] = json.loads(line)
    if "reason" in told:
        return Refusal(name, told["place"], told["reason"])
    return ReadStudy(name, study_of(tuple(told["study"])), told["html"])


def lists_from_line(path: str, line: bytes) -> PackLists | Refusal:
    """What such a line tells of the file of a pack that is no study."""
    from db.pack_lists import from_text

    told: Mapping[str, Any] = json.loads(line)
    if "reason" in told:
        return Refusal(path, told["place"], told["reason"])
    return from_text(line)


READERS: dict[str, Callable[[str, bytes], Read | PackLists]] = {
    "study": read_one,
    "list": read_list_file,
}


def work(asked: IO[bytes], answers: IO[bytes]) -> None:
    """The life of the worker: limit itself, get ready, then answer file by file."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it decides when it ends
    limit_itself()
    from db.render import to_html

    to_html("ready")
    answers.write(READY)
    answers.flush()
    with suppress(OSError):
        for head in asked:
            what, name, size = json.loads(head)
            answers.write(as_line(READERS[what](name, asked.read(size))))
            answers.flush()


def limit_itself() -> None:
    """Bound the memory, the time and the files of this process, where the system can."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit of the other side stays
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_LIMIT),
        (resource.RLIMIT_CPU, CPU_LIMIT_S),
        (resource.RLIMIT_NOFILE, FILES_LIMIT),
    ):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (least, hard))


if __name__ == "__main__":
    work(sys.stdin.buffer, sys.stdout.buffer)
