"""One person: a large button to come in, and below it what can be changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db import Person
from desktop_app.flow import FlowLayout
from desktop_app.people.person_button import PersonButton
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.names import called


class PersonRow(QWidget):
    """A person among those who read here.

    Signals:
        chosen(str): this person, by id, wants to read.
        name_wished(Person): the person wants another name.
        removal_wished(Person): the person shall be removed.
    """

    chosen = Signal(str)
    name_wished = Signal(object)
    removal_wished = Signal(object)

    def __init__(self, person: Person, *, is_here: bool, can_go: bool) -> None:
        super().__init__()
        self.button = PersonButton()
        self.button.show_person(called(person), self.tr("Here now") if is_here else "")
        self.rename = QPushButton(self.tr("Change the name"))
        self.remove = QPushButton(self.tr("Remove"))
        name = called(person)
        self.rename.setAccessibleName(self.tr("Change the name: {name}").format(name=name))
        self.remove.setAccessibleName(self.tr("Remove: {name}").format(name=name))
        self._can_go = can_go
        self._tools = QWidget()
        tools = FlowLayout(self._tools)
        tools.addWidget(self.rename)
        tools.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self._tools)
        self.show_tools(shown=False)
        self.button.clicked.connect(lambda: self.chosen.emit(person.id))
        self.rename.clicked.connect(lambda: self.name_wished.emit(person))
        self.remove.clicked.connect(lambda: self.removal_wished.emit(person))

    def show_tools(self, *, shown: bool) -> None:
        """Show or hide what changes a person."""
        self._tools.setVisible(shown)
        self.remove.setVisible(self._can_go)

    def in_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes to, one after the other."""
        return (self.button, self.rename, self.remove)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self.button.set_look(look)
        self.rename.setIcon(icon("notebook-pen", look.colours.text, look.scale.body))
        self.remove.setIcon(icon("trash-2", look.colours.text, look.scale.body))
