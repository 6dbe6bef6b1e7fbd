"""The pack file: what goes in comes out, and what was touched on the way stays shut."""

import base64
import os
import stat
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from nacl.signing import SigningKey

from db import archive, archive_names, manifest, pack_file, signing
from db.archive import LARGEST_PACKED
from db.errors import LibraryError, MissingFile, UnsafePack
from db.keys import forget_key, public_key, read_keys, trust_key
from db.manifest import read_manifest, write_manifest
from db.pack_file import copy_of, open_pack, signed, write_pack
from db.signing import make_key, read_secret, sign, signer_of
from tests.builders import a_study
from tests.packs import KEYS, SECRET, SPARE, STRANGER, a_head, a_pack, pack_files

FILES = pack_files(a_study("a-2025"), a_study("b-2025"), glossary_yaml="- word: a\n  meaning: b\n")
ROOT = Path(__file__).parents[2]


def test_a_pack_gives_back_its_files_and_its_head() -> None:
    source = open_pack(write_pack(a_head(3), FILES), KEYS)

    assert (source.head, source.signer) == (a_head(3), None)
    assert {path: source.read(path) for path in source.paths} == FILES


def test_the_same_files_give_the_same_bytes() -> None:
    mixed = dict(sorted(FILES.items(), reverse=True))

    assert write_pack(a_head(), FILES, SECRET) == write_pack(a_head(), mixed, SECRET)


@pytest.mark.parametrize(
    ("secret", "signer"), [(SECRET, "Example clinic"), (SPARE, "Example clinic, spare")]
)
def test_a_signed_pack_names_who_vouches_for_it(secret: bytes, signer: str) -> None:
    assert open_pack(write_pack(a_head(), FILES, secret), KEYS).signer == signer
    assert open_pack(signed(write_pack(a_head(), FILES), secret), KEYS).signer == signer
    assert open_pack(signed(write_pack(a_head(), FILES, SPARE), secret), KEYS).signer == signer


def test_a_pack_signed_by_a_stranger_is_refused() -> None:
    with pytest.raises(UnsafePack, match="signed with a key we do not know"):
        open_pack(write_pack(a_head(), FILES, STRANGER), KEYS)


def test_a_signature_counts_for_manifests_of_packs_alone() -> None:
    text = write_manifest(a_head(), FILES)
    good = sign(SECRET, text)
    bare = base64.b64encode(SigningKey(SECRET).sign(text).signature)
    elsewhere = good.replace(good.split(b'"')[7], bare)

    assert signer_of(good, text, KEYS) == "Example clinic"
    with pytest.raises(UnsafePack, match="changed after it was signed"):
        signer_of(elsewhere, text, KEYS)


@pytest.mark.parametrize(
    "broken",
    [b"", b"{}", b"[]", b'{"key": 1, "signature": 2}', b'{"key": "AA==", "signature": "AA=="}'],
)
def test_a_broken_signature_is_a_change(broken: bytes) -> None:
    with pytest.raises(UnsafePack, match="changed after it was signed"):
        signer_of(broken, b"text", KEYS)


HEAD = b'"format": 1, "id": "a", "number": 1, "title": "A", "created": "2026-11-21", '
BAD = {
    "no JSON": b"\xff",
    "deep": b"[" * 100_000,
    "a very long number": b'{"format": ' + b"9" * 5_000 + b"}",
    "no format": b"{}",
    "an id with a path": b'{%s"files": []}' % HEAD.replace(b'"a"', b'"../a"'),
    "an id with a line": b'{%s"files": []}' % HEAD.replace(b'"a"', b'"a\\n"'),
    "number nought": b'{%s"files": []}' % HEAD.replace(b'"number": 1', b'"number": 0'),
    "no day": b'{%s"files": []}' % HEAD.replace(b"11-21", b"02-31"),
    "a title that turns": b'{%s"files": []}' % HEAD.replace(b'"A"', b'"A\\u202e"'),
    "a word we do not know": b'{%s"files": [], "run": "x"}' % HEAD,
    "a file without a hash": b'{%s"files": [{"path": "a", "size": 1}]}' % HEAD,
    "a size below nought": b'{%s"files": [{"path": "a", "size": -1, "sha256": "%s"}]}'
    % (HEAD, b"0" * 64),
}


@pytest.mark.parametrize("name", BAD)
def test_a_manifest_that_makes_no_sense_is_refused(name: str) -> None:
    with pytest.raises(UnsafePack, match="list of files in this pack cannot be read"):
        read_manifest(BAD[name])


