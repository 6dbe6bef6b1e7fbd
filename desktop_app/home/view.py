"""What Home shows, gathered in one question."""

from dataclasses import dataclass

from db import NEXT, Note, Place, StudyRow, Topic
from desktop_app.session import Room

NEW_SHOWN = 3


@dataclass(frozen=True, slots=True)
class HomeView:
    """The cards of Home as values."""

    last: StudyRow | None
    place: Place | None
    newest: tuple[StudyRow, ...]
    topics: tuple[Topic, ...]
    questions: tuple[Note, ...]
    fresh: int = 0
    latest: int = 0
    following: StudyRow | None = None


def gather(room: Room) -> HomeView:
    """Everything Home needs, read in one go on the reading lane."""
    place = room.notebook.last_place()
    rows = room.library.rows_for([place.study]) if place else ()
    queue = [one.study for one in room.notebook.shelves.studies(NEXT)]
    following = room.library.rows_for(queue)
    waiting = [note for note in room.notebook.questions() if not note.asked]
    return HomeView(
        last=rows[0] if rows else None,
        place=place if rows else None,
        newest=tuple(room.library.rows("newest", limit=NEW_SHOWN)),
        topics=tuple(room.library.topics()),
        questions=tuple(waiting),
        fresh=room.library.newer_than(room.notebook.own_marks().looked),
        latest=room.library.latest(),
        following=following[0] if following else None,
    )
