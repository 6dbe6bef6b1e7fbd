"""RIS: records of two-letter tags, from TY to ER."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from db.formats.lines import MOST_LINES, numbered
from db.formats.values import Broken, Citation, Raw

BEGIN, END = "TY  -", "ER  -"
PUBMED = re.compile(
    r"https?://(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/([0-9]+)/?"
)
"""The address of a paper in PubMed, as lists tell its number when they do not come from there."""
PMCID = re.compile(r"PMC[0-9]+")


def read_ris(text: TextIO) -> Iterator[Raw]:
    """The citations; a record without an end costs itself. Other text is passed over."""
    for line, record in _records(text):
        yield _raw(line, record)


def _records(text: TextIO) -> Iterator[tuple[int, list[str]]]:
    begun, held = 0, list[str]()
    for number, line in numbered(text):
        begins = line.startswith(BEGIN)
        if held and (begins or len(held) > MOST_LINES):
            yield begun, held
            held = []
        if begins:
            begun = number
        if held or begins:
            held.append(line)
        if held and line.startswith(END):
            yield begun, held
            held = []
    if held:
        yield begun, held


def _raw(line: int, lines: list[str]) -> Raw:
    import rispy

    if not lines[-1].startswith(END):
        return Broken(line, "the record has no end (ER)")
    return _citation(line, rispy.RisParser().parse_lines(iter(lines))[0])


def _citation(line: int, record: Mapping[str, Any]) -> Citation:
    def first(*names: str) -> str | None:
        values = (record.get(name) for name in names)
        return next((value for value in values if isinstance(value, str) and value), None)

    dates = [date for date in map(first, ("date", "year", "publication_year")) if date]
    return Citation(
        line,
        title=first("title", "primary_title"),
        abstract=first("abstract", "notes_abstract"),
        authors=(*record.get("authors", ()), *record.get("first_authors", ())),
        journal=first("journal_name", "alternate_title3", "secondary_title", "alternate_title2"),
        published=max(dates, key=lambda date: len(date.strip("/")), default=None),
        doi=first("doi"),
        pmid=_pmid(record),
        pmcid=_pmcid(record),
        subjects=tuple(record.get("keywords", ())),
    )


def _pmid(record: Mapping[str, Any]) -> str | None:
    """The number in PubMed: of the record, where it says that it comes from there, or the link."""
    base = f"{record.get('name_of_database')} {record.get('database_provider')}".lower()
    number = str(record.get("accession_number", ""))
    if number.isdigit() and ("pubmed" in base or "medline" in base):
        return number
    links = (PUBMED.fullmatch(url.strip()) for url in record.get("urls", ()))
    return next((link[1] for link in links if link), None)


def _pmcid(record: Mapping[str, Any]) -> str | None:
    """The number in PubMed Central, where the field for such numbers holds one."""
    number = str(record.get("custom2", "")).strip()
    return number if PMCID.fullmatch(number) else None
