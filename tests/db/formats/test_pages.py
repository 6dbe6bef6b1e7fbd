"""Saved pages: the parts are found, the list below is never taken, the rest is asked."""

import pytest

from db.formats.making import can_be
from db.models import Study
from db.plans import Question, ReadStudy
from db.read_lines import Unanswered
from tests.reads import NAME, reads_of, refusals_of, studies_of
from tests.written_papers import PAPER, PAPERS, as_page_html, as_page_text

TEXT = as_page_text(PAPERS)
HTML = as_page_html(PAPERS)
OF_THE_LIST = ("kitchen", "second look", "cut in the midd", "12/31/2026", "5/1/2026", "Read More")


def the_study(text: str, **answers: str) -> Study:
    (study,) = studies_of(text, answers)
    return study


def questions_of(text: str, **answers: str) -> tuple[Question, ...]:
    read = reads_of(text, answers)[0]
    assert isinstance(read, ReadStudy | Unanswered)
    return read.questions


@pytest.mark.parametrize("text", [TEXT, HTML])
def test_the_four_parts_are_found(text: str) -> None:
    study = the_study(text, title="Cool vests")

    assert study.takeaway == "A cooling vest made people with MS less tired in study 1."
    assert study.findings == (
        "People wore a vest or none. With the vest, 12 of 20 people were less tired.",
    )
    assert study.why_person is not None
    assert study.why_person.startswith("Heat is a worry")
    assert study.cannot_tell == (
        "Only 20 people took part. The study lasted one week. We need more research.",
    )
    assert study.keep_in_mind == "Only 20 people took part."
    assert study.journal == PAPER.journal


@pytest.mark.parametrize("text", [TEXT, HTML])
def test_nothing_of_the_list_of_other_studies_is_taken(text: str) -> None:
    told = str(the_study(text, title="Cool vests"))

    assert [words for words in OF_THE_LIST if words in told] == []
    assert the_study(text, title="Cool vests").published is None


def test_a_text_without_a_title_asks_before_it_can_come_in() -> None:
    assert reads_of(TEXT)[0] == Unanswered(
        NAME,
        (
            Question(NAME, "title", needed=True),
            Question(NAME, "published"),
            Question(NAME, "doi"),
        ),
    )


def test_answers_fill_what_was_missing_and_make_the_id() -> None:
    answers = {"title": "Cool vests", "published": "2024-05", "doi": f"doi:{PAPER.doi}"}
    study = the_study(TEXT, **answers)

    assert (study.title, study.published, study.doi) == ("Cool vests", "2024-05", PAPER.doi)
    assert study.id.startswith("doi-10-1000-made-1")
    assert questions_of(TEXT, **answers) == ()


@pytest.mark.parametrize(
    ("dated", "published", "question"),
    [
        ("Published: May 12, 2024", "2024-05-12", None),
        ("Published on: 31/12/2024", "2024-12-31", None),
        (
            "Date: 3/4/2024",
            None,
            Question(NAME, "published", why="unclear", choices=("2024-03-04", "2024-04-03")),
        ),
        ("Published: 12/31/2999", None, Question(NAME, "published", why="ahead")),
        ("Published: some day", None, Question(NAME, "published")),
    ],
)
def test_a_date_counts_only_where_one_day_can_be_meant(
    dated: str, published: str | None, question: Question | None
) -> None:
    text = HTML.replace(
        "<h2>Article Topics", f"<h2>More Details</h2><p>{dated}</p><h2>Article Topics"
    )
    asked = [one for one in questions_of(text) if one.fact == "published"]

    assert the_study(text).published == published
    assert asked == ([question] if question else [])


def test_a_web_page_tells_its_title_by_heading_or_by_name() -> None:
    without = HTML.replace(f"<h1>{PAPER.title}</h1>", "")

    assert the_study(HTML).title == PAPER.title
    assert the_study(without).title == PAPER.title
    assert the_study("Cool vests in short\n" + TEXT).title == "Cool vests in short"


def test_a_web_page_may_do_without_names_for_its_parts() -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in TEXT.split("\n"))
    text = f"<html><title>Cool vests - A site</title><h1>Cool vests</h1>{paragraphs}</html>"

    assert the_study(text) == the_study(TEXT, title="Cool vests")


def test_numbers_of_the_paper_are_found_in_the_details() -> None:
    details = f"<h2>More Details</h2><p>See https://doi.org/{PAPER.doi}. PMID: 123.</p>"
    study = the_study(HTML.replace("<h2>Article Topics", f"{details}<h2>Article Topics"))

    assert (study.doi, study.pmid) == (PAPER.doi, "123")
    assert "More Details" not in str(study)


def test_a_page_of_a_journal_gives_its_citation() -> None:
    facts = {
        "citation_title": "Cooling vests",
        "citation_author": "Doe, Ann",
        "citation_journal_title": "Brain",
        "citation_publication_date": "2024/05/12",
        "citation_doi": PAPER.doi,
        "og:description": "We tested a vest.",
    }
    metas = "".join(f'<meta name="{name}" content="{value}">' for name, value in facts.items())
    study = the_study(f"<html><head>{metas}</head><body><p>Menu</p></body></html>")

    assert (study.title, study.authors, study.journal) == ("Cooling vests", "Doe A", "Brain")
    assert (study.published, study.abstract) == ("2024-05-12", "We tested a vest.")


def test_scripts_and_pictures_of_a_page_stay_outside() -> None:
    evil = "<p onclick=x()>One <img src='file:///etc/passwd'><script>x()</script> two</p>"
    study = the_study(HTML.replace("<p>People wore", f"{evil}<p>People wore"))

    assert study.findings[0] == "One two"


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><p>Welcome</p></body></html>",
        TEXT.split("\n", 1)[1],
        "\n".join(["x."] * 9) + TEXT,
    ],
)
def test_a_page_without_a_summary_is_told(text: str) -> None:
    assert refusals_of(text) == [("", "we found no summary of a study in it")]


@pytest.mark.parametrize(
    ("fact", "value", "fits"),
    [
        ("title", "Cool vests", True),
        ("title", "x" * 400, False),
        ("published", "2024", True),
        ("published", "12 May 2024", True),
        ("published", "3/4/2024", True),
        ("published", "last spring", False),
        ("published", "2199", False),
        ("doi", "10.1000/abc", True),
        ("doi", "https://doi.org/10.1000/abc", True),
        ("doi", "abc", False),
        ("journal", " ", False),
    ],
)
def test_an_answer_is_looked_at_before_it_is_used(fact: str, value: str, *, fits: bool) -> None:
    assert can_be(fact, value) is fits
