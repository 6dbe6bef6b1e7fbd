"""Lines and texts that are kept as one types; what comes from elsewhere never writes over them."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from desktop_app.line import Line
from desktop_app.pausing import Pausing
from desktop_app.theme.look import Look

CARET_WIDTH = 3


class KeptLine(Line):
    """One line.

    Signals:
        kept(str): this is to be kept.
    """

    kept = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._pausing = Pausing(self)
        self._pausing.rested.connect(lambda: self.kept.emit(self.text()))
        self.textEdited.connect(self._pausing.touch)

    def show_text(self, text: str) -> None:
        """Show this, unless something was typed that is not kept yet."""
        if not self._pausing.waits and text != self.text():
            self.setText(text)

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self._pausing.rest()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rest()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rest()


class KeptText(QPlainTextEdit):
    """Several lines; Tab leads on.

    Signals:
        kept(str): this is to be kept.
    """

    kept = Signal(str)

    def __init__(self, name: str, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._pausing = Pausing(self)
        self._pausing.rested.connect(lambda: self.kept.emit(self.toPlainText()))
        self._showing = False
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Show this, unless something was typed that is not kept yet."""
        if not self._pausing.waits and text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self._pausing.rest()

    def set_look(self, look: Look) -> None:
        """Show the text in another look, with room for its lines."""
        self.setFont(look.font(look.scale.body))
        self.setCursorWidth(CARET_WIDTH)
        height = self.fontMetrics().lineSpacing() * self._lines + 28
        self.setFixedHeight(max(height, look.scale.target))

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rest()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.rest()

    def _typed(self) -> None:
        if not self._showing:
            self._pausing.touch()
