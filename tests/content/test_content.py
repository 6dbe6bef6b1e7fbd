"""What ships has no fault; and every kind of fault, made on purpose, is found."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest

from db.models import Study, StudyId, Term
from tests.content import facts, figures, links, sameness, wording, words
from tests.content.__main__ import faults_of
from tests.content.shipped import Fault, Page, Shipped, load

TODAY = date(2026, 11, 21)
LONG = "one two three four five six seven eight nine " * 3


@cache
def shipped() -> Shipped:
    return load()


def page_of(name: str = "freedoms-2010") -> Page:
    return next(page for page in shipped().pages if page.study.id == name)


def altered(name: str = "freedoms-2010", **changes: Any) -> Page:
    page = page_of(name)
    return Page(replace(page.study, **changes), page.source)


def all_faults(page: Page) -> list[Fault]:
    name = page.study.id
    place = list(shipped().records).index(name) + 1
    record = shipped().records[name]
    return [
        *wording.faults_of(page, shipped().terms),
        *figures.faults_of(page, record),
        *facts.faults_of(page, record, place, TODAY),
    ]


def test_what_ships_has_no_fault() -> None:
    assert list(faults_of(shipped(), TODAY)) == []


def test_there_is_as_much_as_was_promised() -> None:
    assert (len(shipped().pages), len(shipped().shelves)) == (129, 6)
    assert len(shipped().terms) >= words.FEWEST_TERMS
    assert len(shipped().groups) >= words.FEWEST_GROUPS


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": "A " * 50}, "the title"),
        ({"takeaway": LONG}, "the takeaway"),
        ({"keep_in_mind": LONG}, "keep in mind"),
        ({"picture_it": None}, "no picture_it"),
        ({"what_they_did": f"{LONG * 3}."}, "a sentence of"),
        ({"what_they_did": "One two three. " * 21}, "a paragraph of"),
        ({"findings": ("Nothing.",), "what_they_did": "They met."}, "the page"),
        ({"questions": ("Why?",)}, "questions"),
        ({"why_person": "This is a breakthrough."}, "forbidden word: breakthrough"),
        ({"why_helper": "MS patients did well."}, "forbidden word: patients"),
        ({"takeaway": "Switch to this drug."}, "forbidden above: Switch to"),
        ({"why_helper": "Good news!"}, "an exclamation mark"),
        ({"why_professional": "Immunomodulatory pharmacotherapeutic individualisation. " * 40},
         "reading level"),
        ({"why_person": "It was 47 in all."}, "the number 47 is not in the record"),
        ({"why_person": "Eleven people wrote."}, "the number eleven is not in the record"),
        ({"findings": ("Relapses were fewer. " * 9,)}, "the main figure 0.18 is missing"),
        ({"why_person": "This was sure (p < 0.001)."}, "a test statistic"),
        ({"why_person": "The hazard ratio was low."}, "a test statistic"),
        ({"left_out": ()}, "left_out does not name"),
        ({"kind": "cohort"}, "kind is 'cohort'"),
        ({"people": 1271}, "people is 1271"),
        ({"code": "MS-0005"}, "code is 'MS-0005'"),
        ({"published": "2010"}, "published is '2010'"),
        ({"doi": "doi:10.1/x"}, "doi has a wrong form"),
        ({"pmid": "PMID1"}, "pmid has a wrong form"),
        ({"pmcid": "123"}, "pmcid has a wrong form"),
        ({"trial_ids": ("NCT1",)}, "a trial number has a wrong form"),
        ({"harms": None}, "harms: told by only one"),
        ({"funding": None}, "funding: told by only one"),
        ({"cannot_tell": ("It was short.",)}, "limits of the record are missing"),
        ({"reviewed_by": "Dr Nobody"}, "where the page comes from"),
        ({"checked": "2027-01-01"}, "checked on a day to come"),
        ({"next_check": "2030-11-21"}, "the next check is 48 months"),
        ({"checked": None}, "checked or next_check is missing"),
        ({"published": "2026-12"}, "published after it was checked"),
    ],
)  # fmt: skip
def test_each_fault_of_a_page_is_found(changes: dict[str, Any], told: str) -> None:
    assert any(fault.what.startswith(told) for fault in all_faults(altered(**changes)))


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("trem2-2020", "is animal"),
        ("cekanaviciute-2017", "is human_samples"),
        ("remyelination-2006", "is after_death"),
        ("prevent-2019", "is not about MS"),
    ],
)
def test_a_label_that_is_missing_is_found(name: str, needed: str) -> None:
    page = altered(name, title="A study", takeaway="It went well.", keep_in_mind="It was small.")
    assert any(fault.what.endswith(needed) for fault in all_faults(page))


def test_a_warning_in_the_record_wins_over_the_main_figure() -> None:
    exact = altered("radiance-2019", why_person="There were 0.17 relapses a year.", left_out=())
    told = [fault.what for fault in all_faults(exact)]
    assert "0.17 is told against the warning" in told
    assert "left_out does not name what the warning leaves out" in told
    assert not all_faults(page_of("radiance-2019"))


@pytest.mark.parametrize("name", ["findings", "limits"])
def test_a_borrowed_sentence_is_found(name: str) -> None:
    record = {**shipped().records["gwas-2019"], name: ["a b c d e f g h i j"]}
    page = altered(why_person="It says: a b c d e f g h.")
    found = list(sameness.faults_of([page], [record]))
    assert [fault.what for fault in found] == ["in a record as well: a b c d e f g h"]


def test_a_sentence_in_two_pages_is_found() -> None:
    pages = [
        altered(why_person="Some eight words in a row that agree."),
        altered("define-2012", why_person="So some eight words in a row that agree."),
    ]
    found = list(sameness.faults_of(pages, []))
    assert Fault(
        "define-2012", "in freedoms-2010 as well: some eight words in a row that agree"
    ) in (found)


def test_a_sentence_of_a_seed_page_is_known_without_the_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    run = "eight words in a row from a seed"
    (tmp_path / "seed_runs.txt").write_text(sameness.mark(run))
    monkeypatch.setattr(sameness, "HERE", tmp_path)
    found = list(sameness.faults_of([altered(why_person=f"There: {run}.")], []))
    assert [fault.what for fault in found] == [f"in a seed page as well: {run}"]


def linked(source: str) -> Shipped:
    page = Page(page_of().study, source)
    return replace(shipped(), pages=(page,), shelves=())


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda: linked("[x](mskb:term/no-such-word)"), "a link to nothing"),
        (lambda: linked("[x](mskb:study/no-such-study)"), "a link to nothing"),
        (lambda: linked("[x](https://example.org)"), "a link to nothing"),
        (lambda: linked("[x](mskb:term/relapse) [y](mskb:term/relapse)"), "linked more than once"),
        (lambda: replace(shipped(), pages=(altered(topics=("Luck",)),)), "no such topic: Luck"),
        (lambda: replace(shipped(), pages=(altered(topics=()),)), "0 topics"),
        (lambda: replace(shipped(), topics=tuple(map(str, range(41)))), "41 topics"),
        (
            lambda: replace(shipped(), shelves=({"name": "S", "studies": ["gone-2000"]},)),
            "S: no such study",
        ),
    ],
)
def test_what_leads_to_nothing_is_found(change: Callable[[], Shipped], told: str) -> None:
    assert any(fault.what.startswith(told) for fault in links.faults_of(change()))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda: replace(shipped(), terms=shipped().terms[:10]), "10 words explained"),
        (
            lambda: replace(shipped(), terms=(*shipped().terms, Term("Relapse", "A bad day."))),
            "in two places: relapse",
        ),
        (lambda: replace(shipped(), terms=(Term("x", "word " * 26),)), "x: 26 words"),
        (lambda: replace(shipped(), terms=(Term("x", "It is a cure."),)), "x: a forbidden word"),
        (lambda: replace(shipped(), groups=()), "0 groups"),
        (
            lambda: replace(shipped(), groups=({"everyday": ["a"], "medical": ["a"]},)),
            "a group says one thing twice",
        ),
        (
            lambda: replace(shipped(), groups=({"everyday": ["a b c d e"], "medical": ["f"]},)),
            "above four words",
        ),
        (
            lambda: replace(shipped(), groups=({"everyday": ["a"], "medical": ["b"]},) * 2),
            "in two groups: a",
        ),
    ],
)
def test_a_fault_in_the_lists_of_words_is_found(change: Callable[[], Shipped], told: str) -> None:
    assert any(fault.what.startswith(told) for fault in words.faults_of(change()))


def test_a_page_that_is_missing_or_nobody_knows_is_found() -> None:
    stranger = Page(replace(page_of().study, id=StudyId("stranger-2020")), "")
    pages = (*(p for p in shipped().pages if p.study.id != "freedoms-2010"), stranger)
    found = set(faults_of(replace(shipped(), pages=pages), TODAY))
    assert Fault("freedoms-2010", "there is no page") in found
    assert Fault("stranger-2020", "there is no record of this study") in found


def test_the_reading_level_is_that_of_kincaid() -> None:
    # 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59.
    study = Study(StudyId("x"), "T", "The cat sat on mats. A river ran under it.")
    assert wording.grade([Page(study, "")], ()) == pytest.approx(0.52, abs=0.01)


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("cat", 1), ("river", 2), ("table", 2), ("walked", 1), ("disability", 5), ("made", 1)],
)
def test_syllables_are_counted(word: str, syllables: int) -> None:
    assert wording.syllables_of(word) == syllables


def test_a_word_said_aloud_counts_as_two_syllables() -> None:
    study = Study(StudyId("x"), "T", "Ocrelizumab.")
    plain = wording.grade([Page(study, "")], ())
    said = wording.grade([Page(study, "")], (Term("ocrelizumab", "A drug.", say="ok-re"),))
    assert said < plain
