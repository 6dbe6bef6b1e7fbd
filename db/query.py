"""From what was typed to what was meant. Pure, and nothing typed ever raises.

Whoosh's parser supplies the language, behind a fence: long, deep or exponential input never
reaches it, and whatever it cannot parse counts as plain words. This is the only file that
knows Whoosh.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from types import ModuleType
from typing import Any

from db.index import words_in
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
    Query,
    Range,
    Word,
)

LONGEST_QUERY = 400
MOST_WORDS = 32
DEEPEST = 10
PARTS = {
    "title": "title",
    "takeaway": "takeaway",
    "mind": "keep_in_mind",
    "did": "what_they_did",
    "found": "findings",
    "findings": "findings",
    "picture": "picture_it",
    "limits": "cannot_tell",
    "why": "why",
    "questions": "questions",
    "abstract": "abstract",
    "source": "source",
}
TEXT_FIELDS = {"title": "title", "takeaway": "takeaway"}
FACT_FIELDS = ("journal", "author", "kind", "about", "topic", "doi", "code", "in", "is", "has")
NUMBER_FIELDS = ("year", "people")
DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
QUOTES = {ord("“"): '"', ord("”"): '"', ord("„"): '"', ord("’"): "'", ord("‘"): "'"}
LITTLE_WORDS = (
    "a an the of in on at to and or is are was were be been do does did with for from by as it "
    "its this that these those what which who whom how why when where can could will would i "
    "my me you your we our they their he she his her about there than then so if not am have has "
    "had keep get gets got make makes made always need want any some"
)
STOP_WORDS = frozenset(LITTLE_WORDS.split())


def parse(typed: str) -> Query:
    """What was meant; the last word counts as still being typed unless a space follows it."""
    text, notice = _fenced(_normalised(typed))
    tree = _parsed(text)
    if tree is None:
        tree = _plain(text)
    tree = _scoped(_without_stop_words(tree))
    if tree is not None and re.search(r"\w$", typed):
        tree = _with_last(tree, (words_in(typed) or [""])[-1])
    return Query(typed, tree, notice)


def _normalised(typed: str) -> str:
    text = unicodedata.normalize("NFKC", typed[: LONGEST_QUERY * 4])
    text = text.translate(DASHES).translate(QUOTES)
    return "".join(" " if unicodedata.category(c) in {"Cc", "Cf", "Cs"} else c for c in text)


def _fenced(text: str) -> tuple[str, str]:
    """Cut the text to what the parser may see, and say so when something was left out."""
    kept, notice = text, ""
    if len(text) >= LONGEST_QUERY:
        kept = text[:LONGEST_QUERY].rpartition(" ")[0] or text[:LONGEST_QUERY]
        notice = "Your search is very long. We used the first part of it."
    pieces = kept.split()
    if len(pieces) > MOST_WORDS:
        kept = " ".join(pieces[:MOST_WORDS])
        notice = "Your search is very long. We used the first part of it."
    depth = deepest = 0
    for character in kept:
        depth += {"(": 1, ")": -1}.get(character, 0)
        deepest = max(deepest, depth)
    if deepest > DEEPEST or depth != 0:
        kept = kept.replace("(", " ").replace(")", " ")
    if kept.count('"') % 2:
        kept = kept.replace('"', " ")
    return _rewritten(kept), notice


def _rewritten(text: str) -> str:
    """Outside quotation marks: ranges, leading minus and question marks in the parser's terms."""
    pieces = text.split('"')
    for number in range(0, len(pieces), 2):
        piece = pieces[number].replace("[", " ").replace("{", " ").replace("^", " ")
        piece = piece.replace("]", " ").replace("}", " ")
        piece = re.sub(r"\b(year|people):(\d+)\.\.(\d+)", r"\1:[\2 to \3]", piece)
        piece = re.sub(r"\b(year|people):(\d+)\.\.(?!\d)", r"\1:[\2 to ]", piece)
        piece = re.sub(r"\b(year|people):\.\.(\d+)", r"\1:[ to \2]", piece)
        piece = re.sub(r"\b(year|people):>=(\d+)", r"\1:[\2 to ]", piece)
        piece = re.sub(r"\b(year|people):<=(\d+)", r"\1:[ to \2]", piece)
        piece = re.sub(r"\b(year|people):>(\d+)", _above, piece)
        piece = re.sub(r"\b(year|people):<(\d+)", _below, piece)
        piece = piece.replace(">", " ").replace("<", " ").replace("'", " ")
        piece = re.sub(r"\?+(?=\s|$|\))", " ", piece)
        last = number == len(pieces) - 1
        ending = r"(?<![\w)*~])-(?=[\w(])" if last else r"(?<![\w)*~])-(?=[\w(]|$)"
        pieces[number] = re.sub(ending, "NOT ", piece)
    return '"'.join(pieces).strip()


