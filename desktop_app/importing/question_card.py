"""One large question about a saved page: a fact that it does not tell."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

import db
from db import Question
from desktop_app.hearing.announcing import announce
from desktop_app.importing.card import Card
from desktop_app.importing.words import choice_words, misfit_words, question_words
from desktop_app.theme.look import Look

MOST_CHOICES = 2


class QuestionCard(Card):
    """Asks for one fact at a time; to leave it open is an answer too.

    Signals:
        answered(Question, str): the answer; empty where it stays open.
    """

    answered = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.use, self.leave = QPushButton(), QPushButton()
        self.rest, self.cancel = QPushButton(), QPushButton()
        self.choices = [QPushButton() for _ in range(MOST_CHOICES)]
        icons = {self.use: "check", **dict.fromkeys(self.choices, "check")}
        icons |= {self.leave: "circle-help", self.rest: "list", self.cancel: "x"}
        super().__init__("", icons, parent)
        self.use.setText(self.tr("Use this answer"))
        self.rest.setText(self.tr("Leave all open"))
        self.cancel.setText(self.tr("Cancel"))
        self._question = Question("", "title")
        self.line = QLineEdit()
        self._misfit = QLabel()
        self._misfit.setProperty("banner", True)
        self._misfit.setWordWrap(True)
        at = self.column.indexOf(self.buttons)
        self.column.insertWidget(at, self.line)
        self.column.insertWidget(at + 1, self._misfit)
        self.use.clicked.connect(self._use)
        self.line.returnPressed.connect(self._use)
        self.leave.clicked.connect(lambda: self.answered.emit(self._question, ""))
        for number, choice in enumerate(self.choices):
            choice.clicked.connect(partial(self._choose, number))

    def ask(self, question: Question, left: int) -> None:
        """Ask this; so many questions are left, this one included."""
        self._question = question
        self.title.setText(question_words(question))
        for number, button in enumerate(self.choices):
            button.setVisible(number < len(question.choices))
            if number < len(question.choices):
                button.setText(choice_words(question.choices[number]))
        for part in (self.line, self.use):
            part.setVisible(not question.choices)
        self.line.clear()
        self.line.setAccessibleName(question_words(question))
        self._misfit.hide()
        self.leave.setText(
            self.tr("Leave this page out") if question.needed else self.tr("Not stated")
        )
        self.rest.setVisible(left > 1)
        told = [self.tr("About the page: {file}").format(file=question.file)]
        if left > 1:
            told.append(self.tr("Questions left: {count}").format(count=left))
        self.say(told)
        self.focus_first()

    @override
    def focus_first(self) -> None:
        """Give the focus to where the answer is written, or to the first way to read it."""
        first = self.choices[0] if self._question.choices else self.line
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        super().set_look(look)
        self.line.setFont(look.font(look.scale.body))
        self._misfit.setFont(look.font(look.scale.body))

    def _use(self) -> None:
        answer = self.line.text().strip()
        if answer and db.can_be(self._question.fact, answer):
            self.answered.emit(self._question, answer)
            return
        self._misfit.setText(misfit_words(self._question))
        self._misfit.show()
        announce(self, self._misfit.text())
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, number: int) -> None:
        self.answered.emit(self._question, self._question.choices[number])
