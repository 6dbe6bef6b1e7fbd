"""All that is to be seen of a note while it is written: shown from a note, read into one."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from db import Note, NoteKind
from desktop_app.notes.form import DetailsForm
from desktop_app.notes.kinds import Kinds
from desktop_app.notes.known import Known
from desktop_app.notes.link import StudyLink
from desktop_app.notes.more import MoreAbout
from desktop_app.notes.preview import NotePreview
from desktop_app.notes.ready import ReadyMade
from desktop_app.notes.tools import Foot, TextTools
from desktop_app.notes.writing import NoteText
from desktop_app.scrolled import bring_into_sight, scrolled_column
from desktop_app.session import Session
from desktop_app.theme.look import Look

LINES_SHOWN = 3
"""At least; in a drawer of the usual window Done is in sight below them."""


class NoteFields(QWidget):
    """The text, then what may be said besides; where a form asks, it stands before the typing.

    Signals:
        changed(): something else stands here now.
    """

    changed = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link, self.kinds, self.text = StudyLink(), Kinds(), NoteText()
        self.preview = NotePreview(session, look)
        self.tools, self.foot = TextTools(), Foot()
        self.form, self.ready, self.more = DetailsForm(look), ReadyMade(look), MoreAbout(look)
        self._build()
        self._connect()

    def show_note(self, note: Note) -> None:
        """Show all of a note."""
        self.tools.preview.setChecked(False)
        self.kinds.show_kind(note.kind)
        self.text.setPlainText(note.text)
        self.foot.show_star(starred=note.starred)
        self.more.show_note(note)
        for fold in (self.more, self.ready):
            fold.unfold(shown=False)
        self.form.show_pairs(note.kind, note.details)
        self._show_kind(note.kind)
        self.link.show_note(note)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        QTimer.singleShot(0, self.text, partial(bring_into_sight, self.text))

    def read_into(self, note: Note) -> Note:
        """The note as it stands here."""
        return replace(
            self.more.said_of(note),
            text=self.text.toPlainText(),
            kind=self.kinds.kind,
            starred=self.foot.starred,
            details=self.form.pairs,
        )

    def show_known(self, known: Known) -> None:
        """Offer what was written in notes before."""
        self.more.show_known(known)
        self.form.show_known(known)

    def focus_first(self) -> None:
        """Give the focus to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show everything in another look."""
        self.text.setFont(look.font(look.scale.body))
        self.text.setCursorWidth(3)
        lines = self.text.fontMetrics().lineSpacing() * LINES_SHOWN
        self.text.setMinimumHeight(min(lines + 24, 320))
        for part in (self.link, self.preview, self.tools, self.foot):
            part.set_look(look)
        for below in (self.form, self.ready, self.more):
            below.set_look(look)

    def _build(self) -> None:
        self.tools.label.setBuddy(self.text)
        self.text.setAccessibleName(self.tools.label.text())
        self.text.setTabChangesFocus(True)
        self.preview.hide()
        column = scrolled_column(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for above in (self.link, self.kinds, self.form, self.tools):
            column.addWidget(above)
        column.addWidget(self.text, 1)
        for below in (self.preview, self.foot, self.ready, self.more):
            column.addWidget(below)
        column.addWidget(self.link.ways)

    def _connect(self) -> None:
        self.text.textChanged.connect(self.changed)
        for part in (self.form, self.more, self.foot):
            part.changed.connect(self.changed)
        self.kinds.chosen.connect(self._take_kind)
        self.more.turned.connect(self._bring_more)
        self.tools.bold.clicked.connect(self.text.make_bold)
        self.tools.list.clicked.connect(self.text.make_list)
        self.tools.preview.toggled.connect(self._turn_preview)
        self.ready.ticked.connect(self.text.add_line)
        self.ready.unticked.connect(self.text.take_line_out)

    def _take_kind(self, kind: NoteKind) -> None:
        self.form.show_kind(kind)
        self._show_kind(kind)
        self.changed.emit()

    def _show_kind(self, kind: NoteKind) -> None:
        self.ready.setVisible(kind is NoteKind.QUESTION)
        self.ready.show_text(self.text.toPlainText())

    def _turn_preview(self, on: bool) -> None:
        self.text.setVisible(not on)
        self.preview.setVisible(on)
        if on:
            self.preview.show_text(self.text.toPlainText())
            self.preview.part.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _bring_more(self, shown: bool) -> None:
        if shown:
            QTimer.singleShot(0, self.more, partial(bring_into_sight, self.more.about))
