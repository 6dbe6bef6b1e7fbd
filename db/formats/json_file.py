"""JSON and JSON Lines: our own studies by the names of a study file, and CSL-JSON citations."""

from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from db.formats.json_values import json_values
from db.formats.values import Broken, Citation, Facts, Raw

CSL_NAMES = frozenset(
    {"DOI", "PMID", "PMCID", "URL", "ISSN", "issued", "author", "container-title", "citation-key"}
)
"""Names that citations have and studies of ours have not."""


def read_json(text: TextIO) -> Iterator[Raw]:
    """The studies of one JSON value: a list of them, or a single one."""
    return map(_raw, json_values(text, lines=False))


def read_json_lines(text: TextIO) -> Iterator[Raw]:
    """The studies of a file with one JSON value on each line."""
    return map(_raw, json_values(text, lines=True))


def _raw(found: tuple[int, Any] | Broken) -> Raw:
    if isinstance(found, Broken):
        return found
    line, value = found
    if not isinstance(value, dict) or not value:
        return Broken(line, "there is no study here")
    return _citation(line, value) if CSL_NAMES & value.keys() else Facts(line, value)


def _citation(line: int, item: Mapping[str, Any]) -> Citation:
    types = (_text(item.get("genre")),)
    return Citation(
        line,
        title=_text(item.get("title")),
        abstract=_text(item.get("abstract")),
        authors=tuple(filter(None, map(_author, _list(item.get("author"))))),
        journal=_text(item.get("container-title")),
        published=_date(item.get("issued")),
        doi=_text(item.get("DOI")),
        pmid=_text(item.get("PMID")),
        pmcid=_text(item.get("PMCID")),
        types=tuple(filter(None, types)),
        subjects=tuple((_text(item.get("keyword")) or "").split(",")),
    )


def _author(person: Any) -> str | None:
    if not isinstance(person, Mapping):
        return None
    names = [_text(person.get("family")), _text(person.get("given"))]
    return ", ".join(filter(None, names)) or _text(person.get("literal"))


def _date(issued: Any) -> str | None:
    """A date as its parts, [[2026, 5, 12]], or in words."""
    if not isinstance(issued, Mapping):
        return _text(issued)
    parts = _list(_list(issued.get("date-parts"))[:1])
    first = _list(parts[0]) if parts else []
    told = "-".join(filter(None, map(_text, first)))
    return told or _text(issued.get("raw")) or _text(issued.get("literal"))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    if isinstance(value, int | str) and not isinstance(value, bool):
        return str(value) or None
    return None
