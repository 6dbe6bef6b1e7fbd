"""Says what goes with a person, and asks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Person
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.names import breakable, called


class Removal(QFrame):
    """The question whether a person shall be removed. Cancel has the focus.

    Signals:
        wished(Person): remove this person for good.
        copy_wished(Person): keep a copy of the notes as a file before.
        left(): the person does not want to.
    """

    wished = Signal(object)
    copy_wished = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._person: Person | None = None
        self._question, self._words = QLabel(), QLabel()
        self.leave = QPushButton(self.tr("Cancel"))
        self.copy_first = QPushButton(self.tr("Save the notes as a file first"))
        self.remove = QPushButton(self.tr("Remove for good"))
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.leave, self.copy_first, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for label in (self._question, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(buttons)
        self.leave.clicked.connect(self.left)
        self.copy_first.clicked.connect(self._wish_copy)
        self.remove.clicked.connect(self._wish)

    def ask(self, person: Person) -> None:
        """Ask whether this person shall go."""
        self._person = person
        question = self.tr("Remove {name}?").format(name=called(person))
        words = self.tr(
            "All notes, shelves, saved studies and old copies of {name} go for good. "
            "Nobody can bring them back. The notes of others stay as they are."
        ).format(name=called(person))
        self._question.setText(breakable(question))
        self._words.setText(breakable(words))
        self.show()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{question} {words}")

    def set_look(self, look: Look) -> None:
        """Show the question in another look."""
        self._question.setFont(look.bold(look.scale.heading))
        self._words.setFont(look.font(look.scale.body))
        self.copy_first.setIcon(icon("download", look.colours.text, look.scale.body))
        self.remove.setIcon(icon("trash-2", look.colours.text, look.scale.body))

    def _wish_copy(self) -> None:
        self.copy_wished.emit(self._person)

    def _wish(self) -> None:
        self.wished.emit(self._person)
