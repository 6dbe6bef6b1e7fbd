"""Studies as RIS, the tagged lines that nearly every citation manager reads.

The tags are those of the 2011 description. The number in PubMed stands as an address, because
programs take other tags for it to be an issue or a place on a shelf.
"""

from collections.abc import Iterable, Iterator

from db.outgoing.authors import Author
from db.outgoing.citation import PUBMED, Citation

LINE_END = "\r\n"


def as_ris(citations: Iterable[Citation]) -> Iterator[str]:
    """The text of a RIS file, study by study."""
    for one in citations:
        lines = (f"{tag}  - {value}" for tag, value in _fields(one) if value)
        yield LINE_END.join((*lines, "ER  - ", "", ""))


def _fields(one: Citation) -> Iterator[tuple[str, str]]:
    yield "TY", "JOUR" if one.journal else "GEN"
    yield "TI", one.title
    yield from (("AU", _name(author)) for author in one.authors.names)
    yield "T2", one.journal
    yield "PY", str(one.date[0]) if one.date else ""
    yield "DA", _date(one.date)
    yield "DO", one.doi
    yield "UR", f"{PUBMED}/{one.pmid}/" if one.pmid else ""
    yield "C2", one.pmcid
    yield "AB", one.abstract
    yield from (("KW", word) for word in one.keywords)
    yield "N1", one.note


def _name(author: Author) -> str:
    return ", ".join(filter(None, (author.family, author.given, author.suffix)))


def _date(date: tuple[int, ...]) -> str:
    """Always four places, as the format wants them: year, month, day and whatever else."""
    places = [f"{date[0]:04}", *(f"{part:02}" for part in date[1:])] if date else []
    return "/".join([*places, *[""] * (4 - len(places))]) if places else ""
