"""The steps of the library's schema, in order. A released step is never edited."""

from sqlite_utils import Database, Migrations

from db import index
from db.papers import write_paper_keys
from db.rows import STUDY_COLUMNS, study_of

steps = Migrations("library")

STUDIES = """
CREATE TABLE studies (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT UNIQUE,
    title TEXT NOT NULL,
    takeaway TEXT NOT NULL,
    keep_in_mind TEXT, what_they_did TEXT, findings TEXT NOT NULL, picture_it TEXT,
    cannot_tell TEXT NOT NULL, why_person TEXT, why_helper TEXT, why_professional TEXT,
    questions TEXT NOT NULL, abstract TEXT,
    kind TEXT, organism TEXT,
    people INTEGER, people_detail TEXT, animals INTEGER, studies_counted INTEGER,
    population TEXT, duration TEXT, comparison TEXT, results TEXT NOT NULL,
    conditions TEXT NOT NULL, topics TEXT NOT NULL,
    paper_title TEXT, journal TEXT, authors TEXT, published TEXT,
    doi TEXT, pmid TEXT, pmcid TEXT, trial_ids TEXT NOT NULL,
    harms TEXT, funding TEXT, certainty TEXT,
    status TEXT NOT NULL, status_note TEXT,
    summary_by TEXT, made_with TEXT, reviewed_by TEXT, checked TEXT, next_check TEXT,
    licence TEXT, source TEXT, lang TEXT NOT NULL, version INTEGER NOT NULL,
    left_out TEXT NOT NULL,
    year INTEGER,
    words INTEGER NOT NULL,
    digest TEXT NOT NULL,
    origin TEXT NOT NULL
)
"""
PAGES = """
CREATE TABLE pages (
    number INTEGER PRIMARY KEY REFERENCES studies ON DELETE CASCADE,
    html TEXT NOT NULL
)
"""
STUDY_TEXT = """
CREATE TABLE study_text (
    number INTEGER PRIMARY KEY REFERENCES studies ON DELETE CASCADE,
    title TEXT NOT NULL, takeaway TEXT NOT NULL, keep_in_mind TEXT NOT NULL,
    what_they_did TEXT NOT NULL, findings TEXT NOT NULL, picture_it TEXT NOT NULL,
    cannot_tell TEXT NOT NULL, why TEXT NOT NULL, questions TEXT NOT NULL,
    abstract TEXT NOT NULL, topics TEXT NOT NULL, source TEXT NOT NULL
)
"""
STUDY_TOPICS = """
CREATE TABLE study_topics (
    topic TEXT NOT NULL,
    number INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
    PRIMARY KEY (topic, number)
) WITHOUT ROWID
"""
STUDY_CONDITIONS = """
CREATE TABLE study_conditions (
    condition TEXT NOT NULL,
    number INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
    PRIMARY KEY (condition, number)
) WITHOUT ROWID
"""
TERMS = """
CREATE TABLE terms (
    slug TEXT PRIMARY KEY, word TEXT NOT NULL, meaning TEXT NOT NULL,
    forms TEXT NOT NULL, say TEXT
) WITHOUT ROWID
"""
WORD_GROUPS = """
CREATE TABLE word_groups (
    phrase TEXT NOT NULL, stems TEXT NOT NULL, told TEXT NOT NULL,
    number INTEGER NOT NULL, everyday INTEGER NOT NULL, place INTEGER NOT NULL,
    PRIMARY KEY (phrase, number)
) WITHOUT ROWID
"""
TERM_NAMES = """
CREATE TABLE term_names (
    name TEXT NOT NULL, slug TEXT NOT NULL, PRIMARY KEY (name, slug)
) WITHOUT ROWID
"""
PAPER_KEYS = """
CREATE TABLE paper_keys (
    key TEXT NOT NULL,
    number INTEGER NOT NULL REFERENCES studies ON DELETE CASCADE,
    PRIMARY KEY (key, number)
) WITHOUT ROWID
"""
IMPORTS = """
CREATE TABLE imports (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    done TEXT NOT NULL, files TEXT NOT NULL,
    new INTEGER NOT NULL, changed INTEGER NOT NULL
)
"""
IMPORT_STEPS = """
CREATE TABLE import_steps (
    import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    study TEXT NOT NULL, digest TEXT NOT NULL, before BLOB, origin TEXT,
    PRIMARY KEY (import, study)
) WITHOUT ROWID
"""
PACKS = """
CREATE TABLE packs (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    title TEXT NOT NULL, created TEXT NOT NULL, least_program TEXT NOT NULL,
    signer TEXT,
    installed TEXT NOT NULL,
    lists TEXT NOT NULL,
    kept TEXT, earlier TEXT
) STRICT
"""
HELD_BACK = """
CREATE TABLE held_back (
    study TEXT NOT NULL,
    pack TEXT NOT NULL REFERENCES packs (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    PRIMARY KEY (study, pack)
) STRICT
"""
STUDY_CHANGES = """
CREATE TABLE study_changes (
    seq INTEGER PRIMARY KEY,
    study TEXT NOT NULL, title TEXT NOT NULL,
    at TEXT NOT NULL, what TEXT NOT NULL,
    fields TEXT NOT NULL, note TEXT,
    origin TEXT NOT NULL, number INTEGER
) STRICT
"""
META = "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"


@steps()
def m001_studies(database: Database) -> None:
    """Studies, their pages, their plain text, topics, conditions and words explained."""
    for statement in (STUDIES, PAGES, STUDY_TEXT, STUDY_TOPICS, STUDY_CONDITIONS, TERMS, META):
        database.conn.execute(statement)
    database.conn.execute("CREATE INDEX studies_by_year ON studies (published DESC)")
    database.conn.execute("CREATE INDEX topics_of ON study_topics (number)")
    database.conn.execute("CREATE INDEX conditions_of ON study_conditions (number)")
    database.conn.execute("INSERT INTO meta VALUES ('revision', '0')")


@steps()
def m002_search(database: Database) -> None:
    """The search tables and what keeps them in step with the text."""
    index.create(database.conn)


@steps()
def m003_word_groups(database: Database) -> None:
    """Everyday words beside the words of medicine, and every name of a word explained."""
    database.conn.execute(WORD_GROUPS)
    database.conn.execute(TERM_NAMES)
    database.conn.execute("CREATE INDEX phrases_of ON word_groups (number)")
    database.conn.execute("CREATE INDEX words_by_stem ON words (stem)")
    database.conn.execute("CREATE INDEX stems_of_phrases ON word_groups (stems)")


@steps()
def m004_papers_and_imports(database: Database) -> None:
    """What each paper is known by, and what the last imports did, so that they can be undone."""
    for statement in (PAPER_KEYS, IMPORTS, IMPORT_STEPS):
        database.conn.execute(statement)
    database.conn.execute("CREATE INDEX papers_of ON paper_keys (number)")
    rows = database.conn.execute(f"SELECT number, {', '.join(STUDY_COLUMNS)} FROM studies")
    for number, *values in rows.fetchall():
        write_paper_keys(database.conn, number, study_of(tuple(values)))


@steps()
def m005_packs(database: Database) -> None:
    """The packs that studies come from, what they hold in reserve, and what changed when."""
    for statement in (PACKS, HELD_BACK, STUDY_CHANGES):
        database.conn.execute(statement)
    database.conn.execute("CREATE INDEX changes_of ON study_changes (study)")
    database.conn.execute("CREATE INDEX studies_by_origin ON studies (origin)")
