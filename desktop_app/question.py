"""A question that stands inside a page: what will happen, Cancel, and the deed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.theme.look import Look


class Question(QFrame):
    """Takes the place of `page` while it asks. Whoever leaves without an answer has said no."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._page = page
        self._then: Callable[[], object] | None = None
        self._asker: QWidget | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel, self.agree = QPushButton(self.tr("Cancel")), QPushButton()
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.cancel, self.agree):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._words)
        column.addWidget(buttons)
        self.cancel.clicked.connect(self.withdraw)
        self.agree.clicked.connect(self._do)
        self.hide()

    def ask(self, words: str, deed: str, then: Callable[[], object]) -> None:
        """Say what will happen; `then` happens only when the button with `deed` is chosen."""
        self._then, self._asker = then, QApplication.focusWidget()
        self._words.setText(words)
        self.agree.setText(deed)
        self._page.hide()
        self.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def withdraw(self) -> None:
        """Ask no longer; nothing happens, and the page is there again."""
        self._then = None
        self.hide()
        self._page.show()
        if self._asker is not None and isValid(self._asker) and self._asker.isVisible():
            self._asker.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the question in another look."""
        self._words.setFont(look.font(look.scale.body))

    @override
    def event(self, event: QEvent) -> bool:
        """Esc is an answer here: it must not lead back to another place first."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.withdraw()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._then is not None and not event.spontaneous():
            self.withdraw()

    def _do(self) -> None:
        then = self._then
        self.withdraw()
        if then is not None:
            then()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
