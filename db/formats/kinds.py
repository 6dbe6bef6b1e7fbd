"""The kinds of file we can read, each told by what stands in it, never by its name."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, TextIO

from db.formats import bibtex, csv_file, json_file, nbib, page, ris, study_page, xml_file
from db.formats.values import Raw
from db.models import PARTS
from db.study_file import BREAKS, FACTS

FAR = 64_000
"""So many letters of a file decide."""
HTML = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
HTML_PIECE = re.compile(
    r"<(?:head|body|title|meta|main|article|section|div|span|p|h1|h2|table|ul|br)\b", re.IGNORECASE
)
BIBTEX = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE)
RIS = re.compile(r"^TY  -", re.MULTILINE)
NBIB = re.compile(r"^PMID *- *[0-9]", re.MULTILINE)
STUDY = re.compile(r"---[ \t]*(?:\n|$)|#{1,6} \S")
COLUMNS = frozenset((*FACTS, *PARTS))


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file: its name, whether a text begins like one, and how it is read."""

    name: str
    fits: Callable[[str], bool]
    read: Callable[[TextIO], Iterator[Raw]]


@dataclass(frozen=True, slots=True)
class BytesKind:
    """A kind whose reader finds out by itself how the letters are written."""

    name: str
    fits: Callable[[str], bool]
    read: Callable[[IO[bytes]], Iterator[Raw]]


def kind_of(head: str) -> Kind | BytesKind | None:
    """The kind of a file that begins so."""
    begun = BREAKS.sub("\n", head[:FAR]).lstrip()
    return next((kind for kind in KINDS if kind.fits(begun)), None)


def _is_page(head: str) -> bool:
    return head.startswith("<") and bool(HTML.search(head) or HTML_PIECE.match(head))


def _is_json_lines(head: str) -> bool:
    _, _, rest = head.partition("\n")
    return head.startswith("{") and rest.lstrip().startswith("{")


def _is_table(head: str) -> bool:
    line, _, _ = head.partition("\n")
    known = COLUMNS.intersection(csv_file.column_names(line))
    return "title" in known and len(known) >= 2


KINDS: tuple[Kind | BytesKind, ...] = (
    Kind("study page", lambda head: bool(STUDY.match(head)), study_page.read_study_page),
    Kind("web page", _is_page, page.read_html),
    BytesKind("XML", lambda head: head.startswith("<"), xml_file.read_xml),
    Kind("JSON Lines", _is_json_lines, json_file.read_json_lines),
    Kind("JSON", lambda head: head.startswith(("{", "[")), json_file.read_json),
    Kind("RIS", lambda head: bool(RIS.search(head)), ris.read_ris),
    Kind("NBIB", lambda head: bool(NBIB.search(head)), nbib.read_nbib),
    Kind("BibTeX", lambda head: bool(BIBTEX.search(head)), bibtex.read_bibtex),
    Kind("table", _is_table, csv_file.read_csv),
    Kind("saved text", page.looks_saved, page.read_text),
)
"""In the order in which they are tried."""
