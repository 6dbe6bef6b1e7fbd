"""Keeps the note under the hand on the disk, and says when it is safe there."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from db import Changes, LibraryError, Note
from desktop_app.notes.draft import Draft
from desktop_app.pausing import Pausing
from desktop_app.session import Session
from desktop_app.words.language import trouble_sentence


class Saving(QObject):
    """Saves at each rest, often enough where there is none, and at once when told to.

    `shown` gives the note as the screen shows it, from the note as it was last saved.

    Signals:
        told(str): how it goes.
        saved(): all that the screen shows is on the disk.
    """

    told = Signal(str)
    saved = Signal()

    def __init__(self, session: Session, shown: Callable[[Note], Note], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._shown = session, shown
        self._draft: Draft | None = None
        self._behind: list[Draft] = []
        self._pausing = Pausing(self)
        self._pausing.rested.connect(self.save_now)

    @property
    def note(self) -> Note | None:
        """The note under the hand, as it was last sent to be saved."""
        return self._draft.note if self._draft else None

    @property
    def is_done(self) -> bool:
        """Whether all that was written has been handed over, and not refused."""
        draft = self._draft
        return not self._behind and (draft is None or not draft.differs(self._shown(draft.note)))

    def begin(self, note: Note) -> None:
        """Take this note under the hand; the screen shows it already."""
        self._draft = Draft(note, note if note.rev else None)

    def touch(self) -> None:
        """Something on the screen may have changed."""
        if self._draft is not None and self._draft.differs(self._shown(self._draft.note)):
            self.told.emit(self.tr("Saving as you type …"))
            self._pausing.touch()

    def save_now(self) -> None:
        """Save at once what was changed since the last save, also of notes that were left."""
        behind, self._behind = self._behind, []
        for draft in behind:
            self._save(draft, draft.note)
        if self._draft is None:
            return
        shown = self._shown(self._draft.note)
        if self._draft.differs(shown):
            self._save(self._draft, shown)

    def change(self, other: Callable[[Note], Note]) -> Note | None:
        """Change what is not typed, such as the tie to a study, and save it at once."""
        if self._draft is None:
            return None
        shown = other(self._shown(self._draft.note))
        self._save(self._draft, shown)
        return shown

    def carry_over(self, writer: str) -> None:
        """Let whoever wrote the last note write this one; that alone is no reason to save."""
        if self._draft is not None:
            self._draft.note = replace(self._draft.note, written_by=writer)

    def leave(self) -> None:
        """Save and let go of the note."""
        self.save_now()
        self._draft = None

    def _save(self, draft: Draft, shown: Note) -> None:
        draft.change(shown)
        self._session.tell(
            partial(draft.save, shown),
            partial(self._tell_saved, draft),
            owner=self,
            failed=partial(self._tell_failed, draft),
        )

    def _tell_saved(self, draft: Draft, _changes: Changes) -> None:
        if draft is not self._draft or draft.differs(self._shown(draft.note)):
            return
        time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.told.emit(self.tr("Saved at {time}").format(time=time))
        self.saved.emit()

    def _tell_failed(self, draft: Draft, error: LibraryError) -> None:
        draft.missed = True
        if draft is not self._draft:
            self._behind.append(draft)
        safe = self.tr("Your words are still here.")
        self.told.emit(f"{safe} {trouble_sentence(error)}")
        self._pausing.touch()
