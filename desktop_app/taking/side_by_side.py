"""One note that two people wrote differently: both texts, whole, beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from db import Conflict, Note
from desktop_app.hearing.labels import heading_label
from desktop_app.theme.look import Look
from desktop_app.words.notes import note_facts

LEAST_WIDTH = 40
"""Below so many letters' widths the texts stand below each other."""


class SideBySide(QFrame):
    """Two cards with a heading each; one below the other where there is little room."""

    def __init__(self, conflict: Conflict, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._headings = [
            heading_label(words, 3)
            for words in (self.tr("Your note"), self.tr("The note in the file"))
        ]
        self._texts = [QLabel(_words(note)) for note in (conflict.ours, conflict.theirs)]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._facts = [QLabel(note_facts(note)) for note in (conflict.ours, conflict.theirs)]
        for heading, facts, text in zip(self._headings, self._facts, self._texts, strict=True):
            card = QFrame()
            card.setProperty("card", True)
            column = QVBoxLayout(card)
            column.setContentsMargins(16, 12, 16, 12)
            for label in (heading, facts, text):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                column.addWidget(label)
            column.addStretch()
            self._row.addWidget(card, 1)
            text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            text.setAccessibleName(f"{heading.text()}: {facts.text()}. {text.text()}")
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show the texts in another look."""
        self._look = look
        for heading in self._headings:
            heading.setFont(look.bold(look.scale.label))
        for facts in self._facts:
            facts.setFont(look.font(look.scale.label))
        for text in self._texts:
            text.setFont(look.font(look.scale.body))
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < LEAST_WIDTH * self._look.scale.body
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


def _words(note: Note) -> str:
    """Everything a person has written in it."""
    details = "\n".join(f"{name}: {value}" for name, value in note.details)
    return "\n\n".join(filter(None, (note.quote, note.text, details, note.answer)))
