"""A button that shows and hides what belongs to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import fold_button
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class Fold(QWidget):
    """Closed at first; its `body` is filled by whoever made it.

    Signals:
        turned(bool): it was opened or closed.
    """

    turned = Signal(bool)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.button = fold_button(words)
        self.button.setProperty("part", True)
        holder, self._inside = QWidget(), QWidget()
        FlowLayout(holder).addWidget(self.button)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(holder)
        column.addWidget(self._inside)
        self._inside.hide()
        self.button.toggled.connect(self._turn)

    def unfold(self, *, shown: bool) -> None:
        """Open or close it."""
        self.button.setChecked(shown)

    def show_words(self, words: str) -> None:
        """Say on the button what is inside."""
        self.button.setText(words)

    def set_look(self, look: Look) -> None:
        """Show the button in another look."""
        self._look = look
        name = "chevron-up" if self.button.isChecked() else "chevron-down"
        self.button.setIcon(icon(name, look.colours.text, look.scale.body))

    def _turn(self, shown: bool) -> None:
        self._inside.setVisible(shown)
        if self._look is not None:
            self.set_look(self._look)
        self.turned.emit(shown)
