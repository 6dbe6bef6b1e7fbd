"""The page Copies of my notes: the copies there are, a new one, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.copies.place_card import PlaceCard
from desktop_app.copies.row import CopyRow
from desktop_app.copies.view import CopiesView, CopyView, gather
from desktop_app.copies.words import made_phrase
from desktop_app.flow import FlowLayout
from desktop_app.focus import holds_focus
from desktop_app.hearing.labels import heading_label
from desktop_app.portions import Portions
from desktop_app.question import Question
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.counted import copies_phrase, notes_phrase


class CopiesPanel(QScrollArea):
    """When the last copy was made, all of them, and another place to keep them.

    Signals:
        copy_wished(): make a copy now.
        return_wished(Backup): go back to this copy.
        place_wished(): choose another place for copies.
        end_wished(): send no more copies to the other place.
    """

    copy_wished = Signal()
    return_wished = Signal(object)
    place_wished = Signal()
    end_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._title = heading_label(self.tr("Copies of my notes"), 1)
        self._about = QLabel()
        self.make = QPushButton(self.tr("Make a copy now"))
        self.place = PlaceCard()
        self.copies = Portions[CopyView](self._make_row)
        self._body = QWidget()
        self.question = Question(self._body)
        self._build()
        self.show_copies(CopiesView())
        self.set_look(look)

    def refresh(self) -> None:
        """Look again which copies there are."""
        self._session.on_copies(gather, self.show_copies, owner=self, topic="copies")

    def refresh_in_sight(self) -> None:
        """Look again if somebody can see it."""
        if self.isVisible():
            self.refresh()

    def show_copies(self, view: CopiesView) -> None:
        """Show these copies and this other place."""
        self._about.setText(self._words_of(view))
        had_focus = holds_focus(self.copies)
        self.copies.show_things(view.copies)
        self.place.show_place(view)
        if had_focus:
            self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_return(self, copy: CopyView) -> None:
        """Say what going back would do, and do it only when that is chosen."""
        words = self.tr(
            "Go back to the copy of {when}, with {notes}?\n"
            "First we keep a copy of your notes as they are now.\n"
            "What you wrote since then goes to the bin. Saved studies go back too.\n"
            "You can undo all of this."
        )
        told = words.format(when=made_phrase(copy.backup), notes=notes_phrase(copy.notes or 0))
        self.question.ask(
            told, self.tr("Go back to this copy"), lambda: self.return_wished.emit(copy.backup)
        )
        self.ensureVisible(0, 0)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        self._about.setFont(look.font(look.scale.body))
        self.make.setIcon(icon("copy", look.colours.on_primary, look.scale.body))
        self.place.set_look(look)
        self.question.set_look(look)
        for row in self._rows():
            row.set_look(look)

    def _build(self) -> None:
        self.make.setProperty("primary", True)
        for label in (self._title, self._about):
            label.setWordWrap(True)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.make)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        for part in (self._about, buttons, self.place, self.copies):
            inner.addWidget(part)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for part in (self._title, self.question, self._body):
            column.addWidget(part)
        column.addStretch()
        self.make.clicked.connect(self.copy_wished)
        self.place.choose_wished.connect(self.place_wished)
        self.place.end_wished.connect(self.end_wished)
        scroll_area(page, self)
        self.setAccessibleName(self._title.text())

    def _words_of(self, view: CopiesView) -> str:
        how = self.tr("We make one when you begin, and every 15 minutes while you write.")
        if not view.copies:
            return f"{self.tr('There is no copy yet.')} {how}"
        last = max(view.copies, key=lambda copy: copy.backup.made)
        told = self.tr("The last copy was made on {when}. There are {copies} in all.")
        when, count = made_phrase(last.backup), copies_phrase(len(view.copies))
        return f"{told.format(when=when, copies=count)} {how}"

    def _make_row(self, copy: CopyView) -> QWidget:
        row = CopyRow(copy, self._look)
        row.chosen.connect(self.ask_return)
        return row

    def _rows(self) -> list[CopyRow]:
        return [row for row in self.copies.shown if isinstance(row, CopyRow)]
