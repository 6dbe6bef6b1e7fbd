"""What has changed since the last visit, and the medicines taken now."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from db import Note, NoteId
from desktop_app.card import Card
from desktop_app.flow import FlowLayout
from desktop_app.rows import Rows
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.view import VisitView
from desktop_app.words.facts import date_phrase
from desktop_app.words.visits import LEFT_OFF, ON_SHEET, change_words, is_on_sheet, words_of


class NoteRow(QFrame):
    """A note in one sentence; a symptom can be left off the sheet.

    Signals:
        chosen(Note): change its words.
        turned(Note): the note with its other choice for the sheet.
    """

    chosen = Signal(object)
    turned = Signal(object)

    def __init__(self, look: Look, *, may_be_left: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = Note(NoteId(""), "")
        self._may_be_left = may_be_left
        self.setProperty("card", True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.on_sheet, self.change = QPushButton(), QPushButton(self.tr("Change the words"))
        self.on_sheet.setCheckable(True)
        tools = QWidget()
        flow = FlowLayout(tools)
        for button in (self.on_sheet, self.change):
            flow.addWidget(button)
        self.on_sheet.setVisible(may_be_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.addWidget(self._words)
        column.addWidget(tools)
        self.change.clicked.connect(lambda: self.chosen.emit(self._note))
        self.on_sheet.clicked.connect(self._turn)
        self.set_look(look)

    def show_note(self, note: Note) -> None:
        """Show this note."""
        self._note = note
        words = change_words(note) if self._may_be_left else words_of(note)
        on = is_on_sheet(note)
        self._words.setText(words)
        self.on_sheet.setChecked(on)
        self.on_sheet.setText(self.tr("On the sheet ✓") if on else self.tr("Left off the sheet"))
        for button in (self.on_sheet, self.change):
            button.setAccessibleName(f"{button.text()}: {words}")

    def set_look(self, look: Look) -> None:
        """Show the note in another look."""
        self._words.setFont(look.font(look.scale.body))
        text, checked = look.colours.text, look.colours.on_sel
        self.on_sheet.setIcon(icon("file-text", text, look.scale.body, checked))
        self.change.setIcon(icon("notebook-pen", text, look.scale.body))

    def _turn(self) -> None:
        others = tuple(pair for pair in self._note.details if pair[0] != ON_SHEET)
        left = ((ON_SHEET, LEFT_OFF),) if is_on_sheet(self._note) else ()
        self.turned.emit(replace(self._note, details=(*others, *left)))


class NotesCard(Card):
    """Notes of one kind, and a button to write another.

    Signals:
        new_wished(): write down another.
        chosen(Note): change its words.
        turned(Note): the note with its other choice for the sheet.
    """

    new_wished = Signal()
    chosen = Signal(object)
    turned = Signal(object)

    def __init__(self, heading: str, new: str, look: Look, *, may_be_left: bool) -> None:
        super().__init__(heading)
        self._look, self._may_be_left = look, may_be_left
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self.rows = Rows(self._row, _show)
        self.new = QPushButton(new)
        tools = QWidget()
        FlowLayout(tools).addWidget(self.new)
        for widget in (self._hint, self.rows, tools):
            self.body.addWidget(widget)
        self.new.clicked.connect(self.new_wished)
        self.set_look(look)

    def show_notes(self, notes: tuple[Note, ...], hint: str) -> None:
        """Show these notes below what is said of them."""
        self._hint.setText(hint)
        self.rows.show_things(notes)

    @override
    def set_look(self, look: Look) -> None:
        """Show the notes in another look."""
        self._look = look
        super().set_look(look)
        self._hint.setFont(look.font(look.scale.body))
        self.new.setIcon(icon("plus", look.colours.text, look.scale.body))
        for row in self.rows.made:
            row.set_look(look)

    def _row(self) -> NoteRow:
        row = NoteRow(self._look, may_be_left=self._may_be_left)
        row.chosen.connect(self.chosen)
        row.turned.connect(self.turned)
        return row


class Symptoms(NotesCard):
    """The symptoms written down since the last visit."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            self.tr("What has changed"), self.tr("Write down a symptom"), look, may_be_left=True
        )

    def show_view(self, view: VisitView) -> None:
        """Show the symptoms of this view."""
        since = (
            self.tr("Symptoms you wrote down since your last visit, {day}.")
            if view.has_last
            else self.tr("Symptoms you wrote down in the last 6 months.")
        )
        none = self.tr("No symptom is written down since {day}.")
        words = since if view.symptoms else none
        self.show_notes(view.symptoms, words.format(day=date_phrase(view.since)))


class Medicines(NotesCard):
    """The medicines taken now."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            self.tr("My medicines now"), self.tr("Write down a medicine"), look, may_be_left=False
        )

    def show_view(self, view: VisitView) -> None:
        """Show the medicines of this view."""
        none = self.tr("None is written down. Write each once, and we keep the list.")
        self.show_notes(
            view.medicines, self.tr("These go on the sheet.") if view.medicines else none
        )


def _show(row: NoteRow, _number: int, note: Note) -> None:
    row.show_note(note)
