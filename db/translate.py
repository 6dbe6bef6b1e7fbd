"""From a query's tree to FTS5 and SQL.

What is only words becomes one MATCH expression; facts become conditions beside it. A tree
that mixes both under OR or NOT becomes sets of study numbers.
"""

import json
import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from db.fact_words import conditions_meant, kinds_meant
from db.marks import OwnMarks
from db.models import StudyId
from db.query_tree import (
    And,
    Fact,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Prefix,
    Range,
    TextNode,
    Word,
    plain_words,
    text_nodes,
)
from db.stemming import stem

MOST_EXPANSIONS = 40
MOST_BEGUN = 200
WHOLE_WORD = 5
"""From so many letters on, what is typed may be a whole word, and its own family counts."""
COLUMN_FACTS = {"journal": "journal", "author": "authors", "doi": "doi", "code": "code"}
TITLE = "title"
NEVER = 2**62
"""A number that no study has."""
Own = Callable[[], OwnMarks]
"""Tells what the person saved, read and noted; asked only when it matters."""


def nothing_own() -> OwnMarks:
    """Of a person who has done nothing yet."""
    return OwnMarks()


@dataclass(frozen=True, slots=True)
class Condition:
    """A piece of SQL that is true for the studies wanted, with its bound values."""

    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """How to find the studies: words for FTS5 (or none), and conditions beside them."""

    match: str
    conditions: tuple[Condition, ...]


class Translator:
    """Translates trees for one library, whose own words it looks up."""

    def __init__(self, connection: sqlite3.Connection, own: Own = nothing_own) -> None:
        self._connection, self._own = connection, own

    def plan(self, tree: Node) -> Plan:
        """Words that all must be there go to FTS5, everything else becomes a condition."""
        parts = tree.parts if isinstance(tree, And) else (tree,)
        words = [part for part in parts if _is_text(part)]
        others = [part for part in parts if not _is_text(part)]
        match = " AND ".join(self.expression(part) for part in words)
        return Plan(match, tuple(self.condition(part) for part in others))

    def any_words(self, tree: Node) -> str:
        """An expression for studies with any of the wanted words; phrases fall into words."""
        singles = [single for node in text_nodes(tree) for single in _loosened(node)]
        return " OR ".join(dict.fromkeys(self.expression(single) for single in singles))

    def title_words(self, tree: Node, *, marking: bool = False) -> str:
        """The wanted words as an expression for titles; empty when titles are not meant.

        For marking, words that are hardly begun count as well.
        """
        nodes = [
            node
            for node in text_nodes(tree)
            if node.field in {None, TITLE} and (marking or not _is_hardly_begun(node))
        ]
        return " OR ".join(dict.fromkeys(self._bare(node) for node in nodes))

    def expression(self, node: Node) -> str:
        """FTS5's own language for a tree of words only."""
        if isinstance(node, And | Or):
            wanted = [part for part in node.parts if not isinstance(part, Not)]
            unwanted = [part.part for part in node.parts if isinstance(part, Not)]
            joint = " AND " if isinstance(node, And) else " OR "
            told = f"({joint.join(self.expression(part) for part in wanted)})"
            for part in unwanted:
                told = f"({told} NOT {self.expression(part)})"
            return told
        assert isinstance(node, TextNode)  # noqa: S101 - _is_text has seen to it
        bare = self._bare(node)
        return f"{{{node.field}}} : ({bare})" if node.field else f"({bare})"

    def condition(self, node: Node) -> Condition:
        """Any tree as a condition on the number of a study."""
        if isinstance(node, Not):
            inner = self.condition(node.part)
            return Condition(f"NOT ({inner.sql})", inner.values)
        if isinstance(node, And | Or) and not _is_text(node):
            joint = " AND " if isinstance(node, And) else " OR "
            inner_parts = [self.condition(part) for part in node.parts]
            sql = joint.join(f"({part.sql})" for part in inner_parts)
            return Condition(sql, tuple(v for part in inner_parts for v in part.values))
        if isinstance(node, Range):
            return _range(node)
        if isinstance(node, Fact):
            return self._own_fact(node) if node.name in {"is", "has"} else _fact(node)
        return Condition(
            "studies.number IN (SELECT rowid FROM study_fts WHERE study_fts MATCH ?)",
            (self.expression(node),),
        )

    def spelt(self, node: TextNode) -> list[str]:
        """The words of the library that a fuzzy word or an inside wildcard stands for."""
        if isinstance(node, Fuzzy):
            return self._words_near(node)
        return self._words_like(node.text) if isinstance(node, Pattern) else []

    def _own_fact(self, node: Fact) -> Condition:
        """is:saved, is:read, is:unread, is:new, has:note; any other value fits no study."""
        own, value = self._own(), node.value.lower().rstrip("s")
        if (node.name, value) == ("is", "new"):
            return Condition("studies.number > ?", (NEVER if own.looked is None else own.looked,))
        if (node.name, value) == ("is", "unread"):
            read = _among_studies(own.read)
            return Condition(f"NOT ({read.sql})", read.values)
        kept = {
            ("is", "saved"): own.saved,
            ("is", "read"): own.read,
            ("has", "note"): own.noted,
            ("has", "question"): own.noted,
        }
        return _among_studies(kept.get((node.name, value), frozenset()))

    def _bare(self, node: TextNode) -> str:
        if isinstance(node, Phrase):
            words = " ".join(_quoted(word) for word in node.words)
            return f"NEAR({words}, {node.near})" if node.near else words.replace('" "', " ")
        if isinstance(node, Word) and not node.last:
            return _quoted(node.text)
        if isinstance(node, Word | Prefix):
            return self._begun(node.text)
        return " OR ".join(map(_quoted, self.spelt(node))) or _quoted("\u0001")

    def _begun(self, typed: str) -> str:
        """Words that begin as typed.

        FTS5 takes the stem of a beginning too: “ale” would become “al” and find nearly
        everything. Such a beginning is spelt out in the words of the library.
        """
        if stem(typed) == typed:
            extras = self._stems_shorter_than(typed)
            return " OR ".join([f"{_quoted(typed)} *", *map(_quoted, extras)])
        rows = self._connection.execute(
            "SELECT min(word) FROM words WHERE word >= ? AND word < ? GROUP BY stem "
            "ORDER BY max(studies) DESC LIMIT ?",
            (typed, typed + "\U0010ffff", MOST_BEGUN),
        )
        whole = [typed] if len(typed) >= WHOLE_WORD else []
        spelt = dict.fromkeys([*whole, *(row[0] for row in rows)])
        return " OR ".join(map(_quoted, spelt)) or _quoted("\u0001")

    def _stems_shorter_than(self, typed: str) -> list[str]:
        """Stems of words that begin as typed, where the stem itself is shorter than that.

        The index holds stems, so “testin” finds nothing there although “testing” is a word.
        """
        rows = self._connection.execute(
            "SELECT DISTINCT stem FROM words WHERE word >= ? AND word < ? "
            "AND substr(stem, 1, ?) <> ? LIMIT ?",
            (typed, typed + "\U0010ffff", len(typed), typed, MOST_EXPANSIONS),
        )
        return [row[0] for row in rows]

    def _words_like(self, pattern: str) -> list[str]:
        glob = re.sub(r"[\[\]]", "", pattern)
        rows = self._connection.execute(
            "SELECT word FROM words WHERE word GLOB ? ORDER BY studies DESC LIMIT ?",
            (glob, MOST_EXPANSIONS),
        )
        return [row[0] for row in rows]

    def _words_near(self, node: Fuzzy) -> list[str]:
        from db.spelling import near_words

        return near_words(self._connection, node.text, MOST_EXPANSIONS)


