"""The five kinds of note, one press each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from db import NoteKind
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import choice_button
from desktop_app.words.notes import kind_word


class Kinds(QWidget):
    """A button for each kind; one is always chosen.

    Signals:
        chosen(NoteKind): the note is of this kind now.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {kind: choice_button(kind_word(kind)) for kind in NoteKind}
        group, row = QButtonGroup(self), FlowLayout(self)
        for button in self.buttons.values():
            group.addButton(button)
            row.addWidget(button)
        self.show_kind(NoteKind.NOTE)
        group.buttonClicked.connect(lambda _button: self.chosen.emit(self.kind))

    @property
    def kind(self) -> NoteKind:
        """The kind that is chosen."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())

    def show_kind(self, kind: NoteKind) -> None:
        """Show this kind as chosen."""
        self.buttons[kind].setChecked(True)
