"""The questions for the next visit in their order, ready-made ones, and those asked before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from db import Note
from desktop_app.card import Card
from desktop_app.flow import FlowLayout
from desktop_app.fold import Fold
from desktop_app.hearing.labels import heading_label
from desktop_app.paper.visit_paper import TOP
from desktop_app.rows import Rows
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.asked import AskedRow
from desktop_app.visit.ready import ReadyQuestions
from desktop_app.visit.row import QuestionRow
from desktop_app.visit.view import VisitView


class Questions(Card):
    """The first three are the main ones; the others follow if there is time.

    Signals:
        new_wished(): write down a question.
        moved(Note, int): ask it earlier (-1) or later (1).
        asked(Note): it was asked, or is to be asked again.
        note_chosen(Note): change its words.
        study_chosen(str): open the study behind it.
    """

    new_wished = Signal()
    moved = Signal(object, int)
    asked = Signal(object)
    note_chosen = Signal(object)
    study_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("My questions"))
        self._look = look
        self._hint = QLabel()
        self._after = heading_label(self.tr("After these, if there is time"), 3)
        self.new = QPushButton(self.tr("New question"))
        self.main = Rows(self._row, self._show_main)
        self.others = Rows(self._row, self._show_other)
        self.ready = ReadyQuestions(look)
        self.before = Fold()
        self.asked_rows = Rows(self._asked_row, _show_asked)
        self._count = 0
        self._build()
        self.set_look(look)

    def show_view(self, view: VisitView) -> None:
        """Show the questions of this view."""
        self._count = len(view.questions)
        self._hint.setText(
            self.tr("1, 2 and 3 are your main questions. They go on the sheet.")
            if view.questions
            else self.tr(
                "No questions yet. When something makes you wonder, choose Ask my team about "
                "this. We will keep the list for your next visit."
            )
        )
        self.main.show_things(view.questions[:TOP])
        self.others.show_things(view.questions[TOP:])
        self._after.setVisible(len(view.questions) > TOP)
        self.ready.show_questions(view.questions)
        self.asked_rows.show_things(view.asked)
        self.before.show_words(self.tr("Asked before: {count}").format(count=len(view.asked)))
        self.before.setVisible(bool(view.asked))

    @override
    def set_look(self, look: Look) -> None:
        """Show the questions in another look."""
        self._look = look
        super().set_look(look)
        self._hint.setFont(look.font(look.scale.body))
        self._after.setFont(look.bold(look.scale.body))
        self.new.setIcon(icon("plus", look.colours.text, look.scale.body))
        for part in (self.ready, self.before):
            part.set_look(look)
        for row in (*self.main.made, *self.others.made):
            row.set_look(look)
        for asked in self.asked_rows.made:
            asked.set_look(look)

    def _build(self) -> None:
        for label in (self._hint, self._after):
            label.setWordWrap(True)
        tools = QWidget()
        FlowLayout(tools).addWidget(self.new)
        self.before.body.addWidget(self.asked_rows)
        parts = (self._hint, tools, self.ready, self.main, self._after, self.others, self.before)
        for part in parts:
            self.body.addWidget(part)
        self.new.clicked.connect(self.new_wished)

    def _row(self) -> QuestionRow:
        row = QuestionRow(self._look)
        row.moved.connect(self.moved)
        row.asked.connect(self.asked)
        row.note_chosen.connect(self.note_chosen)
        row.study_chosen.connect(self.study_chosen)
        return row

    def _asked_row(self) -> AskedRow:
        row = AskedRow(self._look)
        row.again.connect(self.asked)
        return row

    def _show_main(self, row: QuestionRow, number: int, note: Note) -> None:
        row.show_question(note, number, self._count)

    def _show_other(self, row: QuestionRow, number: int, note: Note) -> None:
        row.show_question(note, number + TOP, self._count)


def _show_asked(row: AskedRow, _number: int, note: Note) -> None:
    row.show_question(note)
