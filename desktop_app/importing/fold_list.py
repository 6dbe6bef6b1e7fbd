"""A list that is closed at first: a button with a count opens it, a portion at a time."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.hearing.labels import fold_button
from desktop_app.portions import Portions
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class FoldList(QWidget):
    """Lines of words under a button that opens and closes them; hidden when there are none."""

    def __init__(self, words: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._line: Callable[[Any], str] = str
        self.button = fold_button(words)
        self.button.setProperty("part", True)
        self.rows = Portions[Any](self._make_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.rows)
        self.button.toggled.connect(self._unfold)
        self._unfold(False)

    def show_things(self, things: Sequence[Any], line: Callable[[Any], str]) -> None:
        """Offer these, each as one line of words; the list is closed again."""
        self._line = line
        self.button.setChecked(False)
        self.rows.show_things(things)
        self.setVisible(bool(things))

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self._look = look
        for row in self.rows.shown:
            row.setFont(look.font(look.scale.body))
        self._show_icon()

    def _unfold(self, opened: bool) -> None:
        self.rows.setVisible(opened)
        self._show_icon()

    def _show_icon(self) -> None:
        name = "chevron-up" if self.button.isChecked() else "chevron-down"
        self.button.setIcon(icon(name, self._look.colours.text, self._look.scale.body))

    def _make_row(self, thing: Any) -> QWidget:
        row = QLabel(self._line(thing))
        row.setTextFormat(Qt.TextFormat.PlainText)
        row.setWordWrap(True)
        row.setFont(self._look.font(self._look.scale.body))
        return row
