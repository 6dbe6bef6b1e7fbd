"""Fifty steps back and forth over notes, bookmarks and shelves, on a real notebook."""

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

import db
from db import COLOURS, NEXT, DataFolder, Note, Notebook, Shelf, Shelved, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.deeds import Act
from desktop_app.notes.draft import new_note
from desktop_app.saved.acts import (
    AddShelf,
    ChangeShelf,
    GiveReason,
    Move,
    PutOn,
    RemoveShelf,
    TakeOff,
    ToggleSaved,
)
from desktop_app.undo import MOST_STEPS, Step, Undo

STUDIES = [StudyId(f"{letter}-2025") for letter in "abc"]
State = tuple[object, ...]


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    folder = DataFolder(tmp_path / "data").person()
    with closing(db.open_notebook(folder, writing=True)) as notebook:
        yield notebook
        assert notebook.check() == []


def state(notebook: Notebook) -> State:
    """What a person sees; when a study was saved afresh is the clock's affair."""
    held = notebook.shelves.everything()
    return (
        sorted((b.study, b.title, b.reason) for b in notebook.bookmarks()),
        [replace(shelf, place=0.0) for shelf in notebook.shelves.all()],
        {shelf: [one.study for one in standing] for shelf, standing in held.items()},
    )


def any_act(notebook: Notebook, dice: random.Random) -> Act:
    """One of everything that can be done, to a shelf and a study that may or may not be there."""
    study, made = dice.choice(STUDIES), notebook.shelves.all()
    shelf = dice.choice([NEXT, *(one.id for one in made)])
    acts: list[Act] = [
        ToggleSaved(study, f"Study {study}", "What it says."),
        GiveReason(study, f"because {dice.random()}"),
        AddShelf(f"Shelf {dice.random()}", dice.choice(COLOURS)),
        *(PutOn(shelf, one, f"Study {one}", first=dice.random() < 0.5) for one in STUDIES),
        TakeOff(shelf, study),
        Move(shelf, study, dice.choice([-1, 1])),
    ]
    if made:
        one = dice.choice(made)
        acts += [
            RemoveShelf(one.id),
            ChangeShelf(one.id, name=f"{one.name[:9]} {dice.random()}"),
            ChangeShelf(one.id, colour=dice.choice(COLOURS)),
        ]
    return dice.choice(acts)


@pytest.mark.parametrize("seed", range(6))
def test_fifty_acts_are_taken_back_one_by_one_and_done_again(notebook: Notebook, seed: int) -> None:
    dice, undo = random.Random(seed), Undo()
    states = [state(notebook)]
    while len(states) <= MOST_STEPS:
        act = any_act(notebook, dice)
        if act.do(notebook) != db.Changes():
            undo.remember(Step("", act.take_back, act.do))
            states.append(state(notebook))
    for expected in reversed(states[:-1]):
        step = undo.back()
        assert step is not None
        step.take_back(notebook)
        assert state(notebook) == expected
    assert undo.back() is None
    for expected in states[1:]:
        step = undo.again()
        assert step is not None
        step.again(notebook)
        assert state(notebook) == expected


def test_a_saved_study_comes_back_with_its_reason_and_its_day(notebook: Notebook) -> None:
    notebook.add_bookmark(STUDIES[0], "A", "Words.", "2020-01-01T00:00:00.000+00:00", "to ask")
    before = notebook.bookmarks()
    act = ToggleSaved(STUDIES[0], "A", "Words.")
    act.do(notebook)
    assert notebook.bookmarks() == []
    act.take_back(notebook)

    assert notebook.bookmarks() == before


def test_what_changes_nothing_is_no_step(notebook: Notebook) -> None:
    notebook.shelves.put(NEXT, STUDIES[0], "A")

    assert PutOn(NEXT, STUDIES[0], "A").do(notebook) == db.Changes()
    assert Move(NEXT, STUDIES[0], -1).do(notebook) == db.Changes()
    assert Move(NEXT, STUDIES[0], 1).do(notebook) == db.Changes()
    assert Move(NEXT, STUDIES[1], 1).do(notebook) == db.Changes()


def test_read_next_puts_a_study_in_front_of_the_queue(notebook: Notebook) -> None:
    for study in STUDIES[:2]:
        notebook.shelves.put(NEXT, study, "title")
    PutOn(NEXT, STUDIES[2], "C", first=True).do(notebook)

    assert queue(notebook) == [STUDIES[2], *STUDIES[:2]]


def test_the_same_shelf_comes_again_not_another_one(notebook: Notebook) -> None:
    act = AddShelf("Walking", "blue")
    act.do(notebook)
    made: list[Shelf] = notebook.shelves.all()
    act.take_back(notebook)
    assert notebook.shelves.all() == []
    act.do(notebook)

    assert notebook.shelves.all() == made


def test_the_window_takes_back_fifty_steps_and_no_more(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    deeds = room.conductor.deeds
    told = QSignalSpy(deeds.told)
    for number in range(MOST_STEPS + 1):
        deeds.do(AddShelf(f"Shelf {number}", "blue"), lambda: "Shelf made.")
    qtbot.waitUntil(lambda: told.count() == MOST_STEPS + 1)
    for _ in range(MOST_STEPS + 1):
        room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: told.count() == 2 * (MOST_STEPS + 1))
    assert [shelf.name for shelf in shelves(data)] == ["Shelf 0"]
    assert said(told)[MOST_STEPS + 1] == "There is nothing to take back."
    for _ in range(MOST_STEPS):
        room.window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: len(shelves(data)) == MOST_STEPS + 1)


def test_a_note_goes_to_the_bin_and_back_and_into_the_bin_again(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot
) -> None:
    told = QSignalSpy(room.conductor.deeds.told)
    note = replace(new_note(db.NoteKind.NOTE), text="my words")
    room.session.tell(lambda notebook: notebook.save_note(note).changes)
    room.conductor.deeds.delete_note(note)
    found = []
    for number, command in enumerate(("undo", "redo", "undo"), start=1):
        qtbot.waitUntil(partial(_has_said, told, number))
        found.append(texts(data))
        room.window.commands[command].trigger()
    qtbot.waitUntil(partial(_has_said, told, 4))

    assert [*found, texts(data)] == [[], ["my words"], [], ["my words"]]


def _has_said(told: QSignalSpy, times: int) -> bool:
    return told.count() >= times


def queue(notebook: Notebook) -> list[StudyId]:
    standing: list[Shelved] = notebook.shelves.studies(NEXT)
    return [one.study for one in standing]


def shelves(data: DataFolder) -> list[Shelf]:
    with closing(db.open_notebook(data.person())) as notebook:
        return notebook.shelves.all()


def texts(data: DataFolder) -> list[str]:
    with closing(db.open_notebook(data.person())) as notebook:
        notes: list[Note] = notebook.notes()
        return [note.text for note in notes]


def said(told: QSignalSpy) -> list[str]:
    return [told.at(number)[0] for number in range(told.count())]
