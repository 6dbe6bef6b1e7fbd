"""Finds studies: ranks what matches, fills up with near matches, and says why each was found."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from db.marking import MarkedText, marked_texts
from db.models import Answer, Hit, StudyRow
from db.query import parse
from db.query_tree import And, Node, Phrase, Prefix, Word, text_nodes
from db.rows import ROW_COLUMNS, row_of
from db.spelling import did_you_mean
from db.translate import Condition, Plan, Translator

WEIGHTS = (10.0, 4.0, 2.0, 1.0, 2.0, 1.0, 1.0, 1.0, 0.5, 1.0, 4.0, 0.5)
"""How much a hit counts in each column of the index, in the order of `index.COLUMNS`."""
MAIN_RANKED = 200
TITLE_WEIGHT = 1.5
ENOUGH = 10
TIME_LIMIT_S = 0.25
STEPS_BETWEEN_LOOKS = 1000
NARROWED = "This search is very broad, so we show the newest studies first."

Ranked = list[tuple[int, float]]


def find(connection: sqlite3.Connection, typed: str, limit: int = 20) -> Answer:
    """What the typed text finds: first studies with all words, then those with some of them.

    Never raises for anything typed, and never works longer than a quarter of a second.
    """
    query = parse(typed)
    if query.tree is None:
        return Answer(typed, 0, (), notice=query.notice)
    translator = Translator(connection)
    plan = translator.plan(query.tree)
    notice = query.notice
    try:
        with _hurried(connection):
            best, total = _rank(connection, translator, query.tree, plan, limit)
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        best, total = _newest(connection, plan, limit), limit
        notice = NARROWED
    also: Ranked = []
    if total < ENOUGH and _can_be_loosened(query.tree):
        also = _fill(connection, translator, query.tree, plan, best, limit)
    hits = _hits(connection, translator, query.tree, best[:limit], also)
    words = _bare_words(query.tree)
    meant = did_you_mean(connection, words) if not best and words else None
    return Answer(
        query=typed,
        total=total + len(also),
        hits=hits,
        did_you_mean=meant,
        notice=notice,
        words=tuple(words),
    )


@contextmanager
def _hurried(connection: sqlite3.Connection) -> Iterator[None]:
    """Stop a statement that takes longer than anybody would wait for a key."""
    deadline = time.monotonic() + TIME_LIMIT_S
    connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS_BETWEEN_LOOKS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def _rank(
    connection: sqlite3.Connection, translator: Translator, tree: Node, plan: Plan, limit: int
) -> tuple[Ranked, int]:
    """The best studies with their scores (smaller is better), and how many match in all."""
    where, values = _where(plan.conditions)
    if not plan.match:
        rows = connection.execute(
            f"SELECT number, 0.0 FROM studies WHERE {where} "
            "ORDER BY published DESC, number DESC LIMIT ?",
            (*values, max(limit, MAIN_RANKED)),
        ).fetchall()
        total = connection.execute(
            f"SELECT count(*) FROM studies WHERE {where}", values
        ).fetchone()[0]
        return rows, total
    weights = ", ".join(map(str, WEIGHTS))
    join = "JOIN studies ON studies.number = study_fts.rowid" if plan.conditions else ""
    main = connection.execute(
        f"SELECT study_fts.rowid, bm25(study_fts, {weights}) AS score FROM study_fts {join} "
        f"WHERE study_fts MATCH ? AND {where} ORDER BY score LIMIT ?",
        (plan.match, *values, max(limit, MAIN_RANKED)),
    ).fetchall()
    total = len(main)
    if total >= MAIN_RANKED:
        total = connection.execute(
            f"SELECT count(*) FROM study_fts {join} WHERE study_fts MATCH ? AND {where}",
            (plan.match, *values),
        ).fetchone()[0]
    return _with_titles(connection, translator.title_words(tree), main), total


def _with_titles(connection: sqlite3.Connection, words: str, main: Ranked) -> Ranked:
    """Add the scores that the titles alone deserve, then put in order; newer first when equal."""
    titles: dict[int, float] = {}
    if words and main:
        numbers = [number for number, _ in main]
        marks = ", ".join("?" for _ in numbers)
        titles = dict(
            connection.execute(
                "SELECT rowid, bm25(title_fts) FROM title_fts "
                f"WHERE title_fts MATCH ? AND rowid IN ({marks})",
                (words, *numbers),
            )
        )
    scored = [(number, score + TITLE_WEIGHT * titles.get(number, 0.0)) for number, score in main]
    return sorted(scored, key=lambda pair: (round(pair[1], 6), -pair[0]))


def _newest(connection: sqlite3.Connection, plan: Plan, limit: int) -> Ranked:
    where, values = _where(plan.conditions)
    rows = connection.execute(
        "SELECT study_fts.rowid, 0.0 FROM study_fts "
        "JOIN studies ON studies.number = study_fts.rowid "
        f"WHERE study_fts MATCH ? AND {where} ORDER BY study_fts.rowid DESC LIMIT ?",
        (plan.match, *values, limit),
    )
    return rows.fetchall()


def _fill(
    connection: sqlite3.Connection,
    translator: Translator,
    tree: Node,
    plan: Plan,
    best: Ranked,
    limit: int,
) -> Ranked:
    """Studies with some of the words, without those found already."""
    found = {number for number, _ in best}
    loose = Plan(translator.any_words(tree), plan.conditions)
    try:
        with _hurried(connection):
            ranked, _ = _rank(connection, translator, tree, loose, limit)
    except sqlite3.OperationalError:
        return []
    fresh = [pair for pair in ranked if pair[0] not in found]
    return fresh[: max(0, ENOUGH - len(best))]


def _can_be_loosened(tree: Node) -> bool:
    nodes = text_nodes(tree)
    loose = len(nodes) > 1 or any(isinstance(node, Phrase) for node in nodes)
    return loose and isinstance(tree, And | Phrase)


def _where(conditions: Sequence[Condition]) -> tuple[str, tuple[object, ...]]:
    if not conditions:
        return "1", ()
    sql = " AND ".join(f"({condition.sql})" for condition in conditions)
    return sql, tuple(value for condition in conditions for value in condition.values)


def _hits(
    connection: sqlite3.Connection,
    translator: Translator,
    tree: Node,
    best: Ranked,
    also: Ranked,
) -> tuple[Hit, ...]:
    numbers = [number for number, _ in (*best, *also)]
    rows = rows_by_number(connection, numbers)
    strict = " OR ".join(translator.expression(node) for node in text_nodes(tree))
    marks = marked_texts(connection, strict, [number for number, _ in best])
    marks |= marked_texts(connection, translator.any_words(tree), [n for n, _ in also])
    groups = [("best", pair) for pair in best] + [("also", pair) for pair in also]
    return tuple(
        _hit(rows[number], marks.get(number), score, group)
        for group, (number, score) in groups
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


def _bare_words(tree: Node) -> list[str]:
    words: list[str] = []
    for node in text_nodes(tree):
        words += node.words if isinstance(node, Phrase) else [node.text]
    singles = [node for node in text_nodes(tree) if isinstance(node, Word | Prefix | Phrase)]
    return words if singles else []
