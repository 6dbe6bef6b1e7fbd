"""Cuts the words of a page into sentences, each with its place in the text."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QTextBoundaryFinder

LONGEST = 320
"""A sentence of more letters is cut, so that a step back never costs half a minute."""

LINE = re.compile("[^\n\r\u2028\u2029\ufdd0\ufdd1]+")
SAYABLE = re.compile(r"[^\W_]")
OUTSIDE_BMP = re.compile("[\ud800-\udfff\U00010000-\U0010ffff]")
# Unicode's rules do not end a sentence before a number that small letters follow.
BEFORE_NUMBER = re.compile(r"[.!?…][)\]”’\"']*\s+(?=\d)")
CUTS = ("; ", ": ", ", ", " ")
CLOSING = tuple(")]”’\"'»")
ENOUGH_TO_TELL = 40

NEVER_LAST = {
    "en": r"Dr|Prof|Mr|Mrs|Ms|St|vs|e\.g|i\.e|cf|ca|approx|al|viz|Figs?|Eqs?|Refs?|U\.S|U\.K",
    "es": r"Dra?|Prof|Sra?|Srta|vs|cf|ej|aprox|al|[Ff]igs?|EE|Uds?",
}
BEFORE_A_NUMBER = {"en": r"Nos?|no|pp?|vols?|ch|sec|art", "es": r"núms?|págs?|pp?|vols?|art"}
INITIAL = re.compile(r"(?:^|(?P<before>\S+?)\s*)(?<![^\W_])[A-Z]\.$")
LETTERED = frozenset({"vitamin", "hepatitis", "group", "type", "class", "part", "phase", "arm"})
NAMING = frozenset({"by", "and", "with", "from", "of", "por", "y", "con", "de"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its place: `start` up to, not including, `end`, as QTextCursor counts."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """The sentences of one part of a page, in the order they are read."""

    part: str
    sentences: tuple[Sentence, ...]


def sentences(text: str, language: str = "en") -> tuple[Sentence, ...]:
    """The sentences of a plain text; each line, so each heading and table cell, has its own.

    Every letter and figure is in just one sentence, and every sentence has one.
    `language` tells which abbreviations end in a full stop; those of English count where a
    language has no list.
    """
    wide = [found.start() for found in OUTSIDE_BMP.finditer(text) if found[0] > "\uffff"]

    def place(at: int) -> int:
        return at + bisect_left(wide, at)

    # Qt counts such a letter as two; with a stand-in for each, both count alike.
    even = OUTSIDE_BMP.sub("\ufffd", text)
    return tuple(
        Sentence(place(start), place(end), text[start:end])
        for line in LINE.finditer(even)
        for start, end in _trimmed(text, line.start(), _ends(line[0], language))
    )


def sentence_at(cut: tuple[Sentence, ...], position: int) -> int:
    """Which sentence stands at a place of the cursor, or comes next; the last when none does."""
    after = (number for number, sentence in enumerate(cut) if position < sentence.end)
    return next(after, max(0, len(cut) - 1))


def _trimmed(text: str, start: int, ends: list[int]) -> Iterator[tuple[int, int]]:
    """From end to end without the blanks; signs alone belong to the words before or after."""
    stretches: list[tuple[int, int]] = []
    begin = start
    for end in (start + end for end in ends):
        if SAYABLE.search(text, begin, end):
            stretches.append((begin, end))
            begin = end
    if stretches:
        stretches[-1] = (stretches[-1][0], start + ends[-1])
    for begin, end in stretches:
        words = text[begin:end]
        left = len(words) - len(words.lstrip())
        yield begin + left, begin + left + len(words.strip())


def _ends(line: str, language: str) -> list[int]:
    """Where in a line its sentences end, the end of the line included."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, line)
    found = {match.end() for match in BEFORE_NUMBER.finditer(line)}
    while (at := finder.toNextBoundary()) > 0:
        found.add(at)
    ends, begin = [], 0
    for end in sorted(found | {len(line)}):
        before = line[max(0, end - ENOUGH_TO_TELL) : end].rstrip()
        if end < len(line) and _goes_on(before, line[end], language):
            continue
        while end - begin > LONGEST:
            begin = _cut(line, begin)
            ends.append(begin)
        ends.append(end)
        begin = end
    return ends


def _cut(line: str, begin: int) -> int:
    """Where to cut a sentence that is too long: after a sign in its second half, or a blank."""
    for cut in CUTS:
        at = line.rfind(cut, begin + LONGEST // 2, begin + LONGEST)
        if at > 0:
            return at + len(cut)
    return begin + LONGEST


def _goes_on(before: str, after: str, language: str) -> bool:
    """Whether what looks like an end only ends an abbreviation, an initial or an aside."""
    if after.islower() and before[-1:] in CLOSING:
        return True
    if re.search(rf"(?<!\w)(?:{NEVER_LAST.get(language, NEVER_LAST['en'])})\.$", before):
        return True
    numbered = BEFORE_A_NUMBER.get(language, BEFORE_A_NUMBER["en"])
    if re.search(rf"(?<!\w)(?:{numbered})\.$", before):
        return after.isdigit()
    initial = INITIAL.search(before)
    if initial is None or not after.isupper():
        return False
    return _is_name((initial["before"] or "").lstrip('([“"'))


def _is_name(before: str) -> bool:
    """Whether a single letter after these signs is an initial, unlike the D of vitamin D."""
    if not before or before[-1] in ".!?":
        return True
    return before.lower() not in LETTERED and (before[0].isupper() or before.lower() in NAMING)
