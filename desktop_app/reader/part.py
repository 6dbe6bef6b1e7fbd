"""One written part of a study: read-only rich text, exactly as tall as its words."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget
from typing_extensions import override

from desktop_app.hearing.written_text import LinkedText
from desktop_app.theme.look import Look
from desktop_app.theme.reading import reader_css, text_font

IMAGE = int(QTextDocument.ResourceType.ImageResource.value)
SCROLLING = frozenset(
    {
        Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_Space,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)

SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
Underline = QTextCharFormat.UnderlineStyle
PATTERNS = {
    "yellow": Underline.DashUnderline,
    "green": Underline.DotLine,
    "blue": Underline.DashDotLine,
    "pink": Underline.WaveUnderline,
}
"""A person's own marks have a line of their own for each colour; search marks have a plain one."""


class Part(LinkedText):
    """Shows safe HTML and nothing from outside it: no file, no picture, no address is opened.

    Signals:
        link_chosen(str): an inner link was chosen, such as "mskb:term/relapse".
        pressed(int): the text was pressed; how many pixels from its top.
        words_chosen(int, int): these letters were chosen with the mouse or with keys, from the
            first to the one after the last; an empty place where one only stands there.
    """

    link_chosen = Signal(str)
    pressed = Signal(int)
    words_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[QTextEdit.ExtraSelection] = []
        self._spoken: list[QTextEdit.ExtraSelection] = []
        self._own: list[QTextEdit.ExtraSelection] = []
        self.setTextInteractionFlags(
            self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(3)
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

    def show_html(self, html: str, look: Look) -> None:
        """Show this text in this look; the height follows by itself."""
        self._marks, self._spoken, self._own = [], [], []
        self.document().setDefaultFont(text_font(look))
        self.document().setDefaultStyleSheet(reader_css(look))
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

    def lines(self) -> Iterator[tuple[int, int]]:
        """The top and bottom of every line of text, in pixels from the top of this part."""
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            top = layout.blockBoundingRect(block).top()
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                yield round(top + line.y()), round(top + line.y() + line.height())
            block = block.next()

    def mark(self, places: Iterable[tuple[int, int]], look: Look) -> None:
        """Mark the words at these places, and no others."""
        colours = look.colours
        self._marks = [
            self._selection(begin, end, colours.hit, colours.on_hit) for begin, end in places
        ]
        self._show_selections()

    def speak(self, begin: int, end: int, look: Look) -> None:
        """Mark the sentence that is read aloud; an empty one takes the mark off."""
        colours = look.colours
        spoken = self._selection(begin, end, colours.focus_fill, colours.text)
        self._spoken = [spoken] if end > begin else []
        self._show_selections()

    def show_own(self, places: Iterable[tuple[int, int, str]], look: Look, told: str) -> None:
        """Show the person's own marks, each from here to there in its colour.

        `told` are words about them for those who hear the text.
        """
        self._own = []
        for begin, end, colour in places:
            one = self._selection(begin, end, *look.colours.mark(colour))
            one.format.setUnderlineStyle(PATTERNS[colour])
            self._own.append(one)
        self.aside = told
        self._show_selections()

    def choose_words(self, begin: int, end: int) -> None:
        """Choose these letters, as a person does with the mouse."""
        cursor = self.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._tell_chosen()

    def let_go(self) -> None:
        """Choose no words any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

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
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit(round(event.position().y()))
        self._tell_chosen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        sideways = held == Qt.KeyboardModifier.ControlModifier and event.key() in SIDEWAYS
        if sideways or (event.key() in SCROLLING and not held & Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
            return
        before = self.textCursor()
        super().keyPressEvent(event)
        if self.textCursor() != before or self.textCursor().anchor() != before.anchor():
            self._tell_chosen()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def _selection(self, begin: int, end: int, ground: str, ink: str) -> QTextEdit.ExtraSelection:
        one = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = max(0, self.document().characterCount() - 1)
        cursor.setPosition(min(begin, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(ground))
        form.setForeground(QColor(ink))
        form.setFontUnderline(True)
        one.cursor, one.format = cursor, form
        return one

    def _show_selections(self) -> None:
        # Later ones are drawn over earlier ones: what is searched for is never hidden.
        self.setExtraSelections([*self._own, *self._spoken, *self._marks])

    def _tell_chosen(self) -> None:
        cursor = self.textCursor()
        self.words_chosen.emit(cursor.selectionStart(), cursor.selectionEnd())

    def _fit(self) -> None:
        self.document().setTextWidth(max(1, self.viewport().width()))
        height = round(self.document().size().height() + 0.5)
        if height != self.height():
            self.setFixedHeight(height)

    def _choose(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())
