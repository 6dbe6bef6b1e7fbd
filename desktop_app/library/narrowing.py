"""The narrowings inside a search text: which there are, one more, one less."""

import re
from dataclasses import dataclass

PIECE = re.compile(
    r"(?<!\S)(kind|about|topic|year|people|is|has|journal|author|in|title|doi|code)"
    r':("[^"]*"|\S+)'
)

SPECIAL = re.compile(r'["()*~?]|^-|^(AND|OR|NOT)$')
"""Words that mean something to the search language."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One narrowing as it stands in the text, such as kind:trial."""

    name: str
    value: str

    @property
    def words(self) -> str:
        """The piece as it is typed."""
        return f"{self.name}:{self.value}"


def pieces(typed: str) -> tuple[Piece, ...]:
    """Every narrowing in the text, in its order."""
    return tuple(Piece(found[1], found[2]) for found in PIECE.finditer(typed))


def narrowed(typed: str, words: str) -> str:
    """The text with one more narrowing."""
    return f"{typed.strip()} {words}".strip() + " "


def widened(typed: str, words: str) -> str:
    """The text without this narrowing."""
    without = PIECE.sub(lambda found: "" if found[0] == words else found[0], typed)
    return " ".join(without.split())


def rephrased(typed: str) -> dict[str, str]:
    """Other ways to ask for the same words, by name: as one phrase, any of them, in one part.

    Only plain words can be put otherwise; a text with signs or OR in it stays as it is.
    """
    kept = " ".join(piece.words for piece in pieces(typed))
    words = PIECE.sub("", typed).split()
    if not words or any(SPECIAL.search(word) for word in words):
        return {}
    taken = {piece.name for piece in pieces(typed)}
    plain = " ".join(words)
    ways = {"title": f"title:{words[0]}"} if len(words) == 1 else {}
    if len(words) > 1:
        ways = {"phrase": f'"{plain}"', "any": " OR ".join(words)}
    ways["limits"] = f"in:limits {plain}"
    if taken & {"in", "title"}:
        ways = {name: text for name, text in ways.items() if name in {"phrase", "any"}}
    return {name: f"{text} {kept}".strip() for name, text in ways.items()}
