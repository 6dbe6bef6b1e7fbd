"""What a search finds beside studies: words explained, and the person's own notes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import Note, Term
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import fold_button, heading_label
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton

MOST_LETTERS = 90


class Beside(QWidget):
    """Two labelled groups above the list, each hidden while it has nothing.

    Studies are what one came for: one word is explained, and notes stay folded.

    Signals:
        note_chosen(Note): open this note.
    """

    note_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words_heading = heading_label(self.tr("Words explained"))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("card", True)
        self._words.setMargin(8)
        self.notes_button = fold_button()
        self.notes_button.setProperty("chip", True)
        self._buttons: list[WideButton] = []
        self._notes: tuple[Note, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._words_heading)
        self._column.addWidget(self._words)
        opener = QWidget()
        FlowLayout(opener).addWidget(self.notes_button)
        self._opener_line = opener
        self._column.addWidget(opener)
        self.notes_button.toggled.connect(self._fold)
        self.show_found((), ())

    def show_found(self, terms: tuple[Term, ...], notes: tuple[Note, ...]) -> None:
        """Show these words explained and these notes."""
        self._words.setText("\n".join(f"{term.word}: {term.meaning}" for term in terms[:1]))
        self._words.setVisible(bool(terms))
        self._words_heading.setVisible(bool(terms))
        self._words.setAccessibleName(f"{self._words_heading.text()}. {self._words.text()}")
        if notes != self._notes:
            self._notes = notes
            self._show_notes()
        words = self.tr("My notes and questions · {count}").format(count=len(notes))
        self.notes_button.setText(words)
        self._opener_line.setVisible(bool(notes))
        self.setVisible(bool(terms or notes))

    def set_look(self, look: Look) -> None:
        """Show both groups in another look."""
        self._look = look
        self._words.setFont(look.font(look.scale.label))
        self._words_heading.setFont(look.bold(look.scale.label))
        for button in self._buttons:
            button.set_look(look, small=True)

    def _show_notes(self) -> None:
        for old in self._buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._button(note) for note in self._notes]
        for button in self._buttons:
            self._column.addWidget(button)
        self._fold()

    def _fold(self) -> None:
        """The notes stay folded until they are wanted, so that studies come first."""
        for button in self._buttons:
            button.setVisible(self.notes_button.isChecked())

    def _button(self, note: Note) -> WideButton:
        button = WideButton("notebook-pen")
        words = " ".join(note.text.split())
        short = words if len(words) <= MOST_LETTERS else f"{words[:MOST_LETTERS].rstrip()} …"
        button.set_look(self._look, small=True)
        button.show_words(short, note.study_title or "")
        button.clicked.connect(self._opener(note))
        return button

    def _opener(self, note: Note) -> Callable[[], None]:
        def open_note() -> None:
            self.note_chosen.emit(note)

        return open_note
