"""Carries out what is wished on the page of the bin, and says how it went."""

from contextlib import closing

from PySide6.QtCore import QObject, Signal

import db
from db import Changes, Cleaned, Emptied, LibraryError, Note, Notebook, PersonFolder
from desktop_app.binned.panel import BinPanel
from desktop_app.session import Session
from desktop_app.words.counted import cleaned_phrase, gone_phrase, still_left_phrase


class BinDesk(QObject):
    """Puts notes back, empties the bin, cleans old copies.

    Signals:
        told(str): how it went.
        done(str, Change, Change): what was done; the changes that take it back and do it again.
    """

    told = Signal(str)
    done = Signal(str, object, object)
    _cleaned = Signal(int, int)

    def __init__(self, session: Session, panel: BinPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        panel.back_wished.connect(self.put_back)
        panel.empty_wished.connect(self.empty)
        panel.clean_wished.connect(self.clean)
        self._cleaned.connect(panel.old_copies.show_progress)

    def put_back(self, note: Note) -> None:
        """Take this note out of the bin."""

        def back(notebook: Notebook) -> Changes:
            return notebook.restore_note(note.id)

        def away(notebook: Notebook) -> Changes:
            return notebook.delete_note(note.id)

        def done(_changes: Changes) -> None:
            self.done.emit(self.tr("The note is back among your notes."), away, back)

        self._session.tell(back, done, owner=self)

    def empty(self) -> None:
        """Take every note of the bin away for good."""
        emptied: list[Emptied] = []

        def work(notebook: Notebook) -> Changes:
            emptied.append(db.empty_bin(notebook))
            return emptied[0].changes

        def done(_changes: Changes) -> None:
            self.told.emit(gone_phrase(emptied[0].notes))

        self.told.emit(self.tr("We are making a last copy, then we empty the bin."))
        self._session.tell(work, done, owner=self)

    def clean(self) -> None:
        """Take what is gone out of every old copy; says how far it is."""

        def work(person: PersonFolder) -> Cleaned:
            with closing(db.open_notebook(person)) as notebook:
                return db.clean_copies(notebook, self._cleaned.emit)

        self._panel.old_copies.show_progress(0, self._panel.old_copies.count)
        self._session.on_copies(work, self._tell_cleaned, owner=self, failed=self._fail)

    def _tell_cleaned(self, cleaned: Cleaned) -> None:
        told = cleaned_phrase(cleaned.copies)
        if cleaned.left:
            told = f"{told} {still_left_phrase(len(cleaned.left))}"
        self.told.emit(told)
        self._panel.refresh()

    def _fail(self, error: LibraryError) -> None:
        self._panel.refresh()
        self._session.failed.emit(error)
