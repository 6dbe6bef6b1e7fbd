"""Puts what matches in order: by how well it fits, by date, or by the number of people."""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from db.pace import Stop, never
from db.query_tree import Node
from db.translate import Condition, Plan, Translator

WEIGHTS = (10.0, 4.0, 2.0, 1.0, 2.0, 1.0, 1.0, 1.0, 0.5, 1.0, 4.0, 0.5)
"""How much a hit counts in each column of the index, in the order of `index.COLUMNS`."""
MAIN_RANKED = 200
"""So many of the best are read, and get the score of their title added."""
TITLE_WEIGHT = 1.5
STEPS_BETWEEN_LOOKS = 1000
ORDERS = {
    "newest": "studies.published DESC, studies.number DESC",
    "people": "studies.people DESC NULLS LAST, studies.number DESC",
}
"""Orders by a fact of the study; "best" is the order by fit."""

Ranked = list[tuple[int, float]]
"""Studies by their number, with a score: smaller is better."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best studies, and how many match in all."""

    ranked: Ranked
    total: int


class OutOfTime(Exception):
    """A search was stopped before its end; what it would have found is not known."""


@contextmanager
def until(connection: sqlite3.Connection, deadline: float, stop: Stop = never) -> Iterator[None]:
    """Stop statements at this moment of the monotonic clock, or when nobody waits any more.

    What was stopped raises `OutOfTime`; every other fault of the database stays what it is.
    """
    connection.set_progress_handler(
        lambda: time.monotonic() > deadline or stop(), STEPS_BETWEEN_LOOKS
    )
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise OutOfTime from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def rank(
    connection: sqlite3.Connection,
    translator: Translator,
    tree: Node,
    plan: Plan,
    order: str,
    limit: int,
) -> Found:
    """The studies that match a tree by its plan, the first of them in this order."""
    if order != "best" or not plan.match:
        return _by_fact(connection, plan, ORDERS.get(order, ORDERS["newest"]), limit)
    where, values = _where(plan.conditions)
    weights = ", ".join(map(str, WEIGHTS))
    join = _join(plan)
    main = connection.execute(
        f"SELECT study_fts.rowid, bm25(study_fts, {weights}) AS score FROM study_fts {join} "
        f"WHERE study_fts MATCH ? AND {where} ORDER BY score LIMIT ?",
        (plan.match, *values, max(limit, MAIN_RANKED)),
    ).fetchall()
    total = len(main) if len(main) < MAIN_RANKED else count(connection, plan)
    return Found(_with_titles(connection, translator.title_words(tree), main), total)


def count(connection: sqlite3.Connection, plan: Plan, most: int = -1) -> int:
    """How many studies match; counting ends at `most` when it is given."""
    where, values = _where(plan.conditions)
    table = "study_fts" if plan.match else "studies"
    match = ("study_fts MATCH ? AND", plan.match) if plan.match else ("",)
    found: int = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {table} {_join(plan)} "
        f"WHERE {match[0]} {where} LIMIT ?)",
        (*match[1:], *values, most),
    ).fetchone()[0]
    return found


def newest(connection: sqlite3.Connection, plan: Plan, limit: int) -> Ranked:
    """The studies that came last among those that match; quick however many they are."""
    where, values = _where(plan.conditions)
    return connection.execute(
        "SELECT study_fts.rowid, 0.0 FROM study_fts "
        "JOIN studies ON studies.number = study_fts.rowid "
        f"WHERE study_fts MATCH ? AND {where} ORDER BY study_fts.rowid DESC LIMIT ?",
        (plan.match, *values, limit),
    ).fetchall()


def matching(plan: Plan) -> tuple[str, tuple[object, ...]]:
    """A piece of SQL that is true for the studies of a plan, with its bound values."""
    where, values = _where(plan.conditions)
    if not plan.match:
        return where, values
    inside = "studies.number IN (SELECT rowid FROM study_fts WHERE study_fts MATCH ?)"
    return f"{inside} AND {where}", (plan.match, *values)


def _by_fact(connection: sqlite3.Connection, plan: Plan, order: str, limit: int) -> Found:
    where, values = matching(plan)
    rows = connection.execute(
        f"SELECT studies.number, 0.0 FROM studies WHERE {where} ORDER BY {order} LIMIT ?",
        (*values, max(limit, MAIN_RANKED)),
    ).fetchall()
    total = len(rows) if len(rows) < MAIN_RANKED else count(connection, plan)
    return Found(rows, total)


def _with_titles(connection: sqlite3.Connection, words: str, main: Ranked) -> Ranked:
    """Add the scores that the titles alone deserve, then put in order; newer first when equal."""
    titles: dict[int, float] = {}
    if words and main:
        numbers = [number for number, _ in main]
        marks = ", ".join("?" for _ in numbers)
        titles = dict(
            connection.execute(
                "SELECT rowid, bm25(title_fts) FROM title_fts "
                # The plus keeps FTS5 from looking up each number by itself.
                f"WHERE title_fts MATCH ? AND +rowid IN ({marks})",
                (words, *numbers),
            )
        )
    scored = [(number, score + TITLE_WEIGHT * titles.get(number, 0.0)) for number, score in main]
    return sorted(scored, key=lambda pair: (round(pair[1], 6), -pair[0]))


def _join(plan: Plan) -> str:
    needed = plan.match and plan.conditions
    return "JOIN studies ON studies.number = study_fts.rowid" if needed else ""


def _where(conditions: Sequence[Condition]) -> tuple[str, tuple[object, ...]]:
    if not conditions:
        return "1", ()
    sql = " AND ".join(f"({condition.sql})" for condition in conditions)
    return sql, tuple(value for condition in conditions for value in condition.values)
