"""Says that old copies may still hold notes that are gone, and offers to clean them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import Teller
from desktop_app.theme.look import Look
from desktop_app.words.counted import still_held_phrase


class OldCopies(QFrame):
    """Shown only while there are such copies, or while they are being cleaned.

    Signals:
        clean_wished(): take the notes out of the old copies too.
    """

    clean_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.count = 0
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.clean = QPushButton(self.tr("Take them out of the copies too"))
        self._buttons = QWidget()
        FlowLayout(self._buttons).addWidget(self.clean)
        self._teller = Teller(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        self.clean.clicked.connect(self.clean_wished)
        self.hide()

    def show_count(self, copies: int) -> None:
        """So many copies may still hold what is gone."""
        self.count = copies
        self._words.setText(still_held_phrase(copies))
        self._buttons.show()
        self.setVisible(copies > 0)
        self._teller.tell(self._words.text() if copies else "")

    def show_progress(self, count: int, total: int) -> None:
        """So many of the copies are done."""
        told = self.tr("We are cleaning old copies. Done: {count} of {all}.")
        self._words.setText(told.format(count=count, all=total))
        self._buttons.hide()
        self.show()
        self._teller.tell(self._words.text())

    def set_look(self, look: Look) -> None:
        """Show the card in another look."""
        self._words.setFont(look.font(look.scale.body))
