"""Finds studies: as typed, then with words that mean the same, then with some of the words."""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace

from db.forms import forms_of
from db.index import WORD, words_in
from db.marking import MarkedText, marked_texts
from db.models import Answer, Hit, StudyRow, Wish, Without
from db.pace import Stop, never
from db.query import parse
from db.query_tree import And, Node, Phrase, Prefix, Query, Word, plain_words, text_nodes
from db.ranking import Found, OutOfTime, Ranked, count, newest, rank, until
from db.rows import ROW_COLUMNS, row_of
from db.spelling import put_right, slips
from db.translate import Own, Plan, Translator, nothing_own
from db.widening import widened

ENOUGH = 10
TIME_LIMIT_S = 0.25
MANY = 20_000
MOST_OFFERED = 2
NARROWED = "This search is very broad, so we show the newest studies first."
NOTHING = Found([], 0)
USUAL = Wish()


def find(
    connection: sqlite3.Connection,
    typed: str,
    wish: Wish = USUAL,
    own: Own = nothing_own,
    stop: Stop = never,
) -> Answer:
    """What the typed text finds, in three steps, each below the one before.

    First studies with all the words; then, if wished, those with other words for the same;
    then those with only some of the words. When nothing is found at all, the nearest spelling
    is looked for instead, and said. `own` tells what the person saved, read and noted; it is
    asked only when the text wants to know. Never raises for anything typed, and never works
    longer than a quarter of a second, or than somebody waits: `stop` ends it.
    """
    query = parse(typed)
    if query.tree is None:
        return Answer(typed, 0, (), notice=query.notice)
    seeker = _Seeker(connection, query, query.tree, wish, Translator(connection, own), stop)
    answer = seeker.provisional() if wish.quick else None
    if answer is None:
        answer = seeker.answer()
    if not answer.hits and answer.did_you_mean:
        mended = find(connection, answer.did_you_mean, wish, own, stop)
        if not mended.hits:
            return replace(answer, did_you_mean=None)
        return replace(mended, query=typed, corrected=answer.did_you_mean)
    return answer


