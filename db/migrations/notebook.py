"""The steps of the notebook's schema, in order. A released step is never edited."""

import sqlite3

from sqlite_utils import Database, Migrations

steps = Migrations("notebook")

META = "CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID"
NOTES = """
CREATE TABLE notes (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    study TEXT, study_title TEXT, part TEXT,
    about TEXT NOT NULL, written_by TEXT NOT NULL,
    starred INTEGER NOT NULL,
    place REAL NOT NULL, asked INTEGER NOT NULL, answer TEXT NOT NULL,
    created TEXT NOT NULL, changed TEXT NOT NULL,
    rev INTEGER NOT NULL,
    words_rev INTEGER NOT NULL,
    deleted TEXT,
    sha256 TEXT NOT NULL
) STRICT
"""
VERSIONS = """
CREATE TABLE note_versions (
    note TEXT NOT NULL,
    rev INTEGER NOT NULL,
    changed TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (note, rev)
) STRICT
"""
BOOKMARKS = """
CREATE TABLE bookmarks (
    number INTEGER PRIMARY KEY,
    study TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    takeaway TEXT NOT NULL,
    saved TEXT NOT NULL,
    rev INTEGER NOT NULL,
    removed TEXT,
    sha256 TEXT NOT NULL
) STRICT
"""
READ_MARKS = "CREATE TABLE read_marks (study TEXT PRIMARY KEY, marked TEXT NOT NULL) STRICT"
PLACES = """
CREATE TABLE places (
    number INTEGER PRIMARY KEY,
    study TEXT NOT NULL UNIQUE,
    part TEXT NOT NULL,
    letters INTEGER NOT NULL,
    opened TEXT NOT NULL
) STRICT
"""
NOTES_WORDS = """
CREATE VIRTUAL TABLE notes_words USING fts5(
    text, answer, study_title, about, written_by,
    content='notes', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
)
"""


@steps()
def m001_notes_and_bookmarks(database: Database) -> None:
    """Notes with their earlier versions, bookmarks, and how far the journal is followed."""
    for statement in (META, NOTES, VERSIONS, BOOKMARKS):
        database.conn.execute(statement)
    database.conn.execute("CREATE INDEX notes_of_study ON notes (study)")
    database.conn.execute("INSERT INTO meta VALUES ('journal_seq', 0)")


@steps()
def m002_reading(database: Database) -> None:
    """What was read, and where reading stopped."""
    database.conn.execute(READ_MARKS)
    database.conn.execute(PLACES)


@steps()
def m003_words(database: Database) -> None:
    """The search table of the notes."""
    database.conn.execute(NOTES_WORDS)


MORE_OF_NOTES = """
    day TEXT NOT NULL, tags TEXT NOT NULL, details TEXT NOT NULL,
    quote TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, colour TEXT NOT NULL
"""
THINGS = """
CREATE TABLE things (
    what TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    body TEXT NOT NULL,
    removed TEXT,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (what, id)
) STRICT
"""
MORE_NOTES_WORDS = """
CREATE VIRTUAL TABLE notes_words USING fts5(
    text, answer, study_title, about, written_by, tags, quote, details,
    content='notes', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
)
"""


@steps()
def m004_days_tags_quotes_and_shelves(database: Database) -> None:
    """Days, tags, details and marked words of notes; reasons of bookmarks; shelves and visits.

    Tables are made anew, so that every row has all its columns in the file itself: what is
    salvaged from a damaged page is known by their number.
    """
    connection = database.conn
    connection.execute("DROP TABLE notes_words")
    _with_more(connection, "notes", NOTES, MORE_OF_NOTES, "'', '[]', '[]', '', '', '', ''")
    _with_more(connection, "bookmarks", BOOKMARKS, "reason TEXT NOT NULL", "''")
    connection.execute("CREATE INDEX notes_of_study ON notes (study)")
    connection.execute(THINGS)
    connection.execute(MORE_NOTES_WORDS)
    connection.execute("INSERT INTO notes_words (notes_words) VALUES ('rebuild')")


def _with_more(
    connection: sqlite3.Connection, table: str, made: str, columns: str, empty: str
) -> None:
    """Make a table anew with more columns at its end, empty in every row that is there."""
    connection.execute(f"ALTER TABLE {table} RENAME TO earlier")
    connection.execute(made.rstrip().removesuffix(") STRICT").rstrip() + f",{columns}) STRICT")
    connection.execute(f"INSERT INTO {table} SELECT *, {empty} FROM earlier")
    connection.execute("DROP TABLE earlier")
