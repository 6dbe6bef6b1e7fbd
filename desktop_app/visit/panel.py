"""The questions for the next visit: put in order, mark as asked, print."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import Changes, Note, Notebook
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import Teller
from desktop_app.hearing.labels import heading_label
from desktop_app.reader.composition import urgent_line
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.row import QuestionRow


class VisitPanel(QScrollArea):
    """Questions in the order they shall be asked, each with the study behind it.

    Signals:
        note_wished(): write down a new question.
        note_chosen(Note): open a question to change its words.
        study_chosen(str): open the study behind a question.
        print_wished(): put the questions on paper.
        save_wished(): keep the questions as a PDF file.
    """

    note_wished = Signal()
    note_chosen = Signal(object)
    study_chosen = Signal(str)
    print_wished = Signal()
    save_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._questions: tuple[Note, ...] = ()
        self._title = heading_label(self.tr("My visit"), 1)
        self._intro = QLabel()
        self._urgent = QLabel(urgent_line())
        self._new = QPushButton(self.tr("New question"))
        self._print = QPushButton(self.tr("Print"))
        self._save = QPushButton(self.tr("Save as PDF"))
        self._rows: list[QuestionRow] = []
        self._column = QVBoxLayout()
        self._teller = Teller(self)
        self._build()
        self._new.clicked.connect(self.note_wished)
        self._print.clicked.connect(self.print_wished)
        self._save.clicked.connect(self.save_wished)
        self.set_look(look)

    @property
    def questions(self) -> tuple[Note, ...]:
        """The questions as they are shown, in order."""
        return self._questions

    def refresh(self) -> None:
        """Look again which questions there are."""
        self._session.ask(
            lambda room: tuple(room.notebook.questions()), self._show, topic="visit", owner=self
        )

    def hear(self, changes: Changes) -> None:
        """Look again when a note has changed."""
        if changes.notes:
            self.refresh()

    def set_look(self, look: Look) -> None:
        """Show the questions in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        text = look.colours.text
        self._new.setIcon(icon("plus", look.colours.on_primary, look.scale.body))
        self._print.setIcon(icon("printer", text, look.scale.body))
        self._save.setIcon(icon("download", text, look.scale.body))
        for row in self._rows:
            row.set_look(look)

    def _build(self) -> None:
        for words in (self._title, self._intro, self._urgent):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._new.setProperty("primary", True)
        page, tools = QWidget(), QWidget()
        row = FlowLayout(tools)
        for button in (self._new, self._print, self._save):
            row.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for widget in (self._title, self._intro, tools):
            column.addWidget(widget)
        self._column.setSpacing(12)
        column.addLayout(self._column)
        column.addWidget(self._urgent)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("My visit"))

    def _show(self, questions: tuple[Note, ...]) -> None:
        self._questions = questions
        self._intro.setText(
            self.tr("These are your questions, in the order you want to ask them.")
            if questions
            else self.tr(
                "No questions yet. When something makes you wonder, choose Ask my team about "
                "this. We will keep the list for your next visit."
            )
        )
        self._teller.tell(self._intro.text())
        while len(self._rows) < len(questions):
            self._rows.append(self._new_row())
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(questions))
            if number < len(questions):
                row.show_question(questions[number], number, len(questions))

    def _new_row(self) -> QuestionRow:
        row = QuestionRow(self._look)
        row.moved.connect(self._move)
        row.asked.connect(self._set_asked)
        row.note_chosen.connect(self.note_chosen)
        row.study_chosen.connect(self.study_chosen)
        self._column.addWidget(row)
        return row

    def _move(self, note: Note, by: int) -> None:
        ids = [question.id for question in self._questions]
        others = [other for other in ids if other != note.id]
        target = max(0, min(ids.index(note.id) + by, len(others)))
        before = others[target] if target < len(others) else None

        def change(notebook: Notebook) -> Changes:
            return notebook.move_question(note.id, before)

        self._session.tell(change, owner=self)

    def _set_asked(self, note: Note) -> None:
        self._session.tell(partial(_asked, note), owner=self)


def _asked(note: Note, notebook: Notebook) -> Changes:
    return notebook.set_asked(note.id, asked=not note.asked, answer=note.answer)
