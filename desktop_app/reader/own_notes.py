"""At the end of a study: the person's own notes on it, and the words they marked."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.hearing.labels import heading_label
from desktop_app.portions import Portions
from desktop_app.reader.anchored import Anchored
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.labels import part_label
from desktop_app.words.notes import note_facts, opening_of


class OwnNotes(QWidget):
    """A large button for each note, in the order of the study.

    Signals:
        note_chosen(Note): open this note.
    """

    note_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._shown: tuple[Anchored, ...] = ()
        self._heading = heading_label(self.tr("My notes on this study"))
        self._heading.setWordWrap(True)
        self.rows = Portions[Anchored](self._make_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self.rows):
            column.addWidget(widget)

    @property
    def has_any(self) -> bool:
        """Whether there is any note on this study."""
        return bool(self._shown)

    def show_notes(self, notes: Sequence[Anchored]) -> None:
        """Show these notes."""
        if tuple(notes) != self._shown:
            self._shown = tuple(notes)
            self.rows.show_things(self._shown)

    def take_focus(self) -> None:
        """Give the focus to the first note."""
        for row in self.rows.shown[:1]:
            row.setFocus()

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self._look = look
        self._heading.setFont(look.bold(look.scale.heading))
        for row in self.rows.shown:
            if isinstance(row, WideButton):
                row.set_look(look)

    def _make_row(self, one: Anchored) -> QWidget:
        note = one.note
        row = WideButton("highlighter" if note.is_highlight else "notebook-pen")
        facts = [note_facts(replace(note, study_title=None))]
        if note.part:
            facts.insert(0, part_label(note.part))
        told = " · ".join(facts)
        if one.is_lost:
            lost = self.tr("The text has changed. We could not find these words.")
            told = f"{told}\n{lost}"
        elif one.is_outdated:
            told = f"{told}\n{self.tr('The text has changed since your note.')}"
        row.show_words(_words_of(one), told)
        if self._look is not None:
            row.set_look(self._look)
        row.clicked.connect(lambda: self.note_chosen.emit(note))
        return row


def _words_of(one: Anchored) -> str:
    """What was written; what was marked stands before it where both are there."""
    opening = opening_of(one.note)
    if one.note.quote and one.note.text.strip():
        return f"{opening_of(replace(one.note, text=''))}\n{opening}"
    return opening
