"""Which files a person has chosen: found, opened one at a time, and shown by safe names."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from db import gathering
from db.errors import LibraryError, MissingFile
from db.gathering import find_files, names_of, opened, shown
from db.library import Library
from db.models import StudyId
from db.plans import Refusal
from tests.builders import a_study, a_study_file

ROOT = Path(__file__).parents[2]
A, C = StudyId("a-2025"), StudyId("c-2025")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "studies"
    a_study_file(folder, A, code="MS-0001", title="Alpha")
    a_study_file(folder, "b-2025", code="MS-0002", title="Beta")
    return folder


def test_a_missing_or_empty_place_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match=r"^We could not find nowhere\. Nothing was changed\.$"):
        library.plan([tmp_path / "nowhere"])
    (tmp_path / "empty").mkdir()
    with pytest.raises(LibraryError, match=r"There are no study files in empty\."):
        library.plan([tmp_path / "empty"])


def test_only_study_files_of_the_folder_itself_are_taken(folder: Path, tmp_path: Path) -> None:
    outside = a_study_file(tmp_path / "outside", C)
    (folder / "link.md").symlink_to(outside)
    (folder / "way out").symlink_to(outside.parent)
    (folder / "loop").symlink_to(folder)
    a_study_file(folder / "deeper", "d-2025")
    a_study_file(folder / ".hidden", "e-2025")
    (folder / ".f.md").write_text("x")
    (folder / "read me.txt").write_text("x")

    (folder / "page_files").mkdir()
    (folder / "page_files" / "frame.html").write_text("x")
    (folder / "picture.png").write_bytes(b"x")

    names = [str(path.relative_to(folder)) for path in find_files([folder])]
    assert names == ["a-2025.md", "b-2025.md", "deeper/d-2025.md", "read me.txt"]


def test_what_is_no_plain_file_is_refused_at_once(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")

    assert opened(folder / "pipe.md") == Refusal("pipe.md", "", "it is not a file")
    assert opened(folder / "gone.md") == Refusal("gone.md", "", "it is not a file")


LOCKED = """
import os, sys
from pathlib import Path
from db.errors import LibraryError
from db.gathering import find_files, opened
os.chdir(sys.argv[1])
if os.getuid() == 0 and sys.argv[2] == "nobody":
    os.setuid(65534)
for chosen in ("studies", "studies/locked", "studies/locked/b-2025.md"):
    try:
        for file in find_files([Path(chosen)]):
            told = opened(file)
            print(file.name, getattr(told, "reason", "can be read"), sep=": ")
    except LibraryError as error:
        print(error.sentence, error.remedy)
"""


def told_to(who: str, folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", LOCKED, str(folder), who],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_what_may_not_be_read_is_told_and_the_rest_is_taken(tmp_path: Path) -> None:
    """Tried as a user without rights, for nothing is locked to the system's own user."""
    a_study_file(tmp_path / "studies", A)
    a_study_file(tmp_path / "studies", C)
    a_study_file(tmp_path / "studies" / "locked", "b-2025")
    tmp_path.chmod(0o755)
    (tmp_path / "studies" / "a-2025.md").chmod(0)
    (tmp_path / "studies" / "locked").chmod(0)

    told = told_to("nobody", tmp_path)
    (tmp_path / "studies" / "locked").chmod(0o755)
    (tmp_path / "studies" / "a-2025.md").chmod(0o644)

    assert told == [
        "a-2025.md: we may not read this file",
        "c-2025.md: can be read",
        "locked: we may not open this folder",
        "locked: we may not open this folder",
        "We may not use b-2025.md. Nothing was changed. Choose another folder.",
    ]
    assert told_to("owner", tmp_path) == [
        "a-2025.md: can be read",
        "c-2025.md: can be read",
        "b-2025.md: can be read",
        "b-2025.md: can be read",
        "b-2025.md: can be read",
    ]


def test_a_file_of_any_size_is_not_read_whole(library: Library, folder: Path) -> None:
    with (folder / "big.md").open("wb") as big:
        big.truncate(gathering.LARGEST_FILE)
    with (folder / "bigger.md").open("wb") as bigger:
        bigger.truncate(gathering.LARGEST_FILE + 1)
    told: list[tuple[int, int]] = []
    plan = library.plan([folder], progress=lambda *count: told.append(count))

    assert plan.refused == (
        Refusal("big.md", "line 1", "it is not plain text"),
        Refusal("bigger.md", "", "it is much larger than a file of studies should be"),
    )
    assert told[-2][0] < gathering.LARGEST_FILE / 100


def test_too_many_files_are_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST_FILES", 1)

    with pytest.raises(LibraryError, match="more than 1 study files"):
        find_files([folder])


def test_a_name_is_shown_without_tricks() -> None:
    assert shown(Path("/x/a\u202ecod.md")) == "a�cod.md"
    assert shown(Path("/x/line\nbreak.md")) == "line�break.md"
    assert shown(Path(os.fsdecode(b"/x/\xff.md"))).encode()


def test_a_file_name_that_is_not_text_is_imported_all_the_same(
    library: Library, tmp_path: Path
) -> None:
    path = a_study_file(tmp_path, A).rename(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.md")))
    plan = library.plan([path])

    assert [read.study for read in plan.new] == [a_study(A)]
    assert plan.new[0] == replace(plan.new[0], file=shown(path))


def test_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    one, other, third = tmp_path / "a" / "page.html", tmp_path / "b" / "page.html", tmp_path / "c"

    assert dict(names_of([one, other, third])) == {
        one: "a/page.html",
        other: "b/page.html",
        third: "c",
    }
