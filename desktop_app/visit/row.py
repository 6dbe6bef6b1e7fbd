"""One question for the visit, with the study behind it and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Note
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.visits import words_of


class QuestionRow(QFrame):
    """A question as a card.

    Signals:
        moved(Note, int): ask it earlier (-1) or later (1).
        asked(Note): it was asked, or after all not.
        note_chosen(Note): change its words.
        study_chosen(str): open the study behind it.
    """

    moved = Signal(object, int)
    asked = Signal(object)
    note_chosen = Signal(object)
    study_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: Note | None = None
        self.setProperty("card", True)
        self._words, self._from = QLabel(), QLabel()
        self._earlier = QPushButton(self.tr("Ask earlier"))
        self._later = QPushButton(self.tr("Ask later"))
        self._asked = QPushButton(self.tr("Asked"))
        self._change = QPushButton(self.tr("Change the words"))
        self._study = QPushButton(self.tr("Open the study"))
        self._asked.setCheckable(True)
        tools = QWidget()
        row = FlowLayout(tools)
        for button in (self._earlier, self._later, self._asked, self._change, self._study):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for words in (self._words, self._from):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(words)
        column.addWidget(tools)
        self._earlier.clicked.connect(self._move_up)
        self._later.clicked.connect(self._move_down)
        self._asked.clicked.connect(self._say_asked)
        self._change.clicked.connect(self._say_change)
        self._study.clicked.connect(self._say_study)
        self.set_look(look)

    def show_question(self, note: Note, number: int, count: int) -> None:
        """Show this question as number so many (from 0) of `count`."""
        self._note = note
        numbered = self.tr("{number}. {words}")
        self._words.setText(numbered.format(number=number + 1, words=words_of(note)))
        source = self.tr("From: {title}").format(title=note.study_title or "")
        self._from.setText(source if note.study else self.tr("Your own question"))
        self._earlier.setEnabled(number > 0)
        self._later.setEnabled(number < count - 1)
        self._asked.setChecked(note.asked)
        self._study.setVisible(note.study is not None)
        for button in (self._earlier, self._later, self._asked, self._change, self._study):
            button.setAccessibleName(f"{button.text()}: {words_of(note)}")

    def set_look(self, look: Look) -> None:
        """Show the question in another look."""
        self._words.setFont(look.bold(look.scale.body))
        self._from.setFont(look.font(look.scale.label))
        names = ("chevron-up", "chevron-down", "check", "notebook-pen", "book-open")
        buttons = (self._earlier, self._later, self._asked, self._change, self._study)
        for button, name in zip(buttons, names, strict=True):
            picture = icon(name, look.colours.text, look.scale.body, look.colours.on_sel)
            button.setIcon(picture)

    def _move_up(self) -> None:
        self.moved.emit(self._note, -1)

    def _move_down(self) -> None:
        self.moved.emit(self._note, 1)

    def _say_asked(self) -> None:
        self.asked.emit(self._note)

    def _say_change(self) -> None:
        self.note_chosen.emit(self._note)

    def _say_study(self) -> None:
        if self._note is not None and self._note.study is not None:
            self.study_chosen.emit(self._note.study)
