"""The facts in front of a study file: a small, safe part of YAML, with line numbers.

Everything is read as text. Aliases, anchors and tags are refused: they have no use here,
and they can make a small file explode.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from db.errors import UnreadableStudy

MARK = "---"
NOTHING = frozenset({"", "null", "~", "Null", "NULL"})
NO_FACTS = "the facts in front are not a list of names and values"
NESTED = "it is nested too deeply"
DEEPEST = 4
UNPRINTED = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML would not take as it is, or would take for the end of a line."""

Value = str | list[Any] | dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact: its name, its value as text, list or mapping, and its line in the file."""

    name: str
    value: Value
    line: int


def read_front_matter(text: str) -> tuple[dict[str, Entry], list[str], int]:
    """The facts, the lines of the body, and the number of the body's first line."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != MARK:
        raise UnreadableStudy("it does not begin with a line of three dashes")
    closing = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == MARK), None)
    if closing is None:
        raise UnreadableStudy("the facts in front have no closing line of three dashes")
    entries = _entries("\n".join(lines[1:closing]))
    return entries, lines[closing + 1 :], closing + 2


def write_front_matter(values: dict[str, Value]) -> str:
    """The facts as the front of a study file."""
    lines = [MARK, *(f"{name}: {as_yaml(value)}" for name, value in values.items()), MARK, ""]
    return "\n".join(lines)


def refuse_tricks(events: Iterable[Any], first_line: int) -> None:
    """Look at YAML piece by piece, before anything is built from it; lines count from there."""
    import yaml

    depth = 0
    for event in events:
        line = event.start_mark.line + first_line
        tagged = getattr(event, "tag", None) is not None
        named = getattr(event, "anchor", None) is not None
        if tagged or named or isinstance(event, yaml.AliasEvent):
            raise UnreadableStudy("it uses a feature that a study file does not need", line)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise UnreadableStudy(NESTED, line)


def _entries(text: str) -> dict[str, Entry]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        refuse_tricks(yaml.parse(text, Loader=loader), first_line=2)
        node = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 2
        told = "the facts in front are not written as they should be"
        raise UnreadableStudy(told, line) from error
    if not isinstance(node, yaml.MappingNode):
        raise UnreadableStudy(NO_FACTS, 2)
    return {name: Entry(name, _plain(value), line) for name, (line, value) in _pairs(node).items()}


def _pairs(node: Any) -> dict[str, tuple[int, Any]]:
    """The names of a mapping, each with its line and its value; a name stands once."""
    import yaml

    pairs: dict[str, tuple[int, Any]] = {}
    for key, value in node.value:
        line = key.start_mark.line + 2
        if not isinstance(key, yaml.ScalarNode):
            raise UnreadableStudy(NO_FACTS, line)
        if key.value in pairs:
            raise UnreadableStudy(f"the fact “{key.value}” stands twice", line)
        pairs[key.value] = (line, value)
    return pairs


def _plain(node: Any) -> Value:
    import yaml

    if isinstance(node, yaml.ScalarNode):
        quoted = node.style in {"'", '"', "|", ">"}
        return str(node.value) if quoted or node.value not in NOTHING else None
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    return {name: _plain(value) for name, (_, value) in _pairs(node).items()}


def as_yaml(value: Value) -> str:
    """A value as YAML on one line, quoted so that it is read as the text it is."""
    if isinstance(value, list):
        return "[" + ", ".join(as_yaml(item) for item in value) + "]"
    if isinstance(value, dict):
        inner = ", ".join(f"{name}: {as_yaml(item)}" for name, item in value.items())
        return "{" + inner + "}"
    if value is None:
        return "null"
    quoted = json.dumps(value, ensure_ascii=False)
    return UNPRINTED.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
