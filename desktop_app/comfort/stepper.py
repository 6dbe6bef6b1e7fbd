"""A value that goes up and down by steps, with two large buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.theme.look import Look


class Stepper(QWidget):
    """A heading that says the value, and a button each for less and more.

    Signals:
        stepped(int): one step up (1) or down (-1) is wished.
    """

    stepped = Signal(int)

    def __init__(
        self, less: tuple[str, str], more: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        """`less` and `more` are what stands on each button, and what is said of it."""
        super().__init__(parent)
        self._heading = QLabel()
        self._heading.setWordWrap(True)
        self.less, self.more = QPushButton(less[0]), QPushButton(more[0])
        self.less.setAccessibleName(less[1])
        self.more.setAccessibleName(more[1])
        row = QHBoxLayout()
        row.addWidget(self.less)
        row.addWidget(self.more)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addLayout(row)
        self.less.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))

    def show_value(self, words: str, *, lowest: bool, highest: bool) -> None:
        """Show the value in words; at an end of its range the button there has no effect."""
        self._heading.setText(words)
        held = self.less if self.less.hasFocus() else self.more if self.more.hasFocus() else None
        self.less.setEnabled(not lowest)
        self.more.setEnabled(not highest)
        if held is not None and not held.isEnabled():
            other = self.more if held is self.less else self.less
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the stepper in another look."""
        self._heading.setFont(look.bold(look.scale.label))
