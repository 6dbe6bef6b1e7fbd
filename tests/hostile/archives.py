"""Forty zip files that a study pack must not be, each with the sentence it is refused with.

They are put together here byte by byte, because no decent program writes them. Random bytes
come from one fixed seed.
"""

import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from db import archive, archive_names

SEED = 20261121
STORED, DEFLATED = 0, 8
LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
UTF_8 = 0x800
LINK_MODE = 0o120777 << 16
PIPE_MODE = 0o010644 << 16


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive, and every lie its headers may tell."""

    name: str = "studies/a.md"
    content: bytes = b"a study"
    method: int = STORED
    flags: int = UTF_8
    attributes: int = 0
    size: int | None = None
    crc: int | None = None
    other_name: str | None = None
    at: int | None = None
    extra: bytes = b""
    local_only: bytes = b""


@dataclass(slots=True)
class Zip:
    """An archive of these members, and what its end says of it."""

    members: list[Member] = field(default_factory=list)
    count: int | None = None
    before: bytes = b""
    after: bytes = b""
    comment: bytes = b""
    disk: int = 0

    def bytes(self) -> bytes:
        body, entries = self.before, b""
        for member in self.members:
            begin = len(body) if member.at is None else member.at
            local, entry = _written(member, begin)
            if member.at is None:
                body += local
            entries += entry
        count = len(self.members) if self.count is None else self.count
        told = (self.disk, 0, count, count, len(entries), len(body), len(self.comment))
        return body + entries + END.pack(b"PK\x05\x06", *told) + self.comment + self.after


def _written(member: Member, begin: int) -> tuple[bytes, bytes]:
    packed = member.content
    if member.method == DEFLATED:
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(member.content) + packer.flush()
    crc = zlib.crc32(member.content) if member.crc is None else member.crc
    size = len(member.content) if member.size is None else member.size
    name = member.name.encode()
    there = (member.other_name or member.name).encode()
    common = (20, member.flags, member.method, 0, 33, crc, len(packed), size)
    local = LOCAL.pack(b"PK\x03\x04", *common, len(there), len(member.local_only))
    entry = CENTRAL.pack(
        *(b"PK\x01\x02", 20, *common, len(name), len(member.extra)),
        *(0, 0, 0, member.attributes, begin),
    )
    return local + there + member.local_only + packed, entry + name + member.extra


def _of(*members: Member, **more: object) -> Callable[[], bytes]:
    return lambda: Zip(list(members), **more).bytes()  # type: ignore[arg-type]


def _named(name: str) -> Callable[[], bytes]:
    return _of(Member(name))


def _noise() -> bytes:
    return random.Random(SEED).randbytes(4_000)


def _cut(share: float) -> Callable[[], bytes]:
    def made() -> bytes:
        whole = Zip([Member(content=_noise())]).bytes()
        return whole[: int(len(whole) * share)]

    return made


def _quoted() -> bytes:
    """One member whose bytes are the whole of another one: read twice, packed once."""
    inner, _ = _written(Member("studies/b.md", _noise()), 0)
    outer = Member("studies/a.md", b"x" + inner)
    begin = LOCAL.size + len(outer.name) + 1
    return Zip([outer, Member("studies/b.md", _noise(), at=begin)]).bytes()


def _long_list() -> bytes:
    """Says it has one member, and lists very many."""
    extra = struct.pack("<2H", 0x9999, 60_000) + b"x" * 60_000
    return Zip([Member(content=b"", extra=extra)] * 40, count=1).bytes()


def _swelling() -> bytes:
    """Each file is small enough, all of them together are not."""
    content = b"x" * 40_000
    return Zip([Member(f"s{n}.md", content, size=1_000_000) for n in range(250)]).bytes()


MANY = 2_001
ZIP64 = struct.pack("<HHQQ", 1, 16, 1 << 40, 1 << 40)
OUTSIDE, HIDDEN = archive_names.OUTSIDE, archive_names.HIDDEN
HARMFUL, NESTED, TWICE = archive_names.HARMFUL, archive_names.NESTED, archive_names.TWICE

ARCHIVES: dict[str, tuple[Callable[[], bytes], str]] = {
    "not an archive": (_noise, archive.NO_PACK),
    "nothing at all": (lambda: b"", archive.NO_PACK),
    "a letter that begins like one": (lambda: b"PK is a tale", archive.NOT_WHOLE),
    "cut in half": (_cut(0.5), archive.NOT_WHOLE),
    "the last byte is missing": (_cut(0.9999), archive.NOT_WHOLE),
    "the name climbs out": (_named("../a.md"), OUTSIDE),
    "the name climbs out later": (_named("studies/../../a.md"), OUTSIDE),
    "a name from the root": (_named("/etc/passwd"), OUTSIDE),
    "a name on a drive": (_named("C:a.md"), OUTSIDE),
    "a name with backslashes": (_named("studies\\..\\a.md"), OUTSIDE),
    "a name on another computer": (_named("\\\\evil\\share\\a.md"), OUTSIDE),
    "a name cut by a NUL": (_named("studies/a.md\x00.exe"), HIDDEN),
    "a name that turns its direction": (_named("studies/a\u202edm.exe"), HIDDEN),
    "a name of nothing to see": (_named("studies/\u200b.md"), HIDDEN),
    "a name of a device": (_named("studies/aux.md"), HARMFUL),
    "a name of a device with an ending": (_named("nul.tar.md"), HARMFUL),
    "a name that ends with a dot": (_named("studies/a.md."), HARMFUL),
    "a folder that ends with a space": (_named("studies /a.md"), HARMFUL),
    "a name with a hidden stream": (_named("studies/a.md:b"), HARMFUL),
    "an archive inside": (_named("studies/more.zip"), NESTED),
    "an archive in disguise": (_of(Member(content=b"PK\x03\x04" + _noise())), NESTED),
    "the same name twice": (_of(Member(), Member()), TWICE),
    "the same name in capitals": (_of(Member("A.md"), Member("a.MD")), TWICE),
    "the same name in other letters": (_of(Member("é.md"), Member("e\u0301.md")), TWICE),
    "a link": (_of(Member(attributes=LINK_MODE)), archive.LINK),
    "a pipe": (_of(Member(attributes=PIPE_MODE)), archive.ODD),
    "a folder": (_named("studies/"), archive.ODD),
    "locked with a password": (_of(Member(flags=UTF_8 | 1)), archive.LOCKED),
    "packed in another way": (_of(Member(method=12)), archive.ODD),
    "bytes that lie over each other": (_quoted, archive.OVERLAPPING),
    "the list of members is a member": (
        _of(Member(), Member("b.md", b"x" * 50, at=0)),
        archive.OVERLAPPING,
    ),
    "a member beyond the end": (_of(Member(), Member("b.md", at=1 << 20)), archive.NOT_WHOLE),
    "a small file that swells": (
        _of(Member(content=b" " * 900_000, method=DEFLATED)),
        archive.TOO_LARGE,
    ),
    "a file too large": (
        _of(Member(content=_noise() * 300)),
        archive.TOO_LARGE,
    ),
    "sizes beyond all bounds": (
        _of(Member(size=0xFFFFFFFF, extra=ZIP64)),
        archive.TOO_LARGE,
    ),
    "holds more than it promised": (
        _of(Member(content=_noise(), method=DEFLATED, size=100)),
        archive.NOT_WHOLE,
    ),
    "holds less than it promised": (
        _of(Member(content=_noise(), size=5_000)),
        archive.NOT_WHOLE,
    ),
    "bytes that were changed": (_of(Member(crc=1)), archive.NOT_WHOLE),
    "two names for one file": (_of(Member(other_name="studies/b.md")), archive.NOT_WHOLE),
    "too many files": (
        lambda: Zip([Member(f"studies/s{n}.md", b"") for n in range(MANY)]).bytes(),
        archive.TOO_MANY,
    ),
    "a list longer than it says": (_long_list, archive.TOO_MANY),
    "two hundred megabytes in small files": (_swelling, archive.TOO_LARGE),
    "words behind the end": (_of(Member(), comment=b"PK\x05\x06"), archive.NOT_WHOLE),
    "a program before the archive": (
        lambda: b"PK" + b"\x90" * 500 + Zip([Member()]).bytes(),
        archive.ODD,
    ),
    "one of many disks": (_of(Member(), disk=3), archive.ODD),
}
