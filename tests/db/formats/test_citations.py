"""Lists of papers: the same paper says the same in every format; small faults cost a fact."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

import pytest

from db.formats.citations import authors_line
from db.formats.dates import iso_date, readings
from db.models import Study
from db.outgoing import bibtex, csl, ris
from db.outgoing.citation import Citation, citation_of
from db.plans import ReadStudy
from tests.builders import a_study
from tests.reads import reads_of, refusals_of, studies_of
from tests.written_papers import (
    CITATIONS,
    PAPER,
    PAPERS,
    Paper,
    as_bibtex,
    as_csl,
    as_endnote,
    as_nbib,
    as_pubmed,
    as_ris,
)


@pytest.mark.parametrize("name", CITATIONS)
def test_every_format_tells_the_same_of_a_paper(name: str) -> None:
    studies = studies_of(CITATIONS[name](PAPERS))

    assert [study.title for study in studies] == [paper.title for paper in PAPERS]
    first = studies[0]
    assert first.is_technical
    assert first.abstract is not None
    assert " ".join(first.abstract.split()) == PAPER.abstract
    assert (first.paper_title, first.journal) == (PAPER.title, PAPER.journal)
    assert (first.doi, first.pmid) == (PAPER.doi, PAPER.pmid)
    assert first.authors == "Müller KB, Doe A"
    assert first.published in {"2024-05", "2024-05-12"}
    assert first.conditions == ("MS",)
    assert studies[1].conditions == ("PPMS", "MS")


@pytest.mark.parametrize("write", [ris.as_ris, bibtex.as_bibtex, csl.as_csl])
def test_what_goes_out_comes_in_as_the_same_paper(
    write: Callable[[Iterable[Citation]], Iterator[str]],
) -> None:
    study = a_study(paper_title="A paper", abstract="It says more.", pmid="123", pmcid="PMC45")
    study = replace(study, doi=PAPER.doi, journal="A journal", authors="Müller KB, Doe A")
    (read,) = studies_of("".join(write([citation_of(study)])))

    assert (read.paper_title, read.journal, read.authors) == (
        *("A paper", "A journal", "Müller KB, Doe A"),
    )
    assert (read.doi, read.pmid, read.pmcid) == (PAPER.doi, "123", "PMC45")


@pytest.mark.parametrize(
    ("link", "pmid"),
    [
        ("https://pubmed.ncbi.nlm.nih.gov/123/", "123"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/123", "123"),
        ("https://pubmed.example/123/", None),
        ("https://pubmed.ncbi.nlm.nih.gov/123/456", None),
    ],
)
def test_a_link_to_pubmed_tells_the_number(link: str, pmid: str | None) -> None:
    text = f"TY  - JOUR\nTI  - A title\nAB  - Text.\nUR  - {link}\nER  - \n"

    assert only(text).pmid == pmid


@pytest.mark.parametrize("name", CITATIONS)
def test_a_paper_has_the_same_id_in_every_format(name: str) -> None:
    ids = [study.id for study in studies_of(CITATIONS[name](PAPERS))]

    assert ids[0] == "doi-10-1000-made-1-c04c9bee9f05"
    assert len(set(ids)) == len(PAPERS)


def test_a_paper_without_doi_is_known_by_its_pmid_or_by_title_and_year() -> None:
    record = "TY  - JOUR\nTI  - A title\nPY  - 2020\nAB  - Text.\n{}ER  - \n"
    (by_pmid,) = studies_of(record.format("AN  - 123\nDB  - MEDLINE\n"))
    (by_title,) = studies_of(record.format(""))
    (as_typed,) = studies_of(record.format("").replace("A title", "A  TITLE."))
    (year_later,) = studies_of(record.format("").replace("2020", "2021"))

    assert by_pmid.id == "pmid-123"
    assert by_title.id.startswith("title-")
    assert by_title.id == as_typed.id != year_later.id


DATES = {
    "2024": "2024",
    "2024/05/12/": "2024-05-12",
    "2024///Spring": "2024",
    "2024 May 12": "2024-05-12",
    "2024 Jan-Feb": "2024-01",
    "2024 Dec 31-2025 Jan 2": "2024-12-31",
    "2024 Winter": "2024",
    "2024 maybe": "2024",
    "Sept. 2024": "2024-09",
    "12 May 2024": "2024-05-12",
    "May 12, 2024": "2024-05-12",
    "May 2024": "2024-05",
    "2024-5-7": "2024-05-07",
    "2024-13-01": "2024",
    "2024-02-31": "2024-02",
    "3/4/2024": "2024",
    "2024-05-99999999999999999999": "2024-05",
    "2024 May 99999999999999999999": "2024-05",
    "20240512": None,
    "last year": None,
    "": None,
}


@pytest.mark.parametrize("written", DATES)
def test_a_date_is_read_as_far_as_it_is_certain(written: str) -> None:
    assert iso_date(written) == DATES[written]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3/4/2024", ("2024-03-04", "2024-04-03")),
        ("12/31/2024", ("2024-12-31",)),
        ("31.12.2024", ("2024-12-31",)),
        ("5/5/2024", ("2024-05-05",)),
        ("40/40/2024", ()),
        ("May 2024", ("2024-05",)),
        ("soon", ()),
    ],
)
def test_a_date_with_slashes_may_mean_two_days(written: str, meant: tuple[str, ...]) -> None:
    assert readings(written) == meant


@pytest.mark.parametrize(
    ("authors", "line"),
    [
        (("Smith, John Quincy", "Doe, A."), "Smith JQ, Doe A"),
        (("de la Cruz, Ana-María",), "de la Cruz AM"),
        (("World Health Organization",), "World Health Organization"),
        (("A, B",) * 51, ", ".join(["A B"] * 50 + ["et al."])),
        ((), None),
        (("", " , "), None),
    ],
)
def test_authors_stand_in_one_line(authors: Sequence[str], line: str | None) -> None:
    assert authors_line(tuple(authors)) == line


def only(text: str) -> Study:
    (study,) = studies_of(text)
    return study


def test_a_fact_that_cannot_be_right_is_left_out_and_told() -> None:
    read = reads_of(as_ris([Paper(year=2999)]).replace(PAPER.doi, "not a doi"))[0]

    assert isinstance(read, ReadStudy)
    assert (read.study.doi, read.study.published) == (None, None)
    assert read.study.id == f"pmid-{PAPER.pmid}"
    assert read.notices == (
        "We left out a fact, because “2999-05-12” lies too far ahead.",
        "We left out a fact, because “not a doi” is not a DOI such as 10.1000/abc.",
    )


@pytest.mark.parametrize("front", ["https://doi.org/", "http://dx.doi.org/", "doi:", "DOI: "])
def test_a_doi_may_have_an_address_in_front(front: str) -> None:
    assert only(as_ris([PAPER]).replace("DO  - ", f"DO  - {front}")).doi == PAPER.doi


def test_a_paper_that_was_taken_back_is_marked() -> None:
    for text in (
        as_nbib([PAPER]).replace("PT  - Journal Article", "PT  - Retracted Publication"),
        as_pubmed([PAPER]).replace("Journal Article", "Retracted Publication"),
    ):
        study = only(text)

        assert (study.status, study.status_note) == ("withdrawn", "The paper was taken back.")


def test_kinds_and_headings_of_pubmed_are_used_where_they_say_it_outright() -> None:
    text = as_nbib([PAPER]).replace("PT  - Journal Article", "PT  - Randomized Controlled Trial")
    study = only(text.replace("MH  - *Multiple Sclerosis/therapy", "MH  - Neuromyelitis Optica"))

    assert (study.kind, study.organism) == ("randomised_trial", "human")
    assert study.conditions == ("MS", "NMOSD")


def test_a_title_may_carry_marks_and_be_very_long() -> None:
    long = " ".join(["word"] * 100)
    marked = only(as_csl([Paper(title="<i>In vivo</i> H<sub>2</sub>O: [a] test.")]))
    foreign = only(as_pubmed([Paper(title="[A title from German]")]))
    cut = only(as_ris([Paper(title=long)]))

    assert marked.title == "In vivo H2O: [a] test"
    assert foreign.title == "A title from German"
    assert len(cut.title) <= 300
    assert cut.title.endswith(" …")
    assert cut.paper_title == long


def test_an_abstract_keeps_its_paragraphs_and_no_headings() -> None:
    text = json.dumps(
        [{"title": "A", "DOI": PAPER.doi, "abstract": "<jats:p># One</jats:p>\n\nTwo"}]
    )

    assert only(text).abstract == "One\n\nTwo"


def test_tex_is_read_as_letters_and_opens_no_file() -> None:
    text = as_bibtex(
        [Paper(title='{\\O}l, $\\alpha$ & na{\\"\\i}ve', abstract="\\input{/etc/passwd}x")]
    )
    study = only(text)

    assert study.title == "Øl, \N{GREEK SMALL LETTER ALPHA} & naïve"
    assert study.abstract == "x"


def test_names_may_stand_either_way_round_in_bibtex() -> None:
    text = as_bibtex([PAPER]).replace("and Ann Doe", "and Ludwig van Beethoven and {The Team}")

    assert only(text).authors == "Müller KB, van Beethoven L, The Team"


BROKEN = {
    "no end": (
        as_ris([PAPER]).replace("ER  - \n", "") + as_ris([PAPERS[1]]),
        ("line 1", "the record has no end (ER)"),
    ),
    "no title": (
        as_ris([PAPER]).replace("TI  -", "XX  -") + as_ris([PAPERS[1]]),
        ("line 1", "it has no title"),
    ),
    "title not available": (
        as_pubmed([Paper(title="[Not Available]"), PAPERS[1]]),
        ("line 4", "it has no title"),
    ),
    "no tag": (
        as_nbib([PAPER]).replace("OWN - NLM", "NLM") + "\n" + as_nbib([PAPERS[1]]),
        ("line 2", "this line has no tag in front"),
    ),
    "no brace": (
        "@article{a, title = {A\n" + as_bibtex([PAPERS[1]]),
        ("line 1", "it could not be read as BibTeX"),
    ),
    "fact twice": (
        "@article{a, title={A}, title={B}}\n" + as_bibtex([PAPERS[1]]),
        ("line 1", "the fact “title” stands twice"),
    ),
    "long abstract": (
        as_endnote([Paper(abstract="x" * 20_001), PAPERS[1]]),
        ("line 2", "its abstract is much too long"),
    ),
    "no study": (
        as_csl([PAPER]).replace("[\n", "[\n7,\n"),
        ("line 2", "there is no study here"),
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_record_costs_itself_and_no_other(name: str) -> None:
    text, refusal = BROKEN[name]

    assert refusals_of(text) == [refusal]
    assert len([read for read in reads_of(text) if isinstance(read, ReadStudy)]) == 1


def test_groups_and_odd_dates_of_pubmed_are_read() -> None:
    text = as_pubmed([PAPER]).replace("<Year>2024</Year>", "").replace("<Month>May</Month>", "")
    text = text.replace("<Day>12</Day>", "<MedlineDate>2023 Dec-2024 Jan</MedlineDate>")
    study = only(
        text.replace("<LastName>Doe</LastName>", "<CollectiveName>A Team</CollectiveName>")
    )

    assert (study.published, study.authors) == ("2023-12", "Müller KB, A Team")


def test_tex_that_is_far_too_deep_stays_as_it_is() -> None:
    title = "\\frac{" * 400 + "x" + "}" * 400

    assert only(as_bibtex([Paper(title=title)])).paper_title == title.replace("{", "").replace(
        "}", ""
    )


def test_the_same_key_twice_is_no_fault_of_the_paper() -> None:
    text = as_bibtex([PAPER]) + as_bibtex([PAPERS[1]]).replace("key2", "key1").split("\n", 1)[1]

    assert len(studies_of(text)) == 2


def test_a_file_that_breaks_off_gives_nothing() -> None:
    for text, place in ((as_pubmed(PAPERS)[:-60], "line 6"), (as_csl(PAPERS)[:-3], "line 85")):
        kind = "XML" if text.startswith("<") else "JSON"
        assert refusals_of(text)[-1] == (place, f"it could not be read as {kind}")


def test_xml_of_another_kind_is_told() -> None:
    assert refusals_of("<?xml version='1.0'?>\n<gpx><trk/></gpx>") == [
        ("", "it is XML, but holds no list of papers that we know")
    ]
