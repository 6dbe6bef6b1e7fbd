"""Tampered packs: none is accepted, and the library stays as it is to the last row."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import archive, pack_file, pack_plan
from db.connection import LIBRARY
from db.errors import LibraryError, UnsafePack
from db.folder import DataFolder
from db.manifest import Listed
from db.migrations import open_current
from db.pack_file import open_pack
from db.packs import Packs
from tests.hostile.tampering import INSTALLED, SEED, TAMPERED, WHOLE
from tests.packs import KEYS, everything


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packs]:
    """A library that has the state before; every test must leave it as it was."""
    data = DataFolder(tmp_path_factory.mktemp("data"))
    packs = Packs(open_current(data.library, LIBRARY), data, KEYS)
    (data.root / "1.mspack").write_bytes(INSTALLED)
    packs.install(packs.plan(data.root / "1.mspack"))
    yield packs
    packs.close()


def offered(packs: Packs, folder: Path, content: bytes, *, signed_only: bool = False) -> None:
    (folder / "2.mspack").write_bytes(content)
    packs.install(packs.plan(folder / "2.mspack", signed_only=signed_only))


def test_there_are_sixty_tampered_packs_and_more() -> None:
    contents = {made() for made in TAMPERED.values()}

    assert len(contents) == len(TAMPERED) >= 60
    assert WHOLE not in contents


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_pack_is_not_accepted(packs: Packs, tmp_path: Path, name: str) -> None:
    before = everything(packs)
    content = TAMPERED[name]()

    for signed_only in (False, True):
        with pytest.raises(LibraryError) as refused:
            offered(packs, tmp_path, content, signed_only=signed_only)
        said = refused.value.sentence
        assert any(words in said for words in ("not open it", "Nothing was changed", "left it"))
    assert everything(packs) == before


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Packs]:
    data = DataFolder(tmp_path / "data")
    packs = Packs(open_current(data.library, LIBRARY), data, KEYS)
    (tmp_path / "1.mspack").write_bytes(INSTALLED)
    packs.install(packs.plan(tmp_path / "1.mspack"))
    yield packs
    packs.close()


def test_the_whole_one_is_accepted(fresh: Packs, tmp_path: Path) -> None:
    """Were everything refused, the tests above would prove nothing."""
    offered(fresh, tmp_path, WHOLE, signed_only=True)

    assert fresh.installed()[0].head.number == 3


def believe(*_: object) -> str:
    return "Example clinic"


def accept(*_: object, **__: object) -> None:
    return None


TWINS: dict[str, tuple[object, str, object]] = {
    "a study and its hash": (pack_file, "signer_of", believe),
    "a higher number": (pack_file, "signer_of", believe),
    "the signature of a stranger": (pack_file, "signer_of", believe),
    "signed as something else": (pack_file, "signer_of", believe),
    "no signature": (pack_plan, "refuse", accept),
    "an older number": (pack_plan, "refuse", accept),
    "a letter in pages/welcome.md": (Listed, "fits", lambda *_: True),
    "a link in place of a study": (archive, "_fault_of", accept),
}


@pytest.mark.parametrize("name", TWINS)
def test_without_its_guard_the_same_pack_would_come_in(
    fresh: Packs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    place, guard, instead = TWINS[name]
    monkeypatch.setattr(place, guard, instead)
    offered(fresh, tmp_path, TAMPERED[name]())

    assert fresh.installed()


def test_what_is_changed_between_check_and_use_is_not_used(fresh: Packs, tmp_path: Path) -> None:
    file = tmp_path / "2.mspack"
    file.write_bytes(WHOLE)
    plan = fresh.plan(file)
    file.write_bytes(TAMPERED["a study and its hash"]())
    fresh.install(plan)

    assert plan.source.content == WHOLE
    (kept,) = (fresh._folder.packs).glob("example-3-*")
    assert kept.read_bytes() == WHOLE


MUTATIONS = 5_000 if os.environ.get("READING_ROOM_LONG") else 600


def mutated(dice: random.Random) -> bytes:
    """The whole pack with a few bytes changed, left out, put in or repeated."""
    content = bytearray(WHOLE)
    for _ in range(dice.randrange(1, 4)):
        place = dice.randrange(len(content))
        length = dice.choice((1, 1, 2, 4, 30))
        act = dice.randrange(4)
        if act == 0:
            content[place] = dice.randrange(256)
        elif act == 1:
            del content[place : place + length]
        elif act == 2:
            content[place:place] = dice.randbytes(length)
        else:
            content[place : place + length] = dice.choice((b"\x00", b"\xff")) * length
    return bytes(content)


def test_a_mutated_pack_is_refused_in_a_sentence_or_holds_the_very_same() -> None:
    """Bytes that mean nothing, such as the time of a file, may differ."""
    dice = random.Random(SEED)
    whole = open_pack(WHOLE, KEYS)
    refused = 0
    for number in range(MUTATIONS):
        try:
            source = open_pack(mutated(dice), KEYS)
        except UnsafePack:
            refused += 1
            continue
        assert (source.head, source.signer) in {(whole.head, whole.signer), (whole.head, None)}
        held = {path: source.read(path) for path in source.paths}
        assert held == {path: whole.read(path) for path in whole.paths}, number

    assert refused > MUTATIONS * 0.8
