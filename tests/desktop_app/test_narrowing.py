"""The narrowings inside a search text can be seen, added and taken off, and words put otherwise."""

import pytest

from db import StudyId, StudyRow
from desktop_app.library.found import Shown, in_kept_order
from desktop_app.library.narrowing import narrowed, pieces, rephrased, widened
from desktop_app.library.said import completed
from desktop_app.studies.item import StudyItem
from desktop_app.words.filters import filter_sentence


def test_every_narrowing_is_seen() -> None:
    typed = 'fatigue kind:trial topic:"Food and gut" year:>2020 not:this'
    assert [piece.words for piece in pieces(typed)] == [
        "kind:trial",
        'topic:"Food and gut"',
        "year:>2020",
    ]


def test_what_is_added_can_be_taken_off_again() -> None:
    typed = narrowed("heat ", 'about:"first attack"')
    assert typed == 'heat about:"first attack" '
    assert widened(typed, 'about:"first attack"') == "heat"


@pytest.mark.parametrize(
    ("typed", "ways"),
    [
        (
            "brain fog",
            {"phrase": '"brain fog"', "any": "brain OR fog", "limits": "in:limits brain fog"},
        ),
        ("fog kind:trial", {"title": "title:fog kind:trial", "limits": "in:limits fog kind:trial"}),
        ('"brain fog"', {}),
        ("a OR b", {}),
        ("relapse -pregnancy", {}),
        ("relaps* walking", {}),
        ("fatigue in:limits", {}),
        ("kind:trial", {}),
    ],
)
def test_words_can_be_put_otherwise(typed: str, ways: dict[str, str]) -> None:
    assert rephrased(typed) == ways


@pytest.mark.parametrize(
    ("typed", "word", "whole"),
    [
        ("fat", "fatigue", "fatigue "),
        ("heat fat", "fatigue", "heat fatigue "),
        ("(fat", "x", "(x "),
    ],
)
def test_the_last_word_is_made_whole(typed: str, word: str, whole: str) -> None:
    assert completed(typed, word) == whole


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("kind", "trial", "Only tests in people"),
        ("year", ">2020", "Only after 2020"),
        ("year", "2019..2020", "year:2019..2020"),
        ("topic", '"Food and gut"', "Only Food and gut"),
        ("about", "NMOSD", "Only about NMOSD"),
        ("journal", "acta", "journal:acta"),
    ],
)
def test_a_narrowing_is_a_sentence(name: str, value: str, sentence: str) -> None:
    assert filter_sentence(name, value) == sentence


def test_rows_keep_their_order_within_their_group() -> None:
    rows = {name: a_row(name) for name in ("a", "b", "c", "d")}
    before = [StudyItem(rows[name], "") for name in ("b", "a", "d")]
    fresh = (
        StudyItem(rows["a"], ""),
        StudyItem(rows["b"], ""),
        StudyItem(rows["c"], "", heading="Not about MS itself"),
        StudyItem(rows["d"], ""),
    )
    kept = in_kept_order(Shown(fresh, 4), before).items
    assert [(item.row.id, item.heading) for item in kept] == [
        ("b", ""),
        ("a", ""),
        ("d", "Not about MS itself"),
        ("c", ""),
    ]


def a_row(name: str) -> StudyRow:
    nothing = dict.fromkeys(
        ("code", "kind", "organism", "people", "people_detail", "journal", "published")
    )
    return StudyRow(
        id=StudyId(name),
        title=name,
        takeaway="",
        conditions=(),
        topics=(),
        status="current",
        words=0,
        **nothing,
    )
