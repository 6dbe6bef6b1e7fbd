"""Several people on one computer: each has a corner of the data folder, and goes by a name.

A corner's own name never changes and says nothing of the person, so that any name will do.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from db.connection import NOTEBOOK, translated
from db.disk import alone, calm, make_folder, sync_folder, write_whole
from db.errors import LibraryError
from db.folder import DataFolder, PersonFolder

MOST_PEOPLE = 6
LONGEST_NAME = 40
"""Letters."""


class UnfitName(LibraryError):
    """Nobody can be called that."""


class SameName(LibraryError):
    """Somebody else is called that."""


class TooManyPeople(LibraryError):
    """There is no room for one more."""


class PersonGone(LibraryError):
    """Somebody was removed, perhaps from another window."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who reads here; the name is empty until there is one."""

    folder: PersonFolder
    name: str = ""

    @property
    def id(self) -> str:
        """What tells this person from the others, whatever the name."""
        return self.folder.root.name


def people(data: DataFolder) -> tuple[Person, ...]:
    """Everybody: who was here last comes first, then the others by name. There is always one.

    A folder that cannot be read counts as empty; whoever opens the notebook hears why.
    """
    found = [_person(root) for root in _corners(data.people)] or [Person(data.person())]
    last = _text(data.last_person)
    return tuple(sorted(found, key=lambda one: (one.id != last, one.name.casefold(), one.id)))


def last_person(data: DataFolder) -> PersonFolder:
    """The corner of whoever was here last; at a prompt, theirs are the notes."""
    return people(data)[0].folder


def add_person(data: DataFolder, name: str) -> Person:
    """Make a corner for one more person, with nothing in it yet."""
    with coming_and_going(data):
        everybody = people(data)
        name = _fitting(name, everybody)
        if len(everybody) >= MOST_PEOPLE:
            raise TooManyPeople(
                "Six people are the most on one computer. Nothing was changed.",
                "Remove a person first.",
            )
        for one in everybody:
            _settle(one)
        folder = data.person(f"p-{uuid4().hex[:12]}")
        # With its name inside first: a corner that was begun and cut short is nobody's.
        begun = PersonFolder(data.people / f".{folder.root.name}")
        make_folder(begun.root)
        write_whole(begun.name, name.encode())
        begun.root.replace(folder.root)
        sync_folder(data.people)
        return Person(folder, name)


def rename_person(data: DataFolder, person_id: str, name: str) -> Person:
    """Call a person by another name; nothing else of theirs is touched."""
    with coming_and_going(data):
        everybody = people(data)
        person = find(everybody, person_id)
        name = _fitting(name, (one for one in everybody if one.id != person_id))
        make_folder(person.folder.root)
        write_whole(person.folder.name, name.encode())
        return replace(person, name=name)


def come_in(data: DataFolder, person_id: str) -> Person:
    """Remember that this person is here now: the next start begins with them."""
    person = find(people(data), person_id)
    with suppress(LibraryError):  # on a full disk too they may come in and read
        write_whole(data.last_person, person_id.encode())
    return person


def find(everybody: Iterable[Person], person_id: str) -> Person:
    """The one with this id; PersonGone when nobody has it."""
    for person in everybody:
        if person.id == person_id:
            return person
    raise PersonGone("This person is not here any more. Nothing was changed.", "Choose another.")


@contextmanager
def coming_and_going(data: DataFolder) -> Iterator[None]:
    """Hold this while people come and go, so that two windows take turns."""
    with calm():
        data.people.mkdir(parents=True, exist_ok=True)
    with translated(NOTEBOOK), alone(data.people_lock), calm():
        yield


def _corners(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if _is_corner(path)]
    except OSError:
        return []


def _is_corner(root: Path) -> bool:
    """Whether somebody has a name or notes there. What begins with a dot is not finished."""
    folder = PersonFolder(root)
    holds = (folder.name, folder.notebook, folder.journal)
    return not root.name.startswith(".") and any(path.exists() for path in holds)


def _person(root: Path) -> Person:
    folder = PersonFolder(root)
    return Person(folder, _plain(_text(folder.name))[:LONGEST_NAME])


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError):
        return ""


def _settle(person: Person) -> None:
    """See that somebody who has written nothing yet is not overlooked once there are others."""
    if not person.folder.name.exists():
        make_folder(person.folder.root)
        write_whole(person.folder.name, person.name.encode())


def _fitting(name: str, others: Iterable[Person]) -> str:
    plain = _plain(name)
    if not 1 <= len(plain) <= LONGEST_NAME:
        raise UnfitName("A name has one to forty letters. Nothing was changed.", "Try again.")
    if any(one.name.casefold() == plain.casefold() for one in others):
        raise SameName(
            "Somebody here has this name already. Nothing was changed.", "Add a letter to it."
        )
    return plain


def _plain(name: str) -> str:
    """The name on one line, with nothing in it that cannot be seen."""
    seen = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", name))
    return " ".join(seen.split())
