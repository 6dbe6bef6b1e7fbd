"""Study packs for the tests, and a key that belongs to nobody."""

import base64
from hashlib import sha256
from pathlib import Path

from nacl.signing import SigningKey

from db import importer
from db.connection import transaction
from db.folder import DataFolder
from db.keys import PublicKey, public_key
from db.library import Library
from db.models import Study
from db.pack_file import write_pack
from db.pack_models import PackHead
from db.packs import Packs
from db.study_file import write_study

SECRET = sha256(b"a key for tests, known to everybody").digest()
SPARE = sha256(b"a spare key for tests").digest()
STRANGER = sha256(b"a key of somebody else").digest()


def public(secret: bytes, name: str) -> PublicKey:
    """The public half of a key for tests, under this name."""
    return public_key(name, base64.b64encode(bytes(SigningKey(secret).verify_key)).decode())


KEYS = (public(SECRET, "Example clinic"), public(SPARE, "Example clinic, spare"))


def a_head(number: int = 1, name: str = "example", **more: str) -> PackHead:
    """The head of a pack with this number."""
    told = {"title": "Example pack", "created": "2026-11-21", **more}
    return PackHead(name, number, **told)


def pack_files(*studies: Study, **lists: str) -> dict[str, bytes]:
    """The files of a pack by path; lists are given by name, such as glossary_yaml=…"""
    files = {f"studies/{study.id}.md": write_study(study).encode() for study in studies}
    named = {
        "glossary_yaml": "glossary.yaml",
        "word_groups_json": "word_groups.json",
        "topics_json": "topics.json",
        "shelves_json": "shelves.json",
        "page": "pages/welcome.md",
    }
    return files | {named[name]: text.encode() for name, text in lists.items()}


def a_pack(
    place: Path,
    *studies: Study,
    head: PackHead | None = None,
    secret: bytes | None = None,
    **lists: str,
) -> Path:
    """A pack file of these studies in this folder, signed where there is a secret key."""
    place.mkdir(parents=True, exist_ok=True)
    head = head or a_head()
    path = place / f"{head.id}-{head.number}.mspack"
    path.write_bytes(write_pack(head, pack_files(*studies, **lists), secret))
    return path


def library_of(packs: Packs) -> Library:
    """The library over the same connection."""
    return Library(packs._connection)


def install(packs: Packs, place: Path, *studies: Study, **more: object) -> None:
    """Make a pack of these studies and install it."""
    packs.install(packs.plan(a_pack(place, *studies, **more)))  # type: ignore[arg-type]


def as_a_pack(library: Library, *paths: Path, name: str = "starter") -> None:
    """Write the studies of these files as those of a pack; the pack itself is left out."""
    plan = library.plan(paths)
    with transaction(library._connection) as connection:
        importer.write(connection, plan, name)


def titles(packs: Packs) -> list[str]:
    """The titles of the studies that the library has now."""
    return [row.title for row in library_of(packs).rows("title")]


def everything(packs: Packs) -> list[str]:
    """All that the library holds, to be compared with later."""
    return list(packs._connection.iterdump())


def kept_files(data: DataFolder) -> list[str]:
    """The packs that lie beside the library, by id and number."""
    return sorted(path.name.rpartition("-")[0] for path in data.packs.glob("*.mspack"))
