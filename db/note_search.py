"""The search table of the notes, and the question it understands.

The table is fed from here and not by triggers: the older SQLite that must do refuses FTS5
inside a trigger when the schema is not trusted, and ours never is.
"""

import re
import sqlite3

MOST_WORDS = 12
_COLUMNS = "text, answer, study_title, about, written_by, tags, quote, details"
_WORD = re.compile(r"\w[\w'’.+-]*")


def add(connection: sqlite3.Connection, note_id: str) -> None:
    """Make the words of a stored note known."""
    connection.execute(
        f"""
        INSERT INTO notes_words (rowid, {_COLUMNS}) SELECT number, {_COLUMNS}
        FROM notes WHERE id = ?
        """,
        (note_id,),
    )


def forget(connection: sqlite3.Connection, note_id: str) -> None:
    """Take the words out again; must come before the row changes."""
    connection.execute(
        f"""
        INSERT INTO notes_words (notes_words, rowid, {_COLUMNS})
        SELECT 'delete', number, {_COLUMNS} FROM notes WHERE id = ?
        """,
        (note_id,),
    )


def settle(connection: sqlite3.Connection) -> None:
    """Write the table anew without what was taken out; its words lie in old parts until then."""
    connection.execute("INSERT INTO notes_words (notes_words) VALUES ('optimize')")


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the table agrees with the notes. Needs a connection that may write."""
    try:
        connection.execute(
            "INSERT INTO notes_words (notes_words, rank) VALUES ('integrity-check', 1)"
        )
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return False
    return True


def match(words: str) -> str | None:
    """What was typed, every word quoted so that nothing is an operator; the last may go on."""
    found = _WORD.findall(words)[:MOST_WORDS]
    if not found:
        return None
    return " ".join(f'"{word}"' for word in found) + "*"
