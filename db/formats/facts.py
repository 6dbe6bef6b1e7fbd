"""From names and values, as JSON and CSV give them, to a study with the checks of a study file."""

import re
from collections.abc import Mapping
from dataclasses import replace

from db import study_facts
from db.errors import UnreadableStudy
from db.formats.values import Facts, Found
from db.front_matter import Entry, Value
from db.models import PARTS, Study, StudyId
from db.paper import paper_id
from db.study_file import FACTS, HEADING, LIST_PARTS, LONGEST_FILE, tidied

MOST_NAMES = 5
DEEPEST = 4
LONGEST_NAME = 40


def study_of_facts(facts: Facts) -> Found:
    """The study; UnreadableStudy says what is wrong. Names that no study has are left out."""
    values = {name: _told(name, value, facts.line) for name, value in facts.values.items()}
    if sum(map(_length, values.values())) > LONGEST_FILE:
        raise UnreadableStudy("it is much longer than a study should be", facts.line)
    given = _given(values, facts.line)
    if not given.get("title"):
        raise UnreadableStudy("it has no title", facts.line)
    named = "id" in given
    study = Study(**{"id": StudyId(""), "takeaway": "", **given})  # type: ignore[arg-type]
    if not named:
        study = replace(study, id=paper_id(study))
    unknown = [name for name in values if name not in FACTS and name not in PARTS]
    return Found(study, derived=not named, notices=_about(unknown))


def _given(values: Mapping[str, Value], line: int) -> dict[str, object]:
    """The facts and parts that are there and known, each checked."""
    given: dict[str, object] = {}
    for name, value in values.items():
        if name in FACTS:
            given[name] = study_facts.READERS[name](Entry(name, value, line))
        elif name in LIST_PARTS:
            given[name] = _items(name, value, line)
        elif name in PARTS:
            given[name] = _part(name, value, line)
    return {name: value for name, value in given.items() if value is not None}


def _told(name: str, value: object, line: int, depth: int = 0) -> Value:
    """A value as a study file would hold it: texts, lists, mappings, and nothing."""
    if value is None:
        return None
    if isinstance(value, str):
        return tidied(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        whole = isinstance(value, float) and value.is_integer()
        return str(int(value) if whole else value)
    if depth < DEEPEST and isinstance(value, list):
        return [_told(name, item, line, depth + 1) for item in value]
    if depth < DEEPEST and isinstance(value, dict):
        return {str(key): _told(name, item, line, depth + 1) for key, item in value.items()}
    raise UnreadableStudy(f"“{_shown(name)}” is not a text or a number", line)


def _length(value: Value) -> int:
    if isinstance(value, list):
        return sum(map(_length, value))
    if isinstance(value, dict):
        return sum(map(_length, value.values()))
    return len(value or "")


def _part(name: str, value: Value, line: int) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise UnreadableStudy(f"“{name}” is not a text", line)
    if any(HEADING.match(one) for one in value.split("\n")):
        raise UnreadableStudy(f"“{name}” has a heading inside", line)
    return value.strip() or None


def _items(name: str, value: Value, line: int) -> tuple[str, ...]:
    items = [] if value is None else value
    if not isinstance(items, list) or not all(isinstance(item, str | None) for item in items):
        raise UnreadableStudy(f"“{name}” is not a list of texts", line)
    texts = (re.sub(r"[ \t]+\n", "\n", item or "").strip() for item in items)
    return tuple(text for text in texts if text)


def _about(unknown: list[str]) -> tuple[str, ...]:
    if not unknown:
        return ()
    names = ", ".join(f"“{_shown(name)}”" for name in unknown[:MOST_NAMES])
    more = ", and more" if len(unknown) > MOST_NAMES else ""
    return (f"We do not know these facts and left them out: {names}{more}.",)


def _shown(name: str) -> str:
    return " ".join(tidied(name[:LONGEST_NAME]).split())
