"""From a handout to pages: each piece begins a new one, no heading stands last on any."""

import re
from collections.abc import Generator, Iterator
from html import escape

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from desktop_app.paper.booklet import front_html
from desktop_app.paper.handout import Handout
from desktop_app.paper.sheets import Format, Sheaf, Stretch
from desktop_app.paper.style import Letters, heading_points, paper_css, paper_font, units
from desktop_app.paper.unfolding import unfolded

MOST_KEPT_LINES = 6
"""A paragraph of so many lines moves as a whole; of a longer one two lines stay together."""
LINE = re.compile(r'<p class="line">(.*?)</p>')
TO_WRITE_ON = r'<table class="line" width="100%"><tr><td>\1</td></tr></table>'
"""Qt draws a line under a cell of a table only."""


def lay_out(handout: Handout, format_: Format) -> Generator[None, None, Sheaf]:
    """The pages, laid out piece by piece; yields after each."""
    level = 2 if handout.is_booklet else 1
    documents = []
    for piece in handout.pieces:
        html = f"<h{level}>{escape(piece.title)}</h{level}>{piece.html}"
        documents.append(document_of(html, format_, booklet=handout.is_booklet))
        yield
    titles = [piece.title for piece in handout.pieces]
    if handout.is_booklet:
        counts = [document.pageCount() for document in documents]
        front = yield from _front(handout, format_, counts)
        titles, documents = [handout.title, *titles], [front, *documents]
    return Sheaf(format_, tuple(_numbered(titles, documents)))


def document_of(html: str, format_: Format, *, booklet: bool) -> QTextDocument:
    """The text laid out in units on this paper."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(units(format_.letters.body * 1.2))
    document.setDefaultFont(paper_font(format_.letters.body))
    document.setDefaultStyleSheet(paper_css(format_.letters))
    document.setHtml(f"<body>{LINE.sub(TO_WRITE_ON, unfolded(html))}</body>")
    _set_headings(document, format_.letters, 2 if booklet else 1)
    document.setPageSize(QSizeF(format_.text.width(), format_.text.height()))
    _keep_together(document)
    return document


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of a document, from first to last."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def lines_of(document: QTextDocument, block: QTextBlock) -> list[QRectF]:
    """Where each line of a paragraph stands, from the top of the first page, in units.

    Empty paragraphs before tables have no line; Qt must not be asked for one.
    """
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    lines = block.layout()
    return [lines.lineAt(n).rect().translated(corner) for n in range(lines.lineCount())]


def _set_headings(document: QTextDocument, letters: Letters, top: int) -> None:
    """Give the headings their sizes and gaps; `top` is the level of the title of a piece."""
    gap = units(letters.body * 0.6)
    for block in blocks(document):
        if not (level := block.blockFormat().headingLevel()):
            continue
        inked, placed = QTextCharFormat(), block.blockFormat()
        inked.setFont(paper_font(heading_points(letters, level - top + 1), 600))
        inked.setForeground(Qt.GlobalColor.black)
        placed.setTopMargin(0 if level <= top else gap * 1.75)
        placed.setBottomMargin(gap if level <= top else gap // 3)
        heading = QTextCursor(block)
        heading.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        heading.setCharFormat(inked)
        heading.setBlockFormat(placed)


def _keep_together(document: QTextDocument) -> None:
    """Move to the next page what would be torn: a heading from its text, a short paragraph.

    What stands in a table is left where it is; Qt divides tables by their rows.
    """
    height = document.pageSize().height()
    begin: QTextBlock | None = None
    top = 0.0
    for block in blocks(document):
        lines = lines_of(document, block)
        if not lines:
            continue
        if begin is None:
            begin, top = block, lines[0].top()
        if block.blockFormat().headingLevel():
            continue
        last = lines[-1] if len(lines) <= MOST_KEPT_LINES else lines[1]
        torn = (top + 1) // height != (last.bottom() - 1) // height
        helps = top % height > height / 10  # what begins a page is not helped by another
        if torn and helps and QTextCursor(begin).currentTable() is None:
            _begin_page(document, begin)
        begin = None


def _begin_page(document: QTextDocument, block: QTextBlock) -> None:
    layout = block.blockFormat()
    layout.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    layout.setTopMargin(0)
    QTextCursor(block).setBlockFormat(layout)
    # Left to itself Qt may forget paragraphs further down: they would not be printed.
    document.markContentsDirty(0, document.characterCount())


def _front(
    handout: Handout, format_: Format, counts: list[int]
) -> Generator[None, None, QTextDocument]:
    """The front page; its contents name page numbers that depend on its own length."""
    taken = 1
    while True:
        firsts, at = {}, taken + 1
        for piece, count in zip(handout.pieces, counts, strict=True):
            firsts[piece.anchor] = at
            at += count
        html = f"<h1>{escape(handout.title)}</h1>{front_html(handout, firsts)}"
        front = document_of(html, format_, booklet=True)
        if front.pageCount() <= taken:
            return front
        taken = front.pageCount()
        yield


def _numbered(titles: list[str], documents: list[QTextDocument]) -> Iterator[Stretch]:
    at = 1
    for title, document in zip(titles, documents, strict=True):
        yield Stretch(title, document, at)
        at += document.pageCount()
