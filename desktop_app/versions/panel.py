"""The page Earlier versions: how a note was before, the latest on top."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import Changes, Note
from desktop_app.flow import FlowLayout
from desktop_app.focus import holds_focus
from desktop_app.hearing.labels import heading_label
from desktop_app.portions import Portions
from desktop_app.scrolled import scroll_area
from desktop_app.session import Room, Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.versions.row import VersionRow

History = tuple[Note | None, tuple[Note, ...]]
"""The note as it is now, None when it is in the bin, and its earlier versions."""


class VersionsPanel(QScrollArea):
    """One note with its earlier versions.

    Signals:
        back_wished(Note): bring this version back.
        note_wished(Note): open the note as it is now.
    """

    back_wished = Signal(object)
    note_wished = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._note: Note | None = None
        self._title, self._about = heading_label(self.tr("Earlier versions"), 1), QLabel()
        self.open = QPushButton(self.tr("Go back to the note"))
        self.versions = Portions[Note](self._make_row)
        self._build()
        self.show_history((None, ()))
        self.set_look(look)

    def show_note(self, note: Note) -> None:
        """Show the versions of this note as soon as they are read."""
        self._note = note
        self.refresh()

    def refresh(self) -> None:
        """Look again which versions there are."""
        if self._note is None:
            return
        name = self._note.id

        def question(room: Room) -> History:
            return room.notebook.note(name), tuple(room.notebook.versions(name))

        self._session.ask(question, self.show_history, topic="versions", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when this note has changed."""
        if self._note is not None and self._note.id in changes.notes:
            self.refresh()

    def show_history(self, history: History) -> None:
        """Show the note as it is now, and these versions below it."""
        present, earlier = history
        self._note = present or self._note
        had_focus = holds_focus(self)
        self._about.setText(
            self.tr("Whatever you bring back, the words of now are kept here too.")
            if earlier
            else self.tr("There are no earlier versions of this note.")
        )
        self.open.setVisible(present is not None)
        self.versions.show_things([*([present] if present else []), *earlier])
        if had_focus:
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        self._about.setFont(look.font(look.scale.body))
        self.open.setIcon(icon("arrow-left", look.colours.text, look.scale.body))
        for row in self._rows():
            row.set_look(look)

    def _build(self) -> None:
        for label in (self._title, self._about):
            label.setWordWrap(True)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.open)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for part in (self._title, self._about, buttons, self.versions):
            column.addWidget(part)
        column.addStretch()
        self.open.clicked.connect(lambda: self.note_wished.emit(self._note))
        scroll_area(page, self)
        self.setAccessibleName(self._title.text())

    def _make_row(self, version: Note) -> QWidget:
        present = self._note is not None and version.rev == self._note.rev
        row = VersionRow(version, self._look, present=present)
        row.back_wished.connect(self.back_wished)
        return row

    def _rows(self) -> list[VersionRow]:
        return [row for row in self.versions.shown if isinstance(row, VersionRow)]
