"""Ready-made questions, to be ticked for the question that is being written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.fold import Fold
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.ready import ready_questions


class ReadyMade(Fold):
    """Seven questions; a ticked one stands in the text.

    Signals:
        ticked(str): write this question down.
        unticked(str): take it out again.
    """

    ticked = Signal(str)
    unticked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.show_words(self.tr("Ready-made questions"))
        self._shown_in = look
        self.buttons: dict[str, WideButton] = {}
        for words in ready_questions():
            button = WideButton("square")
            button.setCheckable(True)
            button.setProperty("tick", True)
            button.show_words(words, "")
            button.toggled.connect(lambda on, words=words: self._mark(words, on=on))
            button.clicked.connect(lambda on, words=words: self._say(words, on=on))
            self.body.addWidget(button)
            self.buttons[words] = button
        self.set_look(look)

    def show_text(self, text: str) -> None:
        """Tick those that stand in this text."""
        lines = {line.strip() for line in text.splitlines()}
        for words, button in self.buttons.items():
            button.setChecked(words in lines)

    @override
    def set_look(self, look: Look) -> None:
        """Show them in another look."""
        super().set_look(look)
        self._shown_in = look
        for button in self.buttons.values():
            button.set_look(look)

    def _mark(self, words: str, *, on: bool) -> None:
        self.buttons[words].show_icon("square-check" if on else "square")
        self.buttons[words].set_look(self._shown_in)

    def _say(self, words: str, *, on: bool) -> None:
        (self.ticked if on else self.unticked).emit(words)
