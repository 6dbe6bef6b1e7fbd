"""Carries out what is wished on the page of copies, and says how it went."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import db
from db import BackedUp, Backup, Changes, Notebook, PersonFolder, Reason
from desktop_app.asking import ask_folder
from desktop_app.copies.panel import CopiesPanel
from desktop_app.copies.words import made_phrase
from desktop_app.session import Session


class GoingBack:
    """Goes back to a copy, and can turn round: the present is kept as a copy first."""

    def __init__(self, copy: Backup) -> None:
        self._copy = copy
        self._before = copy

    def go(self, notebook: Notebook) -> Changes:
        """Make the notes as they are in the copy."""
        restored = db.restore(notebook, self._copy)
        self._before = restored.kept
        return restored.changes

    def turn_round(self, notebook: Notebook) -> Changes:
        """Make the notes as they were before."""
        return db.restore(notebook, self._before).changes


class CopiesDesk(QObject):
    """Makes copies, goes back to them, and sends them elsewhere.

    Signals:
        told(str): how it went.
        done(str, Change, Change): what was done; the changes that take it back and do it again.
    """

    told = Signal(str)
    done = Signal(str, object, object)

    def __init__(self, session: Session, panel: CopiesPanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        panel.copy_wished.connect(self._make)
        panel.return_wished.connect(self.go_back)
        panel.place_wished.connect(self._ask_place)
        panel.end_wished.connect(partial(self.choose, None))

    def go_back(self, copy: Backup) -> None:
        """Make the notes as they are in this copy."""
        going = GoingBack(copy)

        def done(_changes: Changes) -> None:
            words = self.tr("You are back at the copy of {when}. Newer notes are in the bin.")
            self.done.emit(words.format(when=made_phrase(copy)), going.turn_round, going.go)
            self._panel.refresh()

        self.told.emit(self.tr("We are going back to the copy."))
        self._session.tell(going.go, done, owner=self)

    def choose(self, place: Path | None) -> None:
        """Send copies to this folder too from now on, and one at once; None ends it."""

        def work(person: PersonFolder) -> BackedUp | None:
            db.choose_place(person, place)
            return db.back_up(person, Reason.ASKED) if place is not None else None

        def then(made: BackedUp | None) -> None:
            ended = self.tr("Copies stay on this computer now. Those in the other place stay.")
            self.told.emit(ended if made is None else self._words_of(made))
            self._panel.refresh()

        self._session.on_copies(work, then, owner=self)

    def _make(self) -> None:
        def then(made: BackedUp) -> None:
            self.told.emit(self._words_of(made))
            self._panel.refresh()

        self.told.emit(self.tr("We are making a copy."))
        self._session.on_copies(
            lambda person: db.back_up(person, Reason.ASKED), then, owner=self, topic="make"
        )

    def _ask_place(self) -> None:
        ask_folder(self._window, self.tr("Choose a place for copies"), self.choose)

    def _words_of(self, made: BackedUp) -> str:
        if made.elsewhere is None:
            return self.tr("A copy was made and checked.")
        if made.elsewhere:
            return self.tr("A copy was made and checked, here and in the other place.")
        return self.tr(
            "A copy was made here. We could not reach the other place. "
            "Is the disk or USB stick plugged in?"
        )
