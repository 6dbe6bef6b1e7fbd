import gc
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from db.connection import LIBRARY
from db.library import Library
from db.migrations import open_current
from db.models import Answer, Study
from db.plans import Plan, ReadStudy
from tests.builders import a_study
from tests.strategies import ODD_TEXT

EXAMPLES = 20_000 if os.environ.get("READING_ROOM_LONG") else 150


def bare(name: str, **more: Any) -> Study:
    """A study that says only what the test says."""
    nothing: dict[str, Any] = {
        "title": name,
        "takeaway": "Nothing in particular.",
        "keep_in_mind": None,
        "what_they_did": None,
        "findings": (),
        "picture_it": None,
        "cannot_tell": (),
        "why_person": None,
        "questions": (),
        "topics": (),
        "results": (),
        "conditions": ("MS",),
        "journal": None,
        "doi": None,
        "kind": "cohort",
        "organism": "human",
        "published": "2000",
    }
    return a_study(name, **(nothing | more))


STUDIES = [
    bare("tired", title="Tiredness", findings=("Fatigue grew in the heat.",), published="2021"),
    bare("walk", title="Walking", findings=("Walking speed fell. Fatigue too.",), published="2024"),
    bare("scan", title="Fatigue on scans", kind="imaging", published="2019", people=900),
    bare("test", findings=("The testing of blood was new.",), published="2020", people=40),
    bare("trial", kind="randomised_trial", cannot_tell=("It was small.",), published="2022"),
    bare("open", kind="nonrandomised_trial", findings=("A small group.",), published="2023"),
    bare("eye", conditions=("NMOSD",), title="Eyes", topics=("Eyes and sight",), published="2018"),
    bare("virus", findings=("PML-IRIS came with the virus.",), journal="Acta Neurologica"),
    bare("shrink", title="Shrinkage of the thalamus", code="MS-0901", doi="10.1000/xyz-1"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    path = tmp_path_factory.mktemp("search") / "library.sqlite3"
    library = Library(open_current(path, LIBRARY))
    reads = tuple(ReadStudy(f"{s.id}.md", s, {"takeaway": s.takeaway}) for s in STUDIES)
    library.apply(Plan(new=reads))
    yield library
    assert library.check() == []
    library.close()


def found(answer: Answer, group: str | None = None) -> list[str]:
    return [hit.row.id for hit in answer.hits if group in {None, hit.group}]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("fatigue", {"tired", "walk", "scan"}),
        ("fatig", {"tired", "walk", "scan"}),
        ("fatigue NOT heat", {"walk", "scan"}),
        ("title:fatigue", {"scan"}),
        ("in:limits small", {"trial"}),
        ("small", {"trial", "open"}),
        ("kind:trial", {"trial", "open"}),
        ("about:NMOSD", {"eye"}),
        ("topic:eyes", {"eye"}),
        ("year:2021..2022", {"tired", "trial"}),
        ("year:>2022", {"walk", "open"}),
        ("people:>500", {"scan"}),
        ("journal:acta", {"virus"}),
        ("code:ms-0901", {"shrink"}),
        ("doi:10.1000/xyz-1", {"shrink"}),
        ('"walking speed"', {"walk"}),
        ("PML-IRIS", {"virus"}),
        ("PML IRIS", {"virus"}),
        ("heat OR kind:imaging", {"tired", "scan"}),
        ("thalmus~", {"shrink"}),
        ("thal*s", {"shrink"}),
        ("-fatigue kind:imaging", set()),
    ],
)
def test_the_language_finds_what_it_names(library: Library, typed: str, ids: set[str]) -> None:
    assert set(found(library.find(typed), "best")) == ids


def test_part_typed_words_have_no_dead_zone(library: Library) -> None:
    """The index holds stems; “testin” must still lead to “testing”."""
    for end in range(1, len("testing") + 1):
        assert "test" in found(library.find("testing"[:end])), "testing"[:end]


def test_all_words_come_before_some_of_them(library: Library) -> None:
    answer = library.find("fatigue walking heat speed")

    assert found(answer, "best") == []
    assert set(found(answer, "also")) >= {"tired", "walk"}

    both = library.find("fatigue heat")

    assert found(both)[0] == "tired"
    assert found(both, "best") == ["tired"]
    assert set(found(both, "also")) == {"walk", "scan"}


