"""Import: a plan that writes nothing, then all of it or none; every refusal in one sentence."""

import io
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import enumerate as enumerate_threads

import pytest
from typing_extensions import override

from db import importer, staging, writing
from db.connection import LIBRARY, connect, transaction
from db.errors import DiskFull, LibraryError, ReadOnlyPlace, Stopped
from db.folder import DataFolder
from db.library import Library
from db.models import Changes, StudyId
from db.plans import Plan, Refusal
from db.telling import sentences
from tests.builders import a_study, a_study_file, a_text
from tests.written_papers import PAPERS, Paper, as_nbib, as_pubmed, as_ris

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
    assert (len(plan.changed), plan.unchanged, plan.refused) == (0, (), ())
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

    assert (len(plan.new), len(plan.changed), plan.unchanged) == (0, 0, (A, B))
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
    "broken front matter": (
        a_text("people: [1, 2"),
        ", line 5: the facts in front are not written",
    ),
    "no title": ("---\nid: x\n---\n## Takeaway\nA\n", ", line 1: it has no title"),
    "unknown kind": (
        a_text("kind: trail"),
        ", line 4: the kind of study “trail” is not one we know",
    ),
    "no date": (
        a_text("published: 2025-02-30"),
        ", line 4: “2025-02-30” is not a date that exists",
    ),
    "id twice": (
        a_text().replace("id: a-2025", "code: MS-0009\nid: b-2025"),
        ": the id “b-2025” is used in b-2025.md as well",
    ),
    "code twice": (
        a_text("code: MS-0002").replace("a-2025", "x"),
        ": the code “MS-0002” is used in b-2025.md as well",
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
    assert sentence.startswith(f"We left out odd.md{told}")
    assert sentence.endswith(". The other 2 studies are fine.")
    assert library.count() == 2
    assert library.study(B) == a_study(B, code="MS-0002", title="Beta")


def test_the_rest_is_counted_as_a_person_would() -> None:
    refused = (Refusal("odd.md", "line 3", "it has no title"),)

    assert sentences(Plan(refused=refused)) == ["We left out odd.md, line 3: it has no title."]
    assert sentences(Plan(refused=refused, unchanged=(A,))) == [
        "We left out odd.md, line 3: it has no title. The other study is fine."
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


def test_progress_is_told_in_bytes_and_then_in_studies(library: Library, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    plan = library.plan([folder], progress=lambda *count: told.append(count))
    library.apply(plan, progress=lambda *count: told.append(count))

    size = sum(file.stat().st_size for file in folder.iterdir())
    assert told[0][1] == size
    assert told[-3:] == [(size, size), (1, 2), (2, 2)]


def test_an_index_that_cannot_be_tidied_does_not_undo_the_import(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_connection: sqlite3.Connection, _written: int) -> None:
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr("db.index.tidy", fails)
    brought_in(library, folder)

    assert library.count() == 2


def test_others_read_while_an_import_is_written(
    library: Library, data: DataFolder, tmp_path: Path
) -> None:
    """A reader sees the library as it was, at once, until all of the import is there."""
    for number in range(20):
        a_study_file(tmp_path / "many", f"s-{number}")
    reader = Library(connect(data.library, LIBRARY, "read"))
    reader._connection.execute("PRAGMA busy_timeout = 0")
    counts: list[tuple[int, int]] = []

    def look(_done: int, _total: int) -> None:
        counts.append((reader.count(), reader.find("thalamus").total))

    library.apply(library.plan([tmp_path / "many"]), progress=look)
    assert counts == [(0, 0)] * 20
    look(0, 0)
    reader.close()

    assert counts[-1] == (20, 20)


def test_a_study_that_is_taken_out_leaves_no_word_behind(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    def left(table: str) -> list[tuple[object, ...]]:
        return library._connection.execute(f"SELECT * FROM {table}").fetchall()

    brought_in(library, folder)
    before = {table: left(table) for table in ("words", "paper_keys", "study_topics", "pages")}
    brought_in(
        library, a_study_file(tmp_path / "more", C, title="Gamma quokka", topics=("Zoo",), pmid="7")
    )
    with transaction(library._connection) as connection:
        importer.remove(connection, [C])

    assert {table: left(table) for table in before} == before
    assert (library.count(), library.find("quokka").total) == (2, 0)


def test_a_plan_for_an_older_library_is_not_carried_out(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    plan = library.plan([folder])
    brought_in(library, a_study_file(tmp_path / "other", C))
    before = everything(library)

    with pytest.raises(LibraryError, match="Your library has changed meanwhile"):
        library.apply(plan)
    assert everything(library) == before


def test_a_large_file_is_staged_and_applied_whole(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "IN_MEMORY", 1000)
    monkeypatch.setattr(writing, "BATCH", 7)
    papers = [Paper(number, f"Title {number} of a list") for number in range(50)]
    (tmp_path / "list").write_text(as_nbib(papers), "utf-8")
    library.apply(library.plan([tmp_path / "list"]))

    assert library.count() == 50
    assert library.find("title:list", limit=100).total == 50
    assert sorted(data.name for data in tmp_path.iterdir()) == ["data", "list"]
    assert list((tmp_path / "data" / "staging").iterdir()) == []


def test_a_file_with_a_fault_gives_nothing_and_the_next_is_read(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "a.xml").write_text(as_pubmed(PAPERS)[:-60], "utf-8")
    (tmp_path / "b.ris").write_text(as_ris(PAPERS[:2]), "utf-8")
    plan = brought_in(library, tmp_path / "a.xml", tmp_path / "b.ris")

    assert sentences(plan) == [
        "We left out a.xml, line 6: it could not be read as XML. The other 2 studies are fine."
    ]
    assert library.count() == 2


def test_reading_can_be_stopped_in_the_middle_of_a_file(library: Library, tmp_path: Path) -> None:
    (tmp_path / "list").write_text(as_nbib([Paper(number) for number in range(2000)]), "utf-8")
    before = everything(library)

    with pytest.raises(Stopped):
        library.plan([tmp_path / "list"], stop=after(500))
    assert everything(library) == before
    assert not [thread for thread in enumerate_threads() if thread.name.startswith("study")]


def test_a_disk_that_fails_while_a_file_is_read_is_told(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class WornStick(io.BytesIO):
        @override
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr("db.importer.opened", lambda _file: WornStick())
    (tmp_path / "list").write_text(as_ris(PAPERS), "utf-8")

    assert library.plan([tmp_path / "list"]).refused == (
        Refusal("list", "", "it could not be read to its end"),
    )


def test_a_place_that_cannot_be_written_to_is_told(library: Library, folder: Path) -> None:
    Path(library._connection.execute("PRAGMA database_list").fetchone()[2]).with_name(
        "staging"
    ).write_text("a file stands where the folder should be")

    with pytest.raises(ReadOnlyPlace, match="We could not make the folder"):
        library.plan([folder])
