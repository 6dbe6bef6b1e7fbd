"""Import: a plan that writes nothing, then all of it or none; every refusal in one sentence."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from db import gathering, importer
from db.connection import transaction
from db.errors import DiskFull, LibraryError, MissingFile, Stopped
from db.gathering import content_of, find_files, shown
from db.importer import sentences
from db.library import Library
from db.models import Changes, Plan, Refusal, StudyId
from tests.builders import a_study, a_study_file, a_text

A, B, C = StudyId("a-2025"), StudyId("b-2025"), StudyId("c-2025")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "studies"
    a_study_file(folder, A, code="MS-0001", title="Alpha")
    a_study_file(folder, B, code="MS-0002", title="Beta")
    return folder


def brought_in(library: Library, *paths: Path) -> Plan:
    plan = library.plan(paths)
    library.apply(plan)
    return plan


def everything(library: Library) -> list[str]:
    return list(library._connection.iterdump())


def revision(library: Library) -> int:
    rows = library._connection.execute("SELECT value FROM meta WHERE key = 'revision'")
    return int(rows.fetchone()[0])


def test_a_plan_says_what_is_new_and_writes_nothing(library: Library, folder: Path) -> None:
    before = everything(library)
    plan = library.plan([folder])

    assert [read.study.id for read in plan.new] == [A, B]
    assert (plan.changed, plan.unchanged, plan.refused) == ((), (), ())
    assert everything(library) == before


def test_applying_a_plan_brings_the_studies_in(library: Library, folder: Path) -> None:
    changes = library.apply(library.plan([folder]))

    assert changes == Changes(studies=frozenset({A, B}), library=True)
    assert library.study(A) == a_study(A, code="MS-0001", title="Alpha")
    assert [hit.row.id for hit in library.find("alpha").hits][:1] == [A]
    assert revision(library) == 1


def test_importing_the_same_again_changes_nothing(library: Library, folder: Path) -> None:
    brought_in(library, folder)
    before = everything(library)
    plan = brought_in(library, folder)

    assert (plan.new, plan.changed, plan.unchanged) == ((), (), (A, B))
    assert everything(library) == before


def test_a_changed_study_names_its_fields_and_keeps_its_place(
    library: Library, folder: Path
) -> None:
    brought_in(library, folder)
    a_study_file(folder, A, code="MS-0001", title="Gamma", people=27, topics=("Walking",))
    plan = brought_in(library, folder)

    assert [read.study.id for read in plan.changed] == [A]
    assert plan.changes == {A: ("title", "people", "topics")}
    assert library.study("ms-0001") == a_study(
        A, code="MS-0001", title="Gamma", people=27, topics=("Walking",)
    )
    assert library.find("alpha").total == 0
    assert library.find("gamma").total == 1
    assert {topic.name: topic.studies for topic in library.topics()} == {"Scans": 1, "Walking": 1}
    assert revision(library) == 2


BAD: dict[str, tuple[str, str]] = {
    "broken front matter": (a_text("people: [1, 2"), "line 5: the facts in front are not written"),
    "no title": ("---\nid: x\n---\n## Takeaway\nA\n", "line 1: it has no title"),
    "unknown kind": (a_text("kind: trail"), "line 4: the kind of study “trail” is not one we know"),
    "no date": (a_text("published: 2025-02-30"), "line 4: “2025-02-30” is not a date that exists"),
    "id twice": (
        a_text().replace("id: a-2025", "code: MS-0009\nid: b-2025"),
        "line 3: the id “b-2025” is used in b-2025.md as well",
    ),
    "code twice": (
        a_text("code: MS-0002").replace("a-2025", "x"),
        "line 4: the code “MS-0002” is used in b-2025.md as well",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gets_one_sentence_and_the_rest_is_fine(
    name: str, library: Library, folder: Path
) -> None:
    text, told = BAD[name]
    (folder / "odd.md").write_text(text, "utf-8")
    plan = brought_in(library, folder)

    (sentence,) = sentences(plan)
    assert sentence.startswith(f"We left out odd.md, {told}")
    assert sentence.endswith(". The other 2 files are fine.")
    assert library.count() == 2
    assert library.study(B) == a_study(B, code="MS-0002", title="Beta")


def test_the_rest_is_counted_as_a_person_would() -> None:
    refused = (Refusal("odd.md", "line 3", "it has no title"),)

    assert sentences(Plan(refused=refused)) == ["We left out odd.md, line 3: it has no title."]
    assert sentences(Plan(refused=refused, unchanged=(A,))) == [
        "We left out odd.md, line 3: it has no title. The other file is fine."
    ]


def test_a_code_of_another_study_of_the_library_is_refused(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    brought_in(library, folder)
    before = everything(library)
    plan = brought_in(library, a_study_file(tmp_path, C, code="MS-0001"))

    assert plan.refused[0].reason == "the code “MS-0001” belongs to another study of your library"
    assert everything(library) == before


def test_two_studies_that_swap_codes_are_refused_not_raised(library: Library, folder: Path) -> None:
    brought_in(library, folder)
    a_study_file(folder, A, code="MS-0002")
    a_study_file(folder, B, code="MS-0001")

    assert [refusal.file for refusal in brought_in(library, folder).refused] == [
        "a-2025.md",
        "b-2025.md",
    ]


def test_all_or_nothing_when_the_disk_is_full(library: Library, folder: Path) -> None:
    for number in range(30):
        a_study_file(folder, f"s-{number}", what_they_did=f"word{number} " * 700)
    plan = library.plan([folder])
    before = everything(library)
    pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
    library._connection.execute(f"PRAGMA max_page_count = {pages + 20}").fetchall()

    with pytest.raises(DiskFull, match="Your disk is full"):
        library.apply(plan)
    library._connection.execute("PRAGMA max_page_count = 1000000").fetchall()
    assert everything(library) == before


def test_too_little_room_is_seen_before_anything_is_written(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = library.plan([folder])
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 8, 1))

    with pytest.raises(DiskFull, match="not enough room on your disk"):
        library.apply(plan)
    assert library.count() == 0


def after(calls: int) -> Callable[[], bool]:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > calls

    return stop


def test_a_person_may_stop_and_nothing_is_changed(library: Library, folder: Path) -> None:
    plan = library.plan([folder])
    before = everything(library)

    with pytest.raises(Stopped, match="The import was stopped"):
        library.plan([folder], stop=after(1))
    with pytest.raises(Stopped, match="Nothing was changed"):
        library.apply(plan, stop=after(1))
    assert everything(library) == before


def test_progress_is_told_for_each_file(library: Library, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    plan = library.plan([folder], progress=lambda *count: told.append(count))
    library.apply(plan, progress=lambda *count: told.append(count))

    assert told == [(1, 2), (2, 2), (1, 2), (2, 2)]


def test_an_index_that_cannot_be_tidied_does_not_undo_the_import(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr("db.index.optimize", fails)
    brought_in(library, folder)

    assert library.count() == 2


def test_a_study_that_is_taken_out_leaves_no_word_behind(library: Library, folder: Path) -> None:
    brought_in(library, folder)
    words = library._connection.execute("SELECT * FROM words").fetchall()
    brought_in(library, a_study_file(folder / "more", C, title="Gamma quokka", topics=("Zoo",)))
    with transaction(library._connection) as connection:
        importer.remove(connection, [C])

    assert library._connection.execute("SELECT * FROM words").fetchall() == words
    assert (library.count(), library.find("quokka").total) == (2, 0)
    assert "Zoo" not in {topic.name for topic in library.topics()}


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

    names = [str(path.relative_to(folder)) for path in find_files([folder])]
    assert names == ["a-2025.md", "b-2025.md", "deeper/d-2025.md"]


def test_what_is_no_plain_file_is_refused_at_once(folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")

    assert content_of(folder / "pipe.md") == Refusal("pipe.md", "", "it is not a file")
    assert content_of(folder / "gone.md") == Refusal("gone.md", "", "it is not a file")


def test_a_file_of_any_size_is_not_read_whole(folder: Path) -> None:
    with (folder / "big.md").open("wb") as big:
        big.truncate(50 * gathering.LARGEST_FILE)

    assert content_of(folder / "big.md") == Refusal(
        "big.md", "", "it is much larger than a study should be"
    )


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
    plan = brought_in(library, path)

    assert [read.study for read in plan.new] == [a_study(A)]
    assert plan.new[0] == replace(plan.new[0], file=shown(path))
