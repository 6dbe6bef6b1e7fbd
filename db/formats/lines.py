"""The lines of a text with their numbers, none of them longer than memory allows."""

from collections.abc import Iterator
from typing import TextIO

LONGEST_LINE = 1024 * 1024
MOST_LINES = 20_000
"""More than any record has."""


def numbered(text: TextIO) -> Iterator[tuple[int, str]]:
    """Each line without its end; a line of more than a million letters comes in pieces."""
    for number, line in enumerate(iter(lambda: text.readline(LONGEST_LINE), ""), 1):
        yield number, line.rstrip("\n")


def whole(text: TextIO, most: int) -> str | None:
    """All of the text, or None where it is longer than `most` letters."""
    held = text.read(most + 1)
    return held if len(held) <= most else None
