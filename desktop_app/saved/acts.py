"""What is done with saved studies and shelves, each with the way it is taken back.

Every act reads what it needs for that while it is done, so that it can be done again later.
"""

from dataclasses import dataclass, field, replace

from db import Bookmark, Changes, Notebook, Shelf, Shelved, StudyId


@dataclass(slots=True)
class ToggleSaved:
    """Saves a study or takes it off the list; a reason and the day come back with it."""

    study: StudyId
    title: str
    takeaway: str
    saved: bool = False
    _before: Bookmark | None = None

    def do(self, notebook: Notebook) -> Changes:
        """Save it, or take it off; `saved` says which it was."""
        self._before = _bookmark(notebook, self.study)
        self.saved = self._before is None
        if not self.saved:
            return notebook.remove_bookmark(self.study)
        return notebook.add_bookmark(self.study, self.title, self.takeaway)

    def take_back(self, notebook: Notebook) -> Changes:
        """Everything as it was."""
        one = self._before
        if one is None:
            return notebook.remove_bookmark(self.study)
        return notebook.add_bookmark(one.study, one.title, one.takeaway, one.saved, one.reason)


@dataclass(slots=True)
class GiveReason:
    """Says why a study is saved."""

    study: StudyId
    reason: str
    _before: str = ""

    def do(self, notebook: Notebook) -> Changes:
        """Put the reason down."""
        one = _bookmark(notebook, self.study)
        self._before = one.reason if one else ""
        return notebook.give_reason(self.study, self.reason)

    def take_back(self, notebook: Notebook) -> Changes:
        """The reason as it was."""
        return notebook.give_reason(self.study, self._before)


@dataclass(slots=True)
class AddShelf:
    """Makes a shelf."""

    name: str
    colour: str
    made: Shelf | None = None

    def do(self, notebook: Notebook) -> Changes:
        """Make it; done again, it is the same shelf as the first time."""
        if self.made is not None:
            return notebook.shelves.bring_back(self.made, [])
        self.made = notebook.shelves.add(self.name, self.colour)
        return Changes(things=frozenset({"shelf"}))

    def take_back(self, notebook: Notebook) -> Changes:
        """No such shelf."""
        return notebook.shelves.remove(self.made.id) if self.made else Changes()


@dataclass(slots=True)
class AddOn:
    """Makes a shelf and puts a study there, as one act."""

    making: AddShelf
    study: StudyId
    title: str
    takeaway: str = ""

    def do(self, notebook: Notebook) -> Changes:
        """Make it and put the study there."""
        changes = self.making.do(notebook)
        if self.making.made is None:
            return changes
        notebook.shelves.put(self.making.made.id, self.study, self.title, self.takeaway)
        return Changes(things=frozenset({"shelf", "shelved"}))

    def take_back(self, notebook: Notebook) -> Changes:
        """No such shelf, and so nothing on it."""
        return self.making.take_back(notebook)


@dataclass(slots=True)
class ChangeShelf:
    """Gives a shelf another name or another colour; the other one stays as it is by then."""

    shelf: str
    name: str = ""
    colour: str = ""
    _before: Shelf | None = None

    def do(self, notebook: Notebook) -> Changes:
        """Name or colour as wished."""
        before = self._before = _shelf(notebook, self.shelf)
        if before is None:
            return Changes()
        name, colour = self.name or before.name, self.colour or before.colour
        return notebook.shelves.change(replace(before, name=name, colour=colour))

    def take_back(self, notebook: Notebook) -> Changes:
        """Name and colour as they were."""
        return notebook.shelves.change(self._before) if self._before else Changes()


@dataclass(slots=True)
class RemoveShelf:
    """Takes a shelf away; its studies only leave the shelf."""

    shelf: str
    _before: Shelf | None = None
    _held: list[Shelved] = field(default_factory=list)

    def do(self, notebook: Notebook) -> Changes:
        """Take it away."""
        self._before = _shelf(notebook, self.shelf)
        self._held = notebook.shelves.studies(self.shelf)
        return notebook.shelves.remove(self.shelf)

    def take_back(self, notebook: Notebook) -> Changes:
        """The shelf with everything on it."""
        if self._before is None:
            return Changes()
        return notebook.shelves.bring_back(self._before, self._held)


@dataclass(slots=True)
class PutOn:
    """Puts a study on a shelf: at the end, or first of all."""

    shelf: str
    study: StudyId
    title: str
    takeaway: str = ""
    first: bool = False
    _followed: StudyId | None = None
    _was_there: bool = False

    def do(self, notebook: Notebook) -> Changes:
        """Put it there; one that stands there already only moves, where it shall be first."""
        shelves, there = notebook.shelves, _order(notebook, self.shelf)
        self._was_there = self.study in there
        self._followed = _follows(there, self.study)
        changes = shelves.put(self.shelf, self.study, self.title, self.takeaway)
        if self.first and there and there[0] != self.study:
            return shelves.move(self.shelf, self.study, there[0])
        return changes

    def take_back(self, notebook: Notebook) -> Changes:
        """Off the shelf again, or where it stood before."""
        if self._was_there:
            return notebook.shelves.move(self.shelf, self.study, self._followed)
        return notebook.shelves.take_off(self.shelf, self.study)


@dataclass(slots=True)
class TakeOff:
    """Takes a study off a shelf."""

    shelf: str
    study: StudyId
    _before: Shelved | None = None
    _followed: StudyId | None = None

    def do(self, notebook: Notebook) -> Changes:
        """Take it off."""
        there = notebook.shelves.studies(self.shelf)
        self._before = next((one for one in there if one.study == self.study), None)
        self._followed = _follows([one.study for one in there], self.study)
        return notebook.shelves.take_off(self.shelf, self.study)

    def take_back(self, notebook: Notebook) -> Changes:
        """Back to its place."""
        if self._before is None:
            return Changes()
        return notebook.shelves.put_back(self._before, self._followed)


@dataclass(slots=True)
class Move:
    """Moves a study of a shelf one place up (-1) or down (1)."""

    shelf: str
    study: StudyId
    by: int
    _followed: StudyId | None = None

    def do(self, notebook: Notebook) -> Changes:
        """Move it; at the edge it stays where it is."""
        there = _order(notebook, self.shelf)
        if self.study not in there:
            return Changes()
        self._followed = _follows(there, self.study)
        at = max(0, there.index(self.study) + self.by)
        others = [study for study in there if study != self.study]
        before = others[at] if at < len(others) else None
        if before == self._followed:
            return Changes()
        return notebook.shelves.move(self.shelf, self.study, before)

    def take_back(self, notebook: Notebook) -> Changes:
        """Back to its place."""
        return notebook.shelves.move(self.shelf, self.study, self._followed)


def _bookmark(notebook: Notebook, study: StudyId) -> Bookmark | None:
    return next((one for one in notebook.bookmarks() if one.study == study), None)


def _shelf(notebook: Notebook, shelf: str) -> Shelf | None:
    return next((one for one in notebook.shelves.all() if one.id == shelf), None)


def _order(notebook: Notebook, shelf: str) -> list[StudyId]:
    return [one.study for one in notebook.shelves.studies(shelf)]


def _follows(there: list[StudyId], study: StudyId) -> StudyId | None:
    """The study right after this one."""
    after = there[there.index(study) + 1 :] if study in there else []
    return after[0] if after else None
