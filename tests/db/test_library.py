"""The library of one thread: studies by id and code, lists, pages, words, and its own check."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from db import glossary
from db.connection import LIBRARY, connect, transaction
from db.errors import LibraryError
from db.folder import damage_mark
from db.library import Library
from db.models import Study, StudyId, Term, Topic
from db.plans import Plan, ReadStudy
from db.reading_worker import rendered
from tests.builders import a_study
from tests.strategies import STUDIES

A, B, C = StudyId("a-2025"), StudyId("b-2025"), StudyId("c-2025")


def add(library: Library, *studies: Study) -> None:
    reads = tuple(ReadStudy(f"{study.id}.md", study, rendered(study)) for study in studies)
    library.apply(Plan(new=reads))


@pytest.fixture
def shelf(library: Library) -> Library:
    add(
        library,
        a_study(A, title="zebra", code="MS-0001", people=10, published="2024", topics=("Scans",)),
        a_study(B, title="Apple", people=None, published=None, conditions=("NMOSD",), topics=()),
        a_study(
            C,
            title="mouse",
            people=300,
            published="2025-05-12",
            kind="animal",
            topics=("Scans", "Walking"),
        ),
    )
    return library


def ids(rows: tuple[object, ...]) -> list[str]:
    return [row.id for row in rows]  # type: ignore[attr-defined]


def test_a_study_is_found_by_its_id_and_by_its_code_in_any_case(shelf: Library) -> None:
    study = shelf.study(A)

    assert study is not None
    assert study.title == "zebra"
    assert shelf.study("MS-0001") == shelf.study("ms-0001") == study
    assert shelf.study("MS-9999") is None
    assert shelf.page("nobody") is None


@pytest.mark.parametrize(
    ("order", "expected"),
    [("newest", [C, A, B]), ("title", [B, C, A]), ("people", [C, A, B])],
)
def test_lists_have_an_order(shelf: Library, order: str, expected: list[str]) -> None:
    assert ids(shelf.rows(order)) == expected


def test_lists_can_be_narrowed_and_counted(shelf: Library) -> None:
    assert ids(shelf.rows(topic="Scans")) == [C, A]
    assert ids(shelf.rows(condition="NMOSD")) == [B]
    assert ids(shelf.rows(kind="animal", topic="Walking", condition="MS")) == [C]
    assert ids(shelf.rows(kind="animal", condition="NMOSD")) == []
    assert ids(shelf.rows(limit=1, offset=1)) == [A]
    assert (shelf.count(), shelf.count(topic="Scans"), shelf.count(condition="NMOSD")) == (3, 2, 1)
    assert shelf.count(kind="animal") == 1


def test_rows_keep_the_order_asked_for_and_pass_over_what_has_gone(shelf: Library) -> None:
    assert ids(shelf.rows_for([C, StudyId("gone"), A])) == [C, A]
    assert shelf.rows_for([]) == ()


def test_a_row_shows_plain_words(shelf: Library) -> None:
    (row,) = shelf.rows_for([A])

    assert row.takeaway == "In MS the thalamus gets smaller over the years."
    assert (row.code, row.people, row.topics, row.conditions) == (
        "MS-0001",
        10,
        ("Scans",),
        ("MS", "PPMS"),
    )
    assert row.words == 54


def test_topics_are_counted(shelf: Library) -> None:
    assert shelf.topics() == (Topic("Scans", 2), Topic("Walking", 1))


def test_a_page_has_its_html_its_words_and_its_relatives(shelf: Library) -> None:
    donor = Term("donor", "A person who gave their brain for research.", ("donors",))
    with transaction(shelf._connection):
        glossary.write_terms(shelf._connection, [Term("axon", "A nerve fibre."), donor])
    page = shelf.page("ms-0001")

    assert page is not None
    assert page.study == shelf.study(A)
    assert page.row == shelf.rows_for([A])[0]
    assert page.html["what_they_did"] == (
        '<p>The team compared <a href="mskb:term/donor">donors</a> after death.</p>'
    )
    assert page.terms == (donor,)
    assert all(related.row.id != A for related in page.related)


def test_words_explained_are_found_by_their_link(library: Library) -> None:
    eye = Term("Optic neuritis", "A sore eye nerve.", ("neuritis of the eye",), "OP-tik new-RY-tis")
    with transaction(library._connection):
        glossary.write_terms(library._connection, [eye, Term("axon", "no")])

    assert [term.word for term in library.terms()] == ["axon", "Optic neuritis"]
    assert library.term("optic-neuritis") == eye
    assert library.term("axon") == Term("axon", "no")
    assert library.term("nothing") is None


@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(STUDIES)
def test_what_is_stored_is_what_comes_back(library: Library, study: Study) -> None:
    study = replace(study, id=StudyId("always-the-same"))  # so that no two share a code
    add(library, study)

    assert library.study(study.id) == study
    assert library.rows_for([study.id])[0].topics == study.topics


def test_a_sound_library_has_no_faults(shelf: Library) -> None:
    assert shelf.check() == []


def test_each_kind_of_fault_is_found_and_told(shelf: Library) -> None:
    connection = shelf._connection
    faults = {
        "DELETE FROM pages": "cannot be searched or read",
        "UPDATE study_text SET title = 'changed'": "does not agree with the studies",
        "INSERT INTO study_fts (study_fts) VALUES ('delete-all')": "does not agree",
    }
    for statement, told in faults.items():
        connection.execute("BEGIN")
        connection.execute(statement)
        found = shelf.check()
        connection.execute("ROLLBACK")
        assert told in " ".join(found), statement


def test_facts_of_no_study_are_found(shelf: Library) -> None:
    connection = shelf._connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO study_topics VALUES ('Lost', 99)")

    assert shelf.check() == ["The library has facts that belong to no study."]
    connection.execute("DELETE FROM study_topics WHERE number = 99")


def test_a_page_of_zeros_is_told_and_leaves_a_mark(shelf: Library, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    shelf._connection.execute("VACUUM INTO ?", (str(copy),))
    with copy.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(4096 * 6))

    with closing(Library(connect(copy, LIBRARY, "write"))) as damaged:
        with pytest.raises(LibraryError, match="The library file is damaged"):
            damaged.rows()
        assert damaged.check() != []
    assert damage_mark(copy).exists()
