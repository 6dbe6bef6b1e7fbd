"""Our own studies as JSON and as tables: the checks of a study file, and nothing lost."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.models import Study
from db.plans import ReadStudy
from tests.builders import a_study
from tests.reads import reads_of, refusals_of, studies_of
from tests.strategies import STUDIES
from tests.written_papers import PAPERS, a_summary, as_csv, as_json, as_json_lines

WIDE = "\N{FULLWIDTH EQUALS SIGN}"
SUMMARIES = [a_summary(paper) for paper in PAPERS]


def as_told(study: Study) -> str:
    return json.dumps(asdict(study), ensure_ascii=False)


def a_line(**facts: object) -> str:
    return json.dumps({"id": "a-2025", "title": "A", "takeaway": "It helps.", **facts})


def test_json_and_json_lines_bring_back_every_field() -> None:
    study = a_study(abstract="Plain.\n\nText.", left_out=("Costs",), trial_ids=("NCT1",))

    assert studies_of(as_told(study)) == [study]
    assert studies_of(f"[{as_told(study)}]") == [study]
    assert studies_of(as_json(PAPERS)) == SUMMARIES
    assert studies_of(as_json_lines(PAPERS)) == SUMMARIES


@settings(max_examples=60, deadline=None, derandomize=True)
@given(STUDIES)
def test_any_study_survives_json(study: Study) -> None:
    assert studies_of(as_told(study)) == [study]


def test_empty_lines_above_a_table_are_counted_and_passed_over() -> None:
    assert refusals_of("\n\ntitle,takeaway\nA,B,C\n")[0][0] == "line 4"
    assert len(studies_of("\n\ntitle,takeaway\nA,B\n")) == 1


def test_a_table_brings_back_what_its_columns_hold() -> None:
    assert [
        (study.id, study.title, study.findings, study.people, study.topics)
        for study in studies_of(as_csv(PAPERS))
    ] == [
        (study.id, study.title, study.findings, study.people, study.topics) for study in SUMMARIES
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_table_may_part_its_cells_and_lines_in_several_ways(
    separator: str, line_end: str
) -> None:
    rows = [["Title", "Takeaway", "Publication Year", "Mood"], ["A", "It helps.", "2024", "good"]]
    read = reads_of("".join(separator.join(row) + line_end for row in rows))[0]

    assert isinstance(read, ReadStudy)
    assert (read.study.title, read.study.published) == ("A", "2024")
    assert read.study.id.startswith("title-")
    assert read.notices == ("We do not know these facts and left them out: “mood”.",)


def test_a_sign_that_keeps_formulas_asleep_is_taken_off_once() -> None:
    cells = ["'=1+1", "'+1", "'-1", "'@x", f"'{WIDE}x", "''=x", "'tis", "o'=x"]
    table = "title,takeaway\n" + "".join(f"{cell},It helps.\n" for cell in cells)

    assert [study.title for study in studies_of(table)] == [
        *("=1+1", "+1", "-1", "@x", f"{WIDE}x", "'=x", "'tis", "o'=x"),
    ]


def test_a_list_in_a_cell_may_be_json_or_lines() -> None:
    table = (
        "title,takeaway,findings,conditions,results\n"
        'A,It helps.,"One.\nTwo; and more.","MS; PPMS",\n'
        'B,It helps.,"[""One.""]","[""MS""]",'
        '"[{""outcome"":""x"",""group"":""y"",""value"":""1""}]"\n'
    )
    first, second = studies_of(table)

    assert (first.findings, first.conditions) == (("One.", "Two; and more."), ("MS", "PPMS"))
    assert (second.findings, second.conditions) == (("One.",), ("MS",))
    assert second.results[0].value == "1"


def test_numbers_may_be_numbers_and_hidden_marks_do_not_get_in() -> None:
    (study,) = studies_of(a_line(people=26.0, duration=3.5, journal="Bra\u202ein\ud800"))

    assert (study.people, study.duration, study.journal) == (26, "3.5", "Brain")


REFUSED = {
    "no title": ('{"id": "a-2025"}', "it has no title"),
    "unknown kind": (a_line(kind="trail"), "the kind of study “trail” is not one we know"),
    "bad id": (a_line(id="../etc"), "“../etc” is not an id of small letters, digits and dashes"),
    "truth": (a_line(people=True), "“people” is not a text or a number"),
    "deep": (a_line(results=[[[[[[1]]]]]]), "“results” is not a text or a number"),
    "heading": (a_line(why_person="# Buy"), "“why_person” has a heading inside"),
    "no list": (a_line(findings="One"), "“findings” is not a list of texts"),
    "no text": (a_line(takeaway=["One"]), "“takeaway” is not a text"),
    "long": (a_line(why_person="x " * 200_000), "it is much longer than a study should be"),
    "twice": ('{"title": "A", "title": "B"}', "the fact “title” stands twice"),
    "no number": ('{"title": "A", "people": NaN}', "“NaN” is not a number"),
    "long number": ('{"people": ' + "1" * 5000 + "}", "it could not be read as JSON"),
    "deeper": ('{"a": ' + "[" * 100_000, "it is nested too deeply"),
    "broken": ('{"title": "A",}', "it could not be read as JSON"),
    "two": ('[{"title": "A"} {"title": "B"}]', "it could not be read as JSON"),
    "more": ('{"title": "A", "takeaway": "B"} x', "it could not be read as JSON"),
    "nothing": ("[]", "there is no study in it"),
    "no study": ("[[1]]", "there is no study here"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_json_that_holds_no_study_is_refused_with_its_reason(name: str) -> None:
    text, reason = REFUSED[name]

    assert [told for _, told in refusals_of(text)] == [reason]


def test_a_broken_line_costs_itself() -> None:
    good = as_json_lines(PAPERS).splitlines()
    text = "\n".join([good[0], good[1][:-5], "", '{"title": NaN}', good[2]])

    assert [read.study for read in reads_of(text) if isinstance(read, ReadStudy)] == [
        SUMMARIES[0],
        SUMMARIES[2],
    ]
    assert refusals_of(text) == [
        ("line 2", "it could not be read as JSON"),
        ("line 4", "“NaN” is not a number"),
    ]


def test_a_large_list_is_read_piece_by_piece() -> None:
    text = "[" + ",".join(as_told(study) for study in SUMMARIES * 100) + "]"

    assert studies_of(text) == SUMMARIES * 100


TABLES = {
    "open quote": ('title,takeaway\nA,B\n"C,D\nE,F\n', ("line 3", "(CSV)")),
    "odd quote": ('title,takeaway\nA,"B"x\n', ("line 2", "(CSV)")),
    "huge cell": ("title,takeaway\nA," + "x" * 300_000 + "\n", ("line 2", "(CSV)")),
    "column twice": ("title,takeaway,title\nA,B,C\n", ("line 1", "“title” stands twice")),
    "many columns": (
        "title,takeaway," + ",".join(f"c{n}" for n in range(300)) + "\n",
        ("line 1", "far too many columns"),
    ),
    "cells": ("title,takeaway\nA,B\nC\n", ("line 3", "it has 1 cells, and there are 2 columns")),
    "list": ('title,takeaway,topics\nA,B,"[1"\n', ("line 2", "a list in it could not be read")),
    "no rows": ("title,takeaway\n", ("", "there is no study in it")),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_with_a_fault_says_where(name: str) -> None:
    text, (place, words) = TABLES[name]
    told_place, reason = refusals_of(text)[-1]

    assert told_place == place
    assert words in reason


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=300).map(lambda text: "title,takeaway\n" + text))
def test_no_table_raises_anything_but_its_refusal(text: str) -> None:
    assert reads_of(text)
