"""kill -9 while a pack is installed or taken back: the library is the old or the new one."""

import os
import random
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest

import db
from db import kept_packs, pack_rows
from db.connection import LIBRARY, connect
from db.folder import DataFolder
from db.library import Library
from db.marks import Note, NoteId
from db.migrations import open_current
from db.models import StudyId
from db.packs import Packs
from tests.faults.installer import pack_of, studies_of
from tests.packs import KEYS

INSTALLER = Path(__file__).with_name("installer.py")
ROOT = INSTALLER.parents[2]
CYCLES = 200 if os.environ.get("READING_ROOM_LONG") else 20
TORN_CYCLES = 6
STEPS_OF_AN_ACT = 650
SEED = 20261121


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a library in the first state, and a notebook about it."""
    data = DataFolder(tmp_path / "data")
    with closing(Packs(open_current(data.library, LIBRARY), data, KEYS)) as packs:
        packs.install(packs.plan(pack_of(tmp_path, 1)))
    with closing(db.open_notebook(data.person(), writing=True)) as notebook:
        notebook.save_note(
            Note(NoteId("n"), "Ask.", study=StudyId("only-1"), study_title="State 1")
        )
    return tmp_path


def run_and_kill(folder: Path, manner: str, dice: random.Random) -> tuple[int, int]:
    """Kill the installer at a step of its act or at any moment; from which state to which."""
    step = dice.randrange(1, STEPS_OF_AN_ACT) if dice.random() < 0.6 else 0
    with subprocess.Popen(
        [sys.executable, str(INSTALLER), str(folder), manner, str(step)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline()]
        if step == 0:
            said += [process.stdout.readline() for _ in range(2 * dice.randrange(2))]
            with suppress(subprocess.TimeoutExpired):
                process.wait(dice.uniform(0, 0.06))
            process.kill()
        said += process.stdout.readlines()
    begun = [line.split() for line in said if line.startswith("from") and line.endswith("\n")]
    _, before, _, after = begun[-1]
    if said[-1] == "done\n":
        return int(after), int(after)
    return int(before), int(after)


def state_of(folder: Path) -> int | None:
    """The state that the library is in; None when it is none of those that there are."""
    data = DataFolder(folder / "data")
    connection = connect(data.library, LIBRARY, "write")
    with closing(Library(connection)) as library:
        assert library.check() == []
        (row,) = pack_rows.all_rows(connection)
        assert row.kept is not None
        noted = [one.file for one in kept_packs.in_use(data.packs)]
        for name in filter(None, (row.kept, row.earlier, *noted)):
            assert kept_packs.content_of(data.packs, name)
        number = row.head.number
        told = {(study.id, study.title) for study in library.rows("title", limit=99)}
        wanted = {(study.id, study.title) for study in studies_of(number)}
        words = [term.meaning for term in library.terms()]
        found = library.find(f'"State {number}"', 99).total
    whole = told == wanted and words == [f"State {number}"] and found == len(wanted)
    return number if whole else None


def own_things(folder: Path) -> dict[Path, bytes]:
    root = DataFolder(folder / "data").person().root
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_the_library_is_the_old_or_the_new_one_and_never_between(folder: Path) -> None:
    dice = random.Random(SEED)
    before = own_things(folder)
    outcomes = {"old": 0, "new": 0}
    begun = time.monotonic()
    for cycle in range(CYCLES):
        old, new = run_and_kill(folder, "honest", dice)
        state = state_of(folder)
        assert state in {old, new}, f"cycle {cycle}"
        outcomes["new" if state == new else "old"] += 1
    print(f"{CYCLES} kills, {outcomes}, {time.monotonic() - begun:.0f} s")

    assert min(outcomes.values()) > 0
    assert own_things(folder) == before


@pytest.mark.slow
def test_an_installer_that_saves_in_pieces_is_found_out(folder: Path) -> None:
    dice = random.Random(SEED)
    states = []
    for _ in range(TORN_CYCLES):
        run_and_kill(folder, "torn", dice)
        states.append(state_of(folder))
        if None in states:
            break

    assert None in states