def _above(match: re.Match[str]) -> str:
    return f"{match[1]}:[{int(match[2]) + 1} to ]"


def _below(match: re.Match[str]) -> str:
    return f"{match[1]}:[ to {int(match[2]) - 1}]"


@contextmanager
def _nothing_of_the_network() -> Iterator[None]:
    """Keep networking out of the process while Whoosh is loaded.

    One of its files asks for `urllib.request`, another for a package that loads asyncio; both
    would bring sockets and TLS, and neither is needed here. Stand-ins answer instead.
    """
    stand_ins = {name: ModuleType(name) for name in ("urllib.request", "cached_property")}
    vars(stand_ins["urllib.request"])["urlretrieve"] = None
    vars(stand_ins["cached_property"])["cached_property"] = cached_property
    ours = [name for name in stand_ins if name not in sys.modules]
    sys.modules.update({name: stand_ins[name] for name in ours})
    try:
        yield
    finally:
        for name in ours:
            del sys.modules[name]


@lru_cache(maxsize=1)
def _parser() -> Any:
    with _nothing_of_the_network():
        import whoosh.qparser
        import whoosh.query  # noqa: F401 - loaded here, used below
    from whoosh.analysis import LowercaseFilter, RegexTokenizer
    from whoosh.fields import ID, TEXT, Schema
    from whoosh.qparser import QueryParser, plugins

    plain = RegexTokenizer(r"[^\W_]+") | LowercaseFilter()
    facts = {name: ID() for name in (*FACT_FIELDS, *NUMBER_FIELDS)}
    texts = {name: TEXT(analyzer=plain) for name in ("all", *TEXT_FIELDS)}
    operators = plugins.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None)
    return QueryParser(
        "all",
        Schema(**facts, **texts),
        plugins=[
            plugins.WhitespacePlugin(),
            plugins.FieldsPlugin(),
            plugins.WildcardPlugin(),
            plugins.PhrasePlugin(),
            plugins.FuzzyTermPlugin(),
            plugins.RangePlugin(),
            plugins.GroupPlugin(),
            operators,
        ],
    )


def _parsed(text: str) -> Node | None:
    if not text:
        return None
    try:
        return _converted(_parser().parse(text, normalize=False))
    except (IndexError, RecursionError, ValueError, AttributeError, TypeError):
        return None


def _converted(found: Any) -> Node | None:
    """Whoosh's tree in our own terms; empty branches disappear."""
    from whoosh import query

    field = getattr(found, "fieldname", None)
    if isinstance(found, query.TermRange):
        return _range(found)
    if field in FACT_FIELDS or field in NUMBER_FIELDS:
        return _fact(field, found)
    scope = TEXT_FIELDS.get(field or "")
    if isinstance(found, query.Not):
        inner = _converted(found.query)
        return Not(inner) if inner is not None else None
    if isinstance(found, query.Phrase):
        return _phrase([str(word) for word in found.words], scope, found.slop)
    if isinstance(found, query.And | query.Or):
        parts = tuple(part for part in map(_converted, found.subqueries) if part is not None)
        return _joined(And if isinstance(found, query.And) else Or, parts)
    return _single(found, scope)


def _single(found: Any, scope: str | None) -> Node | None:
    from whoosh import query

    text = str(getattr(found, "text", "") or "")
    if isinstance(found, query.FuzzyTerm):
        words = words_in(text)
        return Fuzzy(words[0], scope) if len(words) == 1 else _words(text, scope)
    if isinstance(found, query.Prefix):
        words = words_in(text)
        return Prefix(words[0], scope) if len(words) == 1 else _words(text, scope)
    if isinstance(found, query.Wildcard):
        return _pattern(text.lower(), scope)
    return _words(text, scope)


