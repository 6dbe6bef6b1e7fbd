"""A small card that says what a word means; it stays until it is closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from db import Term


class WordCard(QFrame):
    """The word, its meaning, how it is said, and a Close button.

    Signals:
        closed(): the word is understood; the focus belongs to the text again.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._close = QPushButton(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(self._words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.closed)
        self.hide()

    def show_term(self, term: Term) -> None:
        """Show this word; a screen reader hears it because the focus goes to the card."""
        sound = self.tr("Say it: {sound}.").format(sound=term.say) if term.say else ""
        words = f"{term.word}: {term.meaning} {sound}".strip()
        self._words.setText(words)
        self.setAccessibleName(words)
        self._close.setAccessibleName(self.tr("Close: {word}").format(word=term.word))
        self.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
