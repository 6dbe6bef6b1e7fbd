"""The worker that reads files of studies: it sees the bytes of one file at a time, nothing else.

It runs as a process of its own, see `db.reading`. Of each file it is told one line (what is
wanted of it, its name, and what a person has answered) and then its bytes in pieces, each with
its length in a line before it; a length of 0 ends the file. It answers with lines, see
`db.read_lines`; a piece of Markdown or a list of a pack is answered with one line.
"""

import io
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import IO

from typing_extensions import override

from db.errors import UnreadableFile, UnreadableStudy
from db.formats.kinds import BytesKind, kind_of
from db.formats.making import Answers, made_of
from db.formats.text import HEAD, Again, decoded, look_at, not_in, plain_text
from db.formats.values import Asking, Raw
from db.models import PARTS, Study
from db.plans import ReadStudy, Refusal
from db.read_lines import Ended, Read, Unanswered, as_line
from db.study_file import LIST_PARTS

MEMORY_LIMIT = 1024**3
CPU_LIMIT_S = 1200
OPEN_FILES_LIMIT = 64
WRITTEN_LIMIT = 16 * 1024 * 1024
"""Nothing is written but, the first time, the compiled form of our own modules."""
READY = b"ready\n"
STUDIES, HTML, LIST = "studies", "html", "list"
"""What may be wanted of bytes: the studies in them, how they look as Markdown, or what they
hold as the list of a pack."""
TOO_MUCH = "it is too much to read"
UNKNOWN = "we could not tell what kind of file this is"
NO_STUDY = "there is no study in it"


def read_file(name: str, content: IO[bytes], answers: Answers) -> Iterator[Read]:
    """Everything the file holds, record by record, and at last its end."""
    notices: list[str] = []
    count = 0
    try:
        for raw in _records(content, notices):
            count += 1
            yield _read(name, raw, answers)
    except UnreadableFile as error:
        yield Ended(name, Refusal(name, _place(error.line), error.reason))
        return
    except (MemoryError, RecursionError):
        yield Ended(name, Refusal(name, "", TOO_MUCH))
        return
    if not count:
        yield Refusal(name, "", NO_STUDY)
    yield Ended(name, notices=tuple(notices))


def _records(content: IO[bytes], notices: list[str]) -> Iterator[Raw]:
    """The records, whatever kind of file it is."""
    head = content.read(HEAD)
    opened = look_at(head, whole=len(head) < HEAD)
    notices += opened.notices
    kind = kind_of(opened.head)
    if kind is None:
        raise UnreadableFile(UNKNOWN, 0)
    again = io.BufferedReader(Again(head, content))
    if isinstance(kind, BytesKind):
        yield from kind.read(again)
        return
    try:
        yield from kind.read(decoded(again, opened.encoding))
    except UnicodeDecodeError as error:  # past the beginning, which was looked at
        raise not_in(opened.encoding, opened.head.count("\n") + 1) from error


def _read(name: str, raw: Raw, answers: Answers) -> Read:
    """One record as a study with its safe HTML, or the reason why not."""
    line = getattr(raw, "line", 0)
    try:
        made = made_of(raw, name, answers)
        if isinstance(made, Asking):
            return Unanswered(name, made.questions)
        html = rendered(made.study)
    except UnreadableStudy as error:
        return Refusal(name, _place(max(error.line, line)), error.reason)
    return ReadStudy(
        name, made.study, html, _place(line), made.derived, made.questions, made.notices
    )


def _place(line: int) -> str:
    """Where in a file; 0 is the whole of it."""
    return f"line {line}" if line else ""


def rendered(study: Study) -> dict[str, str]:
    """The safe HTML of each written part that the study has."""
    from db.render import text_to_html, to_html, to_html_list

    html = {}
    for part in PARTS:
        value = getattr(study, part)
        if not value:
            continue
        if part == "abstract":
            html[part] = text_to_html(value)
        else:
            html[part] = to_html_list(value) if part in LIST_PARTS else to_html(value)
    return html


def list_line(path: str, content: bytes) -> bytes:
    """What a file of a pack holds that is no study, or the reason why not, as one line."""
    from db.pack_lists import as_line, read_list

    try:
        return as_line(read_list(path, plain_text(content)))
    except UnreadableStudy as error:
        return as_line(Refusal(path, _place(error.line), error.reason))
    except (MemoryError, RecursionError):
        return as_line(Refusal(path, "", TOO_MUCH))


def html_line(markdown: bytes) -> bytes:
    """The safe HTML of a piece of Markdown as one line; null where it is too much to show."""
    from db.render import to_html

    try:
        html: str | None = to_html(markdown.decode())
    except (UnreadableStudy, MemoryError, RecursionError):
        html = None
    return json.dumps(html).encode() + b"\n"


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
            what, name, told = json.loads(head)
            pieces = Pieces(asked)
            for line in _lines_for(what, name, io.BufferedReader(pieces), told):
                answers.write(line)
                answers.flush()
            pieces.pass_over()


def _lines_for(what: str, name: str, content: IO[bytes], told: Answers) -> Iterator[bytes]:
    if what == HTML:
        yield html_line(content.read())
    elif what == LIST:
        yield list_line(name, content.read())
    else:
        yield from map(as_line, read_file(name, content, told))


class Pieces(io.RawIOBase):
    """The bytes of one file, as they come in pieces, each after a line with its length."""

    def __init__(self, asked: IO[bytes]) -> None:
        super().__init__()
        self._asked = asked
        self._left = self._next()

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._asked.read(min(len(buffer), self._left))
        self._left -= len(piece)
        if piece and not self._left:
            self._left = self._next()
        buffer[: len(piece)] = piece
        return len(piece)

    def pass_over(self) -> None:
        """Take what is left of the file, so that the next one can be told."""
        while self._left:
            self._asked.read(self._left)
            self._left = self._next()

    def _next(self) -> int:
        return int(self._asked.readline() or 0)


def limit_itself() -> None:
    """Bounds on memory, time, open files and written bytes, where the system knows them."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit of the other side stays
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_LIMIT),
        (resource.RLIMIT_CPU, CPU_LIMIT_S),
        (resource.RLIMIT_NOFILE, OPEN_FILES_LIMIT),
        (resource.RLIMIT_FSIZE, WRITTEN_LIMIT),
    ):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (least, hard))


if __name__ == "__main__":
    work(sys.stdin.buffer, sys.stdout.buffer)
