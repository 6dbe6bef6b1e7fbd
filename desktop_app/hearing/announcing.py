"""Says something to a screen reader that the eye sees without looking for it."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

REST_MS = 700
"""How long words must stand before they are said: nobody wants a count after each letter."""


def announce(widget: QWidget, words: str) -> None:
    """Have this said when the screen reader has finished what it is saying; nobody else hears it.

    The window says it, because a hidden widget may not be listened to.
    """
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget.window(), words))


class Teller(QTimer):
    """Says what has come to rest; nothing twice in a row while its widget stays in sight."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = self._said = ""
        self.setSingleShot(True)
        self.setInterval(REST_MS)
        self.timeout.connect(self._say)
        widget.installEventFilter(self)

    def tell(self, words: str) -> None:
        """Say this, unless other words follow at once."""
        self._words = words
        self.start()

    def forget(self) -> None:
        """From here on even the same words are news."""
        self._said = ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.forget()
        elif event.type() == QEvent.Type.Hide:
            self.stop()
        return False

    def _say(self) -> None:
        if self._words != self._said:
            self._said = self._words
            announce(self._widget, self._words)
