"""Files are wholly there or not at all, and a disk that refuses is told in a sentence."""

import errno
import os
from pathlib import Path

import pytest

from db.disk import told_calmly, write_whole
from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"old")
    write_whole(tmp_path / "a", b"new")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"new")]


def test_a_disk_that_fails_leaves_the_file_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(errno.EIO, "input/output error")

    write_whole(tmp_path / "a", b"old")
    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="input/output"):
        write_whole(tmp_path / "a", b"new")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, ReadOnlyPlace),
        (errno.ENOENT, MissingFile),
        (errno.EIO, LibraryError),
    ],
)
def test_what_a_disk_says_is_one_sentence(number: int, kind: type[LibraryError]) -> None:
    with pytest.raises(kind, match=r"Nothing was changed\.$"), told_calmly("the stick"):
        raise OSError(number, "words of the system")
