"""Wider than what was typed: everyday words beside medicine's, and words of the same family.

“Tired” also looks for fatigue, “shrink” for shrinkage. What is found only so stands below
what was typed, and the reader is told which words were added.
"""

import sqlite3
from dataclasses import dataclass

from db.index import words_in
from db.query import MOST_WORDS, STOP_WORDS
from db.query_tree import And, Node, Or, Phrase, Query, Word
from db.stemming import stem
from db.word_groups import Other, others_of

LONGEST_PHRASE = 4
SHORTEST_ROOT = 5
LONGEST_ENDING = 5
MOST_RELATIVES = 8
MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Wider:
    """A tree that finds more, and the added words that are worth telling."""

    tree: Node
    added: tuple[str, ...]


def widened(connection: sqlite3.Connection, query: Query) -> Wider | None:
    """The query with other words for the same; None when there are none."""
    if query.tree is None:
        return None
    said = words_in(query.typed)[:MOST_WORDS]
    stems = {word: stem(word) for word in said}
    others = others_of(connection, _phrases(said, stems))
    widener = _Widener(connection, stems, others, typing=query.typed[-1:].isalnum())
    tree = widener.of_words(said) if _is_plain(query.tree) else widener.of_tree(query.tree)
    if tree is None or tree == query.tree:
        return None
    return Wider(tree, tuple(widener.told[:MOST_TOLD]))


class _Widener:
    def __init__(
        self,
        connection: sqlite3.Connection,
        stems: dict[str, str],
        others: dict[str, list[Other]],
        *,
        typing: bool,
    ) -> None:
        self._connection, self._stems, self._others = connection, stems, others
        self._typing = typing
        self.told: list[str] = []

    def of_words(self, said: list[str]) -> Node | None:
        """All of the words said, each phrase of them with the others that mean the same."""
        parts: list[Node] = []
        at = 0
        while at < len(said):
            size = self._longest(said, at)
            piece = said[at : at + size]
            at += size
            if size == 1 and piece[0] in STOP_WORDS:
                continue
            wanted = [word for word in piece if word not in STOP_WORDS] or piece
            typing = self._typing and at >= len(said)
            own: Node = _all(
                tuple(Word(word, last=typing and word is wanted[-1]) for word in wanted)
            )
            parts.append(self._beside(own, " ".join(piece)))
        return _all(tuple(parts)) if parts else None

    def of_tree(self, node: Node) -> Node:
        """A tree with operators: every single wanted word with others beside it."""
        if isinstance(node, And | Or):
            return type(node)(tuple(self.of_tree(part) for part in node.parts))
        if isinstance(node, Word) and node.field is None:
            return self._beside(node, node.text)
        return node

    def _longest(self, said: list[str], at: int) -> int:
        for size in range(min(LONGEST_PHRASE, len(said) - at), 1, -1):
            if " ".join(said[at : at + size]) in self._others:
                return size
        return 1

    def _beside(self, own: Node, phrase: str) -> Node:
        others = [] if phrase in STOP_WORDS else self._others.get(phrase, [])
        self._tell(others)
        more: list[Node] = [_node(other.told) for other in others]
        if isinstance(own, Word):
            more += [Word(word) for word in self._family(own.text)]
        return Or((own, *more)) if more else own

    def _tell(self, others: list[Other]) -> None:
        """Remember the first word of medicine that the library uses at all."""
        for told in (other.told for other in others if other.medical):
            words = words_in(told)
            marks = ", ".join("?" for _ in words)
            known = self._connection.execute(
                f"SELECT count(*) FROM words WHERE word IN ({marks})", words
            ).fetchone()[0]
            if known == len(set(words)) and told not in self.told:
                self.told.append(told)
                return

    def _family(self, word: str) -> list[str]:
        """Longer words that begin with this one, or with its stem, and are not its inflections."""
        stem = self._stems.get(word, word)
        root = stem if word.startswith(stem) else word
        if len(root) < SHORTEST_ROOT:
            return []
        rows = self._connection.execute(
            "SELECT min(word) FROM words WHERE word >= ? AND word < ? AND length(word) <= ? "
            "AND stem <> ? GROUP BY stem LIMIT ?",
            (root, root + "\U0010ffff", len(root) + LONGEST_ENDING, stem, MOST_RELATIVES),
        )
        return [row[0] for row in rows]


def _phrases(said: list[str], stems: dict[str, str]) -> list[tuple[str, str]]:
    pieces = [
        said[at : at + size]
        for size in range(1, LONGEST_PHRASE + 1)
        for at in range(len(said) - size + 1)
    ]
    return [(" ".join(p), " ".join(stems.get(word, word) for word in p)) for p in pieces]


def _is_plain(tree: Node) -> bool:
    parts = tree.parts if isinstance(tree, And) else (tree,)
    return all(isinstance(part, Word) and part.field is None for part in parts)


def _all(parts: tuple[Node, ...]) -> Node:
    return parts[0] if len(parts) == 1 else And(parts)


def _node(phrase: str) -> Node:
    words = tuple(words_in(phrase))
    return Word(words[0]) if len(words) == 1 else Phrase(words)
