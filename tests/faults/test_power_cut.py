"""The power goes at any moment: what was acknowledged is there when the program starts again.

The real program is recorded call by call; from the recording, disks are made as they may be
after a power cut, and the program is started on each.
"""

import os
import random
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db.backing_up import backups_of
from db.backups import is_good
from db.errors import LibraryError
from db.folder import PersonFolder
from db.notebook_file import open_notebook
from tests.faults import keeper
from tests.faults.conftest import Tally
from tests.faults.power_cut import make_image, said_before
from tests.faults.recorded import Deed, Said, record, why_not
from tests.lengths import short_or_long
from tests.places import quick_folder

KEEPER = Path(keeper.__file__)
ACTS = 30
RECORDINGS = short_or_long(1, 10)
IMAGES = short_or_long(100, 200)


@pytest.fixture(autouse=True)
def recordable(tally: Tally) -> None:
    if told := why_not():
        tally.skip("power cuts", told)


def recorded(place: Path, seed: int, manner: str) -> list[Deed]:
    command = [sys.executable, str(KEEPER), str(place / "me"), str(seed), str(ACTS), manner]
    deeds = record(command, place / "me", {**os.environ, "PYTHONPATH": str(KEEPER.parents[2])})
    assert sum(isinstance(deed, Said) for deed in deeds) == ACTS
    return deeds


def lost_in_images(seed: int, images: int, manner: str) -> int:
    """After how many of so many power cuts something was wrong."""
    dice = random.Random(seed)
    lost = 0
    states = keeper.rehearsed(seed, ACTS)
    with quick_folder() as place:
        deeds = recorded(place, seed, manner)
        for number in range(images):
            cut = dice.randrange(len(deeds))
            image = PersonFolder(place / f"image-{number}")
            make_image(deeds, cut, place / "me", image.root, dice)
            lost += is_lost(image, states, said_before(deeds, cut))
            shutil.rmtree(image.root)
    return lost


def is_lost(image: PersonFolder, states: list[list[str]], done: int) -> bool:
    """Whether the program, started again, is neither after the last act nor after the next."""
    try:
        with closing(open_notebook(image, writing=True)) as notebook:
            whole = notebook.check() == []
            here = keeper.state(notebook)
    except LibraryError:
        return True
    good = all(is_good(backup) for backup in backups_of(image))
    return not (whole and good and here in states[done : done + 2])


def test_no_power_cut_loses_an_acknowledged_act(tally: Tally) -> None:
    for seed in range(RECORDINGS):
        lost = lost_in_images(seed, IMAGES, "honest")
        tally.add("power cuts", IMAGES, lost)

        assert lost == 0


def test_the_test_sees_a_program_that_does_not_wait_for_the_disk() -> None:
    assert lost_in_images(1, 20, "careless") > 0
