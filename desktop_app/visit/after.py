"""After the visit: what was agreed, what was answered, and what stays for next time."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import Appointment, Changes, Note, NoteId
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import Teller
from desktop_app.hearing.labels import heading_label
from desktop_app.kept_text import KeptText
from desktop_app.rows import Rows
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.answer import AnswerRow
from desktop_app.visit.view import after
from desktop_app.words.visits import when_phrase, words_of


class AfterPanel(QScrollArea):
    """Every question that waited when the page was opened keeps its place here.

    Signals:
        kept(Appointment, tuple[str, ...]): the visit, and the names of what is new in it.
        answered(Note, bool, str): whether this question was asked, and the answer.
        next_wished(): write down the next appointment.
        closed(): the page is not needed any more.
    """

    kept = Signal(object, object)
    answered = Signal(object, bool, str)
    next_wished = Signal()
    closed = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._visit = Appointment("")
        self._here: tuple[NoteId, ...] = ()
        self._title = heading_label(self.tr("After the visit"), 1)
        self._when, self._state = QLabel(), QLabel()
        self._agreed = heading_label(self.tr("What we agreed, and who does what"))
        self._asked = heading_label(self.tr("My questions"))
        self._stay = heading_label(self.tr("These stay for next time"))
        self.agreed = KeptText(self.tr("What we agreed, and who does what"), lines=4)
        self.rows = Rows(self._row, _show)
        self.staying = Rows(self._line, _tell)
        self.done = QPushButton(self.tr("Done"))
        self.following = QPushButton(self.tr("New appointment"))
        self._teller = Teller(self)
        self._build()
        self.set_look(look)

    def refresh(self) -> None:
        """Begin with the questions that wait now."""
        self._here = ()
        self._state.clear()
        self._look_again()

    def hear(self, changes: Changes) -> None:
        """Look again when a note or a visit has changed."""
        if changes.notes or changes.things:
            self._look_again()

    def show_visit(self, visit: Appointment, questions: tuple[Note, ...]) -> None:
        """Show what was agreed at this visit, and these questions."""
        if visit.id != self._visit.id:
            self.agreed.rest()
        self._visit = visit
        told = self.tr("Visit: {when}").format(when=when_phrase(visit))
        self._when.setText(" · ".join(filter(None, (told, visit.seeing.strip()))))
        self.agreed.show_text(visit.agreed)
        here = tuple(note for note in questions if not note.asked or note.id in self._here)
        self._here = tuple(note.id for note in here)
        self.rows.show_things(here)
        waiting = tuple(note for note in here if not note.asked)
        self.staying.show_things(waiting)
        self._stay.setVisible(bool(waiting))
        self._asked.setVisible(bool(here))

    def tell_saved(self) -> None:
        """Say that all of it is on the disk."""
        time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._state.setText(self.tr("Saved at {time}").format(time=time))
        self._teller.tell(self._state.text())

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self.agreed.rest()
        for row in self.rows.made:
            row.rest()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        for heading in (self._agreed, self._asked, self._stay):
            heading.setFont(look.bold(look.scale.heading))
        for label in (self._when, *self.staying.made):
            label.setFont(look.font(look.scale.body))
        self._state.setFont(look.font(look.scale.label))
        self.agreed.set_look(look)
        self.done.setIcon(icon("check", look.colours.on_primary, look.scale.body))
        self.following.setIcon(icon("calendar-clock", look.colours.text, look.scale.body))
        for row in self.rows.made:
            row.set_look(look)

    def _look_again(self) -> None:
        today = date.today()
        self._session.ask(
            lambda room: (after(room, today), tuple(room.notebook.questions())),
            lambda found: self.show_visit(*found),
            topic="after",
            owner=self,
        )

    def _build(self) -> None:
        headings = (self._agreed, self._asked, self._stay)
        for label in (self._title, self._when, self._state, *headings):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setProperty("primary", True)
        page, foot = QWidget(), QWidget()
        flow = FlowLayout(foot)
        for button in (self.done, self.following):
            flow.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(12)
        parts = (
            *(self._title, self._when, self._agreed, self.agreed, self._asked, self.rows),
            *(self._stay, self.staying, self._state, foot),
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("After the visit"))
        self.agreed.kept.connect(self._keep_agreed)
        self.done.clicked.connect(self.closed)
        self.following.clicked.connect(self.next_wished)

    def _row(self) -> AnswerRow:
        row = AnswerRow(self._look)
        row.answered.connect(self.answered)
        return row

    def _line(self) -> QLabel:
        line = QLabel()
        line.setWordWrap(True)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setFont(self._look.font(self._look.scale.body))
        return line

    def _keep_agreed(self, words: str) -> None:
        self._visit = replace(self._visit, agreed=words)
        self.kept.emit(self._visit, ("agreed",))


def _show(row: AnswerRow, _number: int, note: Note) -> None:
    row.show_question(note)


def _tell(line: QLabel, _number: int, note: Note) -> None:
    line.setText(words_of(note))
