import os
import time

import pytest
from hypothesis import given, settings

from db.query import LONGEST_QUERY, parse
from db.query_tree import And, Fact, Fuzzy, Node, Not, Or, Pattern, Phrase, Prefix, Range, Word
from tests.strategies import ODD_TEXT

EXAMPLES = 20_000 if os.environ.get("READING_ROOM_LONG") else 300

MEANINGS: list[tuple[str, Node | None]] = [
    ("", None),
    ("   ", None),
    ("*", None),
    ("thalamus", Word("thalamus", last=True)),
    ("thalamus ", Word("thalamus")),
    ("brain fog", And((Word("brain"), Word("fog", last=True)))),
    ("brain OR fog ", Or((Word("brain"), Word("fog")))),
    ("fatigue -heat ", And((Word("fatigue"), Not(Word("heat"))))),
    ("fatigue NOT heat ", And((Word("fatigue"), Not(Word("heat"))))),
    ('"brain network"', Phrase(("brain", "network"))),
    ('"brain network"~3', Phrase(("brain", "network"), near=3)),
    ("relaps*", Prefix("relaps")),
    ("neur*s", Pattern("neur*s")),
    ("thalmus~", Fuzzy("thalmus")),
    ("title:thalamus ", Word("thalamus", "title")),
    ("in:limits small ", Word("small", "cannot_tell")),
    ("kind:trial", Fact("kind", "trial")),
    ("about:NMOSD", Fact("about", "NMOSD")),
    ("code:MS-0012", Fact("code", "MS-0012")),
    ("doi:10.1007/s00401-025-02893-4", Fact("doi", "10.1007/s00401-025-02893-4")),
    ('journal:"acta neuro"', Fact("journal", "acta neuro")),
    ("year:2020..2024", Range("year", 2020, 2024)),
    ("year:2020..", Range("year", 2020, None)),
    ("year:>2020", Range("year", 2021, None)),
    ("year:<2020", Range("year", None, 2019)),
    ("year:2021", Range("year", 2021, 2021)),
    ("people:>=500", Range("people", 500, None)),
    ("what causes fatigue?", And((Word("causes"), Word("fatigue")))),
    ("nosuch:field ", And((Word("nosuch"), Word("field")))),
    ("café ", Word("cafe")),
]


@pytest.mark.parametrize(("typed", "tree"), MEANINGS)
def test_what_is_typed_means_what_it_says(typed: str, tree: Node | None) -> None:
    assert parse(typed).tree == tree


@pytest.mark.parametrize("dash", "-‐‑‒–—―")
def test_every_dash_is_one(dash: str) -> None:
    assert parse(f"PML{dash}IRIS ").tree == parse("PML IRIS ").tree


def test_curly_quotes_are_quotes() -> None:
    assert parse("“brain network”").tree == parse('"brain network"').tree


HOSTILE = [
    '"unbalanced',
    "(" * 3000,
    ")(" * 50,
    "(" * 11 + "a" + ")" * 11,
    "NOT " * 500,
    "a ANDNOT " * 25 + "b",
    "REQUIRE x " * 25,
    "a ANDMAYBE b " * 25,
    "x" * 100_000,
    "word " * 20_000,
    "\x00\x01\x02",
    "\u202eabc\u202c",
    "😀 שלום",
    "[a to",
    "a:b:c:",
    "^2 a^b",
    "~ a~~ ~3",
    "?*?",
    "AND OR NOT",
    "year:[x to y]",
    "year:999999999999",
    "'single quotes'",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_hostile_raises_or_takes_long(typed: str) -> None:
    begun = time.perf_counter()
    parse(typed)

    assert time.perf_counter() - begun < 0.3


def test_long_text_is_cut_and_it_is_said() -> None:
    query = parse("relapse " * 200)

    assert "very long" in query.notice
    assert parse("relapse").notice == ""
    assert len("relapse " * 200) > LONGEST_QUERY


@settings(max_examples=EXAMPLES, deadline=None, derandomize=True)
@given(ODD_TEXT)
def test_no_text_at_all_raises(typed: str) -> None:
    assert parse(typed).typed == typed
