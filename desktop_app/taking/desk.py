"""Has a file read and planned beside the window, and takes it in when that is wished."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import db
from db import Changes, Contents, Library, LibraryError, Plan
from desktop_app.asking import ask_which_file
from desktop_app.session import Room, Session
from desktop_app.taking.offer import Offer, TakingIn, offer_of
from desktop_app.taking.panel import TakePanel

ENDING = "jsonl"


class TakingDesk(QObject):
    """Carries out the wishes of the page Take in notes.

    Signals:
        taken(str, Change, Change): what was taken in; the changes that turn it back and again.
    """

    taken = Signal(str, object, object)

    def __init__(self, session: Session, panel: TakePanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        panel.choose_wished.connect(self._ask)
        panel.file_dropped.connect(self.read)
        panel.take_wished.connect(self._take)

    def read(self, path: Path) -> None:
        """Read this file and show what it would bring; nothing is changed."""
        self._panel.show_reading()
        self._session.outside(
            partial(db.read_notebook_file, path),
            partial(self._plan, path.name),
            owner=self,
            failed=self._fail,
        )

    def _ask(self) -> None:
        ask_which_file(self._window, self.tr("Choose a file"), ENDING, self.read)

    def _plan(self, name: str, contents: Contents) -> None:
        def question(room: Room) -> tuple[Offer, Path]:
            return offer_of(name, contents, room.notebook), room.notebook.folder.root

        def then(answer: tuple[Offer, Path]) -> None:
            offer, near = answer
            if contents.studies:
                self._plan_studies(offer, near)
            else:
                self._panel.show_offer(offer)

        self._session.ask(question, then, topic="taking", owner=self, failed=self._fail)

    def _plan_studies(self, offer: Offer, near: Path) -> None:
        """On the library's own lane: many studies take a while, and nobody else waits."""
        plans: list[Plan] = []

        def work(library: Library) -> Changes:
            with db.study_files(offer.contents, near) as files:
                plans.append(library.plan(files))
            return Changes()

        def then(_changes: Changes) -> None:
            self._panel.show_offer(replace(offer, studies=plans[0]))

        self._session.tell_library(work, then, owner=self, failed=self._fail)

    def _take(self, offer: Offer) -> None:
        taking = TakingIn(offer.contents)

        def done(_changes: Changes) -> None:
            words = self.tr("Notes taken in from {file}. A copy from before is kept.")
            self.taken.emit(words.format(file=offer.name), taking.turn, taking.turn)
            self._panel.show_start()
            self._panel.focus_first()
            self._add_studies(offer.studies)

        self._panel.show_taking()
        self._session.tell(taking, done, owner=self, failed=self._fail)

    def _add_studies(self, plan: Plan) -> None:
        """Those that are not here yet; a study that is different here stays as it is."""
        if plan.new:
            self._session.tell_library(
                lambda library: library.apply(replace(plan, changed=())), owner=self
            )

    def _fail(self, error: LibraryError) -> None:
        self._panel.show_start()
        self._panel.focus_first()
        self._session.failed.emit(error)
