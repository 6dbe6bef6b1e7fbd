"""kill -9 while a note is typed: at most two seconds of typing are missing."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import db
from tests.faults.conftest import Tally
from tests.faults.typist import LETTERS, STUDY
from tests.lengths import short_or_long
from tests.rooms import a_data_folder

ROOT = Path(__file__).resolve().parent.parent.parent
TYPIST = Path(__file__).with_name("typist.py")
CYCLES = short_or_long(4, 20)
MOST_MISSING_S = 2.0


def type_and_kill(folder: Path, seconds: float, *more: str) -> tuple[int, str]:
    """Kill the program after so many seconds of typing.

    Returns how many letters were typed two seconds before the kill, and the note on the disk.
    """
    process = subprocess.Popen(
        [sys.executable, str(TYPIST), str(folder), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    times: list[float] = []
    for line in process.stdout:
        if line != "open\n":
            times.append(float(line.split()[1]))
        if times and times[-1] - times[0] >= seconds:
            break
    process.kill()
    killed = time.monotonic()
    process.wait()
    process.stdout.close()
    notebook = db.open_notebook(db.DataFolder(folder).person(), writing=True)
    try:
        notes = notebook.notes()
        place = notebook.last_place()
        assert notebook.check() == []
    finally:
        notebook.close()
    assert place is not None
    assert place.study == STUDY
    assert place.part == "findings"
    return sum(t < killed - MOST_MISSING_S for t in times), notes[0].text if notes else ""


def test_at_most_two_seconds_of_typing_are_missing(tmp_path: Path, tally: Tally) -> None:
    dice = random.Random(20261121)
    for cycle in range(CYCLES):
        folder = a_data_folder(tmp_path / str(cycle)).root
        safe, kept = type_and_kill(folder, dice.uniform(2.2, 4.5))
        tally.add("kills while a note was typed", 1, int(len(kept) < safe))

        assert safe > 0
        assert len(kept) >= safe
        assert (LETTERS * 20).startswith(kept)


def test_a_program_that_does_not_save_by_itself_is_found_out(tmp_path: Path) -> None:
    safe, kept = type_and_kill(a_data_folder(tmp_path / "x").root, 3.0, "careless")

    assert safe > 0
    assert len(kept) < safe
