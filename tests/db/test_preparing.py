"""Making the library ready: built once, mended when it is broken, left alone when newer."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db.connection import LIBRARY, connect
from db.errors import LibraryError, MissingFile, NewerFile
from db.folder import DataFolder, damage_mark
from db.packs import Packs
from tests.builders import a_study, a_study_file
from tests.packs import KEYS, SECRET, a_head, a_pack

ROOT = Path(__file__).parents[2]


def number_it(starter: Path, number: int) -> None:
    head = {"id": "starter", "number": number, "title": "Starter", "created": "2026-11-21"}
    (starter / "pack.json").write_text(json.dumps(head))


@pytest.fixture
def starter(tmp_path: Path) -> Path:
    folder = tmp_path / "starter"
    a_study_file(folder / "studies", "a-2025", title="Alpha")
    a_study_file(folder / "studies", "b-2025", title="Beta")
    (folder / "glossary.yaml").write_text("- word: donor\n  meaning: A person who gives.\n")
    number_it(folder, 1)
    groups = '[{"everyday": ["worn out", "tired"], "medical": ["fatigue"]}]'
    (folder / "word_groups.json").write_text(groups)
    return folder


@pytest.fixture
def prepared(data: DataFolder, starter: Path) -> DataFolder:
    db.prepare(data, starter)
    return data


def titles(data: DataFolder) -> list[str]:
    with closing(db.open_library(data)) as library:
        return [row.title for row in library.rows("title")]


def faults(data: DataFolder) -> list[str]:
    with closing(db.open_library(data, writing=True)) as library:
        return library.check()


def test_the_first_start_builds_the_library(prepared: DataFolder) -> None:
    assert titles(prepared) == ["Alpha", "Beta"]
    assert faults(prepared) == []
    with closing(db.open_library(prepared)) as library:
        assert library.term("donor") == db.Term("donor", "A person who gives.")
        assert library.count_word_groups() == 1


def test_a_list_of_words_that_cannot_be_read_is_told(data: DataFolder, starter: Path) -> None:
    (starter / "word_groups.json").write_text('{"everyday": 1}')
    with pytest.raises(LibraryError, match=r"In word_groups\.json, line 1: it is not the list"):
        db.prepare(data, starter)


def test_the_second_start_writes_nothing(prepared: DataFolder, starter: Path) -> None:
    before = prepared.library.stat()
    db.prepare(prepared, starter)

    assert prepared.library.stat().st_mtime_ns == before.st_mtime_ns


def test_new_and_changed_starter_studies_come_in(prepared: DataFolder, starter: Path) -> None:
    a_study_file(starter / "studies", "b-2025", title="Changed title")
    a_study_file(starter / "studies", "c-2025", title="New")
    (starter / "glossary.yaml").write_text("- word: axon\n  meaning: A nerve fibre.\n")
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Alpha", "Changed title", "New"]
    with closing(db.open_library(prepared)) as library:
        assert [term.word for term in library.terms()] == ["axon"]


def test_what_ships_is_a_pack_with_a_number(prepared: DataFolder, starter: Path) -> None:
    number_it(starter, 2)
    (starter / "studies" / "a-2025.md").unlink()
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Beta"]
    with closing(db.open_packs(prepared)) as packs:
        (pack,) = packs.installed()
        assert (pack.head.id, pack.head.number, pack.signer) == ("starter", 2, "this program")
        assert pack.ships
        with pytest.raises(LibraryError, match="comes with the program"):
            packs.remove("starter")


def test_an_older_program_leaves_what_a_newer_one_brought(
    prepared: DataFolder, starter: Path
) -> None:
    number_it(starter, 7)
    db.prepare(prepared, starter)
    number_it(starter, 6)
    a_study_file(starter / "studies", "b-2025", title="As it was")
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Alpha", "Beta"]


def test_what_ships_is_followed_by_a_checked_pack_alone(
    prepared: DataFolder, starter: Path, tmp_path: Path
) -> None:
    newer = a_study("a-2025", title="From the stick")
    with closing(open_packs(prepared)) as packs:
        with pytest.raises(LibraryError, match="this one was not"):
            packs.plan(a_pack(tmp_path, newer, head=a_head(5, "starter")))
        signed = a_pack(tmp_path, newer, head=a_head(5, "starter"), secret=SECRET)
        packs.install(packs.plan(signed))
    number_it(starter, 4)
    db.prepare(prepared, starter)
    assert titles(prepared) == ["From the stick"]

    number_it(starter, 6)
    db.prepare(prepared, starter)
    assert titles(prepared) == ["Alpha", "Beta"]


def open_packs(data: DataFolder) -> Packs:
    for key in KEYS:
        db.trust_key(data.keys, key)
    return db.open_packs(data)


def with_two_packs(data: DataFolder, place: Path) -> None:
    """A checked pack that was updated once, and an unchecked one."""
    with closing(open_packs(data)) as packs:
        for number in (1, 2):
            study = a_study("c-2025", title=f"State {number}")
            checked = a_pack(place, study, head=a_head(number, "checked"), secret=SECRET)
            packs.install(packs.plan(checked))
        packs.install(packs.plan(a_pack(place, a_study("d-2025", title="Delta"))))


def test_a_library_that_is_lost_is_made_again_with_its_packs(
    prepared: DataFolder, starter: Path, tmp_path: Path
) -> None:
    with_two_packs(prepared, tmp_path)
    with closing(open_packs(prepared)) as packs:
        before = [(pack.head, pack.signer, pack.earlier) for pack in packs.installed()]
    prepared.keys.unlink()
    empty(prepared.library)

    assert db.prepare(prepared, starter) == ()
    assert titles(prepared) == ["Alpha", "Beta", "Delta", "State 2"]
    assert faults(prepared) == []
    with closing(open_packs(prepared)) as packs:
        assert [(pack.head, pack.signer, pack.earlier) for pack in packs.installed()] == before
        packs.roll_back("checked")
    assert titles(prepared) == ["Alpha", "Beta", "Delta", "State 1"]


def test_a_pack_that_cannot_be_brought_back_is_named(
    prepared: DataFolder, starter: Path, tmp_path: Path
) -> None:
    with_two_packs(prepared, tmp_path)
    (file,) = prepared.packs.glob("checked-2-*.mspack")
    file.write_bytes(file.read_bytes()[:-9])
    empty(prepared.library)
    (told,) = db.prepare(prepared, starter)

    assert told.startswith("The pack checked-2-")
    assert told.endswith("is gone or damaged. Install it again from its file.")
    assert titles(prepared) == ["Alpha", "Beta", "Delta"]


def test_a_page_that_cannot_be_read_keeps_the_one_that_was_here(
    prepared: DataFolder, starter: Path
) -> None:
    (starter / "studies" / "a-2025.md").write_text("---\nbroken")
    number_it(starter, 2)
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Alpha", "Beta"]


def empty(path: Path) -> None:
    path.write_bytes(b"")


def halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def replace_by_a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)


def drop_a_table(path: Path) -> None:
    with closing(connect(path, LIBRARY, "write")) as connection:
        connection.execute("DROP TABLE meta")


def zero_pages(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(4096 * 5))


@pytest.mark.parametrize("break_it", [empty, halve, shorten, replace_by_a_picture, drop_a_table])
def test_a_broken_library_is_put_aside_and_built_anew(
    break_it: Callable[[Path], None], prepared: DataFolder, starter: Path
) -> None:
    break_it(prepared.library)
    broken = prepared.library.read_bytes()
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Alpha", "Beta"]
    assert faults(prepared) == []
    assert (prepared.root / "damaged-library-1.sqlite3").read_bytes() == broken


def test_damage_that_is_met_later_is_mended_at_the_next_start(
    prepared: DataFolder, starter: Path
) -> None:
    zero_pages(prepared.library)
    db.prepare(prepared, starter)
    with pytest.raises(LibraryError, match="The library file is damaged"):
        titles(prepared)
    assert damage_mark(prepared.library).exists()
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Alpha", "Beta"]
    assert not damage_mark(prepared.library).exists()
    assert (prepared.root / "damaged-library-1.sqlite3").exists()


def test_nothing_put_aside_is_ever_overwritten(prepared: DataFolder, starter: Path) -> None:
    for _ in range(2):
        empty(prepared.library)
        db.prepare(prepared, starter)

    assert (prepared.root / "damaged-library-1.sqlite3").exists()
    assert (prepared.root / "damaged-library-2.sqlite3").exists()


def test_a_newer_library_is_read_and_left_as_it_is(prepared: DataFolder, starter: Path) -> None:
    with closing(connect(prepared.library, LIBRARY, "write")) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = prepared.library.read_bytes()
    a_study_file(starter / "studies", "c-2025")
    db.prepare(prepared, starter)

    assert titles(prepared) == ["Alpha", "Beta"]
    with pytest.raises(NewerFile, match="made with a newer version"):
        db.open_library(prepared, writing=True)
    assert prepared.library.read_bytes() == before


def test_a_library_that_was_not_prepared_is_told(data: DataFolder) -> None:
    with pytest.raises(MissingFile, match="could not find your library"):
        db.open_library(data)


@pytest.mark.parametrize("part", ["glossary.yaml", "word_groups.json", "pack.json"])
def test_a_program_with_a_part_missing_is_told(data: DataFolder, starter: Path, part: str) -> None:
    (starter / part).unlink()
    with pytest.raises(MissingFile, match="A part of the program is missing"):
        db.prepare(data, starter)


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path, starter: Path) -> None:
    (tmp_path / "data").write_text("a file")

    with pytest.raises(LibraryError, match=r"Nothing was changed|could not open your library"):
        db.prepare(DataFolder(tmp_path / "data"), starter)


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that other users can enter, unlike those that pytest makes."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


READ_ONLY = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import db, db.library
if os.getuid() == 0:
    os.setuid(65534)
data = db.DataFolder(Path(sys.argv[2]))
for writing in (False, True):
    try:
        library = db.open_library(data, writing=writing)
        print([row.title for row in library.rows("title")])
        library.close()
    except db.LibraryError as error:
        print(error.sentence)
"""


def test_a_folder_that_cannot_be_written_can_be_read(open_place: Path, starter: Path) -> None:
    """Tried as a user without rights, for nothing is read-only to the system's own user."""
    data = DataFolder(open_place / "data")
    db.prepare(data, starter)
    data.root.chmod(0o555)
    data.library.chmod(0o444)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(ROOT), str(data.root)],
        capture_output=True,
        text=True,
        check=True,
    )
    data.root.chmod(0o755)

    can_read, cannot_write = done.stdout.splitlines()
    assert can_read == "['Alpha', 'Beta']"
    assert "cannot be written to" in cannot_write or "could not open" in cannot_write
