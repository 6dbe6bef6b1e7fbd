"""JSON and JSON Lines, one value after the other, so that a large file is never held whole."""

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

from db.errors import UnreadableFile
from db.formats.values import Broken

PIECE = 64 * 1024
LARGEST_VALUE = 2 * 1024 * 1024
SPACE = re.compile(r"[ \t\r\n]*")
BETWEEN = re.compile(r"[ \t\r\n]*(,?)[ \t\r\n]*")
NOT_JSON = "it could not be read as JSON"
Value = tuple[int, Any]


def json_values(text: TextIO, *, lines: bool) -> Iterator[Value | Broken]:
    """Every value with its line: each line's own, or those of one list, or the one there is.

    A line that is broken costs itself; a list that is broken costs the file (UnreadableFile).
    """
    return _values_of_lines(text) if lines else _values_of_list(text)


def _values_of_lines(text: TextIO) -> Iterator[Value | Broken]:
    for number, line in enumerate(iter(lambda: text.readline(LARGEST_VALUE), ""), 1):
        if not line.strip():
            continue
        try:
            yield number, _DECODER.decode(line)
        except _NotPlain as error:
            yield Broken(number, str(error))
        except (ValueError, RecursionError):
            yield Broken(number, NOT_JSON)


def _values_of_list(text: TextIO) -> Iterator[Value]:
    window = _Window(text)
    window.skip(SPACE)
    if not window.take("["):
        yield window.value()
        window.skip(SPACE)
        if window.has_more():
            raise UnreadableFile(NOT_JSON, window.line)
        return
    window.skip(SPACE)
    while not window.take("]"):
        yield window.value()
        between = window.skip(BETWEEN)
        if not between and not window.begins("]"):
            raise UnreadableFile(NOT_JSON, window.line)
    window.skip(SPACE)
    if window.has_more():
        raise UnreadableFile(NOT_JSON, window.line)


class _Window:
    """The stretch of the text that is being read; it moves on and never grows past one value."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._held = ""
        self._at = 0
        self.line = 1

    def has_more(self) -> bool:
        """Whether anything is left."""
        return self._at < len(self._held) or self._read_on()

    def begins(self, sign: str) -> bool:
        """Whether the sign comes next."""
        return self.has_more() and self._held.startswith(sign, self._at)

    def take(self, sign: str) -> bool:
        """Go past the sign, if it comes next."""
        if not self.begins(sign):
            return False
        self._move_to(self._at + len(sign))
        return True

    def skip(self, pattern: re.Pattern[str]) -> str:
        """Go past what the pattern matches; give its group, if it has one."""
        found = pattern.match(self._held, self._at)
        while found and found.end() == len(self._held) and self._read_on():
            found = pattern.match(self._held, self._at)
        if found is None:
            return ""
        self._move_to(found.end())
        return found.group(1) if pattern.groups else ""

    def value(self) -> Value:
        """The next value and its line; more is read until it is whole."""
        line = self.line
        while True:
            try:
                value, end = _DECODER.raw_decode(self._held, self._at)
            except RecursionError as error:
                raise UnreadableFile("it is nested too deeply", line) from error
            except _NotPlain as error:
                raise UnreadableFile(str(error), line) from error
            except ValueError as error:
                place = self._line_of(error)
                if len(self._held) - self._at > LARGEST_VALUE or not self._read_on():
                    raise UnreadableFile(NOT_JSON, place) from error
                continue
            if end < len(self._held) or not self._read_on():  # a number may go on
                self._move_to(end)
                return line, value

    def _read_on(self) -> bool:
        piece = self._text.read(max(PIECE, len(self._held) - self._at))
        self._held = self._held[self._at :] + piece
        self._at = 0
        return bool(piece)

    def _move_to(self, end: int) -> None:
        self.line += self._held.count("\n", self._at, end)
        self._at = end

    def _line_of(self, error: ValueError) -> int:
        at = getattr(error, "pos", self._at)
        return self.line + self._held.count("\n", self._at, at)


class _NotPlain(ValueError):
    """Something that JSON writers should not write: a name twice, or no number."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for name, value in pairs:
        if name in told:
            raise _NotPlain(f"the fact “{name[:40]}” stands twice")
        told[name] = value
    return told


def _constant(name: str) -> Any:
    raise _NotPlain(f"“{name}” is not a number")


_DECODER = json.JSONDecoder(object_pairs_hook=_pairs, parse_constant=_constant)
