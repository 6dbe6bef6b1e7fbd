"""How a row of the library becomes a value, and back."""

import json
import sqlite3
from dataclasses import fields
from functools import lru_cache
from typing import Any

from db.models import Result, Study, StudyId, StudyRow
from db.render import to_plain

STUDY_COLUMNS = tuple(f.name for f in fields(Study))
ENCODER = json.JSONEncoder(ensure_ascii=False)
LISTS = frozenset(
    {"findings", "cannot_tell", "questions", "conditions", "topics", "trial_ids", "left_out"}
)
ROW_COLUMNS = (
    "id, code, title, takeaway, kind, organism, people, people_detail, conditions, topics, "
    "journal, published, status, words"
)


def row_of(values: tuple[Any, ...]) -> StudyRow:
    """A list row from the columns of ROW_COLUMNS; the takeaway comes without markup."""
    plain = list(values)
    plain[3] = to_plain(plain[3])
    plain[8], plain[9] = _names(plain[8]), _names(plain[9])
    return StudyRow(*plain)


@lru_cache(maxsize=4096)
def _names(told: str) -> tuple[str, ...]:
    """A short list of names; the same few lists stand in very many rows."""
    return tuple(json.loads(told))


def study_of(values: tuple[Any, ...]) -> Study:
    """A whole study from the columns of STUDY_COLUMNS."""
    named = dict(zip(STUDY_COLUMNS, values, strict=True))
    for name in LISTS:
        named[name] = tuple(json.loads(named[name]))
    named["results"] = tuple(Result(*item) for item in json.loads(named["results"]))
    named["id"] = StudyId(named["id"])
    return Study(**named)


def values_of(study: Study) -> tuple[object, ...]:
    """A study as the values of STUDY_COLUMNS."""
    return tuple(_stored(name, getattr(study, name)) for name in STUDY_COLUMNS)


def _stored(name: str, value: Any) -> object:
    if name == "results":
        value = [[getattr(item, field) for field in Result.__slots__] for item in value]
    elif name not in LISTS:
        return value
    return ENCODER.encode(value) if value else "[]"


def number_of(connection: sqlite3.Connection, name: str) -> int | None:
    """The number of the study with this id or this code; codes may be typed in any case."""
    found = connection.execute(
        "SELECT number FROM studies WHERE id = ? OR code = ?", (name, name.upper())
    ).fetchone()
    return found[0] if found else None
