"""The steps of the notebook's schema, in order. A released step is never edited."""

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
