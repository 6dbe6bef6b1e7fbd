"""A written text cut into what a screen reader steps through: headings, paragraphs, links."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QAccessible, QTextBlock, QTextCursor, QTextDocument, QTextTable

Role = QAccessible.Role
LINE_BREAK, PICTURE = "\u2028", "\ufffc"
SENTENCE_ENDS = (".", "!", "?", ":", "…", "”")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a document: its role, its words, where it stands, its level as a heading.

    `begin` and `end` are positions in the document, the end not included.
    """

    role: QAccessible.Role
    words: str
    begin: int
    end: int
    level: int = 0


def pieces(document: QTextDocument) -> tuple[Piece, ...]:
    """Everything that is written, in its order; the links of a paragraph follow it.

    A row of a table is one paragraph, because its cells mean nothing alone.
    """
    found: list[Piece] = []
    last_row: tuple[int, int] | None = None
    for block in _blocks(document):
        words = _as_sentences(block.text())
        if not words:
            continue
        row = _row_of(block)
        if row is not None and row == last_row:
            _add_cell(found, words, block)
        else:
            found.append(_piece(words, block))
        last_row = row
        found += _links(block)
    return tuple(found)


def whole(parts: tuple[Piece, ...]) -> str:
    """All of it as one text to be said in one go."""
    return sentences(part.words for part in parts if part.role != Role.Link)


def sentences(lines: Iterable[str]) -> str:
    """The lines one after the other, each with a pause at its end."""
    return " ".join(line if line.endswith(SENTENCE_ENDS) else f"{line}." for line in lines)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _piece(words: str, block: QTextBlock) -> Piece:
    level = block.blockFormat().headingLevel()
    role = Role.Heading if level else Role.Paragraph
    return Piece(role, words, block.position(), block.position() + block.length() - 1, level)


def _row_of(block: QTextBlock) -> tuple[int, int] | None:
    cursor = QTextCursor(block)
    table: QTextTable | None = cursor.currentTable()
    return (table.firstPosition(), table.cellAt(cursor).row()) if table is not None else None


def _add_cell(found: list[Piece], words: str, block: QTextBlock) -> None:
    at = next(n for n in reversed(range(len(found))) if found[n].role != Role.Link)
    joined = f"{found[at].words}: {words}"
    found[at] = replace(found[at], words=joined, end=block.position() + block.length() - 1)


def _links(block: QTextBlock) -> list[Piece]:
    links: list[Piece] = []
    open_at = ""
    inside = block.begin()
    while not inside.atEnd():
        fragment = inside.fragment()
        form, words = fragment.charFormat(), fragment.text()
        address = form.anchorHref() if form.isAnchor() else ""
        end = fragment.position() + fragment.length()
        if address and address == open_at:
            links[-1] = replace(links[-1], words=links[-1].words + words, end=end)
        elif address:
            links.append(Piece(Role.Link, words, fragment.position(), end))
        open_at = address
        inside += 1
    return links


def _as_sentences(text: str) -> str:
    lines = (line.strip() for line in text.replace(PICTURE, "").split(LINE_BREAK))
    *first, last = [line for line in lines if line] or [""]
    return f"{sentences(first)} {last}".strip()
