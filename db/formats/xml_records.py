"""XML, one record after the other, with everything refused that can harm a computer.

defusedxml refuses entities and anything fetched from outside. The document type that
PubMed's files carry is let through, because nothing follows from it.
"""

from collections.abc import Callable, Iterator
from typing import IO
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from db.errors import UnreadableFile

PIECE = 64 * 1024
DEEPEST = 64
MOST_ELEMENTS = 50_000
"""More than any record has."""
NOT_XML = "it could not be read as XML"
HARMFUL = "it uses a feature that can harm your computer"


def xml_records(content: IO[bytes], names: frozenset[str]) -> Iterator[tuple[int, Element]]:
    """Every element of one of these names, whole, with its line; none inside another.

    UnreadableFile where the file is no XML, is nested too deeply, or wants to do harm.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    records = _Records(names)
    parser = DefusedXMLParser(target=records)
    records.line_now = lambda: int(parser.parser.CurrentLineNumber)
    try:
        while piece := content.read(PIECE):
            parser.feed(piece)
            yield from records.taken()
        parser.close()
    except DefusedXmlException as error:
        raise UnreadableFile(HARMFUL, records.line_now()) from error
    except ParseError as error:
        raise UnreadableFile(NOT_XML, error.position[0]) from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise UnreadableFile(NOT_XML, 1) from error
    yield from records.taken()


def text_in(element: Element, path: str) -> str | None:
    """All the text of the first element on this path, whatever marks are inside."""
    found = element.find(path)
    return ("".join(found.itertext()).strip() or None) if found is not None else None


def texts_in(element: Element, path: str) -> tuple[str, ...]:
    """The same of every element on this path."""
    texts = ("".join(found.itertext()).strip() for found in element.iterfind(path))
    return tuple(text for text in texts if text)


class _Records:
    """What the parser tells goes here: it builds the records, and counts before it builds."""

    def __init__(self, names: frozenset[str]) -> None:
        self.line_now: Callable[[], int] = lambda: 1
        self._names = names
        self._builder: TreeBuilder | None = None
        self._begun = (0, 0)
        self._depth = self._elements = 0
        self._done: list[tuple[int, Element]] = []

    def taken(self) -> list[tuple[int, Element]]:
        """The records that are whole; each is given once."""
        done, self._done = self._done, []
        return done

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise UnreadableFile("it is nested too deeply", self.line_now())
        if self._builder is None and tag in self._names:
            self._builder = TreeBuilder()
            self._begun, self._elements = (self.line_now(), self._depth), 0
        if self._builder is not None:
            self._elements += 1
            if self._elements > MOST_ELEMENTS:
                raise UnreadableFile("one of its records is much too large", self._begun[0])
            self._builder.start(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._builder is not None:
            self._builder.end(tag)
            line, depth = self._begun
            if depth == self._depth:
                self._done.append((line, self._builder.close()))
                self._builder = None
        self._depth -= 1

    def data(self, text: str) -> None:
        """Text inside an element."""
        if self._builder is not None:
            self._builder.data(text)

    def close(self) -> None:
        """The file has ended."""
