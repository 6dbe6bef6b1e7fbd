"""Everyday words beside the words of medicine, so that each finds what uses the other."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from db.index import stems_of, words_in
from db.pack_models import WordGroup

MOST_OTHERS = 6


@dataclass(frozen=True, slots=True)
class Other:
    """Another word for the same, and whether it is medicine's."""

    told: str
    medical: bool


def write_word_groups(connection: sqlite3.Connection, groups: Sequence[WordGroup]) -> None:
    """Put these groups in the place of those before; belongs inside a transaction."""
    rows = [
        (told, number, everyday, place)
        for number, group in enumerate(groups)
        for phrases, everyday in ((group.everyday, True), (group.medical, False))
        for place, told in enumerate(phrases)
    ]
    stems = stems_of(connection, sorted({word for row in rows for word in words_in(row[0])}))
    connection.execute("DELETE FROM word_groups")
    connection.executemany(
        "INSERT OR IGNORE INTO word_groups (phrase, stems, told, number, everyday, place) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            (" ".join(words), " ".join(stems.get(word, word) for word in words), *row)
            for row in rows
            for words in (words_in(row[0]),)
        ),
    )


def all_word_groups(connection: sqlite3.Connection) -> list[WordGroup]:
    """The groups as they were written, in their order."""
    rows = connection.execute(
        "SELECT number, everyday, told FROM word_groups ORDER BY number, everyday DESC, place"
    )
    told: dict[int, tuple[list[str], list[str]]] = {}
    for number, everyday, phrase in rows:
        told.setdefault(number, ([], []))[0 if everyday else 1].append(phrase)
    return [WordGroup(tuple(everyday), tuple(medical)) for everyday, medical in told.values()]


def count_word_groups(connection: sqlite3.Connection) -> int:
    """How many groups the library has."""
    count: int = connection.execute("SELECT count(DISTINCT number) FROM word_groups").fetchone()[0]
    return count


def others_of(
    connection: sqlite3.Connection, phrases: Sequence[tuple[str, str]]
) -> dict[str, list[Other]]:
    """For each phrase (as typed, and its stems) the other words of its groups, if it has one.

    The words of the other side come first: medicine's for an everyday word, and the reverse.
    A word of medicine counts only where it stands first, as the group's own name.
    """
    typed = json.dumps([phrase for phrase, _ in phrases])
    stemmed = json.dumps([stems for _, stems in phrases])
    rows = connection.execute(
        "SELECT mine.phrase, mine.stems, other.told, other.everyday FROM word_groups AS mine "
        "JOIN word_groups AS other ON other.number = mine.number "
        "AND other.stems <> mine.stems "
        "WHERE (mine.everyday OR mine.place = 0) "
        "AND (mine.phrase IN (SELECT value FROM json_each(?)) "
        "OR mine.stems IN (SELECT value FROM json_each(?))) "
        "ORDER BY other.everyday = mine.everyday, other.number, other.place",
        (typed, stemmed),
    ).fetchall()
    found: dict[str, list[Other]] = {}
    for phrase, stems in phrases:
        named = (Other(o, not e) for p, s, o, e in rows if p == phrase or s == stems)
        others = dict.fromkeys(named)
        if others:
            found[phrase] = list(others)[:MOST_OTHERS]
    return found
