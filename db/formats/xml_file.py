"""Citations in XML, of PubMed, MEDLINE and EndNote, told by the name of their records."""

from collections.abc import Iterator
from typing import IO

from db.formats import endnote, pubmed
from db.formats.values import Broken, Raw
from db.formats.xml_records import xml_records

RECORDS = pubmed.RECORDS | endnote.RECORDS


def read_xml(content: IO[bytes]) -> Iterator[Raw]:
    """The citations, one after the other."""
    none_yet = True
    for line, element in xml_records(content, RECORDS):
        none_yet = False
        of = pubmed if element.tag in pubmed.RECORDS else endnote
        yield of.citation_of(line, element)
    if none_yet:
        yield Broken(0, "it is XML, but holds no list of papers that we know")
