"""Packs made from folders and shelves: what others read from them is what was put in."""

from contextlib import closing
from pathlib import Path

import pytest

from db import glossary
from db.connection import LIBRARY, transaction
from db.errors import LibraryError
from db.folder import DataFolder
from db.library import Library
from db.manifest import pack_head
from db.migrations import open_current
from db.models import StudyId, Term
from db.pack_build import build_from_folder, build_from_shelf, save_pack, sign_pack
from db.pack_file import open_pack
from db.pack_folder import pack_head_of, paths_in, read_folder
from db.pack_models import PackShelf
from db.packs import Packs
from db.plans import Plan, ReadStudy
from db.reading_worker import rendered
from db.signing import HEAD as SECRET_HEAD
from tests.builders import a_study, a_study_file
from tests.packs import KEYS, a_head, library_of

A, B = StudyId("a-2025"), StudyId("b-2025")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "clinic"
    a_study_file(folder / "studies", A, title="Alpha")
    a_study_file(folder / "any name", B, title="Beta").rename(folder / "odd name.md")
    (folder / "glossary.yaml").write_text("- word: axon\n  meaning: A fibre.\n")
    (folder / "pages").mkdir()
    (folder / "pages" / "welcome.md").write_text("# Welcome\n\nAsk us.\n")
    (folder / "notes.txt").write_text("not for others")
    return folder


def test_a_folder_becomes_a_pack_with_each_study_under_its_id(folder: Path) -> None:
    source = open_pack(build_from_folder(folder, a_head()), KEYS)

    assert source.paths == (
        *("glossary.yaml", "pages/welcome.md"),
        *("studies/a-2025.md", "studies/b-2025.md"),
    )


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("more/c.md", "no study", r"In c\.md: we could not tell what kind of file"),
        ("topics.json", "{}", r"In topics\.json, line 1: it is not the list"),
        ("pages/other.md", "no title", r"In pages/other\.md, line 1: a page begins with"),
    ],
)
def test_what_others_could_not_read_is_not_packed(
    folder: Path, name: str, text: str, told: str
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text)

    with pytest.raises(LibraryError, match=told):
        build_from_folder(folder, a_head())


def test_two_studies_with_one_id_are_not_packed(folder: Path) -> None:
    a_study_file(folder / "again", A, title="Another")

    with pytest.raises(LibraryError, match=r"In a-2025\.md: another file has the same id"):
        build_from_folder(folder, a_head())


def test_a_shelf_goes_out_and_comes_in_elsewhere(library: Library, tmp_path: Path) -> None:
    studies = (a_study(A, title="Alpha"), a_study(B, title="Beta “é”"))
    library.apply(Plan(new=tuple(ReadStudy("x.md", study, rendered(study)) for study in studies)))
    donor = Term("donor", "A person who gives: “all”.", ("donors",), "DOH-ner")
    with transaction(library._connection):
        glossary.write_terms(library._connection, [donor, Term("axon", "A fibre.")])
    shelf = PackShelf("For you", "To begin with", "sun", (A, B, StudyId("gone")))
    save_pack(tmp_path / "shelf.mspack", build_from_shelf(library, shelf, a_head()))

    elsewhere = DataFolder(tmp_path / "elsewhere")
    with closing(Packs(open_current(elsewhere.library, LIBRARY), elsewhere, KEYS)) as packs:
        packs.install(packs.plan(tmp_path / "shelf.mspack"))
        assert tuple(library_of(packs).study(study.id) for study in studies) == studies
        assert library_of(packs).terms() == (donor,)
        assert packs.lists("example").shelves == (shelf,)


def test_an_empty_shelf_makes_no_pack(library: Library) -> None:
    with pytest.raises(LibraryError, match="no studies on the shelf “Nothing”"):
        build_from_shelf(library, PackShelf("Nothing"), a_head())


def test_a_file_is_written_over_only_when_that_is_wished(tmp_path: Path) -> None:
    save_pack(tmp_path / "a.mspack", b"one")
    with pytest.raises(LibraryError, match=r"There is a file a\.mspack already"):
        save_pack(tmp_path / "a.mspack", b"two")
    save_pack(tmp_path / "a.mspack", b"three", replace=True)

    assert (tmp_path / "a.mspack").read_bytes() == b"three"


def test_only_packs_are_signed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{SECRET_HEAD}\n{'A' * 43}=\n")
    (tmp_path / "a.mspack").write_bytes(b"no pack")

    with pytest.raises(LibraryError, match="This file is not a study pack"):
        sign_pack(tmp_path / "secret", tmp_path / "a.mspack")
    assert (tmp_path / "a.mspack").read_bytes() == b"no pack"


@pytest.mark.parametrize(
    "given", [("", 1, "T"), ("A b", 1, "T"), ("a", 0, "T"), ("a", 1, ""), ("import", 1, "T")]
)
def test_a_head_needs_an_id_a_number_and_a_title(given: tuple[str, int, str]) -> None:
    with pytest.raises(LibraryError, match="needs an id of small letters"):
        pack_head(*given)


def test_a_folder_may_say_itself_what_pack_it_is(folder: Path) -> None:
    with pytest.raises(LibraryError, match=r"could not find pack\.json in clinic"):
        pack_head_of(folder)
    (folder / "pack.json").write_text("[]")
    with pytest.raises(LibraryError, match=r"could not read pack\.json in clinic"):
        pack_head_of(folder)
    (folder / "pack.json").write_text(
        '{"id": "clinic", "number": 4, "title": "Our clinic", "created": "2026-11-21"}'
    )

    assert pack_head_of(folder) == a_head(4, "clinic", title="Our clinic")
    assert read_folder(folder, "us").signer == "us"
    assert paths_in(folder) == ("glossary.yaml", "pages/welcome.md", "studies/a-2025.md")
