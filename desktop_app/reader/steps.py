"""The foot of a study that is read in small steps: Back, where one is, Next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class StepBar(QWidget):
    """Two large buttons, one screen each.

    Signals:
        stepped(int): the next screen (1) or the one before (-1).
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._next = QPushButton(self.tr("Step back")), QPushButton(self.tr("Next"))
        self._where = QLabel()
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._next.setProperty("primary", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 32, 8)
        row.addWidget(self._before)
        row.addWidget(self._where, 1)
        row.addWidget(self._next)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self.hide()

    def show_step(self, number: int, count: int) -> None:
        """Show which step of how many one is at; at an end the button there is gone."""
        self._where.setText(self.tr("{number} of {all}").format(number=number, all=count))
        self._before.setEnabled(number > 1)
        self._next.setEnabled(number < count)

    def set_look(self, look: Look) -> None:
        """Show the bar in another look."""
        self._where.setFont(look.font(look.scale.label))
        self._before.setIcon(icon("arrow-left", look.colours.text, look.scale.body))
        self._next.setIcon(icon("arrow-right", look.colours.on_primary, look.scale.body))
