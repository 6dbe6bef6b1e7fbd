"""One thing to choose: a heading, and a button for each of its values."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import choice_button, heading_label
from desktop_app.theme.look import Look


class ChoiceRow(QWidget):
    """Buttons of which one is always pressed.

    Signals:
        chosen(object): the value that was chosen.
    """

    chosen = Signal(object)

    def __init__(
        self, heading: str, words: Mapping[Any, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heading = heading_label(heading)
        self._heading.setWordWrap(True)
        self.buttons: dict[object, QPushButton] = {}
        self._group = QButtonGroup(self)
        holder = QWidget()
        flow = FlowLayout(holder)
        for value, word in words.items():
            button = choice_button(word)
            button.setAccessibleName(f"{heading}: {word}")
            self._group.addButton(button)
            flow.addWidget(button)
            self.buttons[value] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(holder)
        self._group.buttonClicked.connect(self._say)

    def show_value(self, value: object) -> None:
        """Show which value is in use."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def show_icons(self, icons: Mapping[object, QIcon]) -> None:
        """Show a picture beside the words."""
        for value, icon in icons.items():
            self.buttons[value].setIcon(icon)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self._heading.setFont(look.bold(look.scale.label))

    def _say(self) -> None:
        pressed = self._group.checkedButton()
        self.chosen.emit(next(v for v, button in self.buttons.items() if button is pressed))
