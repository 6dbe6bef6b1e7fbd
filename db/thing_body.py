"""Shelves, shelved studies and appointments as plain data, and back again."""

from collections.abc import Mapping
from dataclasses import fields
from typing import TypeVar

from db.marks import COLOURS, Appointment, Shelf, Shelved
from db.note_body import clean
from db.things import SHELF, SHELVED, Thing

LONGEST_NAME = 60
LONGEST_TEXT = 20_000
Made = TypeVar("Made", Shelf, Shelved, Appointment)


def body_of(thing: Shelf | Shelved | Appointment) -> dict[str, object]:
    """Everything of a thing but its name, and nothing that a file cannot hold."""
    values = {one.name: getattr(thing, one.name) for one in fields(thing) if one.name != "id"}
    return {
        name: clean(value)[:LONGEST_TEXT] if isinstance(value, str) else value
        for name, value in values.items()
    }


def value_of(thing: Thing) -> Shelf | Shelved | Appointment:
    """The value of a thing, whatever it is."""
    if thing.what == SHELF:
        return shelf_of(thing)
    return shelved_of(thing) if thing.what == SHELVED else appointment_of(thing)


def shelf_of(thing: Thing) -> Shelf:
    """The shelf that `body_of` was made from."""
    shelf = _made(Shelf, {**thing.body, "id": thing.id, "name": thing.body.get("name", "")})
    return (
        shelf
        if shelf.colour in COLOURS
        else _made(Shelf, {**thing.body, "id": thing.id, "colour": COLOURS[0]})
    )


def shelved_of(thing: Thing) -> Shelved:
    """The study on a shelf that `body_of` was made from."""
    return _made(Shelved, {"shelf": "", "study": "", "title": "", **thing.body})


def appointment_of(thing: Thing) -> Appointment:
    """The appointment that `body_of` was made from."""
    return _made(Appointment, {**thing.body, "id": thing.id})


def _made(kind: type[Made], body: Mapping[str, object]) -> Made:
    """A value of what is known here; what a later version has added is left out."""
    known = {one.name for one in fields(kind)}
    return kind(**{name: value for name, value in body.items() if name in known})  # type: ignore[arg-type]
