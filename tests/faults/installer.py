"""Installs packs one after the other, and goes back now and then; made to be killed.

Started as: installer.py FOLDER honest|torn STEP. It says "from N to M" before each act and
"done" after it. At the given step of the first act (a statement of the database, a file opened,
renamed or removed) it kills itself; 0 waits for somebody else to do it. "torn" saves in pieces,
which is the fault that the kill test must be able to see.
"""

import os
import signal
import sqlite3
import sys
from itertools import count
from pathlib import Path

from db import importer
from db.connection import LIBRARY, connect
from db.folder import DataFolder
from db.models import Changes, Study
from db.packs import Packs
from db.plans import Plan
from tests.builders import a_study
from tests.packs import KEYS, SECRET, a_head, a_pack

STUDIES = 12
FILES = {"open", "os.rename", "os.remove", "os.mkdir"}
_steps = {"left": 0}


def studies_of(number: int) -> list[Study]:
    """The studies of this state: each tells its number, and the last is in no other state."""
    names = [*(f"study-{n}" for n in range(STUDIES - 1)), f"only-{number}"]
    return [a_study(name, title=f"State {number}") for name in names]


def pack_of(folder: Path, number: int) -> Path:
    """The pack file of this state."""
    words = f"- word: state\n  meaning: State {number}\n"
    head = a_head(number)
    return a_pack(folder, *studies_of(number), head=head, secret=SECRET, glossary_yaml=words)


def step(*_: object) -> None:
    if _steps["left"] > 0:
        _steps["left"] -= 1
        if _steps["left"] == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def watch(event: str, _arguments: object) -> None:
    if event in FILES:
        step()


def tear() -> None:
    """Save each study for itself, as a careless program would."""
    whole = importer.write

    def torn(
        connection: sqlite3.Connection, wanted: Plan, origin: str, *_: object, **__: object
    ) -> Changes:
        for read in (*wanted.new, *wanted.changed):
            whole(connection, Plan(changed=(read,)), origin)
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
        return Changes()

    importer.write = torn


def act(packs: Packs, folder: Path, number: int, first_step: int) -> None:
    """Install the next state; every third time go back to the one before instead."""
    (pack,) = packs.installed()
    present = pack.head.number
    if number % 3 == 2 and pack.earlier:
        say(f"from {present} to {present - 1}")
        _steps["left"] = first_step
        packs.roll_back("example")
    else:
        plan = packs.plan(pack_of(folder, present + 1))
        say(f"from {present} to {present + 1}")
        _steps["left"] = first_step
        packs.install(plan)
    say("done")


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    data, manner, first_step = DataFolder(Path(sys.argv[1]) / "data"), sys.argv[2], int(sys.argv[3])
    if manner == "torn":
        tear()
    connection = connect(data.library, LIBRARY, "write")
    connection.set_trace_callback(step)
    sys.addaudithook(watch)
    with_packs = Packs(connection, data, KEYS)
    for number in count(first_step):
        act(with_packs, Path(sys.argv[1]), number, first_step)
