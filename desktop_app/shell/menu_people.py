"""Who is reading, in the Menu: one press away from letting another person read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import Person
from desktop_app.people.person_button import PersonButton
from desktop_app.theme.look import Look
from desktop_app.words.names import breakable, called, notes_of


class MenuPeople(QWidget):
    """Whose notes are open, and a button for each other person; nothing while there is one.

    Signals:
        chosen(str): this person, by id, wants to read.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._here = QLabel()
        self._here.setWordWrap(True)
        self.buttons: list[PersonButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._here)
        self.hide()

    def show_people(self, here: Person | None, others: tuple[Person, ...]) -> None:
        """Show who is here and who could be."""
        self._here.setText(breakable(notes_of(here)) if here else "")
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        self.buttons = [self._button(person) for person in others]
        self.setVisible(bool(others))

    def set_look(self, look: Look) -> None:
        """Show the people in another look."""
        self._look = look
        self._here.setFont(look.font(look.scale.body))
        for button in self.buttons:
            button.set_look(look)

    def _button(self, person: Person) -> PersonButton:
        button = PersonButton()
        button.show_person(self.tr("Switch to: {name}").format(name=called(person)))
        if self._look is not None:
            button.set_look(self._look)
        button.clicked.connect(lambda: self.chosen.emit(person.id))
        self._column.addWidget(button)
        return button
