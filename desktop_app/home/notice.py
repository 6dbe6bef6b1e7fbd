"""A calm word about what was found at the start; it stays until it was read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton
from typing_extensions import override

from desktop_app.card import Card
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class Notice(Card):
    """Sentences in a frame, with one button.

    Signals:
        read(): the person has read this.
    """

    read = Signal()

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("I have read this"))
        self.body.addWidget(self._words)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.read)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these; without any there is no notice."""
        self._words.setText("\n".join(sentences))
        self.setVisible(bool(sentences))

    def words(self) -> str:
        """What it says now; nothing when all was read."""
        return self._words.text()

    @override
    def set_look(self, look: Look) -> None:
        """Show the notice in another look."""
        super().set_look(look)
        self._words.setFont(look.font(look.scale.body))
        self.button.setIcon(icon("check", look.colours.text, look.scale.body))
