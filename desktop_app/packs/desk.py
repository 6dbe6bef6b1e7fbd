"""Has packs looked into, installed, taken back and removed, beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import db
from db import Changes, LibraryError, Pack, PersonFolder, Reason, StudyChange
from desktop_app.asking import ask_which_file
from desktop_app.packs.acts import Added, Turned, installed_act
from desktop_app.packs.offer import Offer, offer_of
from desktop_app.packs.panel import PacksPanel
from desktop_app.session import Session
from desktop_app.words.packs import pack_title

if TYPE_CHECKING:
    from db import Packs

ENDING = "mspack"
TOLD_EVERY = 20
"""After so many studies it is told how far the work is."""
MOST_CHANGES = 1000
"""So many of the last changes are looked through for those of one pack."""


class PacksDesk(QObject):
    """Carries out the wishes of the page Study packs.

    Signals:
        told(str): how it went.
        done(str, Change, Change): what was done; the changes that take it back and do it again.
    """

    told = Signal(str)
    done = Signal(str, object, object)
    _moved = Signal(int, int)

    def __init__(self, session: Session, panel: PacksPanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        self._stopped = Event()
        panel.choose_wished.connect(self._ask)
        panel.file_dropped.connect(self.look_at)
        panel.install_wished.connect(self._copy_first)
        panel.stop_wished.connect(self.stop)
        panel.back_wished.connect(self._go_back)
        panel.removal_wished.connect(self._remove)
        panel.changes_wished.connect(self._show_changes)
        self._moved.connect(self._show_progress)

    def look_at(self, path: Path) -> None:
        """Check this pack file and show what it would do; nothing is written."""
        self._begin(self.tr("We are checking the pack."))

        def question(packs: "Packs") -> Offer:
            plan = packs.plan(path, progress=self._progress, stop=self._stopped.is_set)
            return offer_of(path, plan)

        def then(offer: Offer) -> None:
            if self._stopped.is_set():
                self._panel.show_here()
                self.told.emit(self.tr("Stopped. Nothing was changed."))
            else:
                self._panel.show_offer(offer)

        self._session.ask_packs(question, then, owner=self, topic="look at", failed=self._fail)

    def stop(self) -> None:
        """Stop what is being done; nothing of it stays."""
        self._stopped.set()

    def _ask(self) -> None:
        ask_which_file(self._window, self.tr("Choose a study pack"), ENDING, self.look_at)

    def _begin(self, words: str) -> None:
        self._stopped.clear()
        self._panel.show_work(self.tr("One moment"), words)

    def _copy_first(self, offer: Offer) -> None:
        """A copy of the notes, then the pack; without a copy nothing comes in."""
        self._begin(self.tr("We make a copy of your notes, then the pack comes in."))

        def work(person: PersonFolder) -> object:
            return db.back_up(person, Reason.IMPORT)

        self._session.on_copies(
            work, lambda _made: self._install(offer), owner=self, failed=self._fail
        )

    def _install(self, offer: Offer) -> None:
        head = offer.plan.source.head
        words = self.tr("“{title}”, number {number}, is here now.")
        self._change(
            lambda packs: packs.install(offer.plan, self._progress, self._stopped.is_set),
            partial(
                self._remember,
                words.format(title=head.title, number=head.number),
                installed_act(offer.plan, offer.file),
            ),
        )

    def _go_back(self, pack: Pack) -> None:
        """The undo must know to which number it went."""
        name, numbers = pack.head.id, list[int]()

        def change(packs: "Packs") -> Changes:
            changes = packs.roll_back(name)
            numbers.extend(p.head.number for p in packs.installed() if p.head.id == name)
            return changes

        def then() -> None:
            words = self.tr("“{title}” is at number {number} again.")
            told = words.format(title=pack.head.title, number=numbers[0])
            self._remember(told, Turned(name, pack.head.number, numbers[0]))

        self._begin(self.tr("We are going back to the pack from before."))
        self._change(change, then)

    def _remove(self, pack: Pack) -> None:
        words = self.tr("“{title}” is out. Your notes and saved studies stay.")
        self._begin(self.tr("We are taking the pack out."))
        self._change(
            lambda packs: packs.remove(pack.head.id),
            lambda: self.told.emit(words.format(title=pack.head.title)),
        )

    def _change(self, change: "Callable[[Packs], Changes]", then: Callable[[], None]) -> None:
        def done(_changes: Changes) -> None:
            self._panel.show_here()
            self._panel.refresh()
            then()

        self._session.tell_packs(change, done, owner=self, failed=self._fail)

    def _remember(self, words: str, act: Turned | Added) -> None:
        self.done.emit(words, act.take_back, act.again)

    def _show_changes(self, pack: Pack) -> None:
        def question(packs: "Packs") -> tuple[StudyChange, ...]:
            found = packs.changes(MOST_CHANGES)
            return tuple(change for change in found if change.origin == pack.head.id)

        def then(changes: tuple[StudyChange, ...]) -> None:
            title = self.tr("What has changed in “{title}”").format(
                title=pack_title(pack.head.title, ships=pack.ships)
            )
            self._panel.show_changes(title, changes)

        self._session.ask_packs(question, then, owner=self, topic="pack changes")

    def _fail(self, error: LibraryError) -> None:
        self._panel.show_here()
        self._session.failed.emit(error)

    def _progress(self, count: int, total: int) -> None:
        """Called on a lane: a signal carries it to the window."""
        if count % TOLD_EVERY == 0:
            self._moved.emit(count, total)

    def _show_progress(self, count: int, total: int) -> None:
        words = self.tr("Done: {count} of {all}")
        self._panel.show_progress(words.format(count=count, all=total))
