"""One visit in words, with buttons to change it and to take it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Appointment
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.visits import when_phrase, with_whom


class AppointmentRow(QFrame):
    """A visit as a card.

    Signals:
        change_wished(Appointment): write something else.
        remove_wished(Appointment): take it away.
    """

    change_wished = Signal(object)
    remove_wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = Appointment("")
        self.setProperty("card", True)
        self._when, self._rest = QLabel(), QLabel()
        self.change = QPushButton(self.tr("Change the visit"))
        self.remove = QPushButton(self.tr("Remove the visit"))
        tools = QWidget()
        flow = FlowLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        for label in (self._when, self._rest):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        for button in (self.change, self.remove):
            flow.addWidget(button)
        column.addWidget(tools)
        self.change.clicked.connect(lambda: self.change_wished.emit(self._visit))
        self.remove.clicked.connect(lambda: self.remove_wished.emit(self._visit))
        self.set_look(look)

    def show_visit(self, visit: Appointment) -> None:
        """Show this visit, with what was agreed there."""
        self._visit = visit
        when = when_phrase(visit)
        agreed = self.tr("Agreed: {words}").format(words=visit.agreed.strip())
        lines = (*with_whom(visit), agreed if visit.agreed.strip() else "")
        self._when.setText(when)
        self._rest.setText("\n".join(filter(None, lines)))
        self._rest.setVisible(bool(self._rest.text()))
        for button in (self.change, self.remove):
            button.setAccessibleName(f"{button.text()}: {when}")

    def set_look(self, look: Look) -> None:
        """Show the visit in another look."""
        self._when.setFont(look.bold(look.scale.body))
        self._rest.setFont(look.font(look.scale.body))
        text = look.colours.text
        self.change.setIcon(icon("notebook-pen", text, look.scale.body))
        self.remove.setIcon(icon("trash-2", text, look.scale.body))