def _pattern(text: str, scope: str | None) -> Node | None:
    inner = text.rstrip("*")
    if inner and not set(inner) & set("*?"):
        return Prefix(inner, scope) if words_in(inner) == [inner] else _words(text, scope)
    if not re.fullmatch(r"[^\W_]*([*?]+[^\W_]*)+", text) or len(text.strip("*?")) < 2:
        return _words(text, scope)
    return Pattern(text, scope)


def _words(text: str, scope: str | None = None) -> Node | None:
    return _joined(And, tuple(Word(word, scope) for word in words_in(text)))


def _phrase(words: list[str], scope: str | None, slop: int) -> Node | None:
    folded = tuple(piece for word in words for piece in words_in(word))
    if len(folded) <= 1:
        return Word(folded[0], scope) if folded else None
    return Phrase(folded, scope, slop if slop > 1 else 0)


def _joined(kind: type[And] | type[Or], parts: tuple[Node, ...]) -> Node | None:
    if len(parts) <= 1:
        return parts[0] if parts else None
    return kind(parts)


def _fact(field: str | None, found: Any) -> Node | None:
    words = getattr(found, "words", None)
    value = " ".join(words) if words else str(getattr(found, "text", "") or "")
    value = value.strip().rstrip("*~").strip()
    if field in NUMBER_FIELDS and re.fullmatch(r"\d{1,9}", value):
        return Range(str(field), int(value), int(value))
    if field in NUMBER_FIELDS or not value:
        return _words(f"{field} {value}")
    return Fact(str(field), value)


def _range(found: Any) -> Node | None:
    bounds = [str(bound or "").strip() for bound in (found.start, found.end)]
    if found.fieldname not in NUMBER_FIELDS or not all(re.fullmatch(r"\d{0,9}", b) for b in bounds):
        return _words(" ".join(bounds))
    low, high = (int(bound) if bound else None for bound in bounds)
    return Range(found.fieldname, low, high)


def _plain(text: str) -> Node | None:
    return _words(" ".join(words_in(text)[:MOST_WORDS]))


def _without_stop_words(tree: Node | None) -> Node | None:
    """Leave out the little words when there are others to look for."""
    if not isinstance(tree, And):
        return tree
    kept = tuple(p for p in tree.parts if not (isinstance(p, Word) and p.text in STOP_WORDS))
    wanted = [part for part in kept if not isinstance(part, Not)]
    return _joined(And, kept) if wanted else tree


def _scoped(tree: Node | None) -> Node | None:
    """Let `in:limits` limit the words beside it to that part of the page."""
    parts = tree.parts if isinstance(tree, And) else (tree,)
    scopes = [p for p in parts if isinstance(p, Fact) and p.name == "in"]
    if not scopes:
        return tree
    scope = PARTS.get(scopes[-1].value.lower())
    rest = tuple(part for part in parts if part is not None and part not in scopes)
    if scope is None:
        rest = (*rest, Word("in"), *(Word(word) for word in words_in(scopes[-1].value)))
    elif not rest:
        return scopes[-1]
    return _joined(And, tuple(_in_part(part, scope) for part in rest))


def _in_part(node: Node, scope: str | None) -> Node:
    if scope is None or isinstance(node, Fact | Range):
        return node
    if isinstance(node, And):
        return And(tuple(_in_part(part, scope) for part in node.parts))
    if isinstance(node, Or):
        return Or(tuple(_in_part(part, scope) for part in node.parts))
    if isinstance(node, Not):
        return Not(_in_part(node.part, scope))
    from dataclasses import replace

    return replace(node, field=scope)


def _with_last(tree: Node, last: str) -> Node:
    """Mark the word that may still be being typed."""
    if isinstance(tree, Word) and tree.text == last:
        return Word(tree.text, tree.field, last=True)
    if isinstance(tree, And | Or):
        return type(tree)((*tree.parts[:-1], _with_last(tree.parts[-1], last)))
    return tree
