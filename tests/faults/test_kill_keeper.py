"""A process that makes copies, goes back and empties the bin is killed at any moment.

After each kill the notebook is as it was after the last act that was acknowledged, or after
the next one, never between; journal alone and file alone say the same; every backup is good.
"""

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path

from db.backing_up import backups_of
from db.backups import is_good
from db.folder import PersonFolder
from db.notebook_file import open_notebook
from tests.faults import keeper
from tests.faults.conftest import Tally
from tests.lengths import short_or_long
from tests.places import quick_folder

KEEPER = Path(keeper.__file__)
ACTS = 30
CYCLES = short_or_long(10, 1000)
SEED = 20261121


rehearsed = lru_cache(maxsize=64)(keeper.rehearsed)


def kept_until_killed(folder: PersonFolder, seed: int, manner: str, dice: random.Random) -> int:
    """Let the keeper do some acts, kill it, and return how many it had acknowledged."""
    with subprocess.Popen(
        [sys.executable, str(KEEPER), str(folder.root), str(seed), str(ACTS), manner],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(KEEPER.parents[2])},
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(dice.randrange(0, ACTS))]
        with suppress(subprocess.TimeoutExpired):
            process.wait(dice.uniform(0, 0.02) if said else dice.uniform(0, 0.3))
        process.kill()
        said += process.stdout.readlines()
    return sum(line.endswith(b"\n") for line in said)


def found(folder: PersonFolder) -> list[str]:
    """What is there when the program starts again; both copies must agree on it."""
    with closing(open_notebook(folder, writing=True)) as notebook:
        assert notebook.check() == []
        return keeper.state(notebook)


def is_lost(folder: PersonFolder, seed: int, done: int) -> bool:
    """Whether the notebook is neither as after the last acknowledged act nor as after the next."""
    here = found(folder)
    good = all(is_good(backup) for backup in backups_of(folder))
    folder.notebook.unlink()
    shutil.rmtree(folder.backups, ignore_errors=True)
    alike = here == found(folder)
    return not (here in rehearsed(seed, ACTS)[done : done + 2] and alike and good)


def lost_in_cycles(cycles: int, manner: str) -> tuple[int, int]:
    """How many acts were acknowledged in all, and after how many kills something was wrong."""
    dice = random.Random(SEED)
    acknowledged = lost = 0
    for cycle in range(cycles):
        with quick_folder() as place:
            folder, seed = PersonFolder(place / "me"), cycle % 20
            done = kept_until_killed(folder, seed, manner, dice)
            lost += is_lost(folder, seed, done)
            acknowledged += done
    return acknowledged, lost


def test_no_kill_leaves_an_act_half_done(tally: Tally) -> None:
    acknowledged, lost = lost_in_cycles(CYCLES, "honest")
    tally.add(f"kills while copies were made ({acknowledged} acknowledged acts)", CYCLES, lost)

    assert acknowledged > CYCLES
    assert lost == 0


def test_the_test_sees_a_keeper_that_speaks_too_early() -> None:
    _acknowledged, lost = lost_in_cycles(6, "early")

    assert lost > 0
