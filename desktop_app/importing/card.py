"""What the states of the page have in common: a heading, words, and buttons below them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.hearing.labels import heading_label
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class Card(QWidget):
    """One state of the page. `icons` are its buttons with their pictures, the first is primary."""

    def __init__(
        self, title: str, icons: Mapping[QPushButton, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self.title, self.words = heading_label(title, 1), QLabel()
        self.buttons = QWidget()
        row = FlowLayout(self.buttons)
        for number, button in enumerate(icons):
            button.setProperty("primary", number == 0)
            row.addWidget(button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addWidget(self.buttons)

    def say(self, words: Sequence[str]) -> None:
        """Show these lines, and say them to a screen reader with the heading."""
        self.words.setText("\n".join(words))
        self.words.setVisible(bool(words))
        announce(self, " ".join([f"{self.title.text()}.", *words]))

    def focus_first(self) -> None:
        """Give the focus to the first button that can be chosen."""
        first = next((button for button in self._icons if not button.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show this state in another look."""
        self.title.setFont(look.bold(look.scale.title))
        self.words.setFont(look.font(look.scale.body))
        for button, name in self._icons.items():
            primary = bool(button.property("primary"))
            ink = look.colours.on_primary if primary else look.colours.text
            button.setIcon(icon(name, ink, look.scale.body))