class _Seeker:
    """One search: what it looks for, and how long it may take."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        query: Query,
        tree: Node,
        wish: Wish,
        translator: Translator,
        stop: Stop,
    ) -> None:
        self._connection, self._query, self._tree = connection, query, tree
        self._wish, self._limit = wish, wish.limit
        self._translator, self._stop = translator, stop
        self._deadline = time.monotonic() + TIME_LIMIT_S
        self._notice = query.notice

    def provisional(self) -> Answer | None:
        """The newest of very many matches, at once; None where the whole answer is as quick."""
        plan = self._translator.plan(self._tree)
        if not plan.match or self._wish.order != "best":
            return None
        total = count(self._connection, plan, MANY + 1)
        if total <= MANY:
            return None
        ranked = newest(self._connection, plan, self._limit)
        hits = _hits(self._connection, self._translator, self._tree, ranked, "best")
        return Answer(self._query.typed, total, hits, notice=NARROWED, provisional=True)

    def answer(self) -> Answer:
        """The whole answer."""
        strict = self._strict()
        found = {number for number, _ in strict.ranked}
        wants_more = self._wish.widely and len(found) < self._limit
        wider = widened(self._connection, self._query) if wants_more else None
        wide = self._ranked(wider.tree) if wider else NOTHING
        more = [pair for pair in wide.ranked if pair[0] not in found]
        loosened = wider.tree if wider else self._tree
        also = self._filled(loosened, found | {number for number, _ in more})
        best = strict.ranked[: self._limit]
        more = more[: self._limit - len(best)]
        hits = (
            *_hits(self._connection, self._translator, self._tree, best, "best"),
            *_hits(self._connection, self._translator, loosened, more, "best"),
            *_hits(self._connection, self._translator, loosened, also, "also", loosely=True),
        )
        total = max(strict.total, wide.total) + len(also)
        return Answer(
            query=self._query.typed,
            total=total,
            hits=hits,
            also_searched=wider.added if wider and (more or also) else (),
            did_you_mean=None if strict.ranked else self._meant(),
            notice=self._notice,
            words=tuple(plain_words(self._tree)),
            forms=forms_of(
                self._connection, self._translator, self._tree, wider.tree if wider else None
            ),
            without=() if strict.ranked or more else self._without(),
        )

    def _strict(self) -> Found:
        plan = self._translator.plan(self._tree)
        try:
            with until(self._connection, self._deadline, self._stop):
                return self._rank(self._tree, plan)
        except OutOfTime:
            self._notice = NARROWED
            return Found(newest(self._connection, plan, self._limit), self._limit)

    def _rank(self, tree: Node, plan: Plan) -> Found:
        wish = self._wish
        return rank(self._connection, self._translator, tree, plan, wish.order, wish.limit)

    def _ranked(self, tree: Node) -> Found:
        """As far as there is time; nothing when there is not."""
        try:
            with until(self._connection, self._deadline, self._stop):
                return self._rank(tree, self._translator.plan(tree))
        except OutOfTime:
            return NOTHING

    def _filled(self, tree: Node, found: set[int]) -> Ranked:
        """Studies with some of the words, as many as are missing to a decent list."""
        if len(found) >= ENOUGH or not _can_be_loosened(tree):
            return []
        conditions = self._translator.plan(self._tree).conditions
        loose = Plan(self._translator.any_words(tree), conditions)
        try:
            with until(self._connection, self._deadline, self._stop):
                ranked = self._rank(tree, loose).ranked
        except OutOfTime:
            return []
        return [pair for pair in ranked if pair[0] not in found][: ENOUGH - len(found)]

    def _meant(self) -> str | None:
        """The typed text with its unknown words put right; None if there are none to mend."""
        singles = [n for n in text_nodes(self._tree) if isinstance(n, Word | Prefix | Phrase)]
        words = [word for node in singles for word in plain_words(node)]
        mended = slips(self._connection, words)
        return put_right(self._query.typed, mended) if mended else None

    def _without(self) -> tuple[Without, ...]:
        """Which word to leave out so that the others find something; the most fruitful first."""
        if not isinstance(self._tree, And):
            return ()
        offers = []
        for left in self._tree.parts:
            if not isinstance(left, Word) or left.field is not None:
                continue
            text = _cut(self._query.typed, left.text)
            rest = parse(text + " ").tree
            found = self._ranked(rest).total if rest is not None and text_nodes(rest) else 0
            if found:
                offers.append(Without(left.text, text, found))
        return tuple(sorted(offers, key=lambda offer: -offer.total)[:MOST_OFFERED])


def _cut(typed: str, word: str) -> str:
    """The typed text without this word."""
    without = WORD.sub(lambda found: "" if words_in(found[0]) == [word] else found[0], typed)
    return " ".join(without.split())


def _can_be_loosened(tree: Node) -> bool:
    nodes = text_nodes(tree)
    loose = len(nodes) > 1 or any(isinstance(node, Phrase) for node in nodes)
    return loose and isinstance(tree, And | Phrase)


def _hits(
    connection: sqlite3.Connection,
    translator: Translator,
    tree: Node,
    ranked: Ranked,
    group: str,
    *,
    loosely: bool = False,
) -> tuple[Hit, ...]:
    if not ranked:
        return ()
    numbers = [number for number, _ in ranked]
    rows = rows_by_number(connection, numbers)
    exactly = " OR ".join(translator.expression(node) for node in text_nodes(tree))
    match = translator.any_words(tree) if loosely else exactly
    in_titles = translator.title_words(tree, marking=True)
    marks = marked_texts(connection, match, in_titles, numbers)
    return tuple(
        _hit(rows[number], marks.get(number), score, group)
        for number, score in ranked
        if number in rows
    )


def _hit(row: StudyRow, marked: MarkedText | None, score: float, group: str) -> Hit:
    if marked is None:
        marked = MarkedText((), "takeaway", row.takeaway, ())
    return Hit(
        row=row,
        part=marked.part,
        snippet=marked.snippet or row.takeaway,
        title_spans=marked.title_spans,
        snippet_spans=marked.snippet_spans,
        score=round(-score, 4),
        group=group,
    )


def rows_by_number(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, StudyRow]:
    """List rows for these study numbers, in one statement."""
    marks = ", ".join("?" for _ in numbers)
    found = connection.execute(
        f"SELECT number, {ROW_COLUMNS} FROM studies WHERE number IN ({marks})", tuple(numbers)
    )
    return {number: row_of(tuple(rest)) for number, *rest in found}
