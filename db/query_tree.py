"""What was meant by what was typed, as frozen values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word; `last` marks the one that may still be being typed."""

    text: str
    field: str | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Prefix:
    """The beginning of a word: relaps*."""

    text: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word with gaps: neur*s, wom?n; looked up among the library's own words."""

    text: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word that may be misspelt: thalmus~."""

    text: str
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, or with `near` at most so many words between them."""

    words: tuple[str, ...]
    field: str | None = None
    near: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the study: name and value, such as kind and "trial"."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Range:
    """A number between two bounds, both included; None is open."""

    name: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Without this."""

    part: "Node"


TextNode = Word | Prefix | Pattern | Fuzzy | Phrase
Node = Word | Prefix | Pattern | Fuzzy | Phrase | Fact | Range | And | Or | Not


@dataclass(frozen=True, slots=True)
class Query:
    """A whole question. `tree` is None when nothing was asked."""

    typed: str
    tree: Node | None
    notice: str = ""


def text_nodes(node: Node | None) -> list[TextNode]:
    """The words and phrases that are wanted, without those that are not."""
    if node is None or isinstance(node, Not | Fact | Range):
        return []
    if isinstance(node, And | Or):
        return [found for part in node.parts for found in text_nodes(part)]
    return [node]


def plain_words(node: Node | None) -> list[str]:
    """The single words that are wanted, in their order."""
    words: list[str] = []
    for one in text_nodes(node):
        words += one.words if isinstance(one, Phrase) else [one.text]
    return words
