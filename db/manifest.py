"""The manifest of a pack: what the pack says of itself, and each of its files with its hash.

It is JSON, read with fixed bounds; see `resources/PACK-FORMAT.md`.
"""

import re
from datetime import date
from hashlib import sha256
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from db.errors import LibraryError, UnsafePack
from db.pack_models import PackHead
from db.plans import ALONE
from db.study_file import tidied

PROGRAM = "0.1.0"
"""The version of this program, as packs name it."""

FORMAT = 1

MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
GLOSSARY, WORD_GROUPS = "glossary.yaml", "word_groups.json"
TOPICS, SHELVES = "topics.json", "shelves.json"
LISTS = (GLOSSARY, WORD_GROUPS, TOPICS, SHELVES)
STUDY_PATH = re.compile(r"studies/[a-z0-9][a-z0-9-]{0,63}\.md")
PAGE_PATH = re.compile(r"pages/[a-z0-9][a-z0-9-]{0,63}\.md")

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}\Z")]
Number = Annotated[int, Meta(ge=1, le=10**9)]
Title = Annotated[str, Meta(min_length=1, max_length=100)]
Day = Annotated[str, Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
Version = Annotated[str, Meta(pattern=r"^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}\Z")]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]

UNREADABLE = "The list of files in this pack cannot be read. We did not open it."
TOO_NEW = "This pack needs a newer version of the program. Nothing was changed."
UPDATE = "Update the program, then try again."


class Listed(Struct, frozen=True, forbid_unknown_fields=True):
    """A file of the pack."""

    path: Annotated[str, Meta(max_length=100)]
    size: Annotated[int, Meta(ge=0, le=10**9)]
    sha256: Sha256

    def fits(self, content: bytes) -> bool:
        """Whether these are the bytes that were listed."""
        return len(content) == self.size and sha256(content).hexdigest() == self.sha256


class Head(Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack says of itself, as it is written."""

    id: Id
    number: Number
    title: Title
    created: Day
    least_program: Version = PROGRAM

    def head(self) -> PackHead:
        """The same as a value of the library; ValueError where the words make no sense."""
        date.fromisoformat(self.created)
        title = " ".join(tidied(self.title).split())
        if title != self.title or self.id == ALONE:
            raise ValueError("a title that hides something, or a name that is taken")
        return PackHead(self.id, self.number, title, self.created, self.least_program)


class Manifest(Head, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole manifest."""

    format: int
    files: Annotated[tuple[Listed, ...], Meta(max_length=2_000)]


class _OnlyFormat(Struct, frozen=True):
    format: int


def pack_head(name: str, number: int, title: str) -> PackHead:
    """The head of a pack that is made today; LibraryError says what cannot be so."""
    told = {"id": name, "number": number, "title": title, "created": date.today().isoformat()}
    try:
        return msgspec.convert(told, Head).head()
    except ValueError as error:
        raise LibraryError(
            "A pack needs an id of small letters, a number and a title. Nothing was made.",
            "For example: --id my-pack --number 1 --title “My pack”.",
        ) from error


def read_head(content: bytes) -> PackHead:
    """The head alone, as it lies in a folder that becomes a pack; ValueError when it is none."""
    try:
        return msgspec.json.decode(content, type=Head).head()
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def read_manifest(content: bytes) -> Manifest:
    """The manifest in these bytes; UnsafePack when it is none, or made for a newer program."""
    try:
        if msgspec.json.decode(content, type=_OnlyFormat).format > FORMAT:
            raise UnsafePack(TOO_NEW, UPDATE)
        manifest = msgspec.json.decode(content, type=Manifest)
        head = manifest.head()
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise UnsafePack(UNREADABLE) from error
    if _parts(head.least_program) > _parts(PROGRAM):
        raise UnsafePack(TOO_NEW, UPDATE)
    return manifest


def write_manifest(head: PackHead, files: dict[str, bytes]) -> bytes:
    """The manifest of a pack with this head and these files, by path."""
    listed = tuple(
        Listed(path, len(content), sha256(content).hexdigest()) for path, content in files.items()
    )
    told = {name: getattr(head, name) for name in PackHead.__slots__}
    manifest = msgspec.json.encode({"format": FORMAT, **told, "files": listed})
    return msgspec.json.format(manifest, indent=1) + b"\n"


def may_hold(path: str) -> bool:
    """Whether a file of this path belongs in a pack."""
    return path in LISTS or bool(STUDY_PATH.fullmatch(path) or PAGE_PATH.fullmatch(path))


def _parts(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