def test_a_hit_in_the_title_comes_first(library: Library) -> None:
    assert found(library.find("fatigue"))[0] == "scan"


def test_hits_are_marked_where_they_stand_and_the_part_is_named(library: Library) -> None:
    hit = next(h for h in library.find("fatig").hits if h.row.id == "walk")
    marked = [hit.snippet[s.start : s.end] for s in hit.snippet_spans]

    assert hit.part == "findings"
    assert marked == ["Fatigue"]

    titled = next(h for h in library.find("shrink").hits if h.row.id == "shrink")

    assert [titled.row.title[s.start : s.end] for s in titled.title_spans] == ["Shrinkage"]


def test_equal_scores_stand_newer_first_and_never_change(library: Library) -> None:
    first, again = library.find("kind:trial"), library.find("kind:trial")

    assert found(first) == found(again) == ["open", "trial"]


def test_a_slip_of_the_finger_is_offered_right(library: Library) -> None:
    answer = library.find("fatigue thalamsu ")
    assert answer.did_you_mean == "fatigue thalamus"
    assert answer.corrected is None
    assert library.find("thalamus").did_you_mean is None


def test_where_nothing_is_found_the_nearest_spelling_is_used_and_said(library: Library) -> None:
    answer = library.find("thalamsu ")
    assert (answer.query, answer.corrected) == ("thalamsu ", "thalamus")
    assert answer.hits == library.find("thalamus").hits


def test_the_count_is_of_all_matches_not_of_those_shown(library: Library) -> None:
    answer = library.find("kind:cohort", limit=2)

    assert len(answer.hits) == 2
    assert answer.total > 2


def test_a_changed_study_is_found_by_its_new_words_only(tmp_path: Path) -> None:
    library = Library(open_current(tmp_path / "library.sqlite3", LIBRARY))
    for words in ("Elephants remember.", "Giraffes forget."):
        study = bare("one", findings=(words,))
        read = ReadStudy("one.md", study, {"takeaway": "x"})
        old = library.study("one")
        library.apply(Plan(new=(read,)) if old is None else Plan(changed=(read,)))

    assert found(library.find("elephants")) == []
    assert found(library.find("giraffes")) == ["one"]
    assert library.check() == []
    library.close()


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(ODD_TEXT)
def test_nothing_typed_raises_or_takes_long(typed: str) -> None:
    """Measured as work done, not by the clock, and without the test's own rubbish collected."""
    library = _shared()
    gc.disable()
    try:
        begun = time.thread_time()
        library.find(typed)
        spent = time.thread_time() - begun
    finally:
        gc.enable()

    assert spent < 0.3


_kept: list[Library] = []


def _shared() -> Library:
    """One library in memory for all examples; it ends with the process."""
    if not _kept:
        import tempfile

        folder = Path(tempfile.mkdtemp(prefix="reading-room-tests-"))
        library = Library(open_current(folder / "library.sqlite3", LIBRARY))
        reads = tuple(ReadStudy(f"{s.id}.md", s, {"takeaway": s.takeaway}) for s in STUDIES)
        library.apply(Plan(new=reads))
        library.find("the first search loads the parser")
        _kept.append(library)
    return _kept[0]


def test_a_broad_search_is_stopped_and_shows_the_newest(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no time at all the answer is provisional, says so, and nothing raises."""
    import db.ranking
    import db.search

    monkeypatch.setattr(db.search, "TIME_LIMIT_S", -1.0)
    monkeypatch.setattr(db.ranking, "STEPS_BETWEEN_LOOKS", 1)
    answer = library.find("fatigue")

    assert answer.notice == db.search.NARROWED
    assert set(found(answer)) == {"tired", "walk", "scan"}


def test_the_words_of_the_index_have_its_very_stems(tmp_path: Path) -> None:
    from db import index

    connection = sqlite3.connect(tmp_path / "x.sqlite3", isolation_level=None)
    index.create(connection)
    index.add_words(connection, index.count_words(["Testing tested tests", "associations"]))
    stems = dict(connection.execute("SELECT word, stem FROM words"))
    connection.close()

    assert stems == {
        "testing": "test",
        "tested": "test",
        "tests": "test",
        "associations": "associ",
    }
