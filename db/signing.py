"""Signatures of packs: Ed25519 over the manifest. Only this file knows PyNaCl.

A secret key lies in a file of its own, on a stick that is not left in the computer.
"""

import base64
import json
import os
from pathlib import Path

from db.disk import told_calmly
from db.errors import LibraryError, UnsafePack
from db.gathering import shown
from db.keys import KEY_BYTES, PublicKey, decoded, fields_of

DOMAIN = b"mskb-pack-v1\n"
"""Stands before what is signed, so that a signature can never be taken for one of another kind."""

SIGNATURE_BYTES = 64
HEAD = "A secret key of MS Reading Room. Keep it on a stick, show it to nobody."
UNKNOWN_KEY = "This pack is signed with a key we do not know. We did not open it."
CHANGED = "This pack was changed after it was signed. We did not open it."


def make_key(place: Path) -> str:
    """Write a new secret key into a new file, and return its public half as text."""
    from nacl.signing import SigningKey

    secret = SigningKey.generate()
    text = f"{HEAD}\n{base64.b64encode(bytes(secret)).decode()}\n"
    with told_calmly(shown(place)):
        try:
            handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            raise LibraryError(
                f"There is a file {shown(place)} already. We left it as it is.",
                "Choose another name.",
            ) from error
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    return base64.b64encode(bytes(secret.verify_key)).decode()


def read_secret(place: Path) -> bytes:
    """The secret key in this file."""
    told = LibraryError(f"{shown(place)} is not a secret key. Nothing was changed.")
    with told_calmly(shown(place)):
        try:
            head, text = place.read_text("utf-8").splitlines()
        except ValueError as error:
            raise told from error
    if head != HEAD:
        raise told
    return decoded(text, KEY_BYTES, told)


def sign(secret: bytes, manifest: bytes) -> bytes:
    """What goes into a pack beside its manifest: the public key and the signature."""
    from nacl.signing import SigningKey

    key = SigningKey(secret)
    signature = key.sign(DOMAIN + manifest).signature
    told = {"key": bytes(key.verify_key), "signature": signature}
    lines = {name: base64.b64encode(value).decode() for name, value in told.items()}
    return json.dumps(lines, indent=1).encode() + b"\n"


def signer_of(signature: bytes, manifest: bytes, keys: tuple[PublicKey, ...]) -> str:
    """The name of who has signed these very bytes; UnsafePack when it is nobody we know."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    told = fields_of(signature, UnsafePack(CHANGED))
    key = decoded(told.get("key"), KEY_BYTES, UnsafePack(CHANGED))
    signed = decoded(told.get("signature"), SIGNATURE_BYTES, UnsafePack(CHANGED))
    owner = next((known for known in keys if known.key == key), None)
    if owner is None:
        raise UnsafePack(UNKNOWN_KEY, "Ask the one who made it for the key.")
    try:
        VerifyKey(key).verify(DOMAIN + manifest, signed)
    except BadSignatureError as error:
        raise UnsafePack(CHANGED) from error
    return owner.name
