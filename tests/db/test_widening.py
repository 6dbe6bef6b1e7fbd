"""Everyday words, word families, completion, ways to narrow, and a way out of nothing."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.connection import LIBRARY, transaction
from db.errors import LibraryError
from db.library import Library
from db.marks import OwnMarks
from db.migrations import open_current
from db.models import Answer, StudyId, Wish
from db.pack_models import WordGroup
from db.plans import Plan, ReadStudy
from db.word_groups import write_word_groups
from tests.builders import a_study

GROUPS = [
    WordGroup(("tired", "worn out", "jelly legs"), ("fatigue",)),
    WordGroup(("knock on the head",), ("concussion", "head injury")),
    WordGroup(("peeing at night",), ("nocturia", "bladder")),
]
NOTHING = {"findings": (), "questions": (), "cannot_tell": (), "topics": (), "title": "A study"}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    connection = open_current(tmp_path_factory.mktemp("wide") / "library.sqlite3", LIBRARY)
    library = Library(connection)
    studies = [
        a_study("both", **NOTHING | {"takeaway": "Tired people had fatigue.", "published": "2020"}),
        a_study("doctor", **NOTHING | {"takeaway": "Fatigue fell.", "kind": "cohort"}),
        a_study("blow", **NOTHING | {"takeaway": "A concussion in the teens.", "people": 900}),
        a_study("brain", **NOTHING | {"takeaway": "They shrink.", "published": "2024"}),
        a_study("later", **NOTHING | {"takeaway": "The shrinkage went on."}),
        a_study("wet", **NOTHING | {"takeaway": "The bladder was calm.", "topics": ("Sleep",)}),
    ]
    library.apply(Plan(new=tuple(ReadStudy("f", s, {"takeaway": s.takeaway}) for s in studies)))
    with transaction(connection):
        write_word_groups(connection, GROUPS)
    yield library
    library.close()


def ids(answer: Answer) -> list[str]:
    return [hit.row.id for hit in answer.hits]


def test_an_everyday_word_also_finds_medicines_word_below_what_was_typed(library: Library) -> None:
    answer = library.find("tired ")
    assert ids(answer) == ["both", "doctor"]
    assert answer.also_searched == ("fatigue",)
    assert answer.total == 2


def test_it_can_be_searched_without_the_added_words(library: Library) -> None:
    answer = library.find("tired ", wish=Wish(widely=False))
    assert (ids(answer), answer.also_searched) == (["both"], ())


@pytest.mark.parametrize("typed", ["knock on the head ", "knocks on the head", "worn out"])
def test_a_phrase_of_little_words_is_understood(library: Library, typed: str) -> None:
    assert ids(library.find(typed))[0] in {"blow", "doctor", "both"}


def test_medicines_word_finds_the_everyday_word_and_says_nothing_of_it(library: Library) -> None:
    answer = library.find("fatigue ")
    assert set(ids(answer)) == {"both", "doctor"}
    assert answer.also_searched == ()


def test_only_the_first_word_of_medicine_stands_for_its_group(library: Library) -> None:
    assert library.find("bladder ").also_searched == ()
    assert library.find("peeing at night").also_searched == ("bladder",)


def test_a_word_also_finds_its_family_below_the_exact_form(library: Library) -> None:
    assert ids(library.find("shrink ")) == ["brain", "later"]
    assert ids(library.find("shrinking ")) == ["brain", "later"]


def test_words_inside_operators_are_widened_too(library: Library) -> None:
    assert set(ids(library.find("tired OR bladder "))) == {"both", "wet", "doctor"}
    assert ids(library.find("worn -fatigue ")) == []


def test_the_order_can_be_by_date_or_by_people(library: Library) -> None:
    assert ids(library.find("shrink* ", wish=Wish(order="newest"))) == ["later", "brain"]
    assert ids(library.find("concussion OR bladder ", wish=Wish(order="people")))[0] == "blow"


def test_a_word_too_many_is_named_and_can_be_left_out(library: Library) -> None:
    answer = library.find("concussion zebra ", wish=Wish(widely=False))
    assert [(one.word, one.query, one.total) for one in answer.without] == [
        ("zebra", "concussion", 1)
    ]


def test_the_forms_to_mark_are_the_words_as_written(library: Library) -> None:
    forms = library.find("shrinkage ").forms
    assert "shrinkage" in forms.words
    assert library.find("shr").forms.beginnings == ("shr",)
    assert "the" not in library.find("knock on the head ").forms.words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("fa", ("fatigue",)),
        ("shrink", ("shrinkage",)),
        ("bladder fa", ("fatigue",)),
        ("f", ()),
        ("fa ", ()),
        ("", ()),
        ("fatigue", ()),
    ],
)
def test_completion_offers_the_librarys_words(
    library: Library, typed: str, words: tuple[str, ...]
) -> None:
    offered = library.completions(typed)
    assert offered[: len(words)] == words
    assert words or not offered
    assert len(offered) <= 7


def test_ways_to_narrow_are_counted_and_do_what_they_say(library: Library) -> None:
    own = OwnMarks(saved=frozenset({StudyId("blow")}), read=frozenset({StudyId("wet")}))
    ways = library.facets("", 2026, lambda: own)
    assert ways
    whole = library.count()
    for way in ways:
        assert 0 < way.studies < whole
        answer = library.find(f"{way.words} ", wish=Wish(limit=50), own=lambda: own)
        assert answer.total == way.studies, way
    assert {(way.name, way.value, way.studies) for way in ways} >= {
        ("is", "saved", 1),
        ("is", "unread", 5),
        ("people", "500", 1),
    }


def test_ways_are_counted_within_what_was_found(library: Library) -> None:
    ways = {(way.name, way.value): way.studies for way in library.facets("tired ", 2026)}
    assert ways["kind", "watching"] == 1


def test_counting_ends_when_it_takes_too_long(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    import db.facets
    import db.ranking

    monkeypatch.setattr(db.facets, "TIME_LIMIT_S", -1.0)
    monkeypatch.setattr(db.ranking, "STEPS_BETWEEN_LOOKS", 1)
    assert library.facets("tired ", 2026) == ()


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("is:saved ", {"blow"}),
        ("is:read ", {"wet"}),
        ("has:note ", {"later"}),
        ("has:notes ", {"later"}),
        ("is:unread fatigue ", {"both", "doctor"}),
        ("is:nonsense ", set()),
    ],
)
def test_what_the_person_did_can_be_asked_for(
    library: Library, typed: str, wanted: set[str]
) -> None:
    own = OwnMarks(
        saved=frozenset({StudyId("blow")}),
        read=frozenset({StudyId("wet")}),
        noted=frozenset({StudyId("later")}),
    )
    assert set(ids(library.find(typed, own=lambda: own))) == wanted


def test_very_many_matches_are_first_answered_by_the_newest(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    import db.search

    monkeypatch.setattr(db.search, "MANY", 1)
    quick = library.find("study", wish=Wish(quick=True))
    assert quick.provisional
    assert quick.notice == db.search.NARROWED
    assert not library.find("study").provisional
    assert not library.find("concussion", wish=Wish(quick=True)).provisional


def test_words_explained_are_found_by_every_form(tmp_path: Path) -> None:
    from db.glossary import write_terms
    from db.models import Term

    connection = open_current(tmp_path / "library.sqlite3", LIBRARY)
    natalizumab = Term("natalizumab", "A drip.", ("Tysabri",))
    with transaction(connection):
        write_terms(connection, [natalizumab, Term("nerve", "A cable."), Term("MRI", "A scan.")])
    library = Library(connection)
    assert library.terms_for("tysabri") == (natalizumab,)
    assert [term.word for term in library.terms_for("ner")] == ["nerve"]
    assert library.terms_for("zz") == library.terms_for("n") == ()
    library.close()


def test_an_answer_that_nobody_waits_for_is_given_up(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    import db.ranking

    monkeypatch.setattr(db.ranking, "STEPS_BETWEEN_LOOKS", 1)
    asked: list[bool] = []

    def nobody_waits() -> bool:
        asked.append(True)
        return True

    answer = library.find("study", stop=nobody_waits)
    assert asked
    assert answer.notice


@pytest.fixture(scope="module")
def slipping(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    connection = open_current(tmp_path_factory.mktemp("slips") / "library.sqlite3", LIBRARY)
    library = Library(connection)
    studies = [
        a_study("scan", **NOTHING | {"takeaway": "The thalamus shrinks.", "kind": "imaging"}),
        a_study("trial", **NOTHING | {"takeaway": "Sleep got better.", "kind": "cohort"}),
        a_study("rated", **NOTHING | {"takeaway": "They rated it rather high."}),
    ]
    library.apply(Plan(new=tuple(ReadStudy("f", s, {"takeaway": s.takeaway}) for s in studies)))
    yield library
    library.close()


def test_a_slip_put_right_keeps_the_rest_of_the_text(slipping: Library) -> None:
    answer = slipping.find("thalmus kind:scans ")
    assert (ids(answer), answer.corrected) == (["scan"], "thalamus kind:scans")
    nothing = slipping.find("thalmus kind:animals ")
    assert (ids(nothing), nothing.corrected, nothing.did_you_mean) == ([], None, None)


def test_leaving_a_word_out_keeps_the_rest_of_the_text(slipping: Library) -> None:
    answer = slipping.find("zebra thalamus -sleep ", wish=Wish(widely=False))
    assert [(one.word, one.query, one.total) for one in answer.without] == [
        ("zebra", "thalamus -sleep", 1)
    ]
    assert slipping.find("thalamus kind:animals ").without == ()


def test_a_whole_word_finds_its_family_with_and_without_a_space(slipping: Library) -> None:
    for typed in ("sleeping", "sleeping ", "shrinks", "shrinking"):
        answer = slipping.find(typed)
        assert len(ids(answer)) == 1, typed
        assert answer.corrected is None
    assert "sleep" in slipping.find("sleeping ").forms.words
    assert "thalamus" in slipping.find("thalmus~ ").forms.words


def test_a_finished_word_is_not_finished_again(slipping: Library) -> None:
    answer = slipping.find("rat ")
    assert ids(answer) == []
    assert answer.forms.beginnings == ()


def test_a_fault_of_the_database_is_not_taken_for_lack_of_time(tmp_path: Path) -> None:
    connection = open_current(tmp_path / "library.sqlite3", LIBRARY)
    library = Library(connection)
    connection.execute("DROP TABLE study_topics")
    with pytest.raises((sqlite3.OperationalError, LibraryError)):
        library.facets("", 2026)
    library.close()
