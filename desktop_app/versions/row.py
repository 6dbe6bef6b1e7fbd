"""One version of a note: since when, its words, and the way back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Note
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.notes import moment_phrase, opening_of


class VersionRow(QFrame):
    """A version as a card; the present one cannot be brought back.

    Signals:
        back_wished(Note): bring this version back.
    """

    back_wished = Signal(object)

    def __init__(
        self, version: Note, look: Look, *, present: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._version = version
        self._opening = opening_of(version)
        when = moment_phrase(version.changed)
        told = self.tr("Now, since {when}") if present else self.tr("As it was on {when}")
        self._when, self._words = QLabel(told.format(when=when)), QLabel()
        self.whole = QPushButton()
        self.whole.setCheckable(True)
        self.back = QPushButton(self.tr("Bring this back"))
        self.back.setAccessibleName(self.tr("Bring back the words of {when}").format(when=when))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.whole, self.back):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for label in (self._when, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(buttons)
        is_long = self._opening != version.text.strip() and bool(version.text.strip())
        self.whole.setVisible(is_long)
        self.back.setVisible(not present)
        buttons.setVisible(is_long or not present)
        self.whole.toggled.connect(self._show_words)
        self.back.clicked.connect(lambda: self.back_wished.emit(version))
        self._show_words(False)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show the card in another look."""
        self._when.setFont(look.bold(look.scale.label))
        self._words.setFont(look.font(look.scale.body))
        self.back.setIcon(icon("undo-2", look.colours.text, look.scale.body))

    def _show_words(self, whole: bool) -> None:
        text = self._version.text.strip()
        self._words.setText(
            text if whole else self._opening + ("" if self._opening == text else " …")
        )
        self.whole.setText(self.tr("Show less") if whole else self.tr("Show all of it"))
