"""Words of the library that are near a misspelt one."""

import re
import sqlite3

from db.index import WORD, words_in

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


def slips(connection: sqlite3.Connection, words: list[str]) -> dict[str, str]:
    """Those of these words that the library does not know, each with the word that was meant."""
    mended = {}
    for word in words:
        known = connection.execute(
            "SELECT 1 FROM words WHERE word >= ? AND word < ? LIMIT 1", (word, word + "\U0010ffff")
        ).fetchone()
        mendable = not known and len(word) >= SHORTEST_MENDED
        near = near_words(connection, word, 1) if mendable else []
        if near:
            mended[word] = near[0]
    return mended


def put_right(typed: str, mended: dict[str, str]) -> str:
    """The typed text with these words put right and everything else left as it was."""

    def meant(found: re.Match[str]) -> str:
        folded = words_in(found[0])
        return mended.get(folded[0], found[0]) if folded else found[0]

    return WORD.sub(meant, typed).strip()
