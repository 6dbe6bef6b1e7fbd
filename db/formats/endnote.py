"""One record of EndNote XML."""

from xml.etree.ElementTree import Element

from db.formats.values import Citation
from db.formats.xml_records import text_in, texts_in

RECORDS = frozenset({"record"})
PUBMED = ("pubmed", "medline", "nlm")


def citation_of(line: int, record: Element) -> Citation:
    """The citation that begins in this line."""
    year = text_in(record, "dates/year")
    day = text_in(record, "dates/pub-dates/date")
    return Citation(
        line,
        title=text_in(record, "titles/title"),
        abstract=text_in(record, "abstract"),
        authors=texts_in(record, "contributors/authors/author"),
        journal=text_in(record, "periodical/full-title")
        or text_in(record, "titles/secondary-title"),
        published=f"{year} {day}" if year and day and year not in day else day or year,
        doi=text_in(record, "electronic-resource-num"),
        pmid=_pmid(record),
        pmcid=text_in(record, "custom2"),
        subjects=texts_in(record, "keywords/keyword"),
    )


def _pmid(record: Element) -> str | None:
    """The number of the record, where the file says that it comes from PubMed."""
    base = (text_in(record, "remote-database-name") or "").lower()
    number = text_in(record, "accession-num") or ""
    return number if number.isdigit() and any(name in base for name in PUBMED) else None
