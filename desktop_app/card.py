"""A framed group on a page, with a heading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.hearing.labels import heading_label
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton


class Card(QFrame):
    """A framed group with a heading."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._heading = heading_label(heading)
        self._heading.setWordWrap(True)
        self.body = QVBoxLayout()
        self._buttons: list[WideButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addLayout(self.body)

    def show_buttons(self, buttons: Sequence[WideButton]) -> None:
        """Show these buttons in place of those before, and keep the focus where it was."""
        focused = next((n for n, old in enumerate(self._buttons) if old.hasFocus()), None)
        for old in self._buttons:
            self.body.removeWidget(old)
            old.deleteLater()
        self._buttons = list(buttons)
        for button in buttons:
            self.body.addWidget(button)
        if focused is not None and buttons:
            here = buttons[min(focused, len(buttons) - 1)]
            here.show()
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the heading in another look."""
        self._heading.setFont(look.bold(look.scale.heading))
