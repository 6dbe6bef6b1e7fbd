"""Where a note is written. It saves itself and says when it is safe."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from db import Note, NoteKind
from desktop_app.hearing.announcing import Teller
from desktop_app.notes.draft import unlinked
from desktop_app.notes.form import DetailsForm
from desktop_app.notes.kinds import Kinds
from desktop_app.notes.known import Known, known_of
from desktop_app.notes.link import StudyLink
from desktop_app.notes.more import MoreAbout
from desktop_app.notes.preview import NotePreview
from desktop_app.notes.ready import ReadyMade
from desktop_app.notes.saving import Saving
from desktop_app.notes.tools import Foot, TextTools
from desktop_app.notes.writing import NoteText
from desktop_app.scrolled import bring_into_sight, scrolled_column
from desktop_app.session import Session
from desktop_app.theme.look import Look

LINES_SHOWN = 3
"""At least; in a drawer of the usual window Done is in sight below them."""


class NoteEditor(QFrame):
    """One note: its kind, its words, what it is about.

    Signals:
        done(): the person has finished with this note.
        delete_wished(Note): move the note to the bin.
        study_wished(str): open the study this note belongs to.
        versions_wished(Note): show the earlier versions of this note.
    """

    done = Signal()
    delete_wished = Signal(object)
    study_wished = Signal(str)
    versions_wished = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.saving = Saving(session, self._shown, self)
        self.link, self.kinds, self.text = StudyLink(), Kinds(), NoteText()
        self.preview = NotePreview(session, look)
        self.tools, self.foot = TextTools(), Foot()
        self.form, self.ready, self.more = DetailsForm(look), ReadyMade(look), MoreAbout(look)
        self._teller = Teller(self)
        self._build()
        self._connect()
        self.set_look(look)

    @property
    def note(self) -> Note | None:
        """The note under the hand, if any."""
        return self.saving.note

    def state_words(self) -> str:
        """What the editor says about saving."""
        return self.foot.state.text()

    @property
    def is_saved(self) -> bool:
        """Whether everything that stands here has been handed over, and not refused."""
        return self.saving.is_done

    def write(self, note: Note) -> None:
        """Open this note; what was open before is saved first."""
        self.saving.leave()
        self._teller.forget()
        self._show(note)
        self.saving.begin(note)
        self.foot.versions.hide()
        self._look_for_versions()
        self._ask_known()
        self.foot.state.setText(self.tr("We save as you type.") if not note.rev else "")
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.focus_first()
        QTimer.singleShot(0, self, self._bring_text)

    def focus_first(self) -> None:
        """Give the focus to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        """Save at once if anything was changed since the last save."""
        self.saving.save_now()

    def leave(self) -> None:
        """Save and let go of the note."""
        self.saving.leave()

    def set_look(self, look: Look) -> None:
        """Show the editor in another look."""
        self.text.setFont(look.font(look.scale.body))
        self.text.setCursorWidth(3)
        lines = self.text.fontMetrics().lineSpacing() * LINES_SHOWN
        self.text.setMinimumHeight(min(lines + 24, 320))
        for part in (self.link, self.preview, self.tools, self.foot):
            part.set_look(look)
        for below in (self.form, self.ready, self.more):
            below.set_look(look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setProperty("editor", True)
        self.tools.label.setBuddy(self.text)
        self.text.setAccessibleName(self.tools.label.text())
        self.text.setTabChangesFocus(True)
        self.preview.hide()
        column = scrolled_column(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for above in (self.link, self.kinds, self.tools):
            column.addWidget(above)
        column.addWidget(self.text, 1)
        for below in (self.preview, self.foot, self.form, self.ready, self.more):
            column.addWidget(below)
        column.addWidget(self.link.ways)

    def _connect(self) -> None:
        saving, tools, foot, link = self.saving, self.tools, self.foot, self.link
        saving.told.connect(self._tell)
        saving.saved.connect(self._look_for_versions)
        self.text.textChanged.connect(saving.touch)
        for part in (self.form, self.more, foot):
            part.changed.connect(saving.touch)
        self.kinds.chosen.connect(self._take_kind)
        tools.bold.clicked.connect(self.text.make_bold)
        tools.list.clicked.connect(self.text.make_list)
        tools.preview.toggled.connect(self._turn_preview)
        self.ready.ticked.connect(self.text.add_line)
        self.ready.unticked.connect(self.text.take_line_out)
        foot.done.clicked.connect(self._finish)
        foot.delete.clicked.connect(self._wish_delete)
        foot.versions.clicked.connect(self._wish_versions)
        link.open.clicked.connect(self._wish_study)
        link.cut.clicked.connect(self._cut_link)

    def _show(self, note: Note) -> None:
        """Show all of a note; while no note is under the hand nothing of this is saved."""
        self.tools.preview.setChecked(False)
        self.kinds.show_kind(note.kind)
        self.text.setPlainText(note.text)
        self.foot.show_star(starred=note.starred)
        self.more.show_note(note)
        self.more.unfold(shown=False)
        self.ready.unfold(shown=False)
        self.form.show_pairs(note.kind, note.details)
        self._show_kind(note.kind)
        self.link.show_note(note)

    def _shown(self, note: Note) -> Note:
        """The note as the screen shows it."""
        return replace(
            self.more.said_of(note),
            text=self.text.toPlainText(),
            kind=self.kinds.kind,
            starred=self.foot.starred,
            details=self.form.pairs,
        )

    def _take_kind(self, kind: NoteKind) -> None:
        self.form.show_kind(kind)
        self._show_kind(kind)
        self.saving.touch()

    def _show_kind(self, kind: NoteKind) -> None:
        self.ready.setVisible(kind is NoteKind.QUESTION)
        self.ready.show_text(self.text.toPlainText())

    def _ask_known(self) -> None:
        self._session.ask(known_of, self._show_known, topic="known", owner=self)

    def _show_known(self, known: Known) -> None:
        self.more.show_known(known)
        self.form.show_known(known)
        note = self.saving.note
        if note is not None and not note.rev and not self.more.writer.value():
            self.more.show_writer(known.last_writer)
            if not note.text:
                self.saving.carry_over(known.last_writer)
            self.saving.touch()

    def _turn_preview(self, on: bool) -> None:
        self.text.setVisible(not on)
        self.preview.setVisible(on)
        if on:
            self.preview.show_text(self.text.toPlainText())
            self.preview.part.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _tell(self, words: str) -> None:
        self.foot.state.setText(words)
        self._teller.tell(words)

    def _bring_text(self) -> None:
        bring_into_sight(self.text)

    def _cut_link(self) -> None:
        note = self.saving.change(unlinked)
        if note is not None:
            self.link.show_note(note)

    def _finish(self) -> None:
        self.save_now()
        self.done.emit()

    def _wish_delete(self) -> None:
        self.save_now()
        if self.note is not None:
            self.delete_wished.emit(self.note)

    def _look_for_versions(self) -> None:
        note = self.note
        if note is not None:
            self._session.ask(
                lambda room: bool(room.notebook.versions(note.id)),
                self.foot.versions.setVisible,
                topic="has versions",
                owner=self,
            )

    def _wish_versions(self) -> None:
        self.save_now()
        if self.note is not None:
            self.versions_wished.emit(self.note)

    def _wish_study(self) -> None:
        if self.note is not None and self.note.study is not None:
            self.study_wished.emit(self.note.study)
