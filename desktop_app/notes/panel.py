"""The list of notes, with a box to find one and a button to write one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from db import Changes, Note
from desktop_app.hearing.announcing import Teller
from desktop_app.hearing.labels import heading_label
from desktop_app.line import Line
from desktop_app.notes.filters import NoteFilters
from desktop_app.notes.known import Known, known_of
from desktop_app.scrolled import scrolled_column
from desktop_app.session import Room, Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.notes import note_facts, opening_of

NOTE_ROLE = int(Qt.ItemDataRole.UserRole)
LIST_HEIGHT = 220


class NotesPanel(QWidget):
    """Every note, the latest first.

    Signals:
        note_chosen(Note): open this note.
        note_wished(): write a new note that belongs to no study.
        bin_wished(): show the notes that were put away.
    """

    note_chosen = Signal(object)
    note_wished = Signal()
    bin_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = heading_label(self.tr("Notes"), 1)
        self._new = QPushButton(self.tr("New note"))
        self._find_label = QLabel(self.tr("Find in my notes"))
        self._find = Line()
        self.filters = NoteFilters(look)
        self._empty = QLabel()
        self._list = QListWidget()
        self._bin = QPushButton(self.tr("Open the bin"))
        self._teller = Teller(self)
        self._build()
        self._bin.clicked.connect(self.bin_wished)
        self._new.clicked.connect(self.note_wished)
        self._find.textChanged.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self.set_look(look)

    def refresh(self) -> None:
        """Look again which notes there are."""
        wish = self.filters.wish(self._find.text())

        def question(room: Room) -> tuple[list[Note], Known]:
            return room.notebook.notes(wish), known_of(room)

        self._session.ask(question, self.show_found, topic="notes", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when a note has changed."""
        if changes.notes:
            self.refresh()

    def show_found(self, found: tuple[list[Note], Known]) -> None:
        """Show these notes, and offer to narrow them by what was written before."""
        notes, known = found
        self.filters.show_known(known)
        chosen = self._list.currentItem()
        kept = chosen.data(NOTE_ROLE).id if chosen is not None else None
        self._list.clear()
        for note in notes:
            item = QListWidgetItem(f"{opening_of(note)}\n{note_facts(note)}")
            item.setData(NOTE_ROLE, note)
            self._list.addItem(item)
            if note.id == kept:
                self._list.setCurrentItem(item)
        self._list.setVisible(bool(notes))
        self._empty.setVisible(not notes)
        self._empty.setText(
            self.tr("We found no such note.")
            if self._find.text().strip() or self.filters.narrows
            else self.tr(
                "You have no notes yet. Open a study and choose Note. "
                "Or write a note on its own here."
            )
        )
        self._teller.tell("" if notes else self._empty.text())

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self._title.setFont(look.bold(look.scale.heading))
        self._find_label.setFont(look.bold(look.scale.label))
        self.filters.set_look(look)
        self._new.setIcon(icon("plus", look.colours.on_primary, look.scale.body))
        self._bin.setIcon(icon("trash-2", look.colours.text, look.scale.body))

    def _build(self) -> None:
        self._new.setProperty("primary", True)
        self._find_label.setBuddy(self._find)
        self._find.setAccessibleName(self._find_label.text())
        self._list.setAccessibleName(self.tr("Notes"))
        self._list.setWordWrap(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(LIST_HEIGHT)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = scrolled_column(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(10)
        for widget in (self._title, self._new, self._find_label, self._find, self.filters):
            column.addWidget(widget)
        column.addWidget(self._empty, 1)
        column.addWidget(self._list, 1)
        column.addWidget(self._bin, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self, item: QListWidgetItem) -> None:
        self.note_chosen.emit(item.data(NOTE_ROLE))
