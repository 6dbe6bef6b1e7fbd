"""Finds quoted words again in a text that may have changed since they were marked."""

from difflib import SequenceMatcher

from db.models import Span

CONTEXT = 32
"""Letters kept from before and after a quote, by which equal quotes are told apart."""
LEAST_LIKENESS = 0.75
"""How alike a changed place must be to be taken for the quoted one; 1 is equal."""
MOST_LETTERS = 200_000


def context_of(text: str, span: Span) -> tuple[str, str]:
    """The letters right before and right after a stretch of a text."""
    return text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]


def find_quote(text: str, quote: str, before: str = "", after: str = "") -> Span | None:
    """Where the quoted words stand now; None when the place is gone.

    Where they stand more than once, the letters around them decide. Words that were changed a
    little are found by their likeness, at the place where most of them still stand.
    """
    if not quote or len(text) > MOST_LETTERS:
        return None
    places = _places(text, quote)
    if places:
        return max(places, key=lambda place: _likeness_around(text, place, before, after))
    return _alike(text, quote)


def _places(text: str, quote: str) -> list[Span]:
    spans, at = [], text.find(quote)
    while at >= 0:
        spans.append(Span(at, at + len(quote)))
        at = text.find(quote, at + 1)
    return spans


def _likeness_around(text: str, place: Span, before: str, after: str) -> int:
    """How many letters around the place are as they were."""
    near_before, near_after = context_of(text, place)
    backwards = zip(reversed(before), reversed(near_before), strict=False)
    forwards = zip(after, near_after, strict=False)
    return _run(backwards) + _run(forwards)


def _run(pairs: "zip[tuple[str, str]]") -> int:
    length = 0
    for one, other in pairs:
        if one != other:
            break
        length += 1
    return length


def _alike(text: str, quote: str) -> Span | None:
    """The stretch of whole words that is most like the quote, if it is like enough."""
    words = SequenceMatcher(None, text, quote, autojunk=False)
    blocks = [block for block in words.get_matching_blocks() if block.size > 3]
    if not blocks:
        return None
    largest = max(blocks, key=lambda block: block.size)
    start = max(0, largest.a - largest.b)
    end = min(len(text), start + len(quote))
    start, end = _whole_words(text, start, end)
    like = SequenceMatcher(None, text[start:end], quote, autojunk=False).ratio()
    return Span(start, end) if like >= LEAST_LIKENESS else None


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
