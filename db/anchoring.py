"""Finds quoted words again in a text that may have changed since they were marked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from db.models import Span

CONTEXT = 32
"""Letters kept from before and after a quote, by which equal quotes are told apart."""
LEAST_LIKENESS = 0.75
"""How alike a changed place must be to be taken for the quoted one; 1 is equal."""
MOST_LETTERS = 200_000
MOST_CHANGED = 4_000
"""A longer quote is found only as it was: the work for a changed one grows with its length."""
MOST_WINDOWS = 3
WORD = re.compile(r"\w+")


def context_of(text: str, span: Span) -> tuple[str, str]:
    """The letters right before and right after a stretch of a text."""
    return text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]


def find_quote(text: str, quote: str, before: str = "", after: str = "") -> Span | None:
    """Where the quoted words stand now; None when the place is gone.

    Where they stand more than once, the letters around them decide. Words that were changed a
    little are found by their likeness, at the place where most of them still stand. The time
    it takes grows with the length of the text, and no faster.
    """
    if not quote or len(text) > MOST_LETTERS:
        return None
    at = text.find(before + quote + after)
    if at >= 0:
        return Span(at + len(before), at + len(before) + len(quote))
    places = _places(text, quote)
    if places:
        return max(places, key=lambda place: _likeness_around(text, place, before, after))
    return _alike(text, quote) if len(quote) <= MOST_CHANGED else None


def _places(text: str, quote: str) -> list[Span]:
    return [Span(*found.span()) for found in re.finditer(re.escape(quote), text)]


def _likeness_around(text: str, place: Span, before: str, after: str) -> int:
    """How many letters around the place are as they were."""
    near_before, near_after = context_of(text, place)
    backwards = zip(reversed(before), reversed(near_before), strict=False)
    forwards = zip(after, near_after, strict=False)
    return _run(backwards) + _run(forwards)


def _run(pairs: Iterable[tuple[str, str]]) -> int:
    length = 0
    for one, other in pairs:
        if one != other:
            break
        length += 1
    return length


def _alike(text: str, quote: str) -> Span | None:
    """The stretch of whole words that is most like the quote, if it is like enough."""
    from rapidfuzz.distance import Indel

    best, likeness = None, LEAST_LIKENESS
    for window in _windows(text, quote):
        span = _within(text, quote, window)
        like = Indel.normalized_similarity(text[span.start : span.end], quote)
        if like >= likeness:
            best, likeness = span, like
    return best


def _windows(text: str, quote: str) -> Iterator[Span]:
    """The few stretches of the text where the most words of the quote stand in their order.

    Each word of the text that the quote has too says where the quote would begin.
    """
    standing = {found[0].casefold(): found.start() for found in WORD.finditer(quote)}
    step = max(16, len(quote) // 4)
    votes: Counter[int] = Counter()
    for found in WORD.finditer(text):
        word = found[0].casefold()
        if word in standing:
            begins = (found.start() - standing[word]) // step
            # Words may have moved over the border between two steps.
            votes[begins] += len(word)
            votes[begins - 1] += len(word)
    for begins, _ in votes.most_common(MOST_WINDOWS):
        start = max(0, (begins - 1) * step)
        yield Span(start, min(len(text), start + len(quote) + 4 * step))


def _within(text: str, quote: str, window: Span) -> Span:
    """The part of the window that the quote has become, in whole words.

    From the longest run of equal letters outwards, a run belongs to it unless so much has come
    or gone in between that the run is more likely there by chance.
    """
    from rapidfuzz.distance import LCSseq

    blocks = LCSseq.opcodes(quote, text[window.start : window.end]).as_matching_blocks()
    longest = max(range(len(blocks)), key=lambda n: blocks[n].size)
    first = last = blocks[longest]
    for run in reversed(blocks[:longest]):
        first = run if abs((first.b - first.a) - (run.b - run.a)) <= 2 * run.size else first
    for run in blocks[longest + 1 :]:
        last = run if abs((last.b - last.a) - (run.b - run.a)) <= 2 * run.size else last
    start = window.start + first.b - first.a
    end = window.start + last.b + len(quote) - last.a
    return _whole_words(text, max(0, start), min(len(text), end))


def _whole_words(text: str, start: int, end: int) -> Span:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)
