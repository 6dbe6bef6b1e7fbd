"""Merges two notebooks. Pure: what comes out is a value, and nothing of either side is lost.

A note is known by its id. Where both sides have it with different words, neither gives way:
the other side's becomes a second note, whose id follows from the first one's and the text, so
that merging again finds it and adds nothing. A side that only went on from where the other
stands is followed, and what stood before becomes an earlier version.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256

from db.contents import Conflict, Contents, KeptBookmark, KeptNote, KeptThing, Merged, ReadMark
from db.marks import Note, NoteId, NoteKind, Place
from db.models import StudyId
from db.note_body import packed
from db.things import APPOINTMENT


def merge(ours: Contents, theirs: Contents, now: str) -> Merged:
    """Ours with everything of theirs that it lacks. `now` is the time of what is changed by it."""
    notes = _Notes(ours.notes, now)
    for kept in theirs.notes:
        notes.take(kept)
    bookmarks, saved = _bookmarks(ours.bookmarks, theirs.bookmarks)
    return Merged(
        Contents(
            notes=tuple(notes.held.values()),
            bookmarks=bookmarks,
            things=_things(ours.things, theirs.things),
            read=_read(ours.read, theirs.read),
            places=_places(ours.places, theirs.places),
        ),
        new=tuple(notes.new),
        gone_on=tuple(notes.gone_on),
        conflicts=tuple(notes.conflicts),
        binned=tuple(notes.binned),
        saved=saved,
    )


def words_of(note: Note) -> Note:
    """What a person has written in a note or chosen for it, and nothing else of it."""
    bare = replace(note, id=NoteId(""), created="", changed="", rev=0, place=0.0)
    return replace(bare, starred=False, asked=False, answer="")


def copy_id(note_id: str, text: str) -> NoteId:
    """The id of a second note with this text beside the one with this id."""
    return NoteId(sha256(f"{note_id}\n{text}".encode()).hexdigest()[:32])


@dataclass(slots=True)
class _Notes:
    """The notes as they stand while others come in, one after the other."""

    ours: Iterable[KeptNote]
    now: str
    held: dict[str, KeptNote] = field(init=False)
    copies: dict[str, str] = field(init=False)
    last_place: float = field(init=False)
    new: list[NoteId] = field(default_factory=list)
    gone_on: list[NoteId] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    binned: list[NoteId] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.held = {kept.note.id: kept for kept in self.ours}
        self.copies = {
            copy_id(kept.note.id, note.text): kept.note.id
            for kept in self.held.values()
            for note in _past(kept)
        }
        self.last_place = max((_place(kept) for kept in self.held.values()), default=0.0)

    def take(self, other: KeptNote) -> None:
        """Give another side's note its place here: the one it has, or a new one."""
        name, counterpart = other.note.id, self._counterpart(other.note.id)
        mine = counterpart
        while mine is not None:
            joined = _joined(mine, other, self.now)
            if joined is not None:
                self._keep(mine, joined, other)
                return
            name = copy_id(name, other.note.text)
            mine = self._counterpart(name)
        self._add(other, name, counterpart)

    def _counterpart(self, name: str) -> KeptNote | None:
        """Our note of this id, or the one whose words another side has kept under this id."""
        return self.held.get(name) or self.held.get(self.copies.get(name, ""))

    def _keep(self, mine: KeptNote, joined: KeptNote, other: KeptNote) -> None:
        self.held[mine.note.id] = joined
        if mine.deleted and not other.deleted:
            self.binned.append(mine.note.id)
        elif joined != mine:
            self.gone_on.append(mine.note.id)

    def _add(self, other: KeptNote, name: NoteId, counterpart: KeptNote | None) -> None:
        place = other.note.place
        if other.note.kind is NoteKind.QUESTION:
            place += self.last_place
        note = replace(other.note, id=name, place=place)
        versions = tuple(replace(version, id=name) for version in other.versions)
        self.held[name] = KeptNote(note, other.deleted, versions)
        if counterpart and not counterpart.deleted and not other.deleted:
            self.conflicts.append(Conflict(counterpart.note, note))
        elif not other.deleted:
            self.new.append(name)


