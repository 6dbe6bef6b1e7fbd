"""The page Bin: the notes that were put away, and what can be done with them."""

from contextlib import closing

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

import db
from db import BinnedNote, Changes, PersonFolder
from desktop_app.binned.old_copies import OldCopies
from desktop_app.binned.row import BinRow
from desktop_app.flow import FlowLayout
from desktop_app.focus import holds_focus
from desktop_app.hearing.announcing import Teller
from desktop_app.hearing.labels import heading_label
from desktop_app.portions import Portions
from desktop_app.question import Question
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.counted import bin_phrase, notes_phrase


class BinPanel(QScrollArea):
    """Notes in the bin, the latest first.

    Signals:
        back_wished(Note): put this note back.
        empty_wished(): take all of them away for good.
        clean_wished(): take what is gone out of the old copies too.
    """

    back_wished = Signal(object)
    empty_wished = Signal()
    clean_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._count = 0
        self._title, self._about = heading_label(self.tr("Bin"), 1), QLabel()
        self.empty = QPushButton(self.tr("Empty the bin"))
        self.old_copies = OldCopies()
        self.notes = Portions[BinnedNote](self._make_row)
        self._body = QWidget()
        self.question = Question(self._body)
        self._teller = Teller(self)
        self._build()
        self.show_notes(())
        self.set_look(look)

    def refresh(self) -> None:
        """Look again what is in the bin, and which old copies hold what is gone."""
        self._session.ask(
            lambda room: tuple(room.notebook.in_bin()), self.show_notes, topic="bin", owner=self
        )
        self._session.on_copies(
            _copies_to_clean, self.old_copies.show_count, owner=self, topic="to clean"
        )

    def hear(self, changes: Changes) -> None:
        """Look again when a note has changed."""
        if changes.notes:
            self.refresh()

    def show_notes(self, notes: tuple[BinnedNote, ...]) -> None:
        """Show these notes as what is in the bin."""
        had_focus = holds_focus(self)
        self._count = len(notes)
        self._about.setText(
            self.tr("{notes}. They stay here for a year.").format(notes=bin_phrase(len(notes)))
            if notes
            else self.tr("The bin is empty. Notes that you put away will wait here for a year.")
        )
        self.empty.setVisible(bool(notes))
        self.notes.show_things(notes)
        self._teller.tell(self._about.text())
        if had_focus and not self.question.isVisible():
            self.focus_first()

    def focus_first(self) -> None:
        """Give the focus to the first note that can be put back, or to the words that say so."""
        rows = self._rows()
        first = rows[0].back if rows else self._about
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_empty(self) -> None:
        """Say what emptying the bin means, and do it only when that is chosen."""
        words = self.tr(
            "{notes} will be gone for good. You cannot undo this.\n"
            "Old copies of your notes may still hold them."
        )
        told = words.format(notes=notes_phrase(self._count))
        self.question.ask(told, self.tr("Empty the bin"), self.empty_wished.emit)
        self.ensureVisible(0, 0)

    def ask_clean(self) -> None:
        """Say what cleaning means, and do it only when that is chosen."""
        words = self.tr(
            "We take the notes that are gone out of all old copies.\n"
            "All other notes stay in them. You cannot undo this."
        )
        self.question.ask(words, self.tr("Take them out"), self.clean_wished.emit)
        self.ensureVisible(0, 0)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        self._about.setFont(look.font(look.scale.body))
        self.empty.setIcon(icon("trash-2", look.colours.text, look.scale.body))
        self.question.set_look(look)
        self.old_copies.set_look(look)
        for row in self._rows():
            row.set_look(look)

    def _build(self) -> None:
        for label in (self._title, self._about):
            label.setWordWrap(True)
        self._about.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.empty)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        for part in (self._about, self.old_copies, self.notes, buttons):
            inner.addWidget(part)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for part in (self._title, self.question, self._body):
            column.addWidget(part)
        column.addStretch()
        self.empty.clicked.connect(self.ask_empty)
        self.old_copies.clean_wished.connect(self.ask_clean)
        scroll_area(page, self)
        self.setAccessibleName(self._title.text())

    def _make_row(self, binned: BinnedNote) -> QWidget:
        row = BinRow(binned, self._look)
        row.back_wished.connect(self.back_wished)
        return row

    def _rows(self) -> list[BinRow]:
        return [row for row in self.notes.shown if isinstance(row, BinRow)]


def _copies_to_clean(person: PersonFolder) -> int:
    with closing(db.open_notebook(person)) as notebook:
        return len(db.copies_to_clean(notebook))
