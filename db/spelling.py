"""Words of the library that are near a misspelt one."""

import sqlite3

SHORTEST = 3
SHORTEST_MENDED = 5
"""Shorter words have so many neighbours that a guess would be wrong too often."""


def near_words(connection: sqlite3.Connection, typed: str, most: int) -> list[str]:
    """Words at most one slip away (two in words of six letters or more), the nearest first.

    A slip is a letter too many, too few, wrong, or two that changed places. The first
    letter is taken to be right, or else the second.
    """
    from rapidfuzz.distance import OSA

    if len(typed) < SHORTEST:
        return []
    reach = 1 if len(typed) <= 5 else 2
    rows = connection.execute(
        "SELECT word, studies FROM words WHERE length(word) BETWEEN ? AND ? "
        "AND (substr(word, 1, 1) = ? OR substr(word, 1, 1) = ?)",
        (len(typed) - reach, len(typed) + reach, typed[0], typed[1]),
    )
    scored = []
    for word, studies in rows:
        slips = OSA.distance(typed, word, score_cutoff=reach)
        if slips <= reach:
            scored.append((slips, -studies, word))
    return [word for _, _, word in sorted(scored)[:most]]


def did_you_mean(connection: sqlite3.Connection, words: list[str]) -> str | None:
    """The words with those that the library does not know put right; None if none can be."""
    mended, changed = [], False
    for word in words:
        known = connection.execute(
            "SELECT 1 FROM words WHERE word >= ? AND word < ? LIMIT 1", (word, word + "\U0010ffff")
        ).fetchone()
        mendable = not known and len(word) >= SHORTEST_MENDED
        near = near_words(connection, word, 1) if mendable else []
        changed = changed or bool(near)
        mended.append(near[0] if near else word)
    return " ".join(mended) if changed else None
