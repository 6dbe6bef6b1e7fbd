"""Why a study was found: the hits in its title, and the best few words around a hit."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from db.index import COLUMNS
from db.models import Span

BEGIN, END = "\x02", "\x03"
SNIPPET_WORDS = 24
NO_WORD = '"\x01"'
"""An expression that nothing matches."""
GATHERED = re.compile(r'"[^"]{5,}" \*')
"""A begun word longer than the beginnings that the index keeps (one to four letters)."""
PART_NAMES = {"why": "why_person"}


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The marked title of a study, and a snippet with the part it comes from."""

    title_spans: tuple[Span, ...]
    part: str
    snippet: str
    snippet_spans: tuple[Span, ...]


def marked_texts(
    connection: sqlite3.Connection, match: str, in_titles: str, numbers: Sequence[int]
) -> dict[int, MarkedText]:
    """For each study its marks, worked out by the same index that found it.

    `in_titles` is what to mark in titles; they have an index of their own, which is smaller.
    """
    if not match or not numbers:
        return {}
    places = ", ".join("?" for _ in numbers)
    # With a plus, FTS5 walks its hits once; without, it looks each number up, which is quicker
    # unless a begun word that has no index of its own has to be gathered anew for each.
    walk = "+" if GATHERED.search(match) else ""
    titles = dict(
        connection.execute(
            "SELECT rowid, highlight(title_fts, 0, ?, ?) FROM title_fts "
            f"WHERE title_fts MATCH ? AND {walk}rowid IN ({places})",
            (BEGIN, END, in_titles or NO_WORD, *numbers),
        )
    )
    texts = ", ".join(f"study_text.{column}" for column in COLUMNS[1:])
    snippets = connection.execute(
        f"SELECT study_fts.rowid, snippet(study_fts, -1, ?, ?, '…', {SNIPPET_WORDS}), {texts} "
        "FROM study_fts JOIN study_text ON study_text.number = study_fts.rowid "
        f"WHERE study_fts MATCH ? AND {walk}study_fts.rowid IN ({places})",
        (BEGIN, END, f"- {{title}} : ({match})", *numbers),
    )
    found = {number: _snippet(marked, columns) for number, marked, *columns in snippets}
    return {
        number: MarkedText(spans_of(titles.get(number, ""))[1], *found.get(number, _NOTHING))
        for number in numbers
    }


_NOTHING: tuple[str, str, tuple[Span, ...]] = ("takeaway", "", ())


def _snippet(marked: str, columns: Sequence[str]) -> tuple[str, str, tuple[Span, ...]]:
    text, spans = spans_of(" ".join(marked.split()))
    core = text.strip("…").strip()
    for name, column in zip(COLUMNS[1:], columns, strict=True):
        if core and core in column:
            return PART_NAMES.get(name, name), text, spans
    return "takeaway", text, spans


def spans_of(marked: str) -> tuple[str, tuple[Span, ...]]:
    """A text without its marks, and where they stood."""
    first, *rest = marked.split(BEGIN)
    pieces, spans, length = [first], [], len(first)
    for piece in rest:
        hit, _, after = piece.partition(END)
        spans.append(Span(length, length + len(hit)))
        pieces += (hit, after)
        length += len(hit) + len(after)
    return "".join(pieces), tuple(spans)
