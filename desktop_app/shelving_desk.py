"""Carries out what is wished of shelves, the queue and reasons; each act can be taken back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import NEXT, Changes, Page, Shelf, StudyRow
from desktop_app.deeds import Deeds
from desktop_app.panels import Panels
from desktop_app.saved.acts import (
    AddOn,
    AddShelf,
    GiveReason,
    Move,
    PutOn,
    RemoveShelf,
    TakeOff,
    coloured,
    renamed,
)
from desktop_app.saved.tabs import title_of
from desktop_app.session import Room, Session
from desktop_app.studies.item import StudyItem

Following = tuple[StudyRow | None, bool]
"""What waits to be read next, and whether the open study waits there itself."""


class ShelvingDesk(QObject):
    """Stands between the pages of shelves, the reader and the notebook.

    Signals:
        place_wished(str): go to this place of the window.
        left(): go back to where one was.
    """

    place_wished = Signal(str)
    left = Signal()

    def __init__(
        self, session: Session, panels: Panels, deeds: Deeds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._panels, self._deeds = session, panels, deeds
        for signal, slot in self._wires():
            signal.connect(slot)

    def _wires(self) -> tuple[tuple[Any, Callable[..., object]], ...]:
        saved, shelves, placing = self._panels.saved, self._panels.shelves, self._panels.placing
        reader, home, chosen = self._panels.reader, self._panels.home, self._panels.saved.chosen
        return (
            (saved.shelves_wished, lambda item: self.place(item.row)),
            (self._panels.library.studies.shelves_wished, lambda item: self.place(item.row)),
            (reader.shelves_wished, lambda page: self.place(page.row)),
            (saved.manage_wished, lambda: self.place_wished.emit("shelves")),
            (chosen.reason_given, self._give_reason),
            (chosen.next_wished, self._read_next),
            (chosen.moved, self._move),
            (chosen.taken_off, self._take_off_shown),
            (shelves.add_wished, self._add),
            (shelves.renamed, self._rename),
            (shelves.coloured, self._colour),
            (shelves.remove_wished, self._remove),
            (shelves.show_wished, self._show),
            (placing.put_wished, self._put),
            (placing.off_wished, self._take_off),
            (placing.new_wished, self._add_and_put),
            (placing.closed, self.left.emit),
            (reader.page_shown, self._offer_following),
            (reader.sheet.neighbours.read_wished, self._have_read),
            (home.queue_wished, lambda: self._show(Shelf(NEXT, ""))),
            (self._session.changed, self._hear),
            (self._session.failed, lambda _error: self._show_as_it_is()),
        )

    def place(self, row: StudyRow) -> None:
        """Ask on which shelves this study shall stand."""
        self._panels.placing.show_study(row)
        self.place_wished.emit("placing")
        self._panels.placing.focus_first()

    def _add(self, name: str, colour: str) -> None:
        words = self.tr("Shelf made: {shelf}.")
        self._deeds.do(AddShelf(name, colour), partial(words.format, shelf=name.strip()))

    def _add_and_put(self, row: StudyRow, name: str, colour: str) -> None:
        act = AddOn(AddShelf(name, colour), row.id, row.title, row.takeaway)
        words = self.tr("Put on the new shelf {shelf}.")
        self._deeds.do(act, partial(words.format, shelf=name.strip()))

    def _rename(self, shelf: Shelf, name: str) -> None:
        words = self.tr("The shelf is now called {shelf}.")
        self._deeds.do(renamed(shelf, name), partial(words.format, shelf=name))

    def _colour(self, shelf: Shelf, colour: str) -> None:
        words = self.tr("The shelf {shelf} has another colour.")
        self._deeds.do(coloured(shelf, colour), partial(words.format, shelf=shelf.name))

    def _remove(self, shelf: Shelf) -> None:
        words = self.tr("Shelf removed: {shelf}.")
        self._deeds.do(RemoveShelf(shelf.id), partial(words.format, shelf=shelf.name))

    def _show(self, shelf: Shelf) -> None:
        self._panels.saved.show_shelf(shelf.id)
        self.place_wished.emit("saved")

    def _put(self, row: StudyRow, shelf: Shelf) -> None:
        words = self.tr("Put on the shelf {shelf}.")
        act = PutOn(shelf.id, row.id, row.title, row.takeaway)
        self._deeds.do(act, partial(words.format, shelf=_name(shelf)))

    def _take_off(self, row: StudyRow, shelf: Shelf) -> None:
        words = self.tr("Taken off the shelf {shelf}.")
        self._deeds.do(TakeOff(shelf.id, row.id), partial(words.format, shelf=_name(shelf)))

    def _take_off_shown(self, item: StudyItem) -> None:
        view = self._panels.saved.view
        own = next((one for one in view.shelves if one.id == view.wanted.shelf), Shelf(NEXT, ""))
        self._take_off(item.row, own)

    def _have_read(self, row: StudyRow) -> None:
        self._take_off(row, Shelf(NEXT, ""))

    def _read_next(self, item: StudyItem) -> None:
        row = item.row
        act = PutOn(NEXT, row.id, row.title, row.takeaway, first=True)
        self._deeds.do(act, lambda: self.tr("This study is now the next one to read."))

    def _move(self, item: StudyItem, by: int) -> None:
        act = Move(self._panels.saved.view.wanted.shelf, item.row.id, by)
        words = self.tr("Moved down.") if by > 0 else self.tr("Moved up.")
        self._deeds.do(act, lambda: words)

    def _give_reason(self, item: StudyItem, reason: str) -> None:
        self._deeds.do(GiveReason(item.row.id, reason), lambda: self.tr("Your reason is kept."))

    def _hear(self, changes: Changes) -> None:
        page = self._panels.reader.page
        if page is not None and (changes.things or changes.library):
            self._offer_following(page)
        for panel in (self._panels.shelves, self._panels.placing):
            if panel.isVisible():
                panel.hear(changes)

    def _show_as_it_is(self) -> None:
        """What could not be done is not shown as if it had been."""
        for panel in (self._panels.shelves, self._panels.placing):
            if panel.isVisible():
                panel.refresh()

    def _offer_following(self, page: Page) -> None:
        """At the end of a study the one that waits to be read next is offered."""

        def question(room: Room) -> Following:
            waiting = [one.study for one in room.notebook.shelves.studies(NEXT)]
            others = [study for study in waiting if study != page.study.id]
            rows = room.library.rows_for(others)
            return (rows[0] if rows else None), page.study.id in waiting

        def show(following: Following) -> None:
            if self._panels.reader.page is page:
                self._panels.reader.sheet.show_following(page.row, *following)

        self._session.ask(question, show, topic="following", owner=self)


def _name(shelf: Shelf) -> str:
    return title_of(NEXT) if shelf.id == NEXT else shelf.name
