"""Where a note is written. It saves itself and says when it is safe."""

from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from db import Changes, LibraryError, Note, NoteKind
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import Teller
from desktop_app.notes.draft import Draft
from desktop_app.scrolled import bring_into_sight, scrolled_column
from desktop_app.session import Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.labels import part_label
from desktop_app.words.language import trouble_sentence
from desktop_app.words.notes import kind_word

PAUSE_MS = 1000
LONGEST_WAIT_MS = 1800
"""Text is on disk two seconds after it was typed, even while typing goes on."""
LINES_SHOWN = 4


class NoteText(QPlainTextEdit):
    """Plain text that asks for its least height, and takes more where there is more."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())


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
        self._look = look
        self._draft: Draft | None = None
        self._about = QLabel()
        self._study = QPushButton(self.tr("Open the study"))
        self._unlink = QPushButton(self.tr("Remove the link"))
        self._kinds = {kind: QPushButton(kind_word(kind)) for kind in NoteKind}
        self._label = QLabel(self.tr("Your note"))
        self.text = NoteText()
        self._state = QLabel()
        self._teller = Teller(self)
        self._done = QPushButton(self.tr("Done"))
        self._delete = QPushButton(self.tr("Move to bin"))
        self._versions = QPushButton(self.tr("Earlier versions"))
        self._pause = QTimer(self)
        self._longest = QTimer(self)
        self._build()
        self._connect()
        self.set_look(look)

    @property
    def note(self) -> Note | None:
        """The note under the hand, if any."""
        return self._draft.note if self._draft else None

    def state_words(self) -> str:
        """What the editor says about saving."""
        return self._state.text()

    @property
    def is_saved(self) -> bool:
        """Whether everything that stands here has been handed over, and not refused."""
        return self._draft is None or not self._draft.differs(self._typed(), self._kind())

    def write(self, note: Note) -> None:
        """Open this note; what was open before is saved first."""
        self.save_now()
        self._draft = None
        self._teller.forget()
        self._kinds[note.kind].setChecked(True)
        self.text.setPlainText(note.text)
        self._draft = Draft(note, note if note.rev else None)
        self._show_link(note)
        self._versions.hide()
        self._look_for_versions(note)
        self._state.setText(self.tr("We save as you type.") if not note.rev else "")
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._show_text)

    def focus_first(self) -> None:
        """Give the focus to the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save_now(self) -> None:
        """Save at once if anything was typed since the last save."""
        self._pause.stop()
        self._longest.stop()
        if self._draft is None or not self._draft.differs(self._typed(), self._kind()):
            return
        self._draft.change(self._typed(), self._kind())
        note = self._draft.note
        self._session.tell(
            partial(self._draft.save, note), self._tell_saved, owner=self, failed=self._tell_failed
        )

    def leave(self) -> None:
        """Save and let go of the note."""
        self.save_now()
        self._draft = None

    def set_look(self, look: Look) -> None:
        """Show the editor in another look."""
        self._look = look
        self.text.setFont(look.font(look.scale.body))
        self.text.setCursorWidth(3)
        lines = self.text.fontMetrics().lineSpacing() * LINES_SHOWN
        self.text.setMinimumHeight(min(lines + 24, 320))
        self._label.setFont(look.bold(look.scale.label))
        self._delete.setIcon(icon("trash-2", look.colours.text, look.scale.body))
        self._versions.setIcon(icon("undo-2", look.colours.text, look.scale.body))
        self._done.setIcon(icon("check", look.colours.on_primary, look.scale.body))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.setProperty("editor", True)
        kinds, links, foot = QWidget(), QWidget(), QWidget()
        kind_row, link_row, foot_row = FlowLayout(kinds), FlowLayout(links), FlowLayout(foot)
        for button in self._kinds.values():
            button.setCheckable(True)
            button.setAutoExclusive(True)
            kind_row.addWidget(button)
        for button in (self._study, self._unlink):
            link_row.addWidget(button)
        for button in (self._done, self._delete, self._versions):
            foot_row.addWidget(button)
        foot_row.addWidget(self._state)
        for words in (self._about, self._state):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._state.setMargin(10)
        self._done.setProperty("primary", True)
        self._label.setBuddy(self.text)
        self.text.setAccessibleName(self.tr("Your note"))
        self.text.setTabChangesFocus(True)
        self._links = links
        column = scrolled_column(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self._about, kinds, self._label):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(foot)
        column.addWidget(links)

    def _connect(self) -> None:
        for timer, wait in ((self._pause, PAUSE_MS), (self._longest, LONGEST_WAIT_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.save_now)
        self.text.textChanged.connect(self._typed_something)
        for button in self._kinds.values():
            button.clicked.connect(self._typed_something)
        self._done.clicked.connect(self._finish)
        self._delete.clicked.connect(self._wish_delete)
        self._versions.clicked.connect(self._wish_versions)
        self._study.clicked.connect(self._wish_study)
        self._unlink.clicked.connect(self._cut_link)

    def _show_text(self) -> None:
        bring_into_sight(self.text)

    def _typed(self) -> str:
        return self.text.toPlainText()

    def _kind(self) -> NoteKind:
        return next(kind for kind, button in self._kinds.items() if button.isChecked())

    def _typed_something(self) -> None:
        if self._draft is None or not self._draft.differs(self._typed(), self._kind()):
            return
        self._state.setText(self.tr("Saving as you type …"))
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _tell_saved(self, _changes: Changes) -> None:
        if self._draft is None or self._draft.differs(self._typed(), self._kind()):
            return
        time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self._state.setText(self.tr("Saved at {time}").format(time=time))
        self._teller.tell(self._state.text())
        self._look_for_versions(self._draft.note)

    def _tell_failed(self, error: LibraryError) -> None:
        safe = self.tr("Your words are still on the screen.")
        self._state.setText(f"{safe} {trouble_sentence(error)}")
        self._teller.tell(self._state.text())
        if self._draft is not None:
            self._draft.change("", self._draft.note.kind)
            self._longest.start()

    def _show_link(self, note: Note) -> None:
        linked = note.study is not None
        about = self.tr("About: {title}").format(title=note.study_title or "")
        if note.part:
            about = f"{about} · {part_label(note.part)}"
        self._about.setText(about)
        self._about.setVisible(linked)
        self._links.setVisible(linked)

    def _cut_link(self) -> None:
        if self._draft is not None:
            self._draft.unlink()
            self._show_link(self._draft.note)
            note = self._draft.note
            self._session.tell(
                partial(self._draft.save, note),
                self._tell_saved,
                owner=self,
                failed=self._tell_failed,
            )

    def _finish(self) -> None:
        self.save_now()
        self.done.emit()

    def _wish_delete(self) -> None:
        self.save_now()
        if self._draft is not None:
            self.delete_wished.emit(self._draft.note)

    def _look_for_versions(self, note: Note) -> None:
        self._session.ask(
            lambda room: bool(room.notebook.versions(note.id)),
            self._versions.setVisible,
            topic="has versions",
            owner=self,
        )

    def _wish_versions(self) -> None:
        self.save_now()
        if self._draft is not None:
            self.versions_wished.emit(self._draft.note)

    def _wish_study(self) -> None:
        if self._draft is not None and self._draft.note.study is not None:
            self.study_wished.emit(self._draft.note.study)
