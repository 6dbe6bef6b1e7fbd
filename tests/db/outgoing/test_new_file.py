"""What goes out is there whole or not at all, and never over something else unasked."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from stat import S_ISDIR

import pytest

from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace
from db.outgoing.new_file import NameTaken, new_file, new_folder

ROOT = Path(__file__).parents[3]


def write(path: Path, content: bytes = b"new", *, replace: bool = False) -> None:
    with new_file(path, replace=replace) as file:
        file.write(content)


def fill(path: Path, *names: str) -> None:
    with new_folder(path) as put:
        for name in names:
            put(name, name.encode())


def names_in(folder: Path) -> list[str]:
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*"))


def test_a_file_is_there_whole(tmp_path: Path) -> None:
    write(tmp_path / "a.ris", b"words")

    assert (tmp_path / "a.ris").read_bytes() == b"words"
    assert names_in(tmp_path) == ["a.ris"]


def test_a_folder_is_there_whole(tmp_path: Path) -> None:
    fill(tmp_path / "notes", "a.md", "deep/b.md")

    assert names_in(tmp_path / "notes") == ["a.md", "deep", "deep/b.md"]
    assert names_in(tmp_path) == ["notes", "notes/a.md", "notes/deep", "notes/deep/b.md"]


def test_a_file_that_is_there_stays_unless_it_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.ris"
    path.write_bytes(b"old")
    with pytest.raises(NameTaken) as told:
        write(path)

    assert path.read_bytes() == b"old"
    assert told.value.sentence == "There is a file called a.ris already. Nothing was changed."
    write(path, replace=True)
    assert path.read_bytes() == b"new"


def test_a_file_that_came_in_between_stays_too(tmp_path: Path) -> None:
    path = tmp_path / "a.ris"

    def write_slowly() -> None:
        with new_file(path) as file:
            file.write(b"new")
            path.write_bytes(b"of somebody else")

    with pytest.raises(NameTaken):
        write_slowly()

    assert path.read_bytes() == b"of somebody else"
    assert names_in(tmp_path) == ["a.ris"]


def test_a_folder_is_never_replaced_but_an_empty_one_is_taken(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    fill(tmp_path / "notes", "a.md")
    with pytest.raises(NameTaken):
        fill(tmp_path / "notes", "b.md")
    with pytest.raises(NameTaken, match="There is a folder called notes"):
        write(tmp_path / "notes", replace=True)

    assert names_in(tmp_path) == ["notes", "notes/a.md"]


def test_a_fault_on_the_way_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.ris"
    path.write_bytes(b"old")

    def break_off_a_file() -> None:
        with new_file(path, replace=True) as file:
            file.write(b"half")
            raise ZeroDivisionError

    def break_off_a_folder() -> None:
        with new_folder(tmp_path / "notes") as put:
            put("a.md", b"half")
            raise ZeroDivisionError

    for break_off in (break_off_a_file, break_off_a_folder):
        with pytest.raises(ZeroDivisionError):
            break_off()

    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.ris"]


def test_what_a_killed_export_has_left_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / ".a.ris.abcdefgh.part").write_bytes(b"half")
    (tmp_path / ".a.ris.mine.part").write_bytes(b"not ours")
    (tmp_path / ".notes.abcdefgh.part").mkdir()
    write(tmp_path / "a.ris")
    fill(tmp_path / "notes", "a.md")

    assert names_in(tmp_path) == [".a.ris.mine.part", "a.ris", "notes", "notes/a.md"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match="That folder is not there"):
        write(tmp_path / "gone" / "a.ris")


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, ReadOnlyPlace), (errno.EIO, LibraryError)],
)
def test_each_refusal_of_the_disk_has_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[LibraryError]
) -> None:
    def refuse(_file: int) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(kind):
        write(tmp_path / "a.ris")
    with pytest.raises(kind):
        fill(tmp_path / "notes", "a.md")

    assert names_in(tmp_path) == []


SMALL_DISK = """
import resource, signal, sys
from collections.abc import Callable
from pathlib import Path
from stat import S_ISDIR
from db.errors import LibraryError
from db.outgoing.new_file import new_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    with new_file(Path(sys.argv[1]), replace=True) as file:
        for _ in range(100):
            file.write(b"x" * 1000)
except LibraryError as error:
    print(error.sentence)
"""


def test_a_real_file_that_can_grow_no_further_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "a.ris").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", SMALL_DISK, str(tmp_path / "a.ris")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )

    assert done.stdout == "The disk is full, so we could not save the file. Nothing was changed.\n"
    assert (tmp_path / "a.ris").read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.ris"]


def steps_of(monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> list[str]:
    """What is asked of the system while something is written, in its order."""
    steps: list[str] = []
    fsync, replace, rename = os.fsync, os.replace, os.rename

    def noted_fsync(file: int) -> None:
        steps.append("folder waited for" if S_ISDIR(os.fstat(file).st_mode) else "file waited for")
        fsync(file)

    def noted(give_name: Callable[..., None]) -> Callable[..., None]:
        def give(*paths: Path | str) -> None:
            steps.append("named")
            give_name(*paths)

        return give

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", noted_fsync)
        patched.setattr(os, "replace", noted(replace))
        patched.setattr(os, "rename", noted(rename))
        act()
    return steps


def test_the_words_are_on_the_disk_before_the_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = steps_of(monkeypatch, lambda: write(tmp_path / "a"))
    folder = steps_of(monkeypatch, lambda: fill(tmp_path / "b", "one", "two", "deep/three"))

    assert file == ["file waited for", "named", "folder waited for"]
    assert folder[-2:] == ["named", "folder waited for"]
    assert sorted(folder[:-2]) == ["file waited for"] * 3 + ["folder waited for"] * 2
