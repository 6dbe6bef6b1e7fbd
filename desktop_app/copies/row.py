"""One copy of the notes: when it was made, what it holds, and the way back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.copies.view import CopyView
from desktop_app.copies.words import copy_facts, made_phrase
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class CopyRow(QFrame):
    """A copy as a card.

    Signals:
        chosen(CopyView): go back to this copy.
    """

    chosen = Signal(object)

    def __init__(self, copy: CopyView, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        made = made_phrase(copy.backup)
        self._when = QLabel(self.tr("Copy of {when}").format(when=made))
        self._facts = QLabel(copy_facts(copy))
        self.back = QPushButton(self.tr("Go back to this copy"))
        self.back.setAccessibleName(self.tr("Go back to the copy of {when}").format(when=made))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for label in (self._when, self._facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(buttons)
        buttons.setVisible(copy.notes is not None)
        self.back.clicked.connect(lambda: self.chosen.emit(copy))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show the card in another look."""
        self._when.setFont(look.bold(look.scale.body))
        self._facts.setFont(look.font(look.scale.label))
        self.back.setIcon(icon("undo-2", look.colours.text, look.scale.body))
