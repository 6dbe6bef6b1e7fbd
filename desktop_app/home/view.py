"""What Home shows, gathered in one question."""

from dataclasses import dataclass

from db import NEXT, Note, NoteWish, Place, StudyChange, StudyRow, Topic
from desktop_app.session import Room

NEW_SHOWN = 3


@dataclass(frozen=True, slots=True)
class HomeView:
    """The cards of Home as values. `turned` are studies of one's own that do not stand as then."""

    last: StudyRow | None
    place: Place | None
    newest: tuple[StudyRow, ...]
    topics: tuple[Topic, ...]
    questions: tuple[Note, ...]
    fresh: int = 0
    latest: int = 0
    following: StudyRow | None = None
    turned: tuple[StudyChange, ...] = ()


def gather(since: str, room: Room) -> HomeView:
    """Everything Home needs, read in one go on the reading lane.

    `since` is the time of the latest correction that the person has read of.
    """
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
        turned=_turned(since, room),
    )


def _turned(since: str, room: Room) -> tuple[StudyChange, ...]:
    """What was corrected or taken back after the person had saved it or written about it."""
    found = room.library.turned(since)
    if not found:
        return ()
    saved = {mark.study: mark.saved for mark in room.notebook.bookmarks()}

    def matters(change: StudyChange) -> bool:
        times = [note.created for note in room.notebook.notes(NoteWish(study=change.study))]
        times += [saved[change.study]] if change.study in saved else []
        return any(time < change.at for time in times)

    return tuple(filter(matters, found))
