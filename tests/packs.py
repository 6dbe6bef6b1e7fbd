"""Study packs for the tests, and a key that belongs to nobody."""

import base64
from hashlib import sha256
from pathlib import Path

from nacl.signing import SigningKey

from db.keys import PublicKey, public_key
from db.models import Study
from db.pack_file import write_pack
from db.pack_models import PackHead
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
