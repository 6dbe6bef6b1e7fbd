"""One shelf on the page of shelves: its name, its colour, and a way to remove it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import COLOURS, Shelf
from desktop_app.choice_row import ChoiceRow
from desktop_app.flow import FlowLayout
from desktop_app.line import Line
from desktop_app.saved.dot import dot_icon
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.colours import colour_label
from desktop_app.words.counted import studies_phrase
from desktop_app.words.names import breakable

LONGEST_NAME = 60


class ShelfRow(QFrame):
    """Name and colour are changed in place.

    Signals:
        renamed(Shelf, str): another name.
        coloured(Shelf, str): another colour.
        remove_wished(Shelf): take it away; nobody has been asked yet.
        show_wished(Shelf): show what stands on it.
    """

    renamed = Signal(object, str)
    coloured = Signal(object, str)
    remove_wished = Signal(object)
    show_wished = Signal(object)

    def __init__(self, shelf: Shelf, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._shelf = shelf
        self._heading, self._name_label = QLabel(), QLabel(self.tr("Name of the shelf"))
        self.name = Line()
        self.colours = colour_row(self.tr("Colour"))
        self.show_button = QPushButton(self.tr("Show this shelf"))
        self.remove = QPushButton(self.tr("Remove this shelf"))
        self._build()
        self.name.editingFinished.connect(self._rename)
        self.colours.chosen.connect(lambda colour: self.coloured.emit(self._shelf, colour))
        self.show_button.clicked.connect(lambda: self.show_wished.emit(self._shelf))
        self.remove.clicked.connect(lambda: self.remove_wished.emit(self._shelf))
        self.set_look(look)

    def show_shelf(self, shelf: Shelf, studies: int) -> None:
        """Show how the shelf is now; a name that is being typed is left alone."""
        self._shelf = shelf
        self._heading.setText(
            self.tr("{shelf}: {count}").format(
                shelf=breakable(shelf.name), count=studies_phrase(studies)
            )
        )
        if not self.name.hasFocus():
            self.name.setText(shelf.name)
        self.colours.show_value(shelf.colour)
        for button in (self.show_button, self.remove):
            button.setAccessibleName(f"{button.text()}: {shelf.name}")

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        self._heading.setFont(look.bold(look.scale.body))
        self._name_label.setFont(look.font(look.scale.label))
        dress(self.colours, look)
        for button, name in (
            (self.show_button, "bookmark"),
            (self.remove, "trash-2"),
        ):
            button.setIcon(icon(name, look.colours.text, look.scale.body))

    def _build(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self._name_label.text())
        self._name_label.setBuddy(self.name)
        tools = QWidget()
        line = FlowLayout(tools)
        for button in (self.show_button, self.remove):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        widgets = (self._heading, self._name_label, self.name, self.colours, tools)
        for widget in widgets:
            column.addWidget(widget)
        for label in (self._heading, self._name_label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)

    def _rename(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setText(self._shelf.name)
        elif name != self._shelf.name:
            self.renamed.emit(self._shelf, name)


def colour_row(heading: str) -> ChoiceRow:
    """A button for each colour of shelves."""
    return ChoiceRow(heading, {colour: colour_label(colour) for colour in COLOURS})


def dress(row: ChoiceRow, look: Look) -> None:
    """Show such a row in another look, each colour beside its name."""
    row.set_look(look)
    row.show_icons({colour: dot_icon(colour, look) for colour in COLOURS})
