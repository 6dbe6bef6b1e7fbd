"""A question that was asked at an earlier visit, with its answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Note, NoteId
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.visits import words_of


class AskedRow(QFrame):
    """An asked question as a card.

    Signals:
        again(Note): ask it again at the next visit.
    """

    again = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = Note(NoteId(""), "")
        self.setProperty("card", True)
        self._words, self._answer = QLabel(), QLabel()
        self.button = QPushButton(self.tr("Ask again"))
        tools = QWidget()
        FlowLayout(tools).addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        for label in (self._words, self._answer):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(tools)
        self.button.clicked.connect(lambda: self.again.emit(self._note))
        self.set_look(look)

    def show_question(self, note: Note) -> None:
        """Show this question and what was answered."""
        self._note = note
        self._words.setText(words_of(note))
        answer = note.answer.strip()
        told = self.tr("Answer: {words}").format(words=answer)
        self._answer.setText(told if answer else self.tr("No answer written down."))
        self.button.setAccessibleName(f"{self.button.text()}: {words_of(note)}")

    def set_look(self, look: Look) -> None:
        """Show the question in another look."""
        self._words.setFont(look.bold(look.scale.body))
        self._answer.setFont(look.font(look.scale.body))
        self.button.setIcon(icon("repeat", look.colours.text, look.scale.body))
