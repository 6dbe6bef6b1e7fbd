"""A large button with an empty or a ticked box before its words."""

from typing_extensions import override

from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton


class Tick(WideButton):
    """All of it can be pressed; the mark has a shape of its own, besides its colour."""

    def __init__(self, words: str, detail: str, look: Look) -> None:
        super().__init__("square")
        self._tick_look = look
        self.setCheckable(True)
        self.setProperty("tick", True)
        self.show_words(words, detail)
        self.set_look(look)
        self.toggled.connect(self._show_mark)

    @override
    def set_look(self, look: Look, *, small: bool = False) -> None:
        """Show the button in another look."""
        self._tick_look = look
        super().set_look(look, small=small)

    def _show_mark(self, on: bool) -> None:
        self.show_icon("square-check" if on else "square")
        super().set_look(self._tick_look)
