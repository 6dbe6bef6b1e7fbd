"""BibTeX, read by bibtexparser."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, TextIO

from db.errors import UnreadableFile
from db.formats.lines import whole
from db.formats.values import Broken, Citation, Raw

if TYPE_CHECKING:
    from bibtexparser.model import Block

LARGEST = 24 * 1024 * 1024
LONGEST_TEX = 50_000
NOT_BIBTEX = "it could not be read as BibTeX"
TEX = re.compile(r"[\\$~]")
BRACES = str.maketrans("", "", "{}")


def read_bibtex(text: TextIO) -> Iterator[Raw]:
    """The citations; an entry that is broken costs itself."""
    from bibtexparser.entrypoint import parse_string

    held = whole(text, LARGEST)
    if held is None:
        raise UnreadableFile("it is too large for BibTeX; save it as RIS", 0)
    return filter(None, map(_raw, parse_string(held).blocks))


def _raw(block: "Block") -> Raw | None:
    """A citation from an entry; nothing from a comment or the like."""
    from bibtexparser import model

    if isinstance(block, model.DuplicateBlockKeyBlock) and block.ignore_error_block:
        block = block.ignore_error_block  # the same key twice is no fault for us
    line = (block.start_line or 0) + 1
    if isinstance(block, model.Entry):
        fields = {field.key.lower(): str(field.value) for field in block.fields}
        return _citation(line, fields)
    if isinstance(block, model.DuplicateFieldKeyBlock):
        return Broken(line, f"the fact “{min(block.duplicate_keys)[:40]}” stands twice")
    return Broken(line, NOT_BIBTEX) if isinstance(block, model.ParsingFailedBlock) else None


def _citation(line: int, fields: Mapping[str, str]) -> Citation:
    def told(*names: str) -> str | None:
        return next((_plain(fields[name]) for name in names if fields.get(name)), None)

    date = told("date") or " ".join(filter(None, map(told, ("year", "month", "day"))))
    return Citation(
        line,
        title=told("title"),
        abstract=told("abstract"),
        authors=_authors(fields.get("author", "")),
        journal=told("journal", "journaltitle", "booktitle"),
        published=date,
        doi=told("doi"),
        pmid=told("pmid"),
        pmcid=told("pmcid", "pmc"),
        subjects=tuple(re.split("[,;]", told("keywords") or "")),
    )


def _authors(field: str) -> tuple[str, ...]:
    """Each author as “Family, Given”, whichever way round the file has it."""
    from bibtexparser.middlewares import names

    found = []
    for name in names.split_multiple_persons_names(field):
        parts = names.parse_single_name_into_parts(name, strict=False)
        family = " ".join((*parts.von, *parts.last))
        found.append(_plain(", ".join(filter(None, (family, " ".join(parts.first))))))
    return tuple(found)


def _plain(value: str) -> str:
    """A value without TeX. Most have none but braces, and reading TeX is slow."""
    if not TEX.search(value) or len(value) > LONGEST_TEX:
        return value.translate(BRACES)
    try:
        text: str = _decoder().latex_to_text(value)
    except RecursionError:
        return value.translate(BRACES)
    return text


@lru_cache(maxsize=1)
def _decoder():  # type: ignore[no-untyped-def]
    from pylatexenc.latex2text import LatexNodes2Text

    return LatexNodes2Text(math_mode="text")
