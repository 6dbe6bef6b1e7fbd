"""What each fact of a study may be: from the text in a file to a checked value."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from db.errors import UnreadableStudy
from db.front_matter import Entry, Value
from db.models import CERTAINTIES, CONDITIONS, KINDS, ORGANISMS, STATUSES, Result

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
CODE = re.compile(r"[A-Z]{2,4}-[0-9]{4,6}")
DOI = re.compile(r"10\.[0-9]{4,9}/\S+")
PMID = re.compile(r"[0-9]{1,9}")
PMCID = re.compile(r"PMC[0-9]{1,9}")
PUBLISHED = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
OLDEST_YEAR = 1800
WRITTEN_IN = 2026
LONGEST = 5_000
LONGEST_TITLE = 300
LARGEST = 10**9


def _text(entry: Entry) -> str | None:
    if entry.value is None:
        return None
    if not isinstance(entry.value, str):
        raise UnreadableStudy(f"“{entry.name}” is not a line of text", entry.line)
    if len(entry.value) > LONGEST:
        raise UnreadableStudy(f"“{entry.name}” is much too long", entry.line)
    return " ".join(entry.value.split()) or None


def _title(entry: Entry) -> str | None:
    value = _text(entry)
    if value is not None and len(value) > LONGEST_TITLE:
        raise UnreadableStudy("the title is much too long", entry.line)
    return value


def _pattern(pattern: re.Pattern[str], told: str) -> Callable[[Entry], str | None]:
    def read(entry: Entry) -> str | None:
        value = _text(entry)
        if value is not None and not pattern.fullmatch(value):
            raise UnreadableStudy(f"“{value}” is not {told}", entry.line)
        return value

    return read


def _one_of(allowed: tuple[str, ...], told: str) -> Callable[[Entry], str | None]:
    def read(entry: Entry) -> str | None:
        value = _text(entry)
        if value is not None and value not in allowed:
            raise UnreadableStudy(f"the {told} “{value}” is not one we know", entry.line)
        return value

    return read


def _whole(entry: Entry) -> int | None:
    value = _text(entry)
    if value is None:
        return None
    if not re.fullmatch(r"[0-9]{1,10}", value) or int(value) > LARGEST:
        raise UnreadableStudy(f"“{entry.name}” is not a whole number: {value}", entry.line)
    return int(value)


def _texts(entry: Entry) -> tuple[str, ...]:
    value = [] if entry.value is None else entry.value
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UnreadableStudy(f"“{entry.name}” is not a list of texts", entry.line)
    texts = (_text(Entry(entry.name, item, entry.line)) for item in value)
    return tuple(text for text in texts if text)


def _conditions(entry: Entry) -> tuple[str, ...]:
    values = _texts(entry)
    for value in values:
        if value not in CONDITIONS:
            raise UnreadableStudy(f"the condition “{value}” is not one we know", entry.line)
    return values


def _results(entry: Entry) -> tuple[Result, ...]:
    value = [] if entry.value is None else entry.value
    if not isinstance(value, list):
        raise UnreadableStudy("“results” is not a list", entry.line)
    return tuple(_result(item, entry.line) for item in value)


def _result(item: Any, line: int) -> Result:
    known = {"outcome", "group", "value", "hits", "total"}
    if not isinstance(item, dict) or not known.issuperset(item):
        raise UnreadableStudy("a result has an outcome, a group, and a figure", line)
    read = {name: Entry(name, value, line) for name, value in item.items()}
    outcome, group = (_text(read.get(n, Entry(n, None, line))) for n in ("outcome", "group"))
    if outcome is None or group is None:
        raise UnreadableStudy("a result has an outcome, a group, and a figure", line)
    hits, total = (_whole(read.get(n, Entry(n, None, line))) for n in ("hits", "total"))
    if hits is not None and (total is None or hits > total):
        raise UnreadableStudy("a result counts more people than there are", line)
    value = _text(read.get("value", Entry("value", None, line)))
    return Result(outcome, group, value, hits, total)


def _published(entry: Entry) -> str | None:
    """A paper may be in an issue dated ahead, but not further than the end of next year."""
    return _date(entry, years_ahead=1)


def _date(entry: Entry, years_ahead: int) -> str | None:
    value = _text(entry)
    if value is None:
        return None
    if not PUBLISHED.fullmatch(value) or not _exists(value):
        raise UnreadableStudy(f"“{value}” is not a date that exists", entry.line)
    # A computer whose clock has gone back by years must not refuse the studies it has.
    if int(value[:4]) > max(date.today().year, WRITTEN_IN) + years_ahead:
        raise UnreadableStudy(f"“{value}” lies too far ahead", entry.line)
    return value


def _day(entry: Entry) -> str | None:
    value = _date(entry, years_ahead=10)
    if value is not None and len(value) != len("2026-11-21"):
        raise UnreadableStudy(f"“{entry.name}” needs a whole date: {value}", entry.line)
    return value


def _exists(iso: str) -> bool:
    year, month, day = ([int(piece) for piece in iso.split("-")] + [1, 1])[:3]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return year >= OLDEST_YEAR


def _version(entry: Entry) -> int:
    value = _whole(entry)
    return 1 if value is None else value


def _status(entry: Entry) -> str:
    return _one_of(STATUSES, "status")(entry) or "current"


def _lang(entry: Entry) -> str:
    return _pattern(re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "a language code")(entry) or "en"


READERS: dict[str, Callable[[Entry], Any]] = {
    "id": _pattern(ID, "an id of small letters, digits and dashes"),
    "code": _pattern(CODE, "a code such as MS-0012"),
    "title": _title,
    "kind": _one_of(KINDS, "kind of study"),
    "organism": _one_of(ORGANISMS, "organism"),
    "people": _whole,
    "people_detail": _text,
    "animals": _whole,
    "studies_counted": _whole,
    "population": _text,
    "duration": _text,
    "comparison": _text,
    "results": _results,
    "conditions": _conditions,
    "topics": _texts,
    "paper_title": _text,
    "journal": _text,
    "authors": _text,
    "published": _published,
    "doi": _pattern(DOI, "a DOI such as 10.1000/abc"),
    "pmid": _pattern(PMID, "a PMID, which is a number"),
    "pmcid": _pattern(PMCID, "a PMCID such as PMC123"),
    "trial_ids": _texts,
    "harms": _text,
    "funding": _text,
    "certainty": _one_of(CERTAINTIES, "certainty"),
    "status": _status,
    "status_note": _text,
    "summary_by": _text,
    "made_with": _text,
    "reviewed_by": _text,
    "checked": _day,
    "next_check": _day,
    "licence": _text,
    "source": _text,
    "lang": _lang,
    "version": _version,
    "left_out": _texts,
}


def written(value: object) -> Value:
    """A fact as it is written into a file."""
    if isinstance(value, tuple):
        return [written(item) for item in value]
    if isinstance(value, Result):
        pairs = ((name, getattr(value, name)) for name in Result.__slots__)
        return {name: written(item) for name, item in pairs if item is not None}
    return None if value is None else str(value)
