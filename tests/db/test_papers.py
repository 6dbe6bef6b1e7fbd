"""The same paper is recognised, and what is missing is filled in without touching a summary."""

from pathlib import Path

import pytest

from db.library import Library
from db.models import Study, StudyId
from db.paper import may_be_same, paper_id, paper_keys
from db.plans import Plan
from tests.builders import a_study, a_study_file
from tests.packs import as_a_pack
from tests.written_papers import (
    PAPER,
    PAPERS,
    Paper,
    a_summary,
    as_csl,
    as_json,
    as_page_html,
    as_page_text,
    as_pubmed,
    as_ris,
)

SUMMARY = a_summary(PAPER)


def brought_in(library: Library, folder: Path, text: str, **answers: str) -> Plan:
    folder.mkdir(exist_ok=True)
    file = folder / f"file-{len(list(folder.iterdir()))}"
    file.write_text(text, "utf-8")
    plan = library.plan([file], answers={file.name: answers})
    library.apply(plan)
    return plan


def without(text: str, *tags: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith(tags))


def stored(library: Library, name: str) -> Study:
    study = library.study(name)
    assert study is not None
    return study


@pytest.mark.parametrize(
    "text",
    [
        as_ris([PAPER]),
        as_ris([PAPER]).replace(PAPER.doi, PAPER.doi.upper()),
        as_pubmed([PAPER]),
        without(as_ris([PAPER]), "DO", "AN").replace(PAPER.title, SUMMARY.title.upper()),
    ],
    ids=["by its DOI", "in capitals", "by DOI and PMID", "by title and year"],
)
def test_a_citation_fills_in_what_a_summary_lacks(
    library: Library, tmp_path: Path, text: str
) -> None:
    brought_in(library, tmp_path / "in", as_json([PAPER]))
    plan = brought_in(library, tmp_path / "in", text)
    study = stored(library, SUMMARY.id)

    assert (len(plan.new), len(plan.changed), plan.refused) == (0, 1, ())
    assert {"journal", "authors", "abstract", "paper_title"} <= set(plan.changes[SUMMARY.id])
    assert study.journal == PAPER.journal
    assert study.abstract is not None
    for name in ("title", "takeaway", "findings", "why_person", "cannot_tell", "published"):
        assert getattr(study, name) == getattr(SUMMARY, name)
    assert not study.is_technical
    page = library.page(SUMMARY.id)
    assert page is not None
    assert page.html["abstract"].startswith("<p>BACKGROUND")
    assert page.html["takeaway"].startswith("<p>A cooling vest")
    assert library.find("abstract:heat").total == 1


def test_a_citation_that_tells_nothing_new_changes_nothing(
    library: Library, tmp_path: Path
) -> None:
    brought_in(library, tmp_path / "in", as_ris(PAPERS))
    plan = brought_in(library, tmp_path / "in", as_csl(PAPERS))

    assert (len(plan.new), len(plan.changed), len(plan.unchanged)) == (0, 0, 3)


def test_a_known_fact_is_never_changed_by_a_citation(library: Library, tmp_path: Path) -> None:
    brought_in(library, tmp_path / "in", as_ris([PAPER]))
    brought_in(library, tmp_path / "in", as_ris([Paper(journal="Another", family="Other")]))
    (study,) = (stored(library, row.id) for row in library.rows())

    assert (study.journal, study.authors) == (PAPER.journal, "Müller KB, Doe A")


def test_a_paper_that_was_taken_back_marks_the_summary(library: Library, tmp_path: Path) -> None:
    brought_in(library, tmp_path / "in", as_json([PAPER]))
    text = as_pubmed([PAPER]).replace("Journal Article", "Retracted Publication")
    brought_in(library, tmp_path / "in", text)

    assert stored(library, SUMMARY.id).status == "withdrawn"


def test_a_saved_page_completes_a_technical_abstract(library: Library, tmp_path: Path) -> None:
    brought_in(library, tmp_path / "in", as_ris([PAPER]))
    brought_in(library, tmp_path / "in", as_page_html([PAPER]), doi=PAPER.doi)
    (study,) = (stored(library, row.id) for row in library.rows())

    assert study.takeaway.startswith("A cooling vest")
    assert study.abstract is not None
    assert study.id.startswith("doi-")