def _is_text(node: Node) -> bool:
    if isinstance(node, And | Or):
        inner = [part.part if isinstance(part, Not) else part for part in node.parts]
        wanted = [part for part in node.parts if not isinstance(part, Not)]
        mixed = isinstance(node, Or) and len(wanted) < len(node.parts)
        return bool(wanted) and not mixed and all(_is_text(part) for part in inner)
    return isinstance(node, TextNode)


def _is_hardly_begun(node: TextNode) -> bool:
    """One or two letters of a word stand in nearly every title and tell nothing."""
    begun = isinstance(node, Prefix) or (isinstance(node, Word) and node.last)
    return begun and len(plain_words(node)[0]) <= 2


def _loosened(node: TextNode) -> list[TextNode]:
    if isinstance(node, Phrase):
        return [Word(word, node.field) for word in node.words]
    return [node]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _range(node: Range) -> Condition:
    column = f"studies.{node.name}"
    pieces, values = [f"{column} IS NOT NULL"], []
    for sign, bound in ((">=", node.low), ("<=", node.high)):
        if bound is not None:
            pieces.append(f"{column} {sign} ?")
            values.append(bound)
    return Condition(" AND ".join(pieces), tuple(values))


def _fact(node: Fact) -> Condition:
    if node.name == "kind":
        return _among("studies.kind", kinds_meant(node.value))
    if node.name == "about":
        inner = _among("condition", conditions_meant(node.value))
        return _numbers_in("study_conditions", inner)
    if node.name == "topic":
        return _numbers_in("study_topics", Condition(*_containing("topic", node.value)))
    if node.name == "in":
        return Condition("1")
    return Condition(*_containing(f"studies.{COLUMN_FACTS[node.name]}", node.value))


def _among_studies(studies: frozenset[StudyId]) -> Condition:
    named = json.dumps(sorted(studies))
    return Condition("studies.id IN (SELECT value FROM json_each(?))", (named,))


def _numbers_in(table: str, inner: Condition) -> Condition:
    return Condition(
        f"studies.number IN (SELECT number FROM {table} WHERE {inner.sql})", inner.values
    )


def _among(column: str, values: tuple[str, ...]) -> Condition:
    marks = ", ".join("?" for _ in values)
    return Condition(f"{column} IN ({marks})", tuple(values))


def _containing(column: str, value: str) -> tuple[str, tuple[object, ...]]:
    escaped = re.sub(r"([\\%_])", r"\\\1", value)
    return f"{column} LIKE ? ESCAPE '\\'", (f"%{escaped}%",)
