"""The line at the foot: what just happened, a way to take it back, and where one is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.hearing.announcing import Teller, announce
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class StatusLine(QFrame):
    """Words that stay until the next thing happens; nothing here vanishes by itself.

    Signals:
        undo_wished(): take back what was just done.
    """

    undo_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("foot", True)
        self._words, self._place = QLabel(), QLabel()
        self._narrow = False
        self._counts = Teller(self)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setProperty("small", True)
        self._undo.hide()
        for label in (self._words, self._place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._place)
        self._undo.clicked.connect(self.undo_wished)

    def tell(self, words: str, *, undo: bool = False) -> None:
        """Say what happened, to the eye and to a screen reader."""
        self._words.setText(words)
        self._undo.setVisible(undo)
        self.set_narrow(narrow=self._narrow)
        announce(self, words)

    def announce_count(self, words: str) -> None:
        """Say to a screen reader only how much was found, once it rests and if it is news."""
        self._counts.tell(words)

    def show_place(self, words: str) -> None:
        """Show where in the study one is."""
        self._place.setText(words)

    def set_narrow(self, *, narrow: bool) -> None:
        """In a narrow window show only what happened, and nothing while nothing has."""
        self._narrow = narrow
        self._place.setVisible(not narrow)
        self.setVisible(not narrow or bool(self._words.text()))

    def clear(self) -> None:
        """Forget what happened; called when the person goes on, never by itself."""
        self.tell("")

    def set_look(self, look: Look) -> None:
        """Show the line in another look."""
        font = look.font(look.scale.label)
        for label in (self._words, self._place):
            label.setFont(font)
        self._undo.setIcon(icon("undo-2", look.colours.text, look.scale.label))
