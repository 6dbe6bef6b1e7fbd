"""A part of the page of packs: a heading, words, buttons, and what stands below."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.hearing.labels import heading_label
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class Part(QWidget):
    """One of several that take each other's place; `below` stands under its buttons.

    `buttons` are in their order, each with the name of its icon.
    """

    def __init__(self, buttons: Mapping[QPushButton, str], *below: QWidget) -> None:
        super().__init__()
        self.title, self.words = heading_label(level=1), QLabel()
        self._buttons = dict(buttons)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in self._buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.title, self.words, holder, *below):
            column.addWidget(widget)

    def say(self, title: str, *lines: str) -> None:
        """Say this, also to a screen reader."""
        self.title.setText(title)
        self.words.setText("\n".join(lines))
        announce(self, f"{title}. {self.words.text()}")

    def focus_first(self) -> None:
        """Give the focus to the first button that can be chosen."""
        first = next(button for button in self._buttons if not button.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the part in another look."""
        self.title.setFont(look.bold(look.scale.title))
        self.words.setFont(look.font(look.scale.body))
        for button, name in self._buttons.items():
            plain = not button.property("primary")
            colour = look.colours.text if plain else look.colours.on_primary
            button.setIcon(icon(name, colour, look.scale.body))
