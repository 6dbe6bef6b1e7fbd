"""Carries out what is wished of shelves, the queue and reasons; each act can be taken back."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from db import NEXT, Changes, Page, Shelf, StudyRow
from desktop_app.deeds import Deeds
from desktop_app.panels import Panels
from desktop_app.saved.acts import (
    AddOn,
    AddShelf,
    ChangeShelf,
    GiveReason,
    Move,
    PutOn,
    RemoveShelf,
    TakeOff,
)
from desktop_app.saved.view import WAITING, title_of
from desktop_app.session import Room, Session
from desktop_app.studies.item import StudyItem

Following = tuple[StudyRow | None, bool]
"""What waits to be read next, and whether the open study waits there itself."""


class ShelvingDesk(QObject):
    """Stands between the pages of shelves, the reader and the notebook.

    Signals:
        place_wished(str): go to this place of the window.
    """

    place_wished = Signal(str)

    def __init__(
        self, session: Session, panels: Panels, deeds: Deeds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._panels, self._deeds = session, panels, deeds
        session.changed.connect(self._hear)

    def place(self, shown: StudyItem | Page) -> None:
        """Ask on which shelves this study shall stand."""
        self._panels.placing.show_study(shown.row)
        self.place_wished.emit("placing")

    def add(self, name: str, colour: str) -> None:
        """Make a shelf."""
        words = self.tr("Shelf made: {shelf}.")
        self._deeds.do(AddShelf(name, colour), partial(words.format, shelf=name.strip()))

    def add_and_put(self, row: StudyRow, name: str, colour: str) -> None:
        """Make a shelf and put the study there."""
        act = AddOn(AddShelf(name, colour), row.id, row.title, row.takeaway)
        words = self.tr("Put on the new shelf {shelf}.")
        self._deeds.do(act, partial(words.format, shelf=name.strip()))

    def rename(self, shelf: Shelf, name: str) -> None:
        """Give a shelf another name."""
        words = self.tr("The shelf is now called {shelf}.")
        act = ChangeShelf(shelf.id, name=name)
        self._deeds.do(act, partial(words.format, shelf=name))

    def colour(self, shelf: Shelf, colour: str) -> None:
        """Give a shelf another colour."""
        words = self.tr("The shelf {shelf} has another colour.")
        act = ChangeShelf(shelf.id, colour=colour)
        self._deeds.do(act, partial(words.format, shelf=shelf.name))

    def remove(self, shelf: Shelf) -> None:
        """Take a shelf away."""
        words = self.tr("Shelf removed: {shelf}.")
        self._deeds.do(RemoveShelf(shelf.id), partial(words.format, shelf=shelf.name))

    def show(self, shelf: Shelf) -> None:
        """Show what stands on a shelf."""
        self._panels.saved.show_shelf(shelf.id)
        self.place_wished.emit("saved")

    def show_queue(self) -> None:
        """Show everything that waits to be read next."""
        self.show(WAITING)

    def put(self, row: StudyRow, shelf: Shelf) -> None:
        """Put a study on a shelf."""
        words = self.tr("Put on the shelf {shelf}.")
        act = PutOn(shelf.id, row.id, row.title, row.takeaway)
        self._deeds.do(act, partial(words.format, shelf=_name(shelf)))

    def take_off(self, row: StudyRow, shelf: Shelf) -> None:
        """Take a study off a shelf."""
        words = self.tr("Taken off the shelf {shelf}.")
        self._deeds.do(TakeOff(shelf.id, row.id), partial(words.format, shelf=_name(shelf)))

    def take_off_shown(self, item: StudyItem) -> None:
        """Take a study off the shelf that is shown."""
        view = self._panels.saved.view
        own = next((one for one in view.shelves if one.id == view.wanted.shelf), WAITING)
        self.take_off(item.row, own)

    def have_read(self, row: StudyRow) -> None:
        """Take a study off the list of what to read next."""
        self.take_off(row, WAITING)

    def read_next(self, item: StudyItem) -> None:
        """Put a study in front of what to read next."""
        row = item.row
        act = PutOn(NEXT, row.id, row.title, row.takeaway, first=True)
        self._deeds.do(act, lambda: self.tr("This study is now the next one to read."))

    def move(self, item: StudyItem, by: int) -> None:
        """Move a study one place up (-1) or down (1) on the shelf that is shown."""
        act = Move(self._panels.saved.view.wanted.shelf, item.row.id, by)
        words = self.tr("Moved down.") if by > 0 else self.tr("Moved up.")
        self._deeds.do(act, lambda: words)

    def give_reason(self, item: StudyItem, reason: str) -> None:
        """Say why a study is saved."""
        self._deeds.do(GiveReason(item.row.id, reason), lambda: self.tr("Your reason is kept."))

    def _hear(self, changes: Changes) -> None:
        page = self._panels.reader.page
        if page is not None and (changes.things or changes.library):
            self.offer_following(page)

    def offer_following(self, page: Page) -> None:
        """At the end of a study the one that waits to be read next is offered."""

        def question(room: Room) -> Following:
            waiting = [one.study for one in room.notebook.shelves.studies(NEXT)]
            others = [study for study in waiting if study != page.study.id]
            rows = room.library.rows_for(others)
            return (rows[0] if rows else None), page.study.id in waiting

        def show(following: Following) -> None:
            if self._panels.reader.page is page:
                row, waits = following
                self._panels.reader.sheet.show_following(page.row, row, waits=waits)

        self._session.ask(question, show, topic="following", owner=self)


def _name(shelf: Shelf) -> str:
    return title_of(NEXT) if shelf.id == NEXT else shelf.name
