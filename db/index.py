"""The search tables: FTS5 over the plain text of the studies, and the words they use.

`study_fts` indexes every part; `title_fts` the titles alone, because FTS5 measures one length
for all columns and a second table gives titles a fair one. Both take their text from
`study_text`; `write` and `remove` keep the three in step within the caller's transaction
(triggers cannot: with an untrusted schema SQLite keeps them away from virtual tables).
`words` holds every word as it is written, with the very stem the index uses, for part-typed
words and for spelling.
"""

import re
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from db.stemming import TOKENIZER

COLUMNS = (
    "title",
    "takeaway",
    "keep_in_mind",
    "what_they_did",
    "findings",
    "picture_it",
    "cannot_tell",
    "why",
    "questions",
    "abstract",
    "topics",
    "source",
)
WORD = re.compile(r"[^\W_]+")
LONGEST_WORD = 40
WHOLE_FROM = 10
PAGES = 500


def create(connection: sqlite3.Connection) -> None:
    """Make the search tables."""
    connection.execute(
        f"CREATE VIRTUAL TABLE study_fts USING fts5({', '.join(COLUMNS)}, content='study_text', "
        f"content_rowid='number', tokenize='{TOKENIZER}', detail=full, prefix='1 2 3 4')"
    )
    connection.execute(
        "CREATE VIRTUAL TABLE title_fts USING fts5(title, content='study_text', "
        f"content_rowid='number', tokenize='{TOKENIZER}', prefix='1 2 3 4')"
    )
    connection.execute(
        "CREATE TABLE words (word TEXT PRIMARY KEY, stem TEXT NOT NULL, "
        "studies INTEGER NOT NULL) WITHOUT ROWID"
    )


def write(
    connection: sqlite3.Connection, number: int, texts: Sequence[str]
) -> tuple[str, ...] | None:
    """Index the texts of a study, one for each column; returns those that they replace."""
    before = remove(connection, number)
    marks = ", ".join("?" for _ in texts)
    connection.execute(f"INSERT INTO study_text VALUES (?, {marks})", (number, *texts))
    connection.execute(
        f"INSERT INTO study_fts (rowid, {', '.join(COLUMNS)}) VALUES (?, {marks})",
        (number, *texts),
    )
    connection.execute("INSERT INTO title_fts (rowid, title) VALUES (?, ?)", (number, texts[0]))
    return before


def remove(connection: sqlite3.Connection, number: int) -> tuple[str, ...] | None:
    """Take a study out of the search tables; returns its texts, None where it was not there.

    The tables need the very text that was put in.
    """
    texts = texts_of(connection, number)
    if texts is None:
        return None
    marks = ", ".join("?" for _ in texts)
    connection.execute(
        f"INSERT INTO study_fts (study_fts, rowid, {', '.join(COLUMNS)}) "
        f"VALUES ('delete', ?, {marks})",
        (number, *texts),
    )
    connection.execute(
        "INSERT INTO title_fts (title_fts, rowid, title) VALUES ('delete', ?, ?)",
        (number, texts[0]),
    )
    connection.execute("DELETE FROM study_text WHERE number = ?", (number,))
    return texts


def texts_of(connection: sqlite3.Connection, number: int) -> tuple[str, ...] | None:
    """The indexed texts of a study, one for each column."""
    row = connection.execute(
        f"SELECT {', '.join(COLUMNS)} FROM study_text WHERE number = ?", (number,)
    ).fetchone()
    return tuple(row) if row else None


def words_in(text: str) -> list[str]:
    """The words of a text as the index sees them before stemming: small, without accents."""
    bare = text.lower()
    if not bare.isascii():
        folded = unicodedata.normalize("NFKD", bare)
        bare = "".join(c for c in folded if not unicodedata.combining(c))
    return [word for word in WORD.findall(bare) if len(word) <= LONGEST_WORD]


def count_words(texts: Iterable[str]) -> Counter[str]:
    """In how many of these texts each word stands."""
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(set(words_in(text)))
    return counts


def add_words(connection: sqlite3.Connection, counts: Counter[str]) -> None:
    """Add to the list of words (or take from it, where a count is negative)."""
    new = [word for word in counts if not _has_word(connection, word)]
    stems = stems_of(connection, new)
    connection.executemany(
        "INSERT INTO words (word, stem, studies) VALUES (?, ?, 0)",
        ((word, stems.get(word, word)) for word in new),
    )
    connection.executemany(
        "UPDATE words SET studies = studies + ? WHERE word = ?",
        ((count, word) for word, count in counts.items()),
    )
    connection.executemany(
        "DELETE FROM words WHERE word = ? AND studies <= 0",
        ((word,) for word, count in counts.items() if count <= 0),
    )


def tidy(connection: sqlite3.Connection, written: int) -> None:
    """Merge the pieces of the index after so many studies were written; never while typing.

    Merging all of it costs as much as the library is large, so that is done only after a
    large part of it is new. A few studies are given a bounded piece of work.
    """
    studies = connection.execute("SELECT count(*) FROM study_text").fetchone()[0]
    whole = written * WHOLE_FROM >= studies
    for table in ("study_fts", "title_fts"):
        if whole:
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
        else:
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {PAGES})")


def check(connection: sqlite3.Connection) -> list[str]:
    """What is wrong with the search tables, in sentences; empty when all is well."""
    faults = []
    for table in ("study_fts", "title_fts"):
        try:
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            faults.append(f"The search table {table} does not agree with the studies.")
    return faults


def _has_word(connection: sqlite3.Connection, word: str) -> bool:
    found = connection.execute("SELECT 1 FROM words WHERE word = ?", (word,))
    return found.fetchone() is not None


def stems_of(connection: sqlite3.Connection, words: list[str]) -> dict[str, str]:
    """The stem of each word, asked of FTS5 itself, so that both can never disagree."""
    if not words:
        return {}
    connection.execute(
        "CREATE VIRTUAL TABLE temp.stemming USING fts5(word, tokenize='porter unicode61')"
    )
    connection.execute("CREATE VIRTUAL TABLE temp.stems USING fts5vocab(temp, stemming, instance)")
    try:
        connection.executemany(
            "INSERT INTO temp.stemming (rowid, word) VALUES (?, ?)", enumerate(words, start=1)
        )
        found = connection.execute("SELECT doc, term FROM temp.stems ORDER BY doc, offset DESC")
        return {words[doc - 1]: term for doc, term in found}
    finally:
        connection.execute("DROP TABLE temp.stems")
        connection.execute("DROP TABLE temp.stemming")
