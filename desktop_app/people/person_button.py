"""A large button with somebody's name."""

from PySide6.QtWidgets import QWidget

from desktop_app.wide_button import WideButton
from desktop_app.words.names import breakable


class PersonButton(WideButton):
    """Names of any length are shown whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("user", parent)

    def show_person(self, words: str, detail: str = "") -> None:
        """Show the name, alone or within a few words."""
        self.show_words(breakable(words), breakable(detail))
        self.setAccessibleName(f"{words}. {detail}" if detail else words)
