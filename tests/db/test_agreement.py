"""Our answers and Whoosh's own, for the same trees over the same documents, agree.

Whoosh indexes the very texts and stems of our index, in memory. A begun word means every
family that has such a word. Inside wildcards differ by intent: ours find a word and then its
whole family.
"""

import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db import query
from db.connection import LIBRARY
from db.index import COLUMNS, words_in
from db.library import Library
from db.migrations import open_current
from db.models import Wish
from db.query import parse
from db.query_tree import And, Fact, Node, Not, Or, Pattern, Phrase, Prefix, Range, Word
from db.stemming import stem as stem_of
from db.translate import WHOLE_WORD

ROOT = Path(__file__).parents[2]
EACH = 12
EVERYTHING = Wish(limit=1000, widely=False)


class Whoosh:
    """Whoosh's index of the same columns: their stems, and their words as they are written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        query._parser()
        from whoosh.analysis import SpaceSeparatedTokenizer
        from whoosh.fields import ID, NUMERIC, TEXT, Schema
        from whoosh.filedb.filestore import RamStorage

        stems = dict(connection.execute("SELECT word, stem FROM words"))
        fields: dict[str, Any] = {
            f"{kind}_{name}": TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=True)
            for kind in ("stem", "word")
            for name in COLUMNS
        }
        schema = Schema(id=ID(stored=True), kind=ID(), year=NUMERIC(), people=NUMERIC(), **fields)
        index = RamStorage().create_index(schema)
        writer = index.writer()
        rows = connection.execute(
            f"SELECT id, kind, year, people, {', '.join(f'study_text.{c}' for c in COLUMNS)} "
            "FROM studies JOIN study_text USING (number)"
        )
        for study, kind, year, people, *texts in rows:
            told: dict[str, Any] = {"id": study, "kind": kind}
            told |= {"year": year} if year is not None else {}
            told |= {"people": people} if people is not None else {}
            for name, text in zip(COLUMNS, texts, strict=True):
                words = words_in(text)
                told[f"word_{name}"] = " ".join(words)
                told[f"stem_{name}"] = " ".join(stems.get(word, word) for word in words)
            writer.add_document(**told)
        writer.commit()
        self._stems = stems
        self._searcher = index.searcher()

    def find(self, tree: Node) -> set[str]:
        """The studies that Whoosh finds for a tree."""
        return {hit["id"] for hit in self._searcher.search(self._query(tree), limit=None)}

    def _query(self, node: Node) -> Any:
        from whoosh import query as q

        if isinstance(node, And):
            return q.And([self._query(part) for part in node.parts])
        if isinstance(node, Or):
            return q.Or([self._query(part) for part in node.parts])
        if isinstance(node, Not):
            return q.Not(self._query(node.part))
        if isinstance(node, Range):
            return q.NumericRange(node.name, node.low, node.high)
        if isinstance(node, Fact):
            from db.fact_words import kinds_meant

            return q.Or([q.Term("kind", kind) for kind in kinds_meant(node.value)])
        columns = [node.field] if node.field else list(COLUMNS)
        return q.Or([part for name in columns for part in self._in_column(node, name)])

    def _in_column(self, node: Node, name: str) -> list[Any]:
        from whoosh import query as q

        if isinstance(node, Phrase):
            return [q.Phrase(f"stem_{name}", [self._stem(word) for word in node.words])]
        if isinstance(node, Pattern):
            return [q.Wildcard(f"word_{name}", node.text)]
        assert isinstance(node, Word | Prefix)
        if isinstance(node, Prefix) or node.last:
            begun = (stem for word, stem in self._stems.items() if word.startswith(node.text))
            shorter = {stem for stem in begun if not stem.startswith(node.text)}
            if len(node.text) >= WHOLE_WORD:
                shorter.add(stem_of(node.text))
            family = [q.Term(f"stem_{name}", stem) for stem in shorter]
            return [q.Prefix(f"stem_{name}", node.text), *family]
        return [q.Term(f"stem_{name}", self._stem(node.text))]

    def _stem(self, word: str) -> str:
        return str(self._stems.get(word, word))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Whoosh, list[str]]]:
    path = tmp_path_factory.mktemp("agreement") / "library.sqlite3"
    connection = open_current(path, LIBRARY)
    library = Library(connection)
    plan = library.plan([ROOT / "resources/starter/studies"])
    assert not plan.refused
    library.apply(plan)
    words = [
        row[0]
        for row in connection.execute(
            "SELECT word FROM words WHERE studies BETWEEN 2 AND 60 AND word GLOB '[a-z]*' "
            "AND length(word) > 3 ORDER BY word"
        )
    ]
    yield library, Whoosh(connection), words
    library.close()


def typed_texts(words: list[str]) -> Iterator[str]:
    """Queries of every kind that the language has, always the same."""
    dice = random.Random(11)

    def word() -> str:
        return dice.choice([w for w in words if w not in query.STOP_WORDS])

    for _ in range(EACH):
        a, b, c = word(), word(), word()
        year, people = dice.randint(1995, 2025), dice.choice([50, 300, 1000])
        yield from (
            f"{a} ",
            f"{a} {b} ",
            f"{a} OR {b} ",
            f"{a} OR {b} OR {c} ",
            f"({a} OR {b}) {c} ",
            f"{a} -{b} ",
            f"{a} NOT ({b} OR {c}) ",
            f"{a[:3]}* ",
            f"{a[: dice.randint(2, 6)]}",
            f"{a} {b[:4]}",
            f'"{a} {b}" ',
            f"title:{a} ",
            f"in:limits {a} ",
            f"kind:trial {a} ",
            f"kind:watching OR {a} ",
            f"year:{year}..{year + 6} {a} ",
            f"people:>{people} ",
            f"NOT {a} kind:scans ",
        )
    yield from ('"people with ms" ', '"chance gave" ', '"new or growing spots" ', "a* ", "ms ")


def test_our_answers_are_those_of_whoosh(both: tuple[Library, Whoosh, list[str]]) -> None:
    library, whoosh, words = both
    differing = {}
    asked = 0
    for typed in typed_texts(words):
        tree = parse(typed).tree
        assert tree is not None, typed
        answer = library.find(typed, wish=EVERYTHING)
        ours = {hit.row.id for hit in answer.hits if hit.group == "best"}
        theirs = whoosh.find(tree)
        asked += 1
        if ours != theirs and answer.corrected is None:
            differing[typed] = (ours - theirs, theirs - ours)
    assert asked > 200
    assert differing == {}


def test_inside_wildcards_find_at_least_what_whoosh_finds(
    both: tuple[Library, Whoosh, list[str]],
) -> None:
    library, whoosh, words = both
    dice = random.Random(5)
    for word in dice.sample([w for w in words if len(w) > 6], EACH):
        typed = f"{word[:3]}*{word[-2:]} "
        tree = parse(typed).tree
        assert tree is not None
        ours = {hit.row.id for hit in library.find(typed, wish=EVERYTHING).hits}
        assert ours >= whoosh.find(tree), typed
