"""Where words stand in a text: those of a search, or those typed to find on the page."""

import re
import unicodedata
from collections.abc import Iterator

from db import Forms

WORD = re.compile(r"[^\W_]+")


def hits_in(text: str, forms: Forms) -> Iterator[tuple[int, int]]:
    """Where in a text the wanted words stand; of a word that only begins so, its beginning."""
    if not forms.words and not forms.beginnings:
        return
    for found in WORD.finditer(text):
        word = "".join(_folded(found[0]))
        if word in forms.words:
            yield found.start(), found.end()
            continue
        begun = [len(one) for one in forms.beginnings if word.startswith(one)]
        if begun:
            yield found.start(), found.start() + max(begun)


def found_in(text: str, typed: str) -> Iterator[tuple[int, int]]:
    """Where the typed letters stand, whatever their case, accents or kind of hyphen."""
    wanted = "".join(_folded(typed.strip()))
    if not wanted:
        return
    folded = [(letter, at) for at, one in enumerate(text) for letter in _folded(one)]
    plain = "".join(letter for letter, _ in folded)
    at = plain.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        yield folded[at][1], folded[end - 1][1] + 1
        at = plain.find(wanted, end)


def _folded(text: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", text.lower())
    kept = [letter for letter in bare if not unicodedata.combining(letter)]
    return ["-" if "\u2010" <= letter <= "\u2015" else letter for letter in kept]
