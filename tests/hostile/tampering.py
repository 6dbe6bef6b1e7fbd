"""Packs that somebody has touched on the way. The whole one is signed; none of these may come in.

The library has number 2 of the same pack, signed by the same key. Seeds are fixed.
"""

import base64
import json
import random
import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from nacl.signing import SigningKey

from db.archive import LARGEST_MEMBER
from db.manifest import FORMAT, MANIFEST, SIGNATURE, write_manifest
from db.pack_file import write_pack
from db.signing import DOMAIN, sign
from tests.builders import a_study
from tests.packs import SECRET, SPARE, STRANGER, a_head, pack_files

SEED = 20261121
STUDIES = [a_study(f"{letter}-2025", title=f"Study {letter}") for letter in "abc"]
FILES = pack_files(
    *STUDIES,
    glossary_yaml="- word: axon\n  meaning: A nerve fibre.\n",
    shelves_json='[{"name": "New", "studies": ["a-2025"]}]',
    page="# Welcome\n\nAsk us.\n",
)
INSTALLED = write_pack(a_head(2), FILES, SECRET)
WHOLE = write_pack(a_head(3), FILES, SECRET)
LINK = 0o120777 << 16

Made = Callable[[], bytes]


def members(content: bytes = WHOLE) -> dict[str, bytes]:
    """The members of a pack file, without any check."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: dict[str, bytes], attributes: dict[str, int] | None = None) -> bytes:
    """These members as a decent archive."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, content in files.items():
            member = ZipInfo(name)
            member.external_attr = (attributes or {}).get(name, 0)
            archive.writestr(member, content, ZIP_DEFLATED)
    return made.getvalue()


def signed(manifest: bytes, files: dict[str, bytes], secret: bytes = SECRET) -> bytes:
    """A pack whose manifest is signed, whatever it says."""
    return packed({MANIFEST: manifest, SIGNATURE: sign(secret, manifest), **files})


def _flipped(name: str, turn: int) -> Made:
    """One bit of the packed bytes of a member is another one."""

    def made() -> bytes:
        content = bytearray(WHOLE)
        with ZipFile(BytesIO(WHOLE)) as archive:
            member = archive.getinfo(name)
        lengths = struct.unpack("<2H", WHOLE[member.header_offset + 26 :][:4])
        begin = member.header_offset + 30 + sum(lengths)
        dice = random.Random(f"{SEED} {name} {turn}")
        content[begin + dice.randrange(member.compress_size)] ^= 1 << dice.randrange(8)
        return bytes(content)

    return made


def _put(name: str, content: bytes | None) -> Made:
    """A member is put in, exchanged or (None) left out."""
    files = {**members(), name: content}
    return lambda: packed({path: one for path, one in files.items() if one is not None})


def _one_letter(name: str) -> Made:
    content = members()[name]
    assert b"e" in content
    return _put(name, content.replace(b"e", b"a", 1))


def _told(**facts: object) -> Made:
    """The manifest says something else."""
    told = {**json.loads(members()[MANIFEST]), **facts}
    return _put(MANIFEST, json.dumps(told).encode())


def _consistent() -> bytes:
    """A study and its hash are changed together; only the signature can tell."""
    files = {**FILES, "studies/a-2025.md": FILES["studies/a-2025.md"].replace(b"small", b"great")}
    return packed({**members(), MANIFEST: write_manifest(a_head(3), files), **files})


def _signature(key: bytes, by: bytes, text: bytes) -> Made:
    """A signature that names one key and was made with another."""

    def made() -> bytes:
        told = {
            "key": bytes(SigningKey(key).verify_key),
            "signature": SigningKey(by).sign(text).signature,
        }
        lines = {name: base64.b64encode(value).decode() for name, value in told.items()}
        return _put(SIGNATURE, json.dumps(lines).encode())()

    return made


def _signed_by_us(files: dict[str, bytes], number: int = 3) -> Made:
    """Signed with the right key, and still not what a pack may be."""
    return lambda: signed(write_manifest(a_head(number), files), files)


