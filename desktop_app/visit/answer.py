"""A question after the visit: whether it was asked, and room for the answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Note, NoteId
from desktop_app.flow import FlowLayout
from desktop_app.kept_text import KeptText
from desktop_app.theme.look import Look
from desktop_app.words.visits import words_of


class AnswerRow(QFrame):
    """A question as a card; an answer says that it was asked.

    Signals:
        answered(Note, bool, str): whether this question was asked, and the answer.
    """

    answered = Signal(object, bool, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = Note(NoteId(""), "")
        self.setProperty("card", True)
        self._words, self._label = QLabel(), QLabel(self.tr("Answer"))
        self.asked = QPushButton()
        self.asked.setCheckable(True)
        self.answer = KeptText(self.tr("Answer"))
        tools = QWidget()
        FlowLayout(tools).addWidget(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._words, self._label):
            label.setWordWrap(True)
        for widget in (self._words, tools, self._label, self.answer):
            column.addWidget(widget)
        self._label.setBuddy(self.answer)
        self.asked.clicked.connect(self._turn)
        self.answer.kept.connect(self._keep)
        self.set_look(look)

    def show_question(self, note: Note) -> None:
        """Show this question; what is typed for another one is kept first."""
        if note.id != self._note.id:
            self.rest()
        self._note = note
        words = words_of(note)
        self._words.setText(words)
        self.asked.setChecked(note.asked)
        self.asked.setText(self.tr("Asked ✓") if note.asked else self.tr("Mark as asked"))
        self.asked.setAccessibleName(f"{self.asked.text()}: {words}")
        self.answer.show_text(note.answer)
        self.answer.setAccessibleName(f"{self._label.text()}: {words}")

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self.answer.rest()

    def set_look(self, look: Look) -> None:
        """Show the question in another look."""
        self._words.setFont(look.bold(look.scale.body))
        self._label.setFont(look.font(look.scale.label))
        self.answer.set_look(look)

    def _turn(self) -> None:
        self.answered.emit(self._note, self.asked.isChecked(), self.answer.toPlainText())

    def _keep(self, words: str) -> None:
        self.answered.emit(self._note, bool(words.strip()) or self._note.asked, words)
