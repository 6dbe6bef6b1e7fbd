"""Everyday words beside the words of medicine, so that each finds what uses the other."""

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from db.errors import LibraryError


@dataclass(frozen=True, slots=True)
class WordGroup:
    """Words that mean the same: as people say them, and as research writes them."""

    everyday: tuple[str, ...]
    medical: tuple[str, ...]


def read_word_groups(path: Path) -> list[WordGroup]:
    """The groups of a file, in its own order."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return [WordGroup(tuple(one["everyday"]), tuple(one["medical"])) for one in told]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise LibraryError(f"We could not read the list of words {path.name}.") from error


def write_word_groups(connection: sqlite3.Connection, groups: list[WordGroup]) -> None:
    """Put these groups in the place of those before; belongs inside a transaction."""
    connection.execute("DELETE FROM word_groups")
    connection.executemany(
        "INSERT OR IGNORE INTO word_groups (phrase, number, everyday) VALUES (?, ?, ?)",
        (
            (phrase.casefold(), number, everyday)
            for number, group in enumerate(groups)
            for phrases, everyday in ((group.everyday, True), (group.medical, False))
            for phrase in phrases
        ),
    )


def count_word_groups(connection: sqlite3.Connection) -> int:
    """How many groups the library has."""
    count: int = connection.execute("SELECT count(DISTINCT number) FROM word_groups").fetchone()[0]
    return count