def _swapped_names() -> bytes:
    files = members()
    one, two = "studies/a-2025.md", "studies/b-2025.md"
    return packed({**files, one: files[two], two: files[one]})


def _twice() -> bytes:
    manifest = json.loads(write_manifest(a_head(3), FILES))
    manifest["files"] *= 2
    return signed(json.dumps(manifest).encode(), FILES)


def _linked() -> bytes:
    return packed(members(), {"studies/a-2025.md": LINK})


TEXT = members()[MANIFEST]
NOISE = random.Random(SEED).randbytes(LARGEST_MEMBER + 1)
MANY = {f"studies/s{number}.md": b"x" for number in range(2_000)}
BOMB = b"a" * 900_000

TAMPERED: dict[str, Made] = {
    **{f"a bit in {name}, {turn}": _flipped(name, turn) for name in members() for turn in range(3)},
    **{f"a letter in {name}": _one_letter(name) for name in FILES},
    "a letter in the manifest": _one_letter(MANIFEST),
    "a higher number": _told(number=9),
    "another id": _told(id="other"),
    "another title": _told(title="Better pack"),
    "one file fewer in the list": _told(files=json.loads(TEXT)["files"][1:]),
    "no file in the list": _told(files=[]),
    "a study and its hash": _consistent,
    "the signature of an older state": _put(SIGNATURE, members(INSTALLED)[SIGNATURE]),
    "the signature of another pack": _put(SIGNATURE, sign(SECRET, b"another manifest")),
    "the signature of a stranger": lambda: signed(TEXT, FILES, STRANGER),
    "a stranger under our key": _signature(SECRET, STRANGER, DOMAIN + TEXT),
    "our key under a stranger's": _signature(STRANGER, SECRET, DOMAIN + TEXT),
    "the spare under the first": _signature(SECRET, SPARE, DOMAIN + TEXT),
    "signed as something else": _signature(SECRET, SECRET, TEXT),
    "an empty signature": _put(SIGNATURE, b""),
    "a signature that is a list": _put(SIGNATURE, b"[]"),
    "half a signature": _put(SIGNATURE, sign(SECRET, TEXT)[:-60]),
    "no signature": _put(SIGNATURE, None),
    "no manifest": _put(MANIFEST, None),
    "a study more": _put("studies/d-2025.md", FILES["studies/a-2025.md"]),
    "a program more": _put("setup.exe", NOISE[:999]),
    "a hidden manifest": _put("studies/manifest.json", TEXT),
    "a way out": _put("../a.md", b"x"),
    "a pack inside": _put("studies/d-2025.md", INSTALLED),
    "a study fewer": _put("studies/a-2025.md", None),
    "two studies exchanged": _swapped_names,
    "a link in place of a study": _linked,
    "the number that is here": lambda: INSTALLED,
    "an older number": _signed_by_us(FILES, 1),
    "signed, with a file too large": _signed_by_us({**FILES, "studies/d-2025.md": NOISE}),
    "signed, with a file that swells": _signed_by_us({**FILES, "studies/d-2025.md": BOMB}),
    "signed, with too many files": _signed_by_us({**FILES, **MANY}),
    "signed, with a path outside": _signed_by_us({**FILES, "../d.md": b"x"}),
    "signed, with a strange file": _signed_by_us({**FILES, "run.sh": b"x"}),
    "signed, with a study that is none": _signed_by_us({**FILES, "studies/d-2025.md": b"x"}),
    "signed, with every file twice": _twice,
    "signed, for a newer program": lambda: signed(
        json.dumps({**json.loads(TEXT), "format": FORMAT + 1}).encode(), FILES
    ),
    "cut by a byte": lambda: WHOLE[:-1],
    "cut by half": lambda: WHOLE[: len(WHOLE) // 2],
    "cut to the list": lambda: WHOLE[: -len(WHOLE) // 9],
    "something behind": lambda: WHOLE + b"\x00",
    "something before": lambda: b"PK" + WHOLE,
    "an older state behind it": lambda: WHOLE + INSTALLED,
}
