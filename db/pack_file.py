"""The pack file: made, signed, copied and opened. What is opened has been checked to the last byte.

The order is fixed: a private copy in memory, then the archive's shape, then the signature over
the manifest, then the manifest, then the hash of each file. Only after that does anything look
at what the files say, and every reading checks the hash again.
"""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from db.archive import LARGEST_PACKED, NO_PACK, Archive
from db.disk import told_calmly
from db.errors import LibraryError, MissingFile, UnsafePack
from db.gathering import shown
from db.keys import PublicKey
from db.manifest import (
    MANIFEST,
    SIGNATURE,
    Manifest,
    may_hold,
    read_manifest,
    write_manifest,
)
from db.pack_models import PackHead, PackSource
from db.signing import sign, signer_of

ENDING = ".mspack"
STRANGE = "This pack holds a file that does not belong in it. We did not open it."
ABSENT = "A file of this pack is missing. We did not open it."
CHANGED = "A file of this pack was changed. We did not open it."
AGAIN = "Copy the pack again from where it came."
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def copy_of(place: Path) -> bytes:
    """A private copy of the file, so that what was checked is what is used."""
    name = shown(place)
    with told_calmly(name):
        if not place.exists():
            raise MissingFile(
                f"We could not find {name}. Nothing was changed.", "Check the name of the file."
            )
        if not place.is_file():
            raise LibraryError(f"{name} is not a file. Nothing was changed.", "Choose a pack file.")
        with place.open("rb") as file:
            return file.read(LARGEST_PACKED + 1)


def open_pack(content: bytes, keys: tuple[PublicKey, ...]) -> PackSource:
    """The pack in these bytes, whole and unchanged; UnsafePack says in a sentence why not.

    A pack without a signature has no signer. A pack with a signature that is not of one of
    these keys is refused.
    """
    archive = Archive(content)
    manifest = _manifest_in(archive)
    signer = None
    if SIGNATURE in archive.names:
        signer = signer_of(archive.read(SIGNATURE), manifest, keys)
    return _checked(archive, read_manifest(manifest), signer, content)


def reopen_pack(content: bytes, signer: str | None) -> PackSource:
    """A pack that was opened before and kept since, with who vouched for it then."""
    archive = Archive(content)
    return _checked(archive, read_manifest(_manifest_in(archive)), signer, content)


def write_pack(head: PackHead, files: dict[str, bytes], secret: bytes | None = None) -> bytes:
    """A pack file of these files by path, signed where there is a secret key.

    The same files give the same bytes.
    """
    manifest = write_manifest(head, dict(sorted(files.items())))
    signature = {SIGNATURE: sign(secret, manifest)} if secret else {}
    content = _zipped({MANIFEST: manifest, **signature, **dict(sorted(files.items()))})
    reopen_pack(content, None)  # what we would not open, we do not make
    return content


def signed(content: bytes, secret: bytes) -> bytes:
    """The same pack with the signature of this key, in the place of any other signature."""
    source = reopen_pack(content, None)
    return write_pack(source.head, {path: source.read(path) for path in source.paths}, secret)


def _manifest_in(archive: Archive) -> bytes:
    if MANIFEST not in archive.names:
        raise UnsafePack(NO_PACK)
    return archive.read(MANIFEST)


def _checked(
    archive: Archive, manifest: Manifest, signer: str | None, content: bytes
) -> PackSource:
    listed = {file.path: file for file in manifest.files}
    there = set(archive.names) - {MANIFEST, SIGNATURE}
    known = all(map(may_hold, listed)) and len(listed) == len(manifest.files)
    if not known or there - listed.keys():
        raise UnsafePack(STRANGE)
    if listed.keys() - there:
        raise UnsafePack(ABSENT, AGAIN)

    def read(path: str) -> bytes:
        content = archive.read(path)
        if not listed[path].fits(content):
            raise UnsafePack(CHANGED, AGAIN)
        return content

    for path in listed:
        read(path)
    return PackSource(manifest.head(), signer, tuple(listed), read, content)


def _zipped(files: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for path, content in files.items():
            member = ZipInfo(path, LONG_AGO)
            member.create_system = 3
            member.external_attr = 0o100644 << 16
            archive.writestr(member, content, ZIP_DEFLATED)
    return packed.getvalue()
