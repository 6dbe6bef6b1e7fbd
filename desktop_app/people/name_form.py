"""A line for a name, to keep or to leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import LONGEST_NAME
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.line import Line
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class NameForm(QFrame):
    """Asks for one name.

    Signals:
        named(str): the name that was typed.
        left(): the person does not want to.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self.line = Line()
        self.line.setMaxLength(LONGEST_NAME)
        self.keep, self.leave = QPushButton(), QPushButton(self.tr("Cancel"))
        self.keep.setProperty("primary", True)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self._question, self.line, buttons):
            column.addWidget(widget)
        self._question.setBuddy(self.line)
        self.keep.clicked.connect(self._give)
        self.line.returnPressed.connect(self._give)
        self.leave.clicked.connect(self.left)

    def ask(self, question: str, keep: str, name: str = "") -> None:
        """Ask this, with the words of the button that keeps the answer."""
        self._question.setText(question)
        self.line.setAccessibleName(question)
        self.keep.setText(keep)
        self.line.setText(name)
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()
        announce(self, question)

    def set_look(self, look: Look) -> None:
        """Show the form in another look."""
        self._question.setFont(look.bold(look.scale.heading))
        self.keep.setIcon(icon("check", look.colours.on_primary, look.scale.body))

    def _give(self) -> None:
        self.named.emit(self.line.text())
