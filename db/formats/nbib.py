"""NBIB, the text form of PubMed and MEDLINE: a tag of up to four letters, then a dash."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TextIO

from db.formats.lines import MOST_LINES, numbered
from db.formats.values import Broken, Citation, Raw

TAG = re.compile(r"([A-Z][A-Z0-9]{0,3}) {0,3}-(?: (.*))?$")
FIRST_TAG = "PMID"
INDENT = "    "
DOI = re.compile(r"(\S+) \[doi\]")


def read_nbib(text: TextIO) -> Iterator[Raw]:
    """The citations; each begins with its PMID. What stands before the first is passed over."""
    record: _Record | None = None
    for number, line in numbered(text):
        found = TAG.match(line)
        if found and found.group(1) == FIRST_TAG:
            if record:
                yield record.raw()
            record = _Record(number)
        if record and line.strip():
            record.take(number, line, found)
    if record:
        yield record.raw()


class _Record:
    """One citation while its lines come in."""

    def __init__(self, line: int) -> None:
        self._line = line
        self._tags: dict[str, list[str]] = defaultdict(list)
        self._last = FIRST_TAG
        self._count = 0
        self._fault: Broken | None = None

    def take(self, number: int, line: str, found: re.Match[str] | None) -> None:
        """Put a line where it belongs; the first that belongs nowhere is the record's fault."""
        self._count += 1
        if self._fault or self._count > MOST_LINES:
            self._fault = self._fault or Broken(self._line, "the record is much too long")
        elif found:
            self._last = found.group(1)
            self._tags[self._last].append((found.group(2) or "").strip())
        elif line.startswith(INDENT):
            self._tags[self._last].append(f"{self._tags[self._last].pop()} {line.strip()}")
        else:
            self._fault = Broken(number, "this line has no tag in front")

    def raw(self) -> Raw:
        """What the lines told."""
        if self._fault:
            return self._fault
        dois = (DOI.fullmatch(value) for value in (*self._all("LID"), *self._all("AID")))
        headings = [part for term in self._all("MH") for part in term.replace("*", "").split("/")]
        return Citation(
            self._line,
            title=self._first("TI", "TT"),
            abstract=self._first("AB", "OAB"),
            authors=tuple(self._all("FAU") or self._all("AU")),
            journal=self._first("JT", "TA"),
            published=self._first("DP"),
            doi=next((found.group(1) for found in dois if found), None),
            pmid=self._first(FIRST_TAG),
            pmcid=self._first("PMC"),
            types=tuple(self._all("PT")),
            subjects=(*headings, *self._all("OT")),
        )

    def _all(self, tag: str) -> list[str]:
        return self._tags.get(tag, [])

    def _first(self, *tags: str) -> str | None:
        return next((value for tag in tags for value in self._all(tag) if value), None)
