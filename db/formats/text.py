"""From the bytes of a file to its text: by its mark, as UTF-8, or else by a guess that is told."""

import codecs
import io
from dataclasses import dataclass
from typing import IO

from typing_extensions import override

from db.errors import UnreadableFile

HEAD = 1024 * 1024
"""So much of a file is looked at before it is read; smaller files are seen whole."""
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
GUESSES = (*("cp1252", "cp1250", "cp1251", "cp1253", "gb18030", "shift_jis", "big5", "euc_kr"),)
"""What old programs write, the likeliest first where nothing else decides."""
NOT_TEXT = {
    b"%PDF": "it is a PDF file, and we cannot read those",
    b"\x89PNG": "it is a picture",
    b"\xff\xd8\xff": "it is a picture",
    b"GIF8": "it is a picture",
    b"RIFF": "it is a picture or a sound",
    b"PK\x03\x04": "it is a study pack or a packed file; install or unpack it first",
    b"\x1f\x8b": "it is a packed file; unpack it first",
    b"7z\xbc\xaf": "it is a packed file; unpack it first",
    b"SQLite format 3\x00": "it is a database",
    b"\xd0\xcf\x11\xe0": "it is a file of an office program; save it as text",
    b"{\\rtf": "it is a file of an office program; save it as text",
    b"\x7fELF": "it is a program",
    b"MZ\x90": "it is a program",
}
PLAIN = "it is not plain text"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that is about to be read: its beginning as text, and how its letters are written."""

    head: str
    encoding: str
    notices: tuple[str, ...] = ()


def look_at(head: bytes, *, whole: bool) -> Opened:
    """How the text that begins so is written. UnreadableFile where it is none."""
    for begun, reason in NOT_TEXT.items():
        if head.startswith(begun):
            raise UnreadableFile(reason, 0)
    if not head.strip():
        raise UnreadableFile("the file is empty", 0)
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return Opened(_decoded(head, encoding, whole=whole), encoding)
    if b"\x00" in head:
        raise _not_plain(head)
    try:
        return Opened(_decoded(head, "utf-8", whole=whole), "utf-8")
    except UnreadableFile as error:
        encoding = _guessed(head, error)
        told = f"It is not in UTF-8. We read it as {encoding}. See if its letters are right."
        return Opened(head.decode(encoding, "replace"), encoding, (told,))


def plain_text(content: bytes) -> str:
    """Bytes that must be text in UTF-8, as files of a pack are; UnreadableFile where not."""
    if b"\x00" in content:
        raise _not_plain(content)
    return _decoded(content, "utf-8-sig", whole=True)


def decoded(content: IO[bytes], encoding: str) -> io.TextIOWrapper:
    """The text of the file, line ends made alike."""
    return io.TextIOWrapper(content, encoding, errors="strict", newline=None)


def not_in(encoding: str, line: int) -> UnreadableFile:
    """What to say where the letters cannot be read."""
    name = "UTF-8" if encoding.startswith("utf-8") else encoding.upper()
    return UnreadableFile(f"it is not plain text in {name}", line)


def _not_plain(head: bytes) -> UnreadableFile:
    return UnreadableFile(PLAIN, head[: head.index(b"\x00")].count(b"\n") + 1)


def _decoded(head: bytes, encoding: str, *, whole: bool) -> str:
    try:
        return codecs.getincrementaldecoder(encoding)().decode(head, final=whole)
    except UnicodeDecodeError as error:
        raise not_in(encoding, error.object[: error.start].count(b"\n") + 1) from error


def _guessed(head: bytes, fault: UnreadableFile) -> str:
    from charset_normalizer import from_bytes

    matches = list(from_bytes(head, cp_isolation=list(GUESSES)))
    if not matches:
        raise fault
    best = min(matches, key=lambda one: (one.chaos, -one.coherence, GUESSES.index(one.encoding)))
    text = str(best)
    return next(name for name in (*GUESSES, best.encoding) if head.decode(name, "replace") == text)


class Again(io.RawIOBase):
    """A file whose beginning has been read already: gives that once more, and then the rest."""

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        super().__init__()
        self._head = memoryview(head)
        self._rest = rest

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)
