"""Where a note is written. It saves itself and says when it is safe."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from db import Note
from desktop_app.hearing.announcing import Teller
from desktop_app.notes.draft import unlinked
from desktop_app.notes.fields import NoteFields
from desktop_app.notes.known import Known, known_of
from desktop_app.notes.saving import Saving
from desktop_app.session import Session
from desktop_app.theme.look import Look


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
        self.fields = fields = NoteFields(session, look)
        self.link, self.kinds, self.text = fields.link, fields.kinds, fields.text
        self.preview, self.tools, self.foot = fields.preview, fields.tools, fields.foot
        self.form, self.ready, self.more = fields.form, fields.ready, fields.more
        self.saving = Saving(session, fields.read_into, self)
        self._teller = Teller(self)
        self.setProperty("editor", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(fields)
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
        # While no note is under the hand, nothing of this is taken for something typed.
        self.fields.show_note(note)
        self.saving.begin(note)
        self.foot.versions.hide()
        self._look_for_versions()
        self._session.ask(known_of, self._show_known, topic="known", owner=self)
        self.foot.state.setText(self.tr("We save as you type.") if not note.rev else "")
        self.focus_first()

    def focus_first(self) -> None:
        """Give the focus to the text."""
        self.fields.focus_first()

    def save_now(self) -> None:
        """Save at once if anything was changed since the last save."""
        self.saving.save_now()

    def leave(self) -> None:
        """Save and let go of the note."""
        self.saving.leave()

    def set_look(self, look: Look) -> None:
        """Show the editor in another look."""
        self.fields.set_look(look)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.fields.changed.connect(self.saving.touch)
        self.saving.told.connect(self._tell)
        self.saving.saved.connect(self._look_for_versions)
        self.foot.done.clicked.connect(self._finish)
        self.foot.delete.clicked.connect(self._wish_delete)
        self.foot.versions.clicked.connect(self._wish_versions)
        self.link.open.clicked.connect(self._wish_study)
        self.link.cut.clicked.connect(self._cut_link)

    def _show_known(self, known: Known) -> None:
        self.fields.show_known(known)
        note = self.note
        if note is not None and not note.rev and not self.more.writer.value():
            self.more.show_writer(known.last_writer)
            if not note.text:
                self.saving.carry_over(known.last_writer)
            self.saving.touch()

    def _tell(self, words: str) -> None:
        self.foot.state.setText(words)
        self._teller.tell(words)

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
