"""Other studies worth reading beside one, each with the reason why it is named."""

import sqlite3

from db.index import words_in
from db.models import MS_CONDITIONS, Related, StudyRow
from db.query import STOP_WORDS
from db.ranking import WEIGHTS
from db.search import rows_by_number

MOST_WORDS = 12
CANDIDATES = 40
LARGEST_SHARE = 0.15
FEWEST_WORDS, MOST_MATCHES = 1, 12_000
"""Common words are left out when together they would have to rank more studies than this."""
SHORTEST = 4


def related(connection: sqlite3.Connection, row: StudyRow, limit: int = 5) -> tuple[Related, ...]:
    """Studies that use the same rare words; first those on the same condition and topic.

    A study about another illness is named only when it shares a condition.
    """
    match = " OR ".join(f'"{word}"' for word in _telling_words(connection, row))
    if not match:
        return ()
    weights = ", ".join(map(str, WEIGHTS))
    found = connection.execute(
        f"SELECT rowid, bm25(study_fts, {weights}) AS score FROM study_fts "
        "WHERE study_fts MATCH ? ORDER BY score LIMIT ?",
        (match, CANDIDATES),
    ).fetchall()
    rows = rows_by_number(connection, [number for number, _ in found])
    named = []
    for number, score in found:
        other = rows[number]
        reason = _reason(row, other)
        if other.id != row.id and reason is not None:
            shared_topics = len(set(row.topics) & set(other.topics))
            named.append((score - 2.0 * shared_topics, Related(other, *reason)))
    named.sort(key=lambda pair: pair[0])
    return tuple(one for _, one in named[:limit])


def _telling_words(connection: sqlite3.Connection, row: StudyRow) -> list[str]:
    """The rarest words of title, takeaway and topics that other studies use as well."""
    text = f"{row.title} {row.takeaway} {' '.join(row.topics)}"
    words = {w for w in words_in(text) if len(w) >= SHORTEST and w not in STOP_WORDS}
    whole = connection.execute("SELECT count(*) FROM studies").fetchone()[0]
    marks = ", ".join("?" for _ in words)
    counted = connection.execute(
        f"SELECT word, studies FROM words WHERE word IN ({marks}) AND studies <= ? AND studies > 1 "
        "ORDER BY studies LIMIT ?",
        (*sorted(words), max(3, round(whole * LARGEST_SHARE)), MOST_WORDS),
    )
    chosen: list[str] = []
    weight = 0
    for word, studies in counted:
        weight += studies
        if len(chosen) >= FEWEST_WORDS and weight > MOST_MATCHES:
            break
        chosen.append(word)
    return chosen


def _reason(row: StudyRow, other: StudyRow) -> tuple[str, str] | None:
    shared = [topic for topic in row.topics if topic in other.topics]
    conditions = [name for name in row.conditions if name in other.conditions]
    both_ms = _is_ms(row) and _is_ms(other)
    if not conditions and not both_ms:
        return None
    if shared:
        return "topic", shared[0]
    return "condition", conditions[0] if conditions else "MS"


def _is_ms(row: StudyRow) -> bool:
    return any(condition in MS_CONDITIONS for condition in row.conditions)
