"""Citations: what is written is read back by the libraries that others read such files with."""

import json
from pathlib import Path

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import (
    LatexDecodingMiddleware,
    MonthIntMiddleware,
    SeparateCoAuthors,
    SplitNameParts,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from db.models import Study
from db.outgoing import bibtex, citation
from db.outgoing.authors import Author, Authors, authors_of
from db.outgoing.bibtex import MONTHS, as_bibtex
from db.outgoing.citation import PUBMED, Citation, citation_of
from db.outgoing.csl import as_csl
from db.outgoing.ris import as_ris
from db.study_file import read_study
from tests.builders import a_study
from tests.strategies import STUDIES

STARTER = Path(__file__).parents[3] / "resources" / "starter" / "studies"
LISTS = st.lists(STUDIES, max_size=3, unique_by=lambda study: study.id)
SHIPPED = [read_study(path.read_text("utf-8")) for path in sorted(STARTER.glob("*.md"))]


def cited(studies: list[Study]) -> list[Citation]:
    return [citation_of(study) for study in studies]


def told(one: Citation) -> dict[str, object]:
    """The fields that every one of the formats has; a day only where the format knows days."""
    return {
        "title": one.title,
        "journal": one.journal,
        "year": one.date[:1],
        "month": one.date[1:2],
        "doi": one.doi,
        "pmid": one.pmid,
        "pmcid": one.pmcid,
        "abstract": one.abstract,
        "keywords": one.keywords,
        "note": one.note,
        "authors": tuple(", ".join(filter(None, name(a))) for a in one.authors.names),
    }


def name(author: Author) -> tuple[str, str, str]:
    return author.family, author.given, author.suffix


def read_ris(text: str) -> list[dict[str, object]]:
    return [
        {
            "title": one["title"],
            "journal": one.get("secondary_title", ""),
            "year": (int(one["year"]),) if "year" in one else (),
            "month": tuple(int(part) for part in one.get("date", "/").split("/")[1:2] if part),
            "doi": one.get("doi", ""),
            "pmid": "".join(one.get("urls", [])).removeprefix(f"{PUBMED}/").rstrip("/"),
            "pmcid": one.get("custom2", ""),
            "abstract": one.get("abstract", ""),
            "keywords": tuple(one.get("keywords", [])),
            "note": one["notes"][0],
            "authors": tuple(one.get("authors", [])),
        }
        for one in rispy.loads(text)
    ]


def read_bibtex(text: str) -> list[dict[str, object]]:
    read = parse_string(text, append_middleware=[MonthIntMiddleware(), LatexDecodingMiddleware()])
    assert read.failed_blocks == []
    # The library reads the sign for a raised stroke as the small one that stands above letters.
    entries = [
        {field.key: str(field.value).replace("\u02c6", "^") for field in one.fields}
        for one in read.entries
    ]
    return [
        {
            "title": one["title"],
            "journal": one.get("journal", ""),
            "year": (int(one["year"]),) if "year" in one else (),
            "month": (int(one["month"]),) if "month" in one else (),
            "doi": one.get("doi", ""),
            "pmid": one.get("pmid", ""),
            "pmcid": one.get("pmcid", ""),
            "abstract": one.get("abstract", ""),
            "keywords": tuple(filter(None, one.get("keywords", "").split(", "))),
            "note": one["annote"],
        }
        for one in entries
    ]


def read_csl(text: str) -> list[dict[str, object]]:
    return [
        {
            "title": one["title"],
            "journal": one.get("container-title", ""),
            "year": tuple(one.get("issued", {}).get("date-parts", [[]])[0][:1]),
            "month": tuple(one.get("issued", {}).get("date-parts", [[]])[0][1:2]),
            "doi": one.get("DOI", ""),
            "pmid": one.get("PMID", ""),
            "pmcid": one.get("PMCID", ""),
            "abstract": one.get("abstract", ""),
            "keywords": tuple(filter(None, one.get("keyword", "").split(", "))),
            "note": one["note"],
            "authors": tuple(", ".join(a.values()) for a in one.get("author", [])),
        }
        for one in json.loads(text)
    ]


@pytest.mark.parametrize("study", SHIPPED, ids=lambda study: study.id)
def test_every_shipped_study_comes_back_from_each_format(study: Study) -> None:
    one = citation_of(study)
    without_authors = {key: value for key, value in told(one).items() if key != "authors"}

    assert read_ris("".join(as_ris([one]))) == [told(one)]
    assert read_csl("".join(as_csl([one]))) == [told(one)]
    assert read_bibtex("".join(as_bibtex([one]))) == [without_authors]


@given(LISTS)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_any_studies_come_back_from_ris(studies: list[Study]) -> None:
    citations = cited(studies)

    assert read_ris("".join(as_ris(citations))) == [told(one) for one in citations]


def flat(one: dict[str, object]) -> dict[str, object]:
    """Key words as the one text that two of the formats make of them."""
    words = one["keywords"]
    assert isinstance(words, tuple)
    return {**one, "keywords": ", ".join(words)}


@given(LISTS)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_any_studies_come_back_from_csl(studies: list[Study]) -> None:
    citations = cited(studies)

    assert [flat(one) for one in read_csl("".join(as_csl(citations)))] == [
        flat(told(one)) for one in citations
    ]


@given(LISTS)
@settings(max_examples=40, deadline=None, derandomize=True)
def test_any_studies_come_back_from_bibtex(studies: list[Study]) -> None:
    citations = cited(studies)

    assert [flat(one) for one in read_bibtex("".join(as_bibtex(citations)))] == [
        {key: value for key, value in flat(told(one)).items() if key != "authors"}
        for one in citations
    ]


ODD = st.text(st.sampled_from("\\{}~^#$%&_-'`,?!<>|\"@=;. aZé≥\n\r\t\u2028ER"), min_size=1)


@given(ODD.filter(str.strip), ODD)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_no_sign_breaks_out_of_its_field(title: str, abstract: str) -> None:
    one = citation_of(a_study(paper_title=title, abstract=abstract))
    ris_read, csl_read, bibtex_read = (
        read(text)
        for read, text in (
            (read_ris, "".join(as_ris([one, one]))),
            (read_csl, "".join(as_csl([one, one]))),
            (read_bibtex, "".join(as_bibtex([one]))),
        )
    )

    assert ris_read == csl_read == [told(one)] * 2
    for field in ("title", "abstract", "note"):
        assert bibtex_read[0][field] == told(one)[field]


TWO_IN_ONE = "A study\r\nER  - \r\nTY  - JOUR\r\nTI  - Another"


def test_a_title_cannot_begin_another_study() -> None:
    assert len(read_ris("".join(as_ris([citation_of(a_study(paper_title=TWO_IN_ONE))])))) == 1


def test_without_the_one_line_rule_it_could(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(citation, "_line", lambda text: text or "")

    assert "".join(as_ris([citation_of(a_study(paper_title=TWO_IN_ONE))])).count("\r\nTY  - ") == 1


def test_without_escapes_a_brace_would_end_the_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(as_bibtex([citation_of(a_study(paper_title="a}b"))]))
    monkeypatch.setattr(bibtex, "ESCAPES", {})
    bare = "".join(as_bibtex([citation_of(a_study(paper_title="a}b"))]))

    assert parse_string(text).entries[0]["title"] == r"a\vphantom{\{}\}b"
    assert [entry["title"] for entry in parse_string(bare).entries] != ["a}b"]


def test_a_doi_stands_as_it_is_unless_it_would_end_its_field() -> None:
    odd = citation_of(a_study(doi=r"10.1000/a{b}\c}_#"))
    read = parse_string("".join(as_bibtex([odd])))

    assert read.entries[0]["doi"] == "10.1000/a%7Bb%7D%5Cc%7D_#"


def test_the_takeaway_never_goes_out_without_its_limit() -> None:
    note = citation_of(a_study()).note

    assert note == (
        "In plain words: Why the thalamus shrinks. In MS the thalamus gets smaller over the "
        "years. Keep in mind: It looked at few people. From: MS Reading Room, thalamus-2025."
    )


def test_a_withdrawn_study_says_so_first() -> None:
    study = a_study(status="withdrawn", status_note="The data were wrong.")

    assert citation_of(study).note.startswith("Withdrawn: The data were wrong. In plain words:")


def test_a_paper_without_a_journal_is_no_article() -> None:
    one = citation_of(a_study(journal=None))

    assert "".join(as_ris([one])).startswith("TY  - GEN\r\n")
    assert "".join(as_bibtex([one])).startswith("@misc{thalamus-2025,\n")
    assert json.loads("".join(as_csl([one])))[0]["type"] == "document"


def test_nothing_is_an_empty_list() -> None:
    assert json.loads("".join(as_csl([]))) == []


@pytest.mark.parametrize(
    ("published", "ris_date", "month"),
    [
        ("2025", "2025///", ""),
        ("2025-05", "2025/05//", "may"),
        ("0987-05-12", "0987/05/12/", "may"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(published: str, ris_date: str, month: str) -> None:
    one = citation_of(a_study(published=published))
    parts = json.loads("".join(as_csl([one])))[0]["issued"]["date-parts"][0]

    assert f"DA  - {ris_date}\r\n" in "".join(as_ris([one]))
    assert (f"month = {month}," in "".join(as_bibtex([one]))) is bool(month)
    assert parts == [int(part) for part in published.split("-")]
    assert all(len(name) == 3 for name in MONTHS)


AUTHORS = {
    None: Authors(),
    "Yamamura T et al.": Authors((Author("Yamamura", "T."),), all_told=False),
    "Polman CH, van der Mei IAF; AFFIRM": Authors(
        (
            Author("Polman", "C. H."),
            Author("van der Mei", "I. A. F."),
            Author("AFFIRM"),
        )
    ),
    "Simpson S Jr, García-Sánchez M-I": Authors(
        (Author("Simpson", "S.", "Jr"), Author("García-Sánchez", "M.-I."))
    ),
    "Smith, John; Doe, Anna M.": Authors((Author("Smith", "John"), Author("Doe", "Anna M."))),
    "A Group (Zhou X, et al.; last author Sergio B)": Authors((Author("A Group"),), all_told=False),
    "The UK MS Research Group": Authors((Author("The UK MS Research Group"),)),
    "et al.": Authors((Author("et al."),)),
}


@pytest.mark.parametrize("line", AUTHORS)
def test_authors_are_taken_apart_only_where_they_surely_are_names(line: str | None) -> None:
    assert authors_of(line) == AUTHORS[line]


def test_authors_come_back_from_bibtex() -> None:
    one = citation_of(a_study(authors="Polman CH, Simpson S Jr; Fox and Hare Group; et al."))
    read = parse_string(
        "".join(as_bibtex([one])), append_middleware=[SeparateCoAuthors(), SplitNameParts()]
    )
    names = [(n.last, n.jr, n.first) for n in read.entries[0]["author"]]

    assert names == [
        (["Polman"], [], ["C.", "H."]),
        (["Simpson"], ["Jr"], ["S."]),
        (["{Fox and Hare Group}"], [], []),
        (["others"], [], []),
    ]
