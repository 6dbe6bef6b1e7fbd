"""A few words and buttons after them, one of which is always pressed."""

from collections.abc import Hashable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.look import Look


class ChoiceRow(QWidget):
    """Each button stands for a value; a screen reader hears the words in front as well.

    Signals:
        chosen(object): the value of the button that was pressed.
    """

    chosen = Signal(object)

    def __init__(
        self, heading: str, choices: Mapping[Any, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heading = QLabel(heading)
        self.buttons: dict[Hashable, QPushButton] = {}
        flow = FlowLayout(self)
        flow.addWidget(self._heading)
        for value, words in choices.items():
            button = self.buttons[value] = QPushButton(words)
            button.setCheckable(True)
            button.setAccessibleName(f"{heading}: {words}")
            button.clicked.connect(partial(self.chosen.emit, value))
            flow.addWidget(button)

    def show_choice(self, chosen: Hashable) -> None:
        """Show this value as the present one."""
        for value, button in self.buttons.items():
            button.setChecked(value == chosen)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self._heading.setFont(reading_font(look.family, look.scale.label, 600))
        self._heading.setMinimumHeight(look.scale.target)
