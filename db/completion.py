"""Words that the one being typed may become."""

import sqlite3

from db.index import words_in

SHORTEST = 2
MOST = 7
LOOKED_AT = 60


def completions(connection: sqlite3.Connection, typed: str) -> tuple[str, ...]:
    """At most seven words of the library that begin as the last word typed, the common first.

    Of words with the same stem only the most common is offered. Nothing while no word is being
    typed, or when only one letter of it is there.
    """
    words = words_in(typed)
    if not words or len(words[-1]) < SHORTEST or not typed[-1:].isalnum():
        return ()
    begun = words[-1]
    rows = connection.execute(
        "SELECT word, stem FROM words WHERE word >= ? AND word < ? AND word <> ? "
        "ORDER BY studies DESC, word LIMIT ?",
        (begun, begun + "\U0010ffff", begun, LOOKED_AT),
    )
    by_stem: dict[str, str] = {}
    for word, stem in rows:
        by_stem.setdefault(stem, word)
    return tuple(by_stem.values())[:MOST]