def test_these_manifests_have_one_fault_each() -> None:
    assert read_manifest(b'{%s"files": []}' % HEAD).head() == a_head(1, "a", title="A")


@pytest.mark.parametrize(
    "newer", [b'{"format": 2, "more": []}', b'{%s"least_program": "0.1.1", "files": []}' % HEAD]
)
def test_a_pack_for_a_newer_program_says_so(newer: bytes) -> None:
    with pytest.raises(UnsafePack, match="needs a newer version of the program"):
        read_manifest(newer)


def test_the_program_knows_its_own_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

    assert project["project"]["version"] == manifest.PROGRAM


def test_what_does_not_belong_in_a_pack_is_not_packed() -> None:
    with pytest.raises(UnsafePack, match="does not belong in it"):
        write_pack(a_head(), {"studies/a.exe": b""})


def test_a_copy_is_made_of_files_only(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mspack")
    pack = a_pack(tmp_path, a_study())

    assert copy_of(pack) == pack.read_bytes()
    with pytest.raises(MissingFile, match=r"could not find gone\.mspack"):
        copy_of(tmp_path / "gone.mspack")
    for odd in (tmp_path, tmp_path / "pipe.mspack"):
        with pytest.raises(LibraryError, match="is not a file"):
            copy_of(odd)


def test_a_copy_is_never_larger_than_a_pack_may_be(tmp_path: Path) -> None:
    with (tmp_path / "big.mspack").open("wb") as big:
        big.truncate(20 * LARGEST_PACKED)
    content = copy_of(tmp_path / "big.mspack")

    assert len(content) == LARGEST_PACKED + 1
    with pytest.raises(UnsafePack, match="much larger than a study pack"):
        open_pack(content, KEYS)


def test_what_changes_after_the_copy_changes_nothing(tmp_path: Path) -> None:
    pack = a_pack(tmp_path, a_study("a-2025", title="As checked"))
    source = open_pack(copy_of(pack), KEYS)
    a_pack(tmp_path, a_study("a-2025", title="As swapped"))

    assert b"As checked" in source.read("studies/a-2025.md")


def test_a_secret_key_is_written_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    text = make_key(tmp_path / "secret")
    key = public_key("me", text)
    content = write_pack(a_head(), FILES, read_secret(tmp_path / "secret"))

    assert open_pack(content, (key,)).signer == "me"
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600 or os.name == "nt"
    with pytest.raises(LibraryError, match="There is a file secret already"):
        make_key(tmp_path / "secret")
    (tmp_path / "other").write_text("not a key")
    with pytest.raises(LibraryError, match="other is not a secret key"):
        read_secret(tmp_path / "other")


def test_keys_are_trusted_and_forgotten(tmp_path: Path) -> None:
    place = tmp_path / "data" / "keys.json"
    for key in KEYS:
        trust_key(place, key)
    trust_key(place, public_key("A new\u202e name", KEYS[0].text))

    assert [key.name for key in read_keys(tmp_path / "none", place)] == [KEYS[1].name, "A new name"]
    forget_key(place, KEYS[0].text)
    assert read_keys(place) == (KEYS[1],)
    with pytest.raises(LibraryError, match="do not know this key"):
        forget_key(place, KEYS[0].text)


@pytest.mark.parametrize(
    "text", ["", "{}", "[" * 10_000, '{"keys": [1]}', '{"keys": [{"name": "a", "key": "b"}]}']
)
def test_a_file_of_keys_that_cannot_be_read_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "keys.json").write_text(text)

    with pytest.raises(LibraryError, match=r"could not read the keys in keys\.json"):
        read_keys(tmp_path / "keys.json")


def test_the_format_is_written_down() -> None:
    text = (ROOT / "resources" / "PACK-FORMAT.md").read_text("utf-8")
    fields = (*manifest.Manifest.__struct_fields__, *manifest.Listed.__struct_fields__)
    names = (manifest.MANIFEST, manifest.SIGNATURE, *manifest.LISTS)

    assert [name for name in fields if f'"{name}"' not in text] == []
    assert [name for name in names if f"`{name}`" not in text] == []
    assert signing.DOMAIN.decode().strip() in text


@pytest.mark.parametrize("module", [archive, archive_names, manifest, pack_file, signing])
def test_every_sentence_is_short_and_calm(module: ModuleType) -> None:
    told = [text for name, text in vars(module).items() if name.isupper() and type(text) is str]
    sentences = [one for text in told if text.endswith(".") for one in text.split(". ")]
    given = archive.TOO_LARGE  # its words were given to us

    assert sentences
    assert [one for one in sentences if len(one.split()) > 15 and one != given] == []
