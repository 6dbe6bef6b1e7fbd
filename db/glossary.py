"""Words explained, as the library keeps them."""

import json
import re
import sqlite3
import unicodedata
from collections.abc import Mapping, Sequence

from db.index import words_in
from db.models import Term

SHORTEST_ASKED = 3
MOST_FOUND = 3
LINK = re.compile(r'href="mskb:term/([\w-]+)"')


def slug(word: str) -> str:
    """The name of a word in a link: small letters, digits and dashes."""
    folded = unicodedata.normalize("NFKD", word.lower())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def write_terms(connection: sqlite3.Connection, terms: Sequence[Term]) -> None:
    """Put these terms in the place of those before; belongs inside a transaction."""
    connection.execute("DELETE FROM terms")
    connection.executemany(
        "INSERT INTO terms (slug, word, meaning, forms, say) VALUES (?, ?, ?, ?, ?)",
        (
            (slug(term.word), term.word, term.meaning, json.dumps(term.forms), term.say)
            for term in terms
        ),
    )
    connection.execute("DELETE FROM term_names")
    connection.executemany(
        "INSERT OR IGNORE INTO term_names (name, slug) VALUES (?, ?)",
        (
            (" ".join(words_in(name)), slug(term.word))
            for term in terms
            for name in (term.word, *term.forms)
        ),
    )


def all_terms(connection: sqlite3.Connection) -> list[Term]:
    """Every word explained, in the order of the alphabet."""
    rows = connection.execute(
        "SELECT word, meaning, forms, say FROM terms ORDER BY word COLLATE NOCASE"
    )
    return [_from_row(row) for row in rows]


def term(connection: sqlite3.Connection, name: str) -> Term | None:
    """The word with this slug, if it is explained."""
    row = connection.execute(
        "SELECT word, meaning, forms, say FROM terms WHERE slug = ?", (name,)
    ).fetchone()
    return _from_row(row) if row else None


def terms_for(connection: sqlite3.Connection, typed: str) -> tuple[Term, ...]:
    """The words explained that a search text names, in any of their forms; at most three.

    A word that is the whole text comes before one that only begins so.
    """
    asked = " ".join(words_in(typed))
    if len(asked) < SHORTEST_ASKED:
        return ()
    rows = connection.execute(
        "SELECT word, meaning, forms, say FROM term_names JOIN terms USING (slug) "
        "WHERE name >= ? AND name < ? GROUP BY slug ORDER BY min(name <> ?), word LIMIT ?",
        (asked, asked + "\U0010ffff", asked, MOST_FOUND),
    )
    return tuple(map(_from_row, rows))


def linked_terms(connection: sqlite3.Connection, html: Mapping[str, str]) -> tuple[Term, ...]:
    """The words that the parts of a page link to, each once, in the order of the page."""
    slugs = dict.fromkeys(name for part in html.values() for name in LINK.findall(part))
    found = (term(connection, name) for name in slugs)
    return tuple(one for one in found if one is not None)


def _from_row(row: tuple[str, str, str, str | None]) -> Term:
    word, meaning, forms, say = row
    return Term(word, meaning, tuple(json.loads(forms)), say)
