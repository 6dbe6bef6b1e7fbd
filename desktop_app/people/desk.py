"""Carries out what is wished on the page “Who is reading?”."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import db
from db import DataFolder, LibraryError, Person
from desktop_app.asking import ask_where
from desktop_app.people.panel import PeoplePanel
from desktop_app.session import Session
from desktop_app.words.language import trouble_sentence
from desktop_app.words.names import called

T = TypeVar("T")
ENDING = "jsonl"


class PeopleDesk(QObject):
    """Knows who is here; who comes and goes is written beside the window.

    Signals:
        told(str): how it went.
        person_wished(Person): this person wants to read now.
        everybody_known(tuple[Person, ...], str): all who read here, and the id of who is here.
    """

    told = Signal(str)
    person_wished = Signal(object)
    everybody_known = Signal(object, str)

    def __init__(self, session: Session, data: DataFolder, here: str, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._data, self._here, self._window = session, data, here, window
        self._everybody: tuple[Person, ...] = ()
        self._panel: PeoplePanel
        self.everybody_known.connect(self._remember)

    def serve(self, panel: PeoplePanel) -> None:
        """Carry out what is wished on this page."""
        self._panel = panel
        panel.looked_at.connect(self.look)
        panel.chosen.connect(self.come_in)
        panel.added.connect(self._add)
        panel.renamed.connect(self._rename)
        panel.removed.connect(self._remove)
        panel.copy_wished.connect(self._ask_where)
        panel.show_people(self._everybody, self._here)
        self.everybody_known.connect(panel.show_people)

    def look(self) -> None:
        """Look again who is there: another window may have changed it."""
        self._do(lambda: None, lambda _none: None)

    def come_in(self, person_id: str) -> None:
        """Let this person read, if they are still there."""
        self._do(partial(db.come_in, self._data, person_id), self.person_wished.emit)

    def keep_copy(self, person: Person, path: Path) -> None:
        """Write everything of this person into a file, and read it again."""
        words = self.tr("Saved and read again: {file}").format(file=path.name)
        self._do(
            partial(db.keep_last_copy, person.folder, path), lambda _none: self.told.emit(words)
        )

    def _add(self, name: str) -> None:
        def added(person: Person) -> None:
            self._panel.go_on(person)
            words = self.tr("{name} has a place here now. Choose the name to begin.")
            self.told.emit(words.format(name=called(person)))

        self._do(partial(db.add_person, self._data, name), added)

    def _rename(self, person_id: str, name: str) -> None:
        def renamed(person: Person) -> None:
            self.told.emit(self.tr("The name is kept: {name}").format(name=called(person)))
            self._panel.go_on(person)

        self._do(partial(db.rename_person, self._data, person_id, name), renamed)

    def _remove(self, person: Person) -> None:
        def removed(left: Path | None) -> None:
            self._panel.show_list()
            self._panel.focus_first()
            gone = self.tr("{name} is removed.").format(name=called(person))
            old = self.tr("Old copies may still lie here: {folder}").format(folder=left)
            self.told.emit(f"{gone} {old}" if left else gone)

        self._do(partial(db.remove_person, self._data, person.id), removed)

    def _ask_where(self, person: Person) -> None:
        title = self.tr("Save the notes as a file")
        name = self.tr("Notes of {name}").format(name=called(person))
        safe = "".join(letter for letter in name if letter not in '\\/:*?"<>|')
        ask_where(self._window, title, f"{safe}.{ENDING}", ENDING, partial(self.keep_copy, person))

    def _do(self, act: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do this beside the window, and show who is there afterwards."""

        def work() -> tuple[T, tuple[Person, ...]]:
            return act(), db.people(self._data)

        def done(answer: tuple[T, tuple[Person, ...]]) -> None:
            outcome, everybody = answer
            self.everybody_known.emit(everybody, self._here)
            then(outcome)

        self._session.outside(work, done, owner=self, failed=self._fail)

    def _remember(self, everybody: tuple[Person, ...], _here: str) -> None:
        self._everybody = everybody

    def _fail(self, error: LibraryError) -> None:
        self.told.emit(trouble_sentence(error))
