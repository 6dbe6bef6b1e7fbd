"""One written part of a study: read-only rich text, exactly as tall as its words."""

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from db import Forms
from desktop_app.hearing.written_text import LinkedText
from desktop_app.reader.hits import hits_in
from desktop_app.theme.look import Look
from desktop_app.theme.reading import reader_css

IMAGE = int(QTextDocument.ResourceType.ImageResource.value)


class Part(LinkedText):
    """Shows safe HTML and nothing from outside it: no file, no picture, no address is opened.

    Signals:
        link_chosen(str): an inner link was chosen, such as "mskb:term/relapse".
    """

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._choose)

    def show_html(self, html: str, look: Look, line_height: float = 1.5) -> None:
        """Show this text in this look; the height follows by itself."""
        self.document().setDefaultStyleSheet(reader_css(look, line_height))
        self.setHtml(html)
        self.document().setDocumentMargin(0)
        self._fit()

    def plain(self) -> str:
        """The words of this part without any markup."""
        return self.document().toPlainText()

    def offset_at(self, top: int) -> int:
        """How many characters stand above a height (in pixels) within this part."""
        return self.cursorForPosition(QPoint(0, top)).position()

    def height_at(self, offset: int) -> int:
        """Where, in pixels from the top, the character at `offset` stands."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(offset, max(0, self.document().characterCount() - 1)))
        return self.cursorRect(cursor).top()

    def mark(self, forms: Forms, look: Look) -> list[int]:
        """Mark these words; the offsets of the marks, in the order of the text."""
        colour, ink = QColor(look.colours.hit), QColor(look.colours.on_hit)
        marks, offsets = [], []
        for begin, end in hits_in(self.plain(), forms):
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(colour)
            form.setForeground(ink)
            form.setFontUnderline(True)
            one.cursor, one.format = cursor, form
            marks.append(one)
            offsets.append(begin)
        self.setExtraSelections(marks)
        return offsets

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> QImage | QByteArray:
        return QImage() if kind == IMAGE else QByteArray()

    @override
    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Never follow an address."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moving = {
            Qt.Key.Key_PageDown,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_Space,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        }
        if event.key() in moving and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def _fit(self) -> None:
        self.document().setTextWidth(max(1, self.viewport().width()))
        height = round(self.document().size().height() + 0.5)
        if height != self.height():
            self.setFixedHeight(height)

    def _choose(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())
