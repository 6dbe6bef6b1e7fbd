"""Ready-made questions, to be put on the list with one press and taken off with another."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from db import Note
from desktop_app.fold import Fold
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.ready import ready_questions


class ReadyQuestions(Fold):
    """Seven questions that fit most visits.

    Signals:
        added(str): put this question on the list.
        taken_off(Note): take this question off the list again.
    """

    added = Signal(str)
    taken_off = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.show_words(self.tr("Ready-made questions"))
        self._on_list: dict[str, Note] = {}
        self.buttons = {}
        for words in ready_questions():
            button = WideButton("plus")
            button.clicked.connect(lambda _checked=False, words=words: self._press(words))
            self.body.addWidget(button)
            self.buttons[words] = button
        self._look = look
        self.show_questions(())
        self.set_look(look)

    def show_questions(self, questions: Iterable[Note]) -> None:
        """Tell which of them are on the list."""
        none = self.tr("Choose it to add it")
        self._on_list = {note.text.strip(): note for note in questions}
        for words, button in self.buttons.items():
            there = words in self._on_list
            button.show_words(words, self.tr("On your list") if there else none)
            button.show_icon("check" if there else "plus")
            if self._look is not None:
                button.set_look(self._look)

    @override
    def set_look(self, look: Look) -> None:
        """Show them in another look."""
        super().set_look(look)
        for button in self.buttons.values():
            button.set_look(look)

    def _press(self, words: str) -> None:
        if words in self._on_list:
            self.taken_off.emit(self._on_list[words])
        else:
            self.added.emit(words)
