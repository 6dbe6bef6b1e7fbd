"""What the library list shows, gathered in one question on the reading lane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db import Answer, Facet, Forms, Note, NoteWish, Term, Wish, Without
from desktop_app.session import Room
from desktop_app.shelf import Shelf
from desktop_app.studies.item import StudyItem, items_of_answer, items_of_rows

MOST_NOTES = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """What the list shows: its rows, how many there are in all, and everything told about it."""

    items: tuple[StudyItem, ...]
    total: int
    typed: str = ""
    notice: str = ""
    answer: Answer | None = None
    completions: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    notes: tuple[Note, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def without(self) -> tuple[Without, ...]:
        """Words that may be left out so that something is found."""
        return self.answer.without if self.answer else ()

    @property
    def forms(self) -> Forms:
        """What to mark in an opened study."""
        return self.answer.forms if self.answer else Forms()


def searched(room: Room, typed: str, wish: Wish, stop: Callable[[], bool]) -> Shown:
    """What a text finds: studies, the person's own notes, and words explained.

    `stop` says that something else has been typed, so that nobody waits any more.
    """
    answer = room.library.find(typed, wish=wish, own=room.notebook.own_marks, stop=stop)
    marks = room.notebook.marks_of([hit.row.id for hit in answer.hits])
    nothing = not answer.hits
    return Shown(
        items=items_of_answer(answer, marks),
        total=answer.total,
        typed=typed,
        notice=answer.notice,
        answer=answer,
        completions=room.library.completions(typed),
        terms=room.library.terms_for(typed),
        notes=tuple(room.notebook.notes(NoteWish(words=typed))[:MOST_NOTES])
        if len(typed) > 2
        else (),
        topics=_common_topics(room) if nothing else (),
    )


def _own_notes(room: Room, typed: str) -> tuple[Note, ...]:
    """The first notes with these words; one or two letters would find nearly all."""
    if len(typed) <= 2:
        return ()
    return tuple(room.notebook.notes(NoteWish(words=typed))[:MOST_NOTES])


def _common_topics(room: Room) -> tuple[str, ...]:
    topics = sorted(room.library.topics(), key=lambda topic: -topic.studies)
    return tuple(topic.name for topic in topics)


def browsed(room: Room, topic: str | None, order: str, limit: int) -> Shown:
    """All studies, or those of a topic."""
    rows = room.library.rows(order, topic=topic, limit=limit)
    marks = room.notebook.marks_of([row.id for row in rows])
    return Shown(items_of_rows(rows, marks), room.library.count(topic=topic))


def shelved(room: Room, shelf: Shelf) -> Shown:
    """The studies of a shelf, in its own order."""
    rows = room.library.rows_for(shelf.studies)
    marks = room.notebook.marks_of([row.id for row in rows])
    return Shown(items_of_rows(rows, marks), len(rows), notice=shelf.about)


def ways_to_narrow(room: Room, typed: str) -> tuple[Facet, ...]:
    """How what was found can be narrowed, with counts."""
    this_year = datetime.now().astimezone().year
    return room.library.facets(typed, this_year, room.notebook.own_marks)


def in_kept_order(shown: Shown, before: Sequence[StudyItem]) -> Shown:
    """The same rows, those that were there already in the order in which they stood.

    A list must not jump under a hand that is about to press. Each row stays in its group.
    """
    places = {item.row.id: number for number, item in enumerate(before)}
    groups: list[list[StudyItem]] = []
    for item in shown.items:
        if item.heading or not groups:
            groups.append([])
        groups[-1].append(item)
    kept: list[StudyItem] = []
    for group in groups:
        heading = group[0].heading
        ordered = sorted(group, key=lambda item: places.get(item.row.id, len(places)))
        kept += [replace(one, heading=heading if not n else "") for n, one in enumerate(ordered)]
    return replace(shown, items=tuple(kept))
