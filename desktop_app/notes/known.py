"""What was written in notes before, so that nobody has to type it twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from db import NoteKind, NoteWish
from desktop_app.notes.questions import MEDICINE
from desktop_app.session import Room

MOST = 12
"""So many words of a kind are offered; the others can be typed."""


@dataclass(frozen=True, slots=True)
class Known:
    """Names, tags and medicines in use. A medicine comes with what was last said of it."""

    about: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    medicines: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    last_writer: str = ""


def known_of(room: Room) -> Known:
    """Asked on the reading lane."""
    about, writers = room.notebook.names()
    medicines: dict[str, tuple[tuple[str, str], ...]] = {}
    for note in room.notebook.notes(NoteWish(kind=NoteKind.MEDICINE)):
        name = dict(note.details).get(MEDICINE)
        if name and len(medicines) < MOST:
            medicines.setdefault(name, note.details)
    last = room.notebook.last_writer()
    tags = room.notebook.tags()
    return Known(about[:MOST], writers[:MOST], tags[:MOST], medicines, last)
