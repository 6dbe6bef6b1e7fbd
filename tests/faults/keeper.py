"""Keeps a notebook and its copies: writes, backs up, goes back, empties the bin, says so.

Started as: keeper.py FOLDER SEED ACTS MANNER. After each act it prints a line. Everything is
the same each time for the same seed, so that a rehearsal tells how the notebook must be after
each act. Two faults must be seen: "careless" never waits for the disk, and "early" says that
ten acts are done before it does them.
"""

import os
import random
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from db import connection
from db.cleaning import clean_copies
from db.folder import PersonFolder
from db.marks import NoteId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from tests.notebooks import Act, Clock, carry_out, content
from tests.places import quick_folder

WRITES = ("write", "write", "write", "write", "delete", "restore", "move", "ask", "mark", "unmark")
AT_ONCE = 10
COPIES = ("back up", "back to", "empty bin", "clean")


def acts(seed: int, count: int) -> list[Act]:
    """Something to do: in turn some writing and one thing about copies."""
    dice = random.Random(seed)
    kinds = [dice.choice(COPIES if n % 3 == 2 else WRITES) for n in range(count)]
    return [
        Act(kind, dice.randrange(5), f"act {n} " + "was müde, " * dice.randrange(60))
        for n, kind in enumerate(kinds)
    ]


def do(notebook: Notebook, clock: Clock, act: Act) -> None:
    """Do it."""
    if act.what == "clean":
        clean_copies(notebook)
    else:
        carry_out(notebook, clock, act)


def rehearsed(seed: int, count: int) -> list[list[str]]:
    """How the notebook is before the first act and after each."""
    clock = Clock()
    with quick_folder() as place:
        folder = PersonFolder(place / "me")
        with closing(open_notebook(folder, writing=True, clock=clock)) as notebook:
            return [state(notebook), *_states(notebook, clock, acts(seed, count))]


def _states(notebook: Notebook, clock: Clock, wanted: list[Act]) -> Iterator[list[str]]:
    for act in wanted:
        do(notebook, clock, act)
        yield state(notebook)


def state(notebook: Notebook) -> list[str]:
    """All that the notebook holds, without the names of notes, which are made by chance."""
    held = content(notebook)
    bare = [replace(note, id=NoteId("")) for note in held.notes]
    gone = [replace(each, note=replace(each.note, id=NoteId(""))) for each in held.binned]
    return sorted(map(repr, [*bare, *gone, *held.bookmarks, *held.visits]))


def _go_on(fd: object) -> None:
    return


def stop_waiting_for_the_disk() -> None:
    """Take the protection away."""
    os.fsync = _go_on
    connection.PRAGMAS["synchronous"] = 0


if __name__ == "__main__":
    folder, seed, count, manner = sys.argv[1:]
    if manner == "careless":
        stop_waiting_for_the_disk()
    clock = Clock()
    notebook = open_notebook(PersonFolder(Path(folder)), writing=True, clock=clock)
    for number, act in enumerate(acts(int(seed), int(count)), 1):
        if manner == "early" and number % AT_ONCE == 1:
            os.write(1, b"done\n" * AT_ONCE)
        do(notebook, clock, act)
        if manner != "early":
            os.write(1, b"done\n")
