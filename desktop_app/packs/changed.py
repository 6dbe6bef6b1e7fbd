"""What has changed in studies: one line for each, which opens the study."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from db import StudyChange
from desktop_app.packs.part import Part
from desktop_app.portions import Portions
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.changes import change_phrase

ICONS = {"added": "plus", "corrected": "check", "withdrawn": "triangle-alert", "removed": "x"}


class Changed(Part):
    """The changes, the latest first.

    Signals:
        study_wished(str): open this study.
    """

    study_wished = Signal(str)

    def __init__(self, look: Look) -> None:
        self._look = look
        self.back = QPushButton()
        self.changes = Portions[StudyChange](self._make_button)
        super().__init__({self.back: "arrow-left"}, self.changes)
        self.back.setText(self.tr("All study packs"))

    def show_changes(self, title: str, changes: Sequence[StudyChange]) -> None:
        """Show these changes under this title."""
        self.changes.show_things(changes)
        told = self.tr("The latest stands first. Choose one to read the study.")
        self.say(title, told if changes else self.tr("Nothing has changed since it came."))

    @override
    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._look = look
        for button in self.changes.shown:
            if isinstance(button, WideButton):
                button.set_look(look)

    def _make_button(self, change: StudyChange) -> QWidget:
        button = WideButton(ICONS.get(change.what, "file-text"))
        button.set_look(self._look)
        button.show_words(change.title, change_phrase(change))
        button.clicked.connect(self._opener(change))
        return button

    def _opener(self, change: StudyChange) -> Callable[[], None]:
        return lambda: self.study_wished.emit(change.study)
