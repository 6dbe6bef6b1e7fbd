"""Hostile archives: each is refused with its own sentence, and nothing leaves the archive."""

import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest

from db import archive
from db.archive import Archive
from db.errors import UnsafePack
from tests.hostile.archives import ARCHIVES, DEFLATED, Member, Zip


def read_all(content: bytes) -> dict[str, bytes]:
    opened = Archive(content)
    return {name: opened.read(name) for name in opened.names}


_changes: list[str] = []
_watching = False


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    made = event in {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.remove"}
    written = event == "open" and isinstance(arguments[1], str) and arguments[1][:1] in "wax"
    if _watching and (made or written):
        _changes.append(f"{event} {arguments[0]}")


sys.addaudithook(_watch)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Everything that is written, made, renamed or linked on the disk meanwhile."""
    global _watching  # noqa: PLW0603 - a hook of Python cannot be taken away, only be silent
    _changes.clear()
    _watching = True
    try:
        yield _changes
    finally:
        _watching = False


def test_there_are_forty_hostile_archives_and_more() -> None:
    assert len(ARCHIVES) >= 40


@pytest.mark.parametrize("name", ARCHIVES)
def test_a_hostile_archive_is_refused_with_its_sentence(name: str) -> None:
    made, sentence = ARCHIVES[name]
    content = made()
    with watched() as changes, pytest.raises(UnsafePack) as refused:
        read_all(content)

    assert refused.value.sentence == sentence
    assert changes == []


def test_unpacking_such_an_archive_would_have_been_seen(tmp_path: Path) -> None:
    content = Zip([Member("../../a.md")]).bytes()
    with watched() as changes, zipfile.ZipFile(BytesIO(content)) as unguarded:
        unguarded.extractall(tmp_path)

    assert changes


def test_the_forge_of_these_archives_makes_good_ones_too() -> None:
    """Were everything refused, the test above would prove nothing."""
    members = [Member("studies/a.md", b"a study " * 100), Member("b.md", b"b " * 50, DEFLATED)]
    content = Zip(members).bytes()

    assert read_all(content) == {member.name: member.content for member in members}
    with zipfile.ZipFile(BytesIO(content)) as plain:
        assert plain.testzip() is None


TWINS = {
    "the name climbs out": ("fault_of", lambda _name: None),
    "a name of a device": ("fault_of", lambda _name: None),
    "a link": ("_fault_of", lambda _member: None),
    "a pipe": ("_fault_of", lambda _member: None),
    "a small file that swells": ("_fault_of", lambda _member: None),
    "the same name in capitals": ("same_name", lambda name: name),
    "an archive in disguise": ("_PACKED_STARTS", ()),
    "too many files": ("MOST_MEMBERS", 9_999),
    "a program before the archive": ("_look_at_end", len),
}


@pytest.mark.parametrize("name", TWINS)
def test_without_its_guard_the_same_archive_would_be_read(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard, instead = TWINS[name]
    monkeypatch.setattr(archive, guard, instead)

    assert read_all(ARCHIVES[name][0]())


def test_overlaps_are_seen_by_us_and_not_only_by_newer_pythons(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(archive, "_look_at_places", lambda *_: None)
    content = ARCHIVES["bytes that lie over each other"][0]()

    if sys.version_info < (3, 11, 8):
        assert read_all(content)
    else:
        with pytest.raises(UnsafePack, match="not whole"):
            read_all(content)


def test_a_file_larger_than_a_pack_may_be_is_not_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = Zip([Member()]).bytes()
    monkeypatch.setattr(archive, "LARGEST_PACKED", len(content) - 1)

    with pytest.raises(UnsafePack, match="much larger than a study pack"):
        Archive(content)