def _joined(mine: KeptNote, other: KeptNote, now: str) -> KeptNote | None:
    """One note of both, when nobody's words have to give way; None when they would."""
    ours, theirs = mine.note, other.note
    note: Note | None = None
    if mine.deleted or other.deleted:
        note = ours if _is_in(theirs, _past(mine)) else None
    elif _said(theirs) in map(_said, _past(mine)):
        note = ours
    elif _said(ours) in map(_said, other.versions):
        note = replace(theirs, id=ours.id, created=ours.created, place=ours.place)
    elif words_of(ours) == words_of(theirs) and _agree(ours.answer, theirs.answer):
        note = _both(ours, theirs, now)
    return None if note is None else _with_versions(mine, note, other)


def _both(ours: Note, theirs: Note, now: str) -> Note:
    """Two notes of the same words: a star, an asked question and an answer are added to ours."""
    both = replace(
        ours,
        starred=ours.starred or theirs.starred,
        asked=ours.asked or theirs.asked,
        answer=ours.answer or theirs.answer,
    )
    return ours if both == ours else replace(both, changed=now)


def _with_versions(mine: KeptNote, note: Note, other: KeptNote) -> KeptNote:
    """The note with the earlier versions of both; where it changes, ours is one of them."""
    known = {_said(past) for past in (*_past(mine), note)}
    lacking = [version for version in other.versions if _said(version) not in known]
    if note == mine.note and not lacking:
        return mine
    top = max(mine.note.rev, other.note.rev)
    theirs = (replace(v, id=mine.note.id, rev=top + n) for n, v in enumerate(lacking, start=1))
    changed = replace(note, rev=top + len(lacking) + 1)
    return KeptNote(changed, mine.deleted, (*mine.versions, mine.note, *theirs))


def _past(kept: KeptNote) -> tuple[Note, ...]:
    return (*kept.versions, kept.note)


def _said(note: Note) -> Note:
    """All of a note but its id, its times and where it stands."""
    said = words_of(note)
    return replace(said, starred=note.starred, asked=note.asked, answer=note.answer)


def _is_in(note: Note, past: tuple[Note, ...]) -> bool:
    answers = {"", *(version.answer for version in past)}
    return words_of(note) in map(words_of, past) and note.answer in answers


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def _place(kept: KeptNote) -> float:
    is_question = kept.note.kind is NoteKind.QUESTION and not kept.deleted
    return kept.note.place if is_question else 0.0


def _bookmarks(
    ours: tuple[KeptBookmark, ...], theirs: tuple[KeptBookmark, ...]
) -> tuple[tuple[KeptBookmark, ...], tuple[StudyId, ...]]:
    """A study that either side has saved is saved."""
    held = {kept.bookmark.study: kept for kept in ours}
    saved = []
    for other in theirs:
        study = other.bookmark.study
        mine = held.get(study)
        if mine is None:
            held[study] = other
        elif mine.removed and not other.removed:
            held[study] = replace(other, rev=max(mine.rev, other.rev) + 1)
        if held[study] is not mine and not other.removed:
            saved.append(study)
    return tuple(held.values()), tuple(saved)


def _things(ours: tuple[KeptThing, ...], theirs: tuple[KeptThing, ...]) -> tuple[KeptThing, ...]:
    """Shelves and appointments of both. Of an appointment told differently both are kept."""
    held = {(kept.kind, kept.id): kept for kept in ours}
    for other in theirs:
        mine = held.get((other.kind, other.id))
        if mine is None:
            held[other.kind, other.id] = other
        elif mine.removed and not other.removed:
            held[other.kind, other.id] = replace(other, rev=max(mine.rev, other.rev) + 1)
        elif other.kind == APPOINTMENT and not other.removed and mine.body != other.body:
            second = copy_id(other.id, packed(other.body))
            held.setdefault((other.kind, second), replace(other, id=second))
    return tuple(held.values())


def _read(ours: tuple[ReadMark, ...], theirs: tuple[ReadMark, ...]) -> tuple[ReadMark, ...]:
    marks = {mark.study: mark for mark in (*theirs, *ours)}
    return tuple(sorted(marks.values(), key=lambda mark: (mark.marked, mark.study)))


def _places(ours: tuple[Place, ...], theirs: tuple[Place, ...]) -> tuple[Place, ...]:
    """Where we stopped stays the most recent."""
    known = {place.study for place in ours}
    return (*(place for place in theirs if place.study not in known), *ours)
