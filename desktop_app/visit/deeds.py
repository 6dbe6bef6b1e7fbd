"""What is done on My visit: visits, questions and notes in the notebook."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from db import Appointment, Changes, Note, Notebook, NoteId, NoteKind, new_note_id
from desktop_app.session import Session
from desktop_app.undo import Change
from desktop_app.visit.keeping import keep
from desktop_app.visit.panel import VisitPanel


class VisitDeeds(QObject):
    """Carries out the wishes of the page on the notebook's lane.

    Signals:
        done(str, Change, Change): what was done, how it is taken back and done again.
        note_opened(Note): a note to be written.
    """

    done = Signal(str, object, object)
    note_opened = Signal(object)

    def __init__(self, session: Session, visit: VisitPanel) -> None:
        super().__init__(visit)
        self._session, self._visit = session, visit
        visit.appointments.kept.connect(self._keep)
        visit.appointments.new_wished.connect(self._begin)
        visit.appointments.remove_wished.connect(self._remove)
        visit.wishes.moved.connect(self._move)
        visit.wishes.asked.connect(self._turn_asked)
        visit.wishes.ready.added.connect(self._add)
        visit.wishes.ready.taken_off.connect(self._take_off)
        visit.symptoms.turned.connect(self._save_details)
        visit.study.kept.connect(self._keep)
        self._connect_notes()

    def _connect_notes(self) -> None:
        visit = self._visit
        new = (
            (visit.wishes.new_wished, NoteKind.QUESTION),
            (visit.symptoms.new_wished, NoteKind.SYMPTOM),
            (visit.medicines.new_wished, NoteKind.MEDICINE),
        )
        for wish, kind in new:
            wish.connect(partial(self._write, kind))
        for chosen in (visit.wishes.note_chosen, visit.symptoms.chosen, visit.medicines.chosen):
            chosen.connect(self.note_opened)

    def _keep(self, visit: Appointment, names: tuple[str, ...]) -> None:
        self._session.tell(partial(keep, visit, names), owner=self)

    def _begin(self) -> None:
        """A new visit; with whom and where are carried over from the latest one."""
        self._session.ask(
            lambda room: room.notebook.visits.blank(),
            self._visit.appointments.write,
            topic="blank visit",
            owner=self,
        )

    def _remove(self, visit: Appointment) -> None:
        self._do(
            lambda notebook: notebook.visits.remove(visit.id),
            self.tr("Visit removed."),
            lambda notebook: notebook.visits.save(visit),
        )

    def _write(self, kind: NoteKind) -> None:
        self.note_opened.emit(Note(new_note_id(), "", kind))

    def _add(self, words: str) -> None:
        note = Note(new_note_id(), words, NoteKind.QUESTION)

        self._do(
            lambda notebook: notebook.save_note(note).changes,
            self.tr("Added to your questions."),
            partial(_bin, note.id),
            partial(_restore, note.id),
        )

    def _take_off(self, note: Note) -> None:
        words = self.tr("Question taken off. It is in the bin.")
        self._do(partial(_bin, note.id), words, partial(_restore, note.id))

    def _move(self, note: Note, by: int) -> None:
        ids = [question.id for question in self._visit.questions]
        others = [other for other in ids if other != note.id]
        target = max(0, min(ids.index(note.id) + by, len(others)))
        before = others[target] if target < len(others) else None

        self._session.tell(lambda notebook: notebook.move_question(note.id, before), owner=self)

    def _turn_asked(self, note: Note) -> None:
        def turn(to: bool) -> Change:
            return lambda notebook: notebook.set_asked(note.id, to, note.answer)

        words = (
            self.tr("The question is on your list again.")
            if note.asked
            else self.tr("Marked as asked. It now stands under Asked before.")
        )
        self._do(turn(not note.asked), words, turn(note.asked))

    def _save_details(self, note: Note) -> None:
        def change(notebook: Notebook) -> Changes:
            stored = notebook.note(note.id)
            if stored is None:
                return Changes()
            return notebook.save_note(replace(stored, details=note.details)).changes

        self._session.tell(change, owner=self)

    def _do(
        self,
        act: Change,
        words: str,
        take_back: Change,
        again: Change | None = None,
    ) -> None:
        self._session.tell(
            act, lambda _changes: self.done.emit(words, take_back, again or act), owner=self
        )


def _bin(note: NoteId, notebook: Notebook) -> Changes:
    return notebook.delete_note(note)


def _restore(note: NoteId, notebook: Notebook) -> Changes:
    return notebook.restore_note(note)
