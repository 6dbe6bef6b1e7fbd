"""The study file: every fault has its sentence and its line, and what is written is read."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from db.errors import UnreadableStudy
from db.models import Study, StudyId
from db.study_file import LONGEST_FILE, read_study, write_study
from tests.builders import a_study, a_text
from tests.strategies import STUDIES, YAML_LIKE

STARTER = Path(__file__).parents[2] / "resources" / "starter" / "studies"


def fault(text: str) -> tuple[int, str]:
    with pytest.raises(UnreadableStudy) as told:
        read_study(text)
    return told.value.line, told.value.reason


def test_a_small_file_is_read() -> None:
    study = read_study(a_text("people: 26", "published: 2025-05", "topics: [Scans, Walking]"))

    assert study == Study(
        id=StudyId("a-2025"),
        title="A study",
        takeaway="It helps some people.",
        people=26,
        published="2025-05",
        topics=("Scans", "Walking"),
    )


def test_what_is_not_known_stays_unknown() -> None:
    study = read_study(a_text("people: null", "journal:", "harms: ~", "results: []", "kind: null"))

    assert (study.people, study.journal, study.harms, study.results) == (None, None, None, ())


def test_words_in_quotes_stay_words() -> None:
    study = read_study(a_text('harms: "null"', "journal: no", "duration: 012"))

    assert (study.harms, study.journal, study.duration) == ("null", "no", "012")


@pytest.mark.parametrize("path", sorted(STARTER.glob("*.md")), ids=lambda path: path.stem)
def test_each_starter_study_survives_being_written(path: Path) -> None:
    study = read_study(path.read_text("utf-8"))

    assert study.id == path.stem
    assert read_study(write_study(study)) == study


FAULTS = {
    "no front": ("title: A\n", 1, "it does not begin with a line of three dashes"),
    "no end": ("---\nid: a\n", 1, "the facts in front have no closing line of three dashes"),
    "broken": (a_text("people: [1, 2"), 5, "the facts in front are not written as they should be"),
    "a list": ("---\n- a\n- b\n---\n", 2, "the facts in front are not a list of names and values"),
    "odd name": (
        a_text("? [a, b]\n: c"),
        4,
        "the facts in front are not a list of names and values",
    ),
    "anchor": (a_text("journal: &a x"), 4, "it uses a feature that a study file does not need"),
    "alias": (a_text("trial_ids: [*a]"), 4, "it uses a feature that a study file does not need"),
    "tag": (
        a_text("journal: !!python/object/apply:os.system [ls]"),
        4,
        "it uses a feature that a study file does not need",
    ),
    "deep": (a_text("topics: " + "[" * 9 + "]" * 9), 4, "it is nested too deeply"),
    "twice": (a_text("people: 1", "people: 2"), 5, "the fact “people” stands twice"),
    "unknown": (a_text("mood: good"), 4, "we do not know the fact “mood”"),
    "kind": (a_text("kind: trail"), 4, "the kind of study “trail” is not one we know"),
    "organism": (a_text("organism: robot"), 4, "the organism “robot” is not one we know"),
    "condition": (a_text("conditions: [MS, XY]"), 4, "the condition “XY” is not one we know"),
    "status": (a_text("status: maybe"), 4, "the status “maybe” is not one we know"),
    "certainty": (a_text("certainty: sure"), 4, "the certainty “sure” is not one we know"),
    "month": (a_text("published: 2025-13"), 4, "“2025-13” is not a date that exists"),
    "day": (a_text("published: 2025-02-30"), 4, "“2025-02-30” is not a date that exists"),
    "old": (a_text("published: 0009"), 4, "“0009” is not a date that exists"),
    "words": (a_text("published: last year"), 4, "“last year” is not a date that exists"),
    "ahead": (a_text("published: 2999"), 4, "“2999” lies too far ahead"),
    "half a date": (a_text("checked: 2026-11"), 4, "“checked” needs a whole date: 2026-11"),
    "people": (a_text("people: many"), 4, "“people” is not a whole number: many"),
    "less": (a_text("people: -3"), 4, "“people” is not a whole number: -3"),
    "text": (a_text("journal: [a]"), 4, "“journal” is not a line of text"),
    "list": (a_text("topics: Scans"), 4, "“topics” is not a list of texts"),
    "code": (a_text("code: 47"), 4, "“47” is not a code such as MS-0012"),
    "doi": (a_text("doi: https://x.y"), 4, "“https://x.y” is not a DOI such as 10.1000/abc"),
    "pmid": (a_text("pmid: PM12"), 4, "“PM12” is not a PMID, which is a number"),
    "pmcid": (a_text("pmcid: 12"), 4, "“12” is not a PMCID such as PMC123"),
    "result": (
        a_text("results: [{group: A}]"),
        4,
        "a result has an outcome, a group, and a figure",
    ),
    "hits": (
        a_text("results: [{outcome: A, group: B, hits: 3, total: 2}]"),
        4,
        "a result counts more people than there are",
    ),
    "long title": ("---\nid: a\ntitle: " + "x" * 301 + "\n---\n", 3, "the title is much too long"),
    "long fact": (a_text("harms: " + "x " * 3000), 4, "“harms” is much too long"),
    "heading": (
        a_text(body="## Takeaway\nA\n\n## Verdict\nB"),
        8,
        "we do not know the heading “Verdict”",
    ),
    "small heading": (
        a_text(body="## Takeaway\nA\n### Keep in mind\nB"),
        7,
        "we do not know the heading “Keep in mind”",
    ),
    "no heading": (a_text(body="## Takeaway\nA\n##\nB"), 7, "we do not know the heading “”"),
    "heading twice": (
        a_text(body="## Takeaway\nA\n\n## Takeaway\nB"),
        8,
        "the heading “Takeaway” stands twice",
    ),
    "early text": (a_text(body="\nHello\n"), 6, "there is text before the first heading"),
    "no bullets": (
        a_text(body="## Takeaway\nA\n## What they found\nB"),
        8,
        "each item of this list begins with “- ”",
    ),
    "no id": ("---\ntitle: A\n---\n## Takeaway\nB", 1, "it has no id"),
    "empty id": ("---\nid:\ntitle: A\n---\n## Takeaway\nB", 2, "it has no id"),
    "no title": ("---\nid: a\ntitle: ''\n---\n## Takeaway\nB", 3, "it has no title"),
    "no takeaway": (a_text(body=""), 5, "it has no takeaway"),
    "empty takeaway": (a_text(body="## Takeaway\n\n## Keep in mind\nA"), 5, "it has no takeaway"),
    "huge": (a_text(body="x" * LONGEST_FILE), 1, "it is much longer than a study should be"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_has_its_sentence_and_its_line(name: str) -> None:
    text, line, reason = FAULTS[name]

    assert fault(text) == (line, reason)


@pytest.mark.parametrize("name", ["../etc", "A-2025", "a b", "-a", "a" * 65, "é", "a/b", "a.md"])
def test_an_id_has_only_letters_digits_and_dashes(name: str) -> None:
    line, reason = fault(f'---\nid: "{name}"\ntitle: A\n---\n## Takeaway\nB')

    assert line == 2
    assert reason.endswith("is not an id of small letters, digits and dashes")


def test_an_issue_may_be_dated_ahead_until_the_end_of_next_year() -> None:
    ahead = f"{date.today().year + 1}-12"

    assert read_study(a_text(f"published: {ahead}")).published == ahead


def test_a_clock_gone_back_refuses_no_study(monkeypatch: pytest.MonkeyPatch) -> None:
    class LongAgo(date):
        @classmethod
        @override
        def today(cls) -> "LongAgo":
            return cls(2001, 1, 1)

    monkeypatch.setattr("db.study_facts.date", LongAgo)
    study = read_study(a_text("published: 2026-11", "next_check: 2029-11-21"))

    assert study.next_check == "2029-11-21"


def test_marks_that_nobody_sees_do_not_get_in() -> None:
    text = a_text("journal: Bra\u202ein\u200b", body="## Takeaway\r\nOne.\rTwo.\u2028Three.\x07")
    study = read_study("\ufeff" + text)

    assert study.journal == "Brain"
    assert study.takeaway == "One.\nTwo. Three."


def test_a_technical_abstract_needs_no_takeaway() -> None:
    study = read_study(a_text(body="## Abstract\nBACKGROUND: *p* < 0.05."))

    assert (study.takeaway, study.abstract) == ("", "BACKGROUND: *p* < 0.05.")
    assert study.is_technical
    assert read_study(write_study(study)) == study
    assert not a_study().is_technical


def test_half_letters_do_not_get_in() -> None:
    assert read_study(a_text("journal: Bra\ud800in")).journal == "Brain"


def test_letters_are_put_together() -> None:
    assert read_study(a_text("journal: Cafe\u0301")).journal == "Café"


def test_items_may_go_over_several_lines() -> None:
    body = "## Takeaway\nA\n## What they found\n- one\n  and more\n\n  a second thought\n-\n* two\n"
    study = read_study(a_text(body=body.replace("-\n", "- \n")))

    assert study.findings == ("one\nand more\n\na second thought", "two")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(STUDIES)
def test_what_is_written_is_what_is_read(study: Study) -> None:
    assert read_study(write_study(study)) == study


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=300) | YAML_LIKE)
def test_no_text_raises_anything_but_its_refusal(text: str) -> None:
    try:
        told = read_study(text).takeaway
    except UnreadableStudy as refusal:
        told = f"{refusal.reason}, line {refusal.line}"

    assert told


def test_the_builder_makes_a_study_that_can_be_written() -> None:
    assert read_study(write_study(a_study())) == a_study()


@pytest.mark.parametrize("line", ["# Aim", "## Takeaway", "#", "\\# Aim", "\\\\## Aim", "#Aim"])
def test_a_line_that_looks_like_a_heading_stays_a_line(line: str) -> None:
    study = a_study(what_they_did=f"{line}\n\nWords.\n{line}", findings=(f"{line}\n{line}",))

    assert read_study(write_study(study)) == study
