"""Reads a zip file that may come from anywhere. Its members are read, never unpacked to a disk.

All of it is looked at before the first member is read: how it ends, how many members there
are, their names, kinds and sizes, and whether they lie over each other (Python before 3.11.8
does not look). Reading counts: a member that holds more than its header promised is refused, so
what the headers promise together is a true bound.
"""

import stat
import struct
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from db.archive_names import NESTED, TWICE, fault_of, same_name
from db.errors import UnsafePack

MEGABYTE = 1024 * 1024
LARGEST_PACKED = 50 * MEGABYTE
LARGEST_UNPACKED = 200 * MEGABYTE
LARGEST_MEMBER = MEGABYTE
MOST_MEMBERS = 2_000
GREATEST_RATIO = 100

NO_PACK = "This file is not a study pack. We left it as it is."
TOO_LARGE = "This pack is much larger than a study pack should be, so we did not open it."
TOO_MANY = f"This pack holds more than {MOST_MEMBERS:,} files. We did not open it."
NOT_WHOLE = "This pack is damaged or not whole. We did not open it."
ODD = "This pack is not put together as it should be. We did not open it."
LINK = "This pack holds a link to another place. We did not open it."
LOCKED = "This pack is locked with a password. We did not open it."
OVERLAPPING = "The files in this pack lie over each other. We did not open it."
COPY_AGAIN = "Copy it again from where it came."

_END = struct.Struct("<4s4H2LH")
_HEAD = struct.Struct("<4s22x2H")
_LONGEST_ENTRY = 512
_LOCKS = 0x1 | 0x40 | 0x2000
_PACKED_STARTS = (
    *(b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07"),
    *(b"\xfd7zXZ\x00", b"BZh91AY&SY", b"\x28\xb5\x2f\xfd", b"MSCF\x00\x00"),
)


class Archive:
    """A zip file, wholly in memory, of which every name and header has been looked at."""

    def __init__(self, content: bytes) -> None:
        """Look through the archive; UnsafePack says in one sentence what is wrong with it."""
        begin = _look_at_end(content)
        with _told():
            self._zip = ZipFile(BytesIO(content))
            members = self._zip.infolist()
        _look_at_members(members)
        _look_at_places(members, content, begin)
        self._members = {member.filename: member for member in members}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the members, in their order."""
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        """The bytes of a member, never more than its header promised."""
        member = self._members[name]
        with _told(), self._zip.open(member) as opened:
            content = opened.read(member.file_size + 1)
        if len(content) != member.file_size:
            raise UnsafePack(NOT_WHOLE, COPY_AGAIN)
        if content.startswith(_PACKED_STARTS):
            raise UnsafePack(NESTED)
        return content


def _look_at_end(content: bytes) -> int:
    """Where the list of members begins. It must end the file, so that there is only one."""
    if len(content) > LARGEST_PACKED:
        raise UnsafePack(TOO_LARGE)
    if not content.startswith(b"PK"):
        raise UnsafePack(NO_PACK)
    if len(content) < _END.size or content[-_END.size :][:4] != b"PK\x05\x06":
        raise UnsafePack(NOT_WHOLE, COPY_AGAIN)
    _, disk, first_disk, here, count, size, begin, comment = _END.unpack(content[-_END.size :])
    if count > MOST_MEMBERS or size > MOST_MEMBERS * _LONGEST_ENTRY:
        raise UnsafePack(TOO_MANY)
    if disk or first_disk or comment or here != count or begin + size + _END.size != len(content):
        raise UnsafePack(ODD)
    return int(begin)


def _look_at_members(members: Sequence[ZipInfo]) -> None:
    if len(members) > MOST_MEMBERS:
        raise UnsafePack(TOO_MANY)
    for member in members:
        sentence = fault_of(member.orig_filename) or _fault_of(member)
        if sentence:
            raise UnsafePack(sentence)
    if len({same_name(member.filename) for member in members}) < len(members):
        raise UnsafePack(TWICE)
    if sum(member.file_size for member in members) > LARGEST_UNPACKED:
        raise UnsafePack(TOO_LARGE)


def _fault_of(member: ZipInfo) -> str | None:
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return LINK
    if member.flag_bits & _LOCKS:
        return LOCKED
    if (
        kind not in {0, stat.S_IFREG}
        or member.is_dir()
        or member.filename != member.orig_filename
        or member.compress_type not in {ZIP_STORED, ZIP_DEFLATED}
    ):
        return ODD
    if member.file_size > min(LARGEST_MEMBER, GREATEST_RATIO * member.compress_size):
        return TOO_LARGE
    return None


def _look_at_places(members: Sequence[ZipInfo], content: bytes, end: int) -> None:
    """No two members share a byte, and none reaches into the list of members."""
    spans = sorted((member.header_offset, _end_of(member, content)) for member in members)
    for (_, before), (begin, _) in pairwise([*spans, (end, end)]):
        if before > begin:
            raise UnsafePack(OVERLAPPING)


def _end_of(member: ZipInfo, content: bytes) -> int:
    head = content[member.header_offset : member.header_offset + _HEAD.size]
    if len(head) < _HEAD.size or not head.startswith(b"PK\x03\x04"):
        raise UnsafePack(NOT_WHOLE, COPY_AGAIN)
    _, name, extra = _HEAD.unpack(head)
    return int(member.header_offset + _HEAD.size + name + extra + member.compress_size)


@contextmanager
def _told() -> Iterator[None]:
    """Whatever the parts of a broken archive make the reader raise is one and the same to us."""
    try:
        yield
    except (
        *(BadZipFile, zlib.error, struct.error, EOFError, OSError),
        *(ValueError, OverflowError, RuntimeError, LookupError),
    ) as error:
        raise UnsafePack(NOT_WHOLE, COPY_AGAIN) from error
