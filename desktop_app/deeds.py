"""What a person does with studies: save, note, ask, print; and how it is taken back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from db import Changes, LibraryError, Note, Notebook, NoteKind, Page, StudyId
from desktop_app.notes.draft import new_note
from desktop_app.saved.acts import ToggleSaved
from desktop_app.session import Session
from desktop_app.undo import Change, Step, Undo
from desktop_app.words.notes import marked_phrase


class Act(Protocol):
    """Something that can be done, taken back, and done again, on the notebook's lane."""

    def do(self, notebook: Notebook) -> Changes:
        """Do it; no changes mean that there was nothing to do."""

    def take_back(self, notebook: Notebook) -> Changes:
        """Everything as it was before."""


class Deeds(QObject):
    """Carries out the wishes of the panels on the notebook's lane.

    Signals:
        told(str, bool): what was done, and whether it can be taken back.
        note_opened(Note): a new note to be written.
        not_done(): an act has failed; whoever showed it as done looks again.
    """

    told = Signal(str, bool)
    note_opened = Signal(object)
    not_done = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo = Undo()

    def toggle_saved(self, study: StudyId, title: str, takeaway: str) -> None:
        """Save the study, or take it off the list of saved ones."""
        toggle = ToggleSaved(study, title, takeaway)

        def words() -> str:
            return self.tr("Saved for later.") if toggle.saved else self.tr("Taken off your list.")

        self.do(toggle, words)

    def do(self, act: Act, words: Callable[[], str]) -> None:
        """Carry out an act that can be taken back, and say it in words once it is on disk."""

        def done(changes: Changes) -> None:
            if changes != Changes():
                self.remember(words(), act.take_back, act.do)

        def failed(error: LibraryError) -> None:
            self._session.failed.emit(error)
            self.not_done.emit()

        self._session.tell(act.do, done, owner=self, failed=failed)

    def write_note(self, page: Page | None = None, part: str = "") -> None:
        """Begin a note, about a part of a study where they are given."""
        self.note_opened.emit(new_note(NoteKind.NOTE, page, part))

    def write_question(self, page: Page | None = None, part: str = "") -> None:
        """Begin a question for the next visit."""
        self.note_opened.emit(new_note(NoteKind.QUESTION, page, part))

    def add_question(self, page: Page, words: str) -> None:
        """Put a ready question on the list for the next visit."""
        note = replace(new_note(NoteKind.QUESTION, page, "questions"), text=words)

        def done(_changes: Changes) -> None:
            self.remember(
                self.tr("Added to your questions."),
                partial(_delete, note),
                partial(_restore, note),
            )

        self._session.tell(lambda notebook: notebook.save_note(note).changes, done, owner=self)

    def delete_note(self, note: Note) -> None:
        """Move a note to the bin."""

        def done(_changes: Changes) -> None:
            words = self.tr("Note moved to the bin. It stays there for a year.")
            self.remember(words, partial(_restore, note), partial(_delete, note))

        self._session.tell(partial(_delete, note), done, owner=self)

    def mark(self, note: Note) -> None:
        """Keep a mark on words of a study: a new one, or one in another colour."""
        words = f"{marked_phrase(note.colour)}."
        if note.rev:
            self._paint(note, note.colour, words)
            return

        def done(_changes: Changes) -> None:
            self.remember(words, partial(_delete, note), partial(_restore, note))

        self._session.tell(lambda notebook: notebook.save_note(note).changes, done, owner=self)

    def unmark(self, note: Note) -> None:
        """Take a mark away; what was written about the words stays a note."""
        words = self.tr("The mark is taken away.")
        if note.text.strip():
            self._paint(note, "", words)
            return

        def done(_changes: Changes) -> None:
            self.remember(words, partial(_restore, note), partial(_delete, note))

        self._session.tell(partial(_delete, note), done, owner=self)

    def mark_read(self, study: StudyId) -> None:
        """Remember that a study was read."""
        self._session.tell(lambda nb: nb.mark_read(study))

    def _paint(self, note: Note, colour: str, words: str) -> None:
        before: list[str] = []

        def paint(notebook: Notebook) -> Changes:
            stored = notebook.note(note.id)
            before.append(stored.colour if stored is not None else colour)
            return _painted(note, colour, notebook)

        def done(_changes: Changes) -> None:
            back, again = partial(_painted, note, before[0]), partial(_painted, note, colour)
            self.remember(words, back, again)

        self._session.tell(paint, done, owner=self)

    def remember(
        self, words: str, take_back: Change, again: Change, *, of_packs: bool = False
    ) -> None:
        """Say what was done, and keep how it is taken back and done again."""
        self._undo.remember(Step(words, take_back, again, of_packs))
        self.told.emit(words, True)

    def remember_pack(self, words: str, take_back: Change, again: Change) -> None:
        """The same for what was done with a study pack."""
        self.remember(words, take_back, again, of_packs=True)

    def take_back(self) -> None:
        """Undo what was done last."""
        self._when_all_is_done(self._take_back)

    def do_again(self) -> None:
        """Do again what was taken back last."""
        self._when_all_is_done(self._do_again)

    def _when_all_is_done(self, then: Callable[[], None]) -> None:
        """What is still on its way to the disk is the last thing done, and is remembered first."""
        self._session.tell(lambda _notebook: Changes(), lambda _changes: then(), owner=self)

    def _take_back(self) -> None:
        step = self._undo.back()
        if step is None:
            self.told.emit(self.tr("There is nothing to take back."), False)
            return
        words = self.tr("Taken back: {what}").format(what=step.words)
        self._carry_out(step, step.take_back, lambda _changes: self.told.emit(words, False))

    def _do_again(self) -> None:
        step = self._undo.again()
        if step is None:
            self.told.emit(self.tr("There is nothing to do again."), False)
            return
        self._carry_out(step, step.again, lambda _changes: self.told.emit(step.words, True))

    def _carry_out(self, step: Step, change: Change, then: Callable[[Changes], None]) -> None:
        tell = self._session.tell_packs if step.of_packs else self._session.tell
        tell(change, then, owner=self)


def _delete(note: Note, notebook: Notebook) -> Changes:
    if notebook.note(note.id) is None:
        return Changes()
    return notebook.delete_note(note.id)


def _restore(note: Note, notebook: Notebook) -> Changes:
    return notebook.restore_note(note.id)


def _painted(note: Note, colour: str, notebook: Notebook) -> Changes:
    stored = notebook.note(note.id)
    if stored is None:
        return Changes()
    return notebook.save_note(replace(stored, colour=colour)).changes
