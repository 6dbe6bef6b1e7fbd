"""Quoted words are found again where they stood, also when the text around them has changed."""

import random
from unittest.mock import patch

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from db import anchoring
from db.anchoring import MOST_LETTERS, context_of, find_quote
from db.models import Span

STUDY = (
    "Four studies tested the drug against placebo. In two of them the people walked faster after "
    "six months. In the other two nobody walked faster after six months, and some felt dizzy. "
    "The team wrote that longer studies are needed before anybody can be sure."
)
TEXTS = st.text(st.sampled_from("ab c\n.é"), min_size=1, max_size=80)


def quoted(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span else None


def marked(text: str, words: str, number: int = 0) -> tuple[str, str, str]:
    """The words with what stands around them, at their place of this number."""
    at = -1
    for _ in range(number + 1):
        at = text.index(words, at + 1)
    return (words, *context_of(text, Span(at, at + len(words))))


def test_words_that_stand_there_are_found() -> None:
    assert find_quote(STUDY, "felt dizzy") == Span(STUDY.index("felt"), STUDY.index(". The team"))


@pytest.mark.parametrize("number", [0, 1])
def test_equal_words_are_told_apart_by_what_stands_around_them(number: int) -> None:
    quote = marked(STUDY, "walked faster after six months", number)
    moved = f"A new first sentence. {STUDY}"
    found = find_quote(moved, *quote)

    assert found is not None
    assert moved[: found.start].count("walked faster") == number


def test_equal_words_are_told_apart_also_when_only_one_side_is_as_it_was() -> None:
    quote = marked(STUDY, "walked faster after six months", 1)
    changed = STUDY.replace(", and some", "; and some")
    found = find_quote(changed, *quote)

    assert found is not None
    assert changed[: found.start].endswith("nobody ")


@pytest.mark.parametrize(
    ("was", "became", "now"),
    [
        ("after six months", "after 6 months", "walked faster after 6 months,"),
        ("nobody walked", "nobody at all walked", "nobody at all walked faster after six months,"),
        ("faster", "fastr", "walked fastr after six months,"),
    ],
)
def test_a_small_change_is_followed(was: str, became: str, now: str) -> None:
    text = STUDY.replace("In two of them the people walked faster after six months. ", "")
    words = "walked faster after six months"
    words = f"nobody {words}" if "nobody" in was else words
    found = find_quote(text.replace(was, became), *marked(text, words))

    assert quoted(text.replace(was, became), found) == now


@pytest.mark.parametrize(
    "quote",
    [
        "The mice were kept in the dark for a week",
        "six dizzy people wrote that nobody studies placebo",
        "…",
        "",
    ],
)
def test_what_is_gone_is_not_found(quote: str) -> None:
    assert find_quote(STUDY, quote) is None


def test_what_stands_elsewhere_in_other_words_is_not_taken_for_it() -> None:
    assert find_quote("In two of them the rats slept longer after an hour.", STUDY[46:110]) is None


@settings(deadline=None, derandomize=True)
@given(st.data(), TEXTS)
def test_a_quote_is_found_at_its_place_when_what_stands_around_it_is_unique(
    data: st.DataObject, text: str
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    place = Span(start, data.draw(st.integers(start + 1, len(text))))
    quote, (before, after) = text[place.start : place.end], context_of(text, place)
    assume(_count(text, before + quote + after) == 1)

    assert find_quote(text, quote, before, after) == place


@settings(deadline=None, derandomize=True)
@given(TEXTS, TEXTS, st.text("ab c", max_size=8), st.text("ab c", max_size=8))
def test_what_is_found_lies_in_the_text(text: str, quote: str, before: str, after: str) -> None:
    found = find_quote(text, quote, before, after)

    assert found is None or 0 <= found.start < found.end <= len(text)


def test_the_longest_texts_are_looked_at_a_few_windows_at_a_time() -> None:
    """Comparing a changed quote with all of such a text would take minutes."""
    dice = random.Random(7)
    words = ["".join(dice.choices("abcdefgh", k=dice.randint(2, 9))) for _ in range(400)]
    text = " ".join(dice.choices(words, k=40_000))[:MOST_LETTERS]
    quote = text[120_000:123_900].strip()
    changed = text.replace(quote, quote.replace(quote[2000:2010], "nothing"))
    compared: list[int] = []

    def counting(whole: str, wanted: str, window: Span) -> Span:
        compared.append(window.end - window.start)
        return within(whole, wanted, window)

    within = anchoring._within
    with patch.object(anchoring, "_within", counting):
        found = find_quote(changed, quote, "before", "after")

    assert found is not None
    assert abs(found.start - 120_000) < 20
    assert sum(compared) <= anchoring.MOST_WINDOWS * 2 * len(quote) + 8


@pytest.mark.parametrize("quote", ["a" * 4000, "a" * 100_000, "a b " * 1000, "ab"])
def test_one_letter_again_and_again_is_no_trap(quote: str) -> None:
    text = ("a" * 99 + " b") * (MOST_LETTERS // 101)

    assert find_quote(text, quote, "x", "y") in {None, Span(0, 4000)}


def test_too_long_a_text_is_not_searched() -> None:
    assert find_quote("word " * (MOST_LETTERS // 4), "word") is None


def _count(text: str, part: str) -> int:
    return sum(text.startswith(part, at) for at in range(len(text)))
