"""The page that says on which shelves a study stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import COLOURS, NEXT, Changes, Shelf, StudyRow
from desktop_app.hearing.labels import heading_label
from desktop_app.line import Line
from desktop_app.saved.shelf_row import LONGEST_NAME
from desktop_app.saved.view import WAITING
from desktop_app.scrolled import scroll_area
from desktop_app.session import Room, Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.tick import Tick
from desktop_app.words.colours import colour_label
from desktop_app.words.names import breakable

Standing = tuple[list[Shelf], frozenset[str]]
"""The shelves there are, and the ids of those on which the study stands."""


class PlacingPage(QScrollArea):
    """A box to tick for each shelf, and a place for a new one.

    Signals:
        put_wished(StudyRow, Shelf): put the study on this shelf.
        off_wished(StudyRow, Shelf): take it off again.
        new_wished(StudyRow, str, str): make a shelf of this name and colour, and put it there.
        closed(): go back to where one was.
    """

    put_wished = Signal(object, object)
    off_wished = Signal(object, object)
    new_wished = Signal(object, str, str)
    closed = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._row: StudyRow | None = None
        self._shelves: list[Shelf] = []
        self._title = heading_label(self.tr("Shelves for this study"), 1)
        self._study = QLabel(self.tr("Open a study first. Then choose Shelves there."))
        self._about = QLabel(
            self.tr("Choose a shelf to put the study there. Choose it again to take it off.")
        )
        self.ticks: dict[str, Tick] = {}
        self._holder = QWidget()
        self._holder.setEnabled(False)
        self._name_label, self.name = QLabel(self.tr("Name of a new shelf")), Line()
        self.new = QPushButton(self.tr("Put it on a new shelf"))
        self.done = QPushButton(self.tr("Done"))
        self._build()
        self.new.clicked.connect(self._wish_new)
        self.name.returnPressed.connect(self._wish_new)
        self.done.clicked.connect(self.closed)
        self.set_look(look)

    def show_study(self, row: StudyRow) -> None:
        """Ask about this study."""
        self._row = row
        self._study.setText(row.title)
        self._holder.setEnabled(True)
        self.name.clear()

    def refresh(self) -> None:
        """Look again where the study stands."""
        if self._row is None:
            return
        study = self._row.id

        def question(room: Room) -> Standing:
            return room.notebook.shelves.all(), room.notebook.shelves.of_study(study)

        self._session.ask(question, self.show_standing, topic="placing", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when a shelf has changed."""
        if changes.things:
            self.refresh()

    def focus_first(self) -> None:
        """Give the focus to the first shelf."""
        first = self.done if self._row is None else self.ticks[NEXT]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        self._study.setFont(look.bold(look.scale.body))
        self._name_label.setFont(look.bold(look.scale.body))
        self.new.setIcon(icon("plus", look.colours.text, look.scale.body))
        self.done.setIcon(icon("check", look.colours.on_primary, look.scale.body))
        for tick in self.ticks.values():
            tick.set_look(look)

    def show_standing(self, standing: Standing) -> None:
        """Show these shelves, ticked where the study stands there."""
        self._shelves, on = standing
        shelves = (WAITING, *self._shelves)
        for gone in set(self.ticks) - {shelf.id for shelf in shelves}:
            tick = self.ticks.pop(gone)
            self._list.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        for shelf in shelves:
            if shelf.id not in self.ticks:
                self._add(shelf)
            self._say(self.ticks[shelf.id], shelf)
            self.ticks[shelf.id].setChecked(shelf.id in on)

    def _build(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self._name_label.text())
        self._name_label.setBuddy(self.name)
        self.done.setProperty("primary", True)
        page = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self._add(WAITING)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(14)
        for widget in (
            self._title,
            self._study,
            self._about,
            self._holder,
            self._name_label,
            self.name,
        ):
            column.addWidget(widget)
        for button in (self.new, self.done):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self._title, self._study, self._about, self._name_label):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Shelves for this study"))

    def _add(self, shelf: Shelf) -> None:
        tick = Tick("", "", self._look)
        self._say(tick, shelf)
        tick.clicked.connect(self._turner(shelf))
        self.ticks[shelf.id] = tick
        self._list.addWidget(tick)

    def _say(self, tick: Tick, shelf: Shelf) -> None:
        if shelf.id == NEXT:
            tick.show_words(self.tr("Next"), self.tr("What I want to read next"))
        else:
            tick.show_words(breakable(shelf.name), colour_label(shelf.colour))

    def _turner(self, shelf: Shelf) -> Callable[[bool], None]:
        def turn(on: bool) -> None:
            if self._row is not None:
                (self.put_wished if on else self.off_wished).emit(self._row, shelf)

        return turn

    def _wish_new(self) -> None:
        if self._row is None or not self.name.text().strip():
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        colour = COLOURS[len(self._shelves) % len(COLOURS)]
        self.new_wished.emit(self._row, self.name.text(), colour)
        self.name.clear()
