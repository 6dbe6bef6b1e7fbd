"""A person's own shelves. A study may stand on many; “Next” is there for everybody."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

from db import things
from db.acts import Acts
from db.connection import NOTEBOOK, translated
from db.errors import LibraryError
from db.journal import Entry
from db.marks import COLOURS, NEXT, Shelf, Shelved
from db.models import Changes, StudyId
from db.thing_body import LONGEST_NAME, body_of, shelf_of, shelved_of
from db.things import SHELF, SHELVED


class SameShelf(LibraryError):
    """A shelf of this name is there already."""


class ShelfGone(LibraryError):
    """The shelf is not there any more."""


class Shelves:
    """The shelves of one notebook. A changing method returns when journal and database hold it."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def all(self) -> list[Shelf]:
        """The person's shelves in their order; “Next” is not among them."""
        with translated(NOTEBOOK):
            made = [shelf_of(thing) for thing in self._listed()]
        return sorted(made, key=lambda shelf: (shelf.place, shelf.name.casefold(), shelf.id))

    def everything(self) -> dict[str, list[Shelved]]:
        """The studies of every shelf in their order, “Next” first, empty ones too."""
        with translated(NOTEBOOK):
            standing = list(self._shelved())
            return {
                shelf: sorted((one for one in standing if one.shelf == shelf), key=_in_order)
                for shelf in (NEXT, *(shelf.id for shelf in self.all()))
            }

    def add(self, name: str, colour: str = COLOURS[0]) -> Shelf:
        """Make a new shelf at the end. SameShelf when the name is taken."""
        with self._acts.one():
            others = self.all()
            last = max((shelf.place for shelf in others), default=0.0)
            shelf = Shelf(uuid4().hex, _fit(name, others), colour, last + 1)
            self._acts.record(self._acts.saving(SHELF, shelf.id, body_of(shelf)))
        return shelf

    def change(self, shelf: Shelf) -> Changes:
        """Give a shelf another name or colour. ShelfGone when it is not there any more."""
        with self._acts.one():
            self._look_for(shelf.id)
            others = [other for other in self.all() if other.id != shelf.id]
            fitting = replace(shelf, name=_fit(shelf.name, others))
            return self._acts.record(self._acts.saving(SHELF, shelf.id, body_of(fitting)))

    def remove(self, shelf: str) -> Changes:
        """Take a shelf away; its studies only leave the shelf."""
        with self._acts.one():
            parts = list(self._acts.removing(SHELF, shelf))
            for one in self._on(shelf):
                parts += self._acts.removing(SHELVED, _name(shelf, one.study))
            return self._acts.record(parts, "remove shelf")

    def bring_back(self, shelf: Shelf, studies: list[Shelved]) -> Changes:
        """Put a removed shelf back as it was, with these studies."""
        with self._acts.one():
            parts = list(self._acts.saving(SHELF, shelf.id, body_of(shelf)))
            for one in studies:
                parts += self._acts.saving(SHELVED, _name(one.shelf, one.study), body_of(one))
            return self._acts.record(parts, "bring shelf back")

    def studies(self, shelf: str) -> list[Shelved]:
        """The studies of a shelf in their order."""
        with translated(NOTEBOOK):
            return self._on(shelf)

    def of_study(self, study: StudyId) -> frozenset[str]:
        """The ids of the shelves where a study stands."""
        with translated(NOTEBOOK):
            return frozenset(one.shelf for one in self._shelved() if one.study == study)

    def put(self, shelf: str, study: StudyId, title: str, takeaway: str = "") -> Changes:
        """Put a study at the end of a shelf; nothing when it stands there already.

        ShelfGone when the shelf is not there any more.
        """
        with self._acts.one():
            self._look_for(shelf)
            there = self._on(shelf)
            if any(one.study == study for one in there):
                return Changes()
            place = max((one.place for one in there), default=0.0) + 1
            one = Shelved(shelf, study, title, takeaway, place, self._acts.now())
            return self._acts.record(self._acts.saving(SHELVED, _name(shelf, study), body_of(one)))

    def put_back(self, one: Shelved, before: StudyId | None) -> Changes:
        """Put a study that was taken off back, before the one that followed it, or at the end."""
        with self._acts.one():
            self._look_for(one.shelf)
            others = [other for other in self._on(one.shelf) if other.study != one.study]
            return self._acts.record(list(self._numbered(_inserted(others, one, before))), "put")

    def take_off(self, shelf: str, study: StudyId) -> Changes:
        """Take a study off a shelf."""
        with self._acts.one():
            return self._acts.record(self._acts.removing(SHELVED, _name(shelf, study)))

    def move(self, shelf: str, study: StudyId, before: StudyId | None) -> Changes:
        """Put a study of a shelf before another one there, or at the end."""
        with self._acts.one():
            there = self._on(shelf)
            moved = [one for one in there if one.study == study]
            if not moved or before == study:
                return Changes()
            others = [one for one in there if one.study != study]
            order = _inserted(others, moved[0], before)
            return self._acts.record(list(self._numbered(order)), "move")

    def _numbered(self, order: list[Shelved]) -> Iterator[Entry]:
        for number, one in enumerate(order, start=1):
            placed = replace(one, place=float(number))
            yield from self._acts.saving(SHELVED, _name(one.shelf, one.study), body_of(placed))

    def _on(self, shelf: str) -> list[Shelved]:
        return sorted((one for one in self._shelved() if one.shelf == shelf), key=_in_order)

    def _look_for(self, shelf: str) -> None:
        if shelf != NEXT and all(shelf != thing.id for thing in self._listed()):
            raise ShelfGone(
                "This shelf is not there any more. Nothing was changed.", "Choose another shelf."
            )

    def _shelved(self) -> Iterator[Shelved]:
        known = {NEXT, *(thing.id for thing in self._listed())}
        for thing in things.listing(self._acts.connection, SHELVED):
            one = shelved_of(thing)
            if one.shelf in known:
                yield one

    def _listed(self) -> list[things.Thing]:
        return things.listing(self._acts.connection, SHELF)


def _in_order(one: Shelved) -> tuple[float, str, str]:
    return one.place, one.added, one.study


def _inserted(others: list[Shelved], one: Shelved, before: StudyId | None) -> list[Shelved]:
    at = next((n for n, other in enumerate(others) if other.study == before), len(others))
    return [*others[:at], one, *others[at:]]


def _name(shelf: str, study: StudyId) -> str:
    return f"{shelf}/{study}"


def _fit(name: str, others: list[Shelf]) -> str:
    fitting = " ".join(name.split())[:LONGEST_NAME]
    if not fitting:
        raise LibraryError("A shelf needs a name. Nothing was changed.", "Write a name for it.")
    if any(other.name.casefold() == fitting.casefold() for other in others):
        raise SameShelf(
            "You have a shelf of this name. Nothing was changed.", "Choose another name."
        )
    return fitting
