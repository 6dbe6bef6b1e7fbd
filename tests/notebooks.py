"""Notebooks with something in them, and what can be done to one, with a clock that jumps."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from db.backing_up import back_up, backups_of
from db.connection import NOTEBOOK, connect, transaction
from db.copies import Reason
from db.emptying import empty_bin
from db.folder import PersonFolder
from db.marks import (
    COLOURS,
    NEXT,
    Appointment,
    BinnedNote,
    Bookmark,
    Note,
    NoteId,
    NoteKind,
    Shelved,
    new_note_id,
)
from db.models import StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.restoring import restore


class Content(NamedTuple):
    """Everything that both copies hold; shelves by their names."""

    notes: list[Note]
    binned: list[BinnedNote]
    questions: list[Note]
    bookmarks: list[Bookmark]
    shelves: dict[str, list[Shelved]]
    visits: list[Appointment]


class Clock:
    """A clock that goes on one second whenever it is read, and can be set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def content(notebook: Notebook) -> Content:
    """Everything that both copies hold."""
    every = sorted(notebook.notes(), key=lambda note: note.id)
    binned = sorted(notebook.in_bin(), key=lambda each: each.note.id)
    names = {NEXT: NEXT} | {shelf.id: shelf.name for shelf in notebook.shelves.all()}
    shelves = {name: notebook.shelves.studies(shelf) for shelf, name in names.items()}
    marks = notebook.bookmarks("title")
    return Content(every, binned, notebook.questions(), marks, shelves, notebook.visits.all())


def fill(folder: PersonFolder) -> Content:
    """A notebook with a little of everything in it, closed."""
    notebook = open_notebook(folder, writing=True)
    note = notebook.save_note(Note(new_note_id(), "first")).note
    notebook.save_note(replace(note, text="second"))
    first = notebook.save_note(Note(new_note_id(), "q1", NoteKind.QUESTION)).note
    asked = notebook.save_note(Note(new_note_id(), "q2", NoteKind.QUESTION)).note
    notebook.move_question(asked.id, before=first.id)
    notebook.set_asked(asked.id, asked=True, answer="yes")
    notebook.delete_note(notebook.save_note(Note(new_note_id(), "gone")).note.id)
    for study in ("a", "b"):
        notebook.add_bookmark(StudyId(study), study.upper(), "words")
    notebook.remove_bookmark(StudyId("b"))
    notebook.give_reason(StudyId("a"), "to ask about")
    shelf = notebook.shelves.add("Walking", "blue")
    notebook.shelves.put(shelf.id, StudyId("a"), "A")
    notebook.visits.save(Appointment("v", "2026-12-01", agreed="come again"))
    kept = content(notebook)
    notebook.close()
    return kept


def an_older_notebook(folder: PersonFolder) -> None:
    """A notebook with one note, whose file lacks a step of the present schema."""
    from sqlite_utils import Database

    from db.migrations.notebook import m001_notes_and_bookmarks, m003_words

    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(NoteId("old"), "from long ago"))
        row = notebook._connection.execute("SELECT * FROM notes").fetchone()
    folder.notebook.unlink()
    with closing(connect(folder.notebook, NOTEBOOK, "create")) as older, transaction(older):
        for step in (m001_notes_and_bookmarks, m003_words):
            step(Database(older, execute_plugins=False))
        older.execute(
            "CREATE TABLE _sqlite_migrations "
            "(migration_set TEXT, name TEXT, applied_at TEXT, PRIMARY KEY (migration_set, name))"
        )
        older.execute(
            "INSERT INTO _sqlite_migrations VALUES "
            "('notebook', 'm001_notes_and_bookmarks', '2026-01-01'), "
            "('notebook', 'm003_words', '2026-01-01')"
        )
        row = row[: older.execute("SELECT count(*) FROM pragma_table_info('notes')").fetchone()[0]]
        older.execute(f"INSERT INTO notes VALUES ({', '.join('?' for _ in row)})", row)
        older.execute("UPDATE meta SET value = 1 WHERE key = 'journal_seq'")


def write(notebook: Notebook, number: int, text: str) -> None:
    kind = NoteKind.QUESTION if number % 2 else NoteKind.NOTE
    notebook.save_note(replace(found(notebook, number), text=text, kind=kind))