def test_the_same_paper_in_two_lists_becomes_one(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.ris").write_text(without(as_ris(PAPERS), "AB", "JO"), "utf-8")
    (tmp_path / "b.xml").write_text(as_pubmed(PAPERS), "utf-8")
    (tmp_path / "c.json").write_text(as_csl(PAPERS), "utf-8")
    bare, full = tmp_path / "a.ris", [tmp_path / "b.xml", tmp_path / "c.json"]
    plan = library.plan([*full, bare])
    library.apply(plan)

    assert (len(plan.new), plan.twice) == (3, 6)
    assert {stored(library, row.id).journal for row in library.rows()} == {PAPER.journal}


def test_a_summary_takes_the_place_of_the_citation_beside_it(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "a.ris").write_text(as_ris(PAPERS), "utf-8")
    (tmp_path / "b.json").write_text(as_json(PAPERS), "utf-8")
    plan = library.plan([tmp_path / "a.ris", tmp_path / "b.json"])
    library.apply(plan)

    assert (len(plan.new), plan.twice) == (3, 3)
    assert stored(library, SUMMARY.id).takeaway == SUMMARY.takeaway
    assert stored(library, SUMMARY.id).journal == PAPER.journal


def test_a_summary_of_a_paper_that_is_here_already_says_so(
    library: Library, tmp_path: Path
) -> None:
    brought_in(library, tmp_path / "in", as_ris([PAPER]))
    plan = brought_in(library, tmp_path / "in", as_json([PAPER]))

    assert [notice.words for notice in plan.notices] == [
        f"Your library has this paper already: “{PAPER.title}”."
    ]
    assert library.count() == 2


def test_a_citation_without_an_abstract_only_fills_in(library: Library, tmp_path: Path) -> None:
    bare = without(as_ris([PAPER]), "AB")
    refused = brought_in(library, tmp_path / "in", bare).refused
    brought_in(library, tmp_path / "in", as_json([PAPER]))
    brought_in(library, tmp_path / "in", bare)

    assert [one.reason for one in refused] == ["it has no abstract, so there is nothing to read"]
    assert library.count() == 1
    assert stored(library, SUMMARY.id).journal == PAPER.journal


def test_facts_from_a_list_do_not_make_a_shipped_study_somebodys_own(
    library: Library, tmp_path: Path
) -> None:
    shipped = a_study_file(tmp_path, "summary-1", doi=PAPER.doi, journal=None)
    as_a_pack(library, shipped)
    brought_in(library, tmp_path / "in", as_ris([PAPER]))
    found = library._connection.execute("SELECT origin, journal FROM studies").fetchone()

    assert tuple(found) == ("starter", PAPER.journal)


def test_two_papers_with_one_title_are_told_apart_by_their_numbers() -> None:
    one, other = a_study("a", doi="10.1000/a", pmid=None), a_study("b", doi="10.1000/b", pmid=None)
    no_doi = a_study("c", doi=None, pmid="1")

    assert not may_be_same(one, other)
    assert may_be_same(one, no_doi)
    assert not may_be_same(no_doi, a_study("d", doi=None, pmid="2"))
    assert set(paper_keys(one)) & set(paper_keys(other))


@pytest.mark.parametrize(
    ("doi", "begun"),
    [
        ("10.1000/abc", "doi-10-1000-abc-"),
        ("10.1000/ABC", "doi-10-1000-abc-"),
        ("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", "doi-10-"),
    ],
)
def test_a_doi_makes_an_id_that_a_study_file_takes(doi: str, begun: str) -> None:
    name = paper_id(a_study("x", doi=doi))

    assert name.startswith(begun)
    assert len(name) <= 64
    assert name == paper_id(a_study("y", doi=doi.lower()))
    assert name != paper_id(a_study("x", doi=f"{doi}0"))
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_one_title_and_two_dois_are_two_studies(library: Library, tmp_path: Path) -> None:
    brought_in(library, tmp_path / "in", as_ris([PAPER]))
    other = without(as_ris([Paper(99)]), "AN").replace(PAPERS[1].title, PAPER.title)
    plan = brought_in(library, tmp_path / "in", other)

    assert (len(plan.new), library.count()) == (1, 2)


def test_a_study_that_is_changed_twice_in_one_import_is_one(
    library: Library, tmp_path: Path
) -> None:
    """By its own file, and by a list that knows its paper."""
    brought_in(library, tmp_path / "in", as_json([PAPER]))
    (tmp_path / "a.ris").write_text(as_ris([PAPER]), "utf-8")
    (tmp_path / "b.json").write_text(as_json([PAPER]).replace("wore a vest", "put it on"), "utf-8")
    plan = library.plan([tmp_path / "a.ris", tmp_path / "b.json"])
    library.apply(plan)
    study = stored(library, SUMMARY.id)

    assert (len(plan.changed), plan.twice, library.count()) == (1, 1, 1)
    assert {"findings", "journal"} <= set(plan.changes[SUMMARY.id])
    assert study.findings[0].startswith("People put it on")
    assert study.journal == PAPER.journal


def test_an_older_library_learns_the_papers_it_has(tmp_path: Path) -> None:
    from contextlib import closing

    from sqlite_utils import Database

    from db.connection import LIBRARY
    from db.migrations import open_current
    from db.migrations.library import m004_papers_and_imports

    with closing(open_current(tmp_path / "library.sqlite3", LIBRARY)) as connection:
        library = Library(connection)
        library.apply(library.plan([a_study_file(tmp_path, "a-2025", pmid="7")]))
        for table in ("paper_keys", "import_steps", "imports"):
            connection.execute(f"DROP TABLE {table}")
        m004_papers_and_imports(Database(connection, execute_plugins=False))

        keys = connection.execute("SELECT key FROM paper_keys ORDER BY key").fetchall()
        assert [key for (key,) in keys] == sorted(paper_keys(stored(library, StudyId("a-2025"))))


def test_each_page_has_answers_of_its_own(library: Library, tmp_path: Path) -> None:
    pages = [tmp_path / "one" / "page.txt", tmp_path / "two" / "page.txt"]
    for page, paper in zip(pages, PAPERS, strict=False):
        page.parent.mkdir()
        page.write_text(as_page_text([paper]), "utf-8")
    asked = {question.file for question in library.plan(pages).questions}
    plan = library.plan(pages, answers={"one/page.txt": {"title": "The vest"}})

    assert asked == {"one/page.txt", "two/page.txt"}
    assert [read.study.title for read in plan.new] == ["The vest"]
    assert {q.file for q in plan.questions if q.needed} == {"two/page.txt"}
