"""What a pack can be made of: what is saved, what is to be read next, and each own shelf."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from time import time

import db
from db import NEXT, Library, PackShelf, StudyId
from desktop_app.session import Room

SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Bundle:
    """Studies that may go into a pack. `key` is `SAVED`, `NEXT` or the id of a shelf.

    `name` is that of a shelf of one's own; the others are named by the page.
    """

    key: str
    name: str
    studies: tuple[StudyId, ...]


@dataclass(frozen=True, slots=True)
class PackWish:
    """A pack to be made of these studies, with this title."""

    bundle: Bundle
    title: str


def bundles_of(room: Room) -> tuple[Bundle, ...]:
    """Everything with a study in it."""
    shelves = room.notebook.shelves
    named = [(NEXT, ""), *((shelf.id, shelf.name) for shelf in shelves.all())]
    found = [Bundle(SAVED, "", tuple(mark.study for mark in room.notebook.bookmarks()))]
    for key, name in named:
        found.append(Bundle(key, name, tuple(one.study for one in shelves.studies(key))))
    return tuple(bundle for bundle in found if bundle.studies)


def make_pack(library: Library, wish: PackWish, maker: str, place: Path) -> int:
    """Write the pack and tell how many studies are in it.

    The id follows from the maker and the shelf, and the number from the minute, so that a later
    pack of the same shelf takes the place of this one wherever it is brought in.
    """
    digest = sha256(f"{maker}/{wish.bundle.key}".encode()).hexdigest()
    head = db.pack_head(f"home-{digest[:24]}", int(time()) // 60, wish.title)
    shelf = PackShelf(wish.title, studies=wish.bundle.studies)
    content = db.build_from_shelf(library, shelf, head)
    # The dialog has asked already whether a file of this name may go.
    db.save_pack(place, content, replace=True)
    return len(library.rows_for(wish.bundle.studies))
