"""The keys that packs may be signed with, and the files that name them.

Such a file is JSON: each key with the name of its owner. One ships with the program, another
one lies in the data folder, where a clinic adds its own. The key in use and a spare stand
beside each other.
"""

import base64
import json
from binascii import Error as NotBase64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.disk import told_calmly, write_whole
from db.errors import LibraryError, MissingFile
from db.gathering import shown
from db.study_file import tidied

KEY_BYTES = 32
LONGEST_NAME = 60
NO_KEY = "This is not a key of this program. Nothing was changed."


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that packs may be signed with, and the name of who signs with it."""

    name: str
    key: bytes

    @property
    def text(self) -> str:
        """The key as it is written down."""
        return base64.b64encode(self.key).decode()


def public_key(name: str, text: str) -> PublicKey:
    """A key from how it is written down; LibraryError when that is no key."""
    short = " ".join(tidied(name).split())[:LONGEST_NAME]
    return PublicKey(short or "somebody", decoded(text, KEY_BYTES, LibraryError(NO_KEY)))


def read_keys(*places: Path) -> tuple[PublicKey, ...]:
    """The keys that these files name; a file that is not there names none."""
    return tuple(key for place in places for key in _keys_in(place))


def trust_key(place: Path, key: PublicKey) -> None:
    """Add a key to this file, under its name; a key that is there already gets the new name."""
    others = [known for known in _keys_in(place) if known.key != key.key]
    _write_keys(place, [*others, key])


def forget_key(place: Path, text: str) -> None:
    """Take a key out of this file. Packs that are here already stay as they are."""
    key = public_key("", text)
    known = _keys_in(place)
    if key.key not in {other.key for other in known}:
        raise LibraryError("We do not know this key. Nothing was changed.")
    _write_keys(place, [other for other in known if other.key != key.key])


def _write_keys(place: Path, keys: list[PublicKey]) -> None:
    told = {"keys": [{"name": key.name, "key": key.text} for key in keys]}
    with told_calmly(shown(place)):
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, json.dumps(told, indent=1, ensure_ascii=False).encode() + b"\n")


def _keys_in(place: Path) -> list[PublicKey]:
    try:
        with told_calmly(shown(place)):
            content = place.read_bytes()
    except MissingFile:
        return []
    told = LibraryError(
        f"We could not read the keys in {place.name}. Nothing was changed.", "Mend the file."
    )
    listed = fields_of(content, told).get("keys")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise told
    try:
        return [public_key(str(one.get("name", "")), str(one.get("key", ""))) for one in listed]
    except LibraryError as error:
        raise told from error


def fields_of(content: bytes, otherwise: LibraryError) -> dict[str, Any]:
    """The names and values of a small JSON text, or what is raised otherwise."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise otherwise from error
    if not isinstance(told, dict):
        raise otherwise
    return told


def decoded(text: object, size: int, otherwise: LibraryError) -> bytes:
    """So many bytes, as they are written down in Base64, or what is raised otherwise."""
    try:
        value = base64.b64decode(str(text), validate=True)
    except (NotBase64, ValueError) as error:
        raise otherwise from error
    if len(value) != size:
        raise otherwise
    return value
