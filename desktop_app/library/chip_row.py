"""A line of small buttons, each standing for a value, with a word in front of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: its words, the value it stands for, and its name for the ear."""

    words: str
    value: str
    spoken: str = ""
    icon: str = ""


class ChipRow(QWidget):
    """Hidden while there is nothing to choose.

    `ready` buttons are made at once, so that the Tab key meets them where they stand.

    Signals:
        chosen(str): the value of the button that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, *, ready: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: list[QPushButton] = []
        self._choices: tuple[Choice, ...] = ()
        self._lead = QLabel()
        self._lead.setWordWrap(True)
        chips = QWidget()
        self._flow = FlowLayout(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._lead)
        column.addWidget(chips)
        for _ in range(ready):
            self._add_button()
        self.hide()

    def offer(self, lead: str, choices: Sequence[Choice]) -> None:
        """Show these choices after the lead words; none hides the row."""
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self._fill()
        self.setVisible(bool(choices))

    @property
    def has_any(self) -> bool:
        """Whether there is something to choose."""
        return bool(self._choices)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self._look = look
        self._lead.setFont(look.font(look.scale.label))
        self._fill()

    def _fill(self) -> None:
        while len(self._buttons) < len(self._choices):
            self._add_button()
        for number, button in enumerate(self._buttons):
            choice = self._choices[number] if number < len(self._choices) else None
            button.setVisible(choice is not None)
            if choice is not None:
                button.setText(choice.words)
                button.setIcon(self._icon(choice))
                button.setAccessibleName(choice.spoken or choice.words)
        self._flow.invalidate()
        self.updateGeometry()

    def _icon(self, choice: Choice) -> QIcon:
        look = self._look
        return icon(choice.icon, look.colours.text, look.scale.label) if choice.icon else QIcon()

    def _add_button(self) -> None:
        button = QPushButton()
        button.setProperty("chip", True)
        button.clicked.connect(self._teller(len(self._buttons)))
        button.hide()
        self._buttons.append(button)
        self._flow.addWidget(button)

    def _teller(self, number: int) -> Callable[[], None]:
        def tell() -> None:
            self.chosen.emit(self._choices[number].value)

        return tell