def write_on_old_ground(notebook: Notebook, number: int, text: str) -> None:
    note = found(notebook, number)
    notebook.save_note(replace(note, text=text, rev=max(0, note.rev - 1)))


def found(notebook: Notebook, number: int) -> Note:
    return notebook.note(NoteId(f"n{number}")) or Note(NoteId(f"n{number}"), "")


def back_to(notebook: Notebook, number: int, clock: Clock) -> None:
    backups = backups_of(notebook.folder)
    if backups:
        restore(notebook, backups[number % len(backups)], clock)


def jump(clock: Clock, number: int, text: str) -> None:
    """Set the clock on or back: by minutes, by days, or by ten years."""
    way = 1 if number % 2 else -1
    length = (timedelta(minutes=11), timedelta(days=3), timedelta(days=3650))[len(text) % 3]
    # A clock that is wrong by centuries is one that no file system could note either.
    if 1990 < (clock.now + way * length).year < 2200:
        clock.now += way * length


def shelve(notebook: Notebook, number: int, text: str) -> None:
    """Put a study on a shelf, take it off, take the whole shelf away, or make one."""
    made = notebook.shelves.all()
    if not made or (number == 4 and len(made) < 3):
        notebook.shelves.add(f"shelf {len(made)} {len(text)}", COLOURS[number % len(COLOURS)])
        return
    shelf, study = made[number % len(made)], StudyId(f"s{len(text) % 3}")
    if study in {one.study for one in notebook.shelves.studies(shelf.id)}:
        notebook.shelves.take_off(shelf.id, study)
    elif number == 3 and len(text) > 8:
        notebook.shelves.remove(shelf.id)
    else:
        notebook.shelves.put(shelf.id, study, text)


def write_in_full(notebook: Notebook, number: int, text: str) -> None:
    """A note with everything that a note can have."""
    note = replace(found(notebook, number), text=text, day="2026-03-01", tags=(text, "walking"))
    marked = replace(note, details=(("how_bad", text),), quote="six months", colour="green")
    notebook.save_note(marked)


ACTS: dict[str, Callable[[Notebook, int, str], object]] = {
    "write": write,
    "write on old ground": write_on_old_ground,
    "delete": lambda notebook, n, _: notebook.delete_note(NoteId(f"n{n}")),
    "restore": lambda notebook, n, _: notebook.restore_note(NoteId(f"n{n}")),
    "go back": lambda notebook, n, text: notebook.restore_version(NoteId(f"n{n}"), len(text)),
    "move": lambda notebook, n, text: notebook.move_question(
        NoteId(f"n{n}"), NoteId(f"n{len(text) % 5}")
    ),
    "ask": lambda notebook, n, text: notebook.set_asked(NoteId(f"n{n}"), asked=n > 2, answer=text),
    "mark": lambda notebook, n, text: notebook.add_bookmark(StudyId(f"s{n}"), text, text),
    "say why": lambda notebook, n, text: notebook.give_reason(StudyId(f"s{n}"), text),
    "shelve": shelve,
    "write in full": write_in_full,
    "appoint": lambda notebook, n, text: notebook.visits.save(Appointment(f"v{n}", agreed=text)),
    "cancel": lambda notebook, n, _: notebook.visits.remove(f"v{n}"),
    "unmark": lambda notebook, n, _: notebook.remove_bookmark(StudyId(f"s{n}")),
}
COPIES: dict[str, Callable[[Notebook, int, Clock], object]] = {
    "back up": lambda notebook, _, clock: back_up(notebook.folder, Reason.ASKED, clock),
    "back to": back_to,
    "empty bin": lambda notebook, _, clock: empty_bin(notebook, clock),
}


@dataclass(frozen=True, slots=True)
class Act:
    """Something done to a notebook: what, to which of five notes or studies, with which text."""

    what: str
    number: int
    text: str


def carry_out(notebook: Notebook, clock: Clock, act: Act) -> None:
    """Do it."""
    if act.what == "jump":
        jump(clock, act.number, act.text)
    elif act.what in COPIES:
        COPIES[act.what](notebook, act.number, clock)
    else:
        ACTS[act.what](notebook, act.number, act.text)
