"""Contents out of a real notebook and into another: journal and database hold the same."""

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import count
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.connection import NOTEBOOK, connect
from db.contents import Contents
from db.folder import PersonFolder
from db.marks import Note, NoteId, NoteKind, Place
from db.models import Changes, StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from db.notebook_lines import write_lines
from db.notebook_reading import read_notebook_file
from tests.strategies import CONTENTS

STUDIES = [StudyId(name) for name in ("a-2025", "b-2025", "c-2025")]
EXAMPLES = settings(max_examples=40, deadline=None, derandomize=True)
NOT_GIVEN_OUT = {
    "meta": "how far the journal is followed, and the newest study seen on this computer",
    "notes_words": "the search table, made again from the notes",
}


class Clock:
    """A clock that jumps to and fro by years, as told by a seed."""

    def __init__(self, seed: int) -> None:
        self._moments = random.Random(seed)

    def __call__(self) -> datetime:
        days = self._moments.choice([0, 0, 0, 1, 400, -400])
        seconds = self._moments.randrange(100_000)
        return datetime(2026, 11, 21, tzinfo=UTC) + timedelta(days=days, seconds=seconds)


def file_of(contents: Contents) -> bytes:
    file = BytesIO()
    write_lines(contents, file)
    return file.getvalue()


def empty(root: Path) -> PersonFolder:
    folder = PersonFolder(root)
    open_notebook(folder, writing=True).close()
    return folder


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], PersonFolder]:
    """Empty notebooks, as many as a test wants."""
    root = tmp_path_factory.mktemp("notebooks")
    blank = empty(root / "blank").root
    numbers = count()
    return lambda: PersonFolder(copytree(blank, root / str(next(numbers))))


def live(folder: PersonFolder, seed: int, acts: int = 12) -> Contents:
    """Let somebody use a notebook for a while, as told by a seed."""
    choices = random.Random(seed)
    with closing(open_notebook(folder, writing=True, clock=Clock(seed))) as notebook:
        for _ in range(acts):
            choices.choice(ACTS)(notebook, choices)
        assert notebook.check() == []
        return notebook.contents()


def _write(notebook: Notebook, choices: random.Random) -> None:
    name = NoteId(choices.choice("xyz"))
    note = notebook.note(name) or Note(name, "", kind=choices.choice(list(NoteKind)))
    words = choices.choice(["", "tired", "Müde\n**sehr**", "today"])
    study = choices.choice([None, *STUDIES])
    notebook.save_note(replace(note, text=words, study=study, starred=choices.random() < 0.5))


def _delete(notebook: Notebook, choices: random.Random) -> None:
    notebook.delete_note(NoteId(choices.choice("xyz")))


def _restore(notebook: Notebook, choices: random.Random) -> None:
    notebook.restore_note(NoteId(choices.choice("xyz")))


def _go_back(notebook: Notebook, choices: random.Random) -> None:
    name = NoteId(choices.choice("xyz"))
    for version in notebook.versions(name)[:1]:
        notebook.restore_version(name, version.rev)


def _ask(notebook: Notebook, choices: random.Random) -> None:
    for note in notebook.questions()[:1]:
        notebook.set_asked(note.id, choices.random() < 0.5, choices.choice(["", "yes", "no"]))
        notebook.move_question(note.id, None)


def _save(notebook: Notebook, choices: random.Random) -> None:
    notebook.add_bookmark(choices.choice(STUDIES), "A title", "A takeaway")


def _unsave(notebook: Notebook, choices: random.Random) -> None:
    notebook.remove_bookmark(choices.choice(STUDIES))


def _read(notebook: Notebook, choices: random.Random) -> None:
    notebook.mark_read(choices.choice(STUDIES))
    notebook.remember_place(Place(choices.choice(STUDIES), "findings", choices.randrange(99)))


ACTS = [_write, _write, _write, _delete, _restore, _go_back, _ask, _save, _unsave, _read]


@given(seed=st.integers(0, 10**6))
@EXAMPLES
def test_a_whole_notebook_moves_and_goes_out_again_byte_for_byte(
    fresh: Callable[[], PersonFolder], seed: int
) -> None:
    before = live(fresh(), seed)
    there = fresh()
    file = there.root / "notebook.jsonl"
    file.write_bytes(file_of(before))
    with closing(open_notebook(there, writing=True)) as notebook:
        notebook.merge(read_notebook_file(file))

        assert notebook.contents() == before
        assert file_of(notebook.contents()) == file.read_bytes()
        assert notebook.check() == []


@given(CONTENTS)
@EXAMPLES
def test_any_contents_are_held_as_they_are(
    fresh: Callable[[], PersonFolder], contents: Contents
) -> None:
    with closing(open_notebook(fresh(), writing=True)) as notebook:
        notebook.merge(contents)

        assert notebook.contents() == contents


@given(CONTENTS, CONTENTS)
@EXAMPLES
def test_the_notebook_holds_what_the_plan_has_said(
    fresh: Callable[[], PersonFolder], ours: Contents, theirs: Contents
) -> None:
    with closing(open_notebook(fresh(), writing=True)) as notebook:
        notebook.merge(ours)
        planned = notebook.plan_merge(theirs)
        before = notebook.contents()
        done = notebook.merge(theirs)
        again = notebook.merge(theirs)

        assert before == ours
        assert set(planned.new) == set(done.new)
        assert len(planned.conflicts) == len(done.conflicts)
        assert notebook.contents() == done.contents == again.contents
        assert again.changes == Changes()
        assert notebook.check() == []


@given(CONTENTS, CONTENTS)
@EXAMPLES
def test_what_came_in_can_be_had_back_from_the_journal_alone(
    fresh: Callable[[], PersonFolder], ours: Contents, theirs: Contents
) -> None:
    folder = fresh()
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.merge(ours)
        kept = notebook.merge(theirs).contents
    folder.notebook.unlink()
    with closing(open_notebook(folder, writing=True)) as notebook:
        again = notebook.contents()

    assert (again.notes, again.bookmarks) == (kept.notes, kept.bookmarks)


@given(st.integers(0, 10**6), st.integers(0, 10**6))
@EXAMPLES
def test_two_who_began_with_the_same_notes_lose_none(
    fresh: Callable[[], PersonFolder], one: int, other: int
) -> None:
    here = fresh()
    live(here, 1)
    there = PersonFolder(copytree(here.root, here.root.with_name(f"{here.root.name}-there")))
    ours, theirs = live(here, one), live(there, other)
    with closing(open_notebook(here, writing=True)) as notebook:
        both = notebook.merge(theirs).contents
        assert notebook.check() == []
    texts = {n.text for kept in both.notes for n in (kept.note, *kept.versions)}

    for side in (ours, theirs):
        assert {n.text for kept in side.notes for n in (kept.note, *kept.versions)} <= texts


def test_everything_that_a_notebook_keeps_goes_out(tmp_path: Path) -> None:
    """A new table must go out as well, or be named here with the reason why it does not."""
    with closing(connect(empty(tmp_path).notebook, NOTEBOOK, "read")) as connection:
        names = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(("sqlite_", "_sqlite_migrations", "notes_words_"))
        }

    assert names - set(NOT_GIVEN_OUT) == {
        "notes",
        "note_versions",
        "bookmarks",
        "read_marks",
        "places",
        "things",
    }
