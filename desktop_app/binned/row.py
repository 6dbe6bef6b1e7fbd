"""One note in the bin, with the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import BinnedNote
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.notes import kind_word, moment_phrase, opening_of


class BinRow(QFrame):
    """A note in the bin as a card.

    Signals:
        back_wished(Note): put this note back.
    """

    back_wished = Signal(object)

    def __init__(self, binned: BinnedNote, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        note = binned.note
        opening = opening_of(note)
        told = [kind_word(note.kind), *([note.study_title] if note.study_title else [])]
        since = self.tr("in the bin since {when}").format(when=moment_phrase(binned.deleted))
        self._words = QLabel(f"{opening}\n{' · '.join([*told, since])}")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(self.tr("Put back"))
        self.back.setAccessibleName(self.tr("Put back: {note}").format(note=opening))
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(buttons)
        self.back.clicked.connect(lambda: self.back_wished.emit(note))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show the card in another look."""
        self._words.setFont(look.font(look.scale.body))
        self.back.setIcon(icon("undo-2", look.colours.text, look.scale.body))
