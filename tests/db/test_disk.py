"""Whole files: the old one or the new one, whatever the disk or the power does."""

import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.disk import claim, write_whole
from db.errors import DiskFull, LibraryError, MissingFile, ReadOnlyPlace

ROOT = Path(__file__).parents[2]
OLD, NEW = b"old " * 10, b"new " * 50_000
LIMIT = 4096


def plainly(path: Path, content: bytes) -> None:
    """What the protection replaces: writing into the file itself."""
    path.write_bytes(content)


@contextmanager
def a_full_disk() -> Iterator[None]:
    """Within this, no file may grow over LIMIT bytes, as the system itself says."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_is_written_whole_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "study.pdf"
    write_whole(path, OLD)
    write_whole(path, NEW)

    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("write", "kept"), [(write_whole, True), (plainly, False)])
def test_a_full_disk_leaves_the_old_file(
    tmp_path: Path, write: Callable[[Path, bytes], None], kept: bool
) -> None:
    path = tmp_path / "study.pdf"
    path.write_bytes(OLD)
    with a_full_disk(), pytest.raises((DiskFull, OSError)):
        write(path, NEW)

    assert (path.read_bytes() == OLD) is kept
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_in_one_calm_sentence(tmp_path: Path) -> None:
    with a_full_disk(), pytest.raises(DiskFull) as told:
        write_whole(tmp_path / "study.pdf", NEW)

    sentence = "The disk is full, so we could not save the file. Nothing was changed."
    assert told.value.sentence == sentence
    assert told.value.remedy == "Make some room, or choose another folder."


DYING = """
import signal, resource, sys
from pathlib import Path
from db.disk import claim, write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, -1))
path, content = Path(sys.argv[1]), b"new " * 50_000
{write}
"""


@pytest.mark.parametrize(
    ("write", "kept"),
    [("write_whole(path, content)", True), ("path.write_bytes(content)", False)],
)
def test_a_process_that_dies_while_writing_leaves_the_old_file(
    tmp_path: Path, write: str, kept: bool
) -> None:
    path = tmp_path / "study.pdf"
    path.write_bytes(OLD)
    script = DYING.format(limit=LIMIT, write=write)
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], cwd=ROOT, check=False, capture_output=True
    )

    assert done.returncode == -signal.SIGXFSZ
    assert (path.read_bytes() == OLD) is kept


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(OLD)
    for folder in ("nowhere", "file"):
        with pytest.raises(MissingFile, match="That folder is not there"):
            write_whole(tmp_path / folder / "study.pdf", NEW)


def test_a_folder_in_the_place_of_the_file_stays(tmp_path: Path) -> None:
    (tmp_path / "study.pdf").mkdir()
    with pytest.raises(LibraryError, match="Nothing was changed"):
        write_whole(tmp_path / "study.pdf", NEW)

    assert [path.name for path in tmp_path.iterdir()] == ["study.pdf"]


LOCKED = """
import os, sys
from pathlib import Path
import db
os.chdir("/")
if os.getuid() == 0:
    os.setuid(65534)
try:
    db.write_whole(Path(sys.argv[1]), b"new")
except db.LibraryError as error:
    print(type(error).__name__, error.sentence)
"""


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path) -> None:
    """Tried as a user without rights, for nothing is locked to the system's own user."""
    tmp_path.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", LOCKED, str(tmp_path / "study.pdf")],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )

    sentence = "We may not write in that folder. Nothing was changed."
    assert done.stdout == f"{ReadOnlyPlace.__name__} {sentence}\n"


def test_a_place_is_for_one_process_and_free_when_it_ends(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(lock)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    assert claim(lock) is None
    holder.kill()
    holder.communicate()

    held = claim(lock)
    assert held is not None
    held.close()


HOLDING = """
import sys
from pathlib import Path
from db.disk import claim
held = claim(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_what_is_given_back_can_be_taken_again(tmp_path: Path) -> None:
    for _ in range(2):
        held = claim(tmp_path / "window.lock")
        assert held is not None
        held.close()


@pytest.mark.parametrize("odd", ["folder", "words"])
def test_where_no_lock_can_be_had_nobody_is_kept_out(tmp_path: Path, odd: str) -> None:
    lock = tmp_path / "window.lock"
    lock.mkdir() if odd == "folder" else lock.write_text("no database at all " * 100)

    assert claim(lock) is not None
