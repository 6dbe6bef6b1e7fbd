"""A sentence as it would look: a card in its own size and colours."""

from PySide6.QtWidgets import QWidget

from desktop_app.choices import Comfort
from desktop_app.theme.look import make_look
from desktop_app.wide_button import WideButton


class Sample(WideButton):
    """A button that shows what a look is like, whatever the rest of the window wears."""

    def __init__(self, comfort: Comfort, name: str, parent: QWidget | None = None) -> None:
        """`name` is how the look is called, for the ear."""
        super().__init__("a-large-small", parent)
        self.comfort = comfort
        look = make_look(comfort)
        colours = look.colours
        self.set_look(look)
        self.setCheckable(True)
        self.show_words(self.tr("This is easy to read."), name)
        self.setStyleSheet(
            f"QPushButton {{ background: {colours.page}; border: 3px solid {colours.border}; }}"
            f"QPushButton:checked {{ border: 6px solid {colours.primary}; }}"
            f"QLabel {{ color: {colours.text}; }}"
        )
