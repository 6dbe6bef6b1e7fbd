"""From a handout to pages: each piece begins a new one, no heading stands last on any."""

import re
from collections.abc import Generator, Iterator
from html import escape

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from desktop_app.paper.booklet import front_html
from desktop_app.paper.handout import Handout, Piece
from desktop_app.paper.sheets import Format, Sheaf, Stretch
from desktop_app.paper.style import Letters, heading_points, paper_css, paper_font, units
from desktop_app.paper.unfolding import unfolded

TIGHT_HEADING = 88
"""Percent of its usual height that the line of a heading has where room is scarce."""
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
MOST_KEPT_LINES = 6
"""A paragraph of so many lines moves as a whole; of a longer one two lines stay together."""
LINE = re.compile(r'<p class="line">(.*?)</p>')
TO_WRITE_ON = r'<table class="line" width="100%"><tr><td>\1</td></tr></table>'
"""Qt draws a line under a cell of a table only."""


def lay_out(handout: Handout, format_: Format) -> Generator[None, None, Sheaf]:
    """The pages, laid out piece by piece; yields after each."""
    documents = []
    for piece in handout.pieces:
        document = yield from _fitting(piece, format_, booklet=handout.is_booklet)
        documents.append(document)
    titles = [piece.title for piece in handout.pieces]
    feet = [piece.foot for piece in handout.pieces]
    if handout.is_booklet:
        counts = [document.pageCount() for document in documents]
        front = yield from _front(handout, format_, counts)
        titles, documents, feet = [handout.title, *titles], [front, *documents], ["", *feet]
    return Sheaf(format_, tuple(_numbered(titles, documents, feet)))


def _fitting(
    piece: Piece, format_: Format, *, booklet: bool
) -> Generator[None, None, QTextDocument]:
    """The piece laid out; of its shorter forms the first that is one page."""
    level = 2 if booklet else 1
    title = f"<h{level}>{escape(piece.title)}</h{level}>"
    tight = bool(piece.shorter)
    *longer, last = piece.shorter or (piece.html,)
    for html in longer:
        document = document_of(title + html, format_, booklet=booklet, tight=tight)
        yield
        if document.pageCount() == 1:
            return document
    yield
    return document_of(title + last, format_, booklet=booklet, tight=tight)


def document_of(html: str, format_: Format, *, booklet: bool, tight: bool = False) -> QTextDocument:
    """The text laid out in units on this paper; a tight one has less room between things."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(units(format_.letters.body * 1.2))
    document.setDefaultFont(paper_font(format_.letters.body))
    document.setDefaultStyleSheet(paper_css(format_.letters, tight=tight))
    document.setHtml(f"<body>{LINE.sub(TO_WRITE_ON, unfolded(html))}</body>")
    _set_headings(document, format_.letters, 2 if booklet else 1, tight=tight)
    if tight:
        _flatten_end(document)
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


def _flatten_end(document: QTextDocument) -> None:
    """Take the height from the empty paragraph that Qt puts behind a table at the end."""
    last = document.lastBlock()
    if not last.text():
        flat = QTextBlockFormat()
        flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(last).setBlockFormat(flat)


def _set_headings(document: QTextDocument, letters: Letters, top: int, *, tight: bool) -> None:
    """Give the headings their sizes and gaps; `top` is the level of the title of a piece."""
    gap = units(letters.body * (0.12 if tight else 0.6))
    for block in blocks(document):
        if not (level := block.blockFormat().headingLevel()):
            continue
        inked, placed = QTextCharFormat(), block.blockFormat()
        inked.setFont(paper_font(heading_points(letters, level - top + 1, tight=tight), 600))
        inked.setForeground(Qt.GlobalColor.black)
        placed.setTopMargin(0 if level <= top else gap * 1.75)
        placed.setBottomMargin(gap if level <= top else gap // 3)
        if tight:
            placed.setLineHeight(TIGHT_HEADING, PROPORTIONAL)
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


def _numbered(
    titles: list[str], documents: list[QTextDocument], feet: list[str]
) -> Iterator[Stretch]:
    at = 1
    for title, document, foot in zip(titles, documents, feet, strict=True):
        yield Stretch(title, document, at, foot)
        at += document.pageCount()
