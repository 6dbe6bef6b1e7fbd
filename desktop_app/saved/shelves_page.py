"""The page of a person's own shelves: make one, name it, colour it, remove it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import COLOURS, Changes, Shelf
from desktop_app.hearing.labels import heading_label
from desktop_app.line import Line
from desktop_app.question import Question
from desktop_app.saved.shelf_row import LONGEST_NAME, ShelfRow, colour_row, dress
from desktop_app.scrolled import scroll_area
from desktop_app.session import Room, Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.names import breakable


class ShelvesPage(QScrollArea):
    """A place for a new shelf, then a card for each shelf.

    Signals:
        add_wished(str, str): make a shelf of this name and colour.
        renamed(Shelf, str): give it another name.
        coloured(Shelf, str): give it another colour.
        remove_wished(Shelf): take it away, after one was asked.
        show_wished(Shelf): show what stands on it.
    """

    add_wished = Signal(str, str)
    renamed = Signal(object, str)
    coloured = Signal(object, str)
    remove_wished = Signal(object)
    show_wished = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._title = heading_label(self.tr("My shelves"), 1)
        self._about = QLabel(
            self.tr("Put studies together that go together. A study can be on many shelves.")
        )
        self._name_label, self.name = QLabel(self.tr("Name of a new shelf")), Line()
        self._colour = COLOURS[0]
        self.colours = colour_row(self.tr("Colour"))
        self.add = QPushButton(self.tr("Make the shelf"))
        self.rows: dict[str, ShelfRow] = {}
        self._body = QWidget()
        self.question = Question(self._body)
        self._build()
        self.colours.chosen.connect(self._choose_colour)
        self.add.clicked.connect(self._wish_shelf)
        self.name.returnPressed.connect(self._wish_shelf)
        self.set_look(look)

    def refresh(self) -> None:
        """Look again which shelves there are."""

        def question(room: Room) -> list[tuple[Shelf, int]]:
            held = room.notebook.shelves.everything()
            return [(shelf, len(held[shelf.id])) for shelf in room.notebook.shelves.all()]

        self._session.ask(question, self.show_shelves, topic="shelves", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when a shelf has changed."""
        if changes.things:
            self.refresh()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        self._name_label.setFont(look.bold(look.scale.body))
        self.add.setIcon(icon("plus", look.colours.on_primary, look.scale.body))
        self.question.set_look(look)
        dress(self.colours, look)
        for row in self.rows.values():
            row.set_look(look)

    def show_shelves(self, shelves: list[tuple[Shelf, int]]) -> None:
        """Show these shelves, each with the number of its studies."""
        there = {shelf.id for shelf, _ in shelves}
        for gone in set(self.rows) - there:
            row = self.rows.pop(gone)
            if row.isAncestorOf(self.focusWidget()):
                self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for shelf, studies in shelves:
            if shelf.id not in self.rows:
                self.rows[shelf.id] = self._new_row(shelf)
                self._column.addWidget(self.rows[shelf.id])
            self.rows[shelf.id].show_shelf(shelf, studies)

    def ask_remove(self, shelf: Shelf) -> None:
        """Ask whether the shelf shall really go."""
        words = self.tr("The shelf {shelf} goes away. Its studies stay in the library.")
        self.question.ask(
            words.format(shelf=breakable(shelf.name)),
            self.tr("Remove the shelf"),
            lambda: self.remove_wished.emit(shelf),
        )

    def _build(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self._name_label.text())
        self._name_label.setBuddy(self.name)
        self.add.setProperty("primary", True)
        self.colours.show_value(self._colour)
        new = QFrame()
        new.setProperty("card", True)
        inner = QVBoxLayout(new)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(10)
        for each in (self._name_label, self.name, self.colours):
            inner.addWidget(each)
        inner.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(32, 24, 32, 32)
        outer.setSpacing(16)
        for part in (self._title, self.question, self._body):
            outer.addWidget(part)
        outer.addStretch()
        self._column = column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self._about, new):
            column.addWidget(widget)
        for label in (self._title, self._about, self._name_label):
            label.setWordWrap(True)
        scroll_area(page, self)
        self.setAccessibleName(self.tr("My shelves"))

    def _new_row(self, shelf: Shelf) -> ShelfRow:
        row = ShelfRow(shelf, self._look)
        row.renamed.connect(self.renamed)
        row.coloured.connect(self.coloured)
        row.remove_wished.connect(self.ask_remove)
        row.show_wished.connect(self.show_wished)
        return row

    def _choose_colour(self, colour: str) -> None:
        self._colour = colour

    def _wish_shelf(self) -> None:
        if not self.name.text().strip():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.add_wished.emit(self.name.text(), self._colour)
        self.name.clear()
