"""The Nth call to the system fails, once or for ever, or is the last one before a kill.

Whatever act it hits: it is done or not done, never half; what was said to be done is done; the
program says one calm sentence, and starts again as if nothing had been.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path
from signal import SIGKILL

import pytest

from db.backing_up import backups_of
from db.backups import is_good
from db.connection import LIBRARY
from db.folder import DataFolder
from db.library import Library
from db.migrations import open_current
from db.notebook_file import open_notebook
from tests.faults import keeper, one_act
from tests.faults.conftest import Tally
from tests.faults.recorded import why_not
from tests.lengths import IS_LONG
from tests.places import quick_folder

ONE_ACT = Path(one_act.__file__)
CALLS = ("pwrite64", "write", "fdatasync", "fsync", "rename", "unlink", "ftruncate", "mkdir")
WAYS = ("error=ENOSPC:when={}", "error=EIO:when={}", "error=EIO:when={}+", "signal=KILL:when={}")
FURTHEST = 12
"""The tests go on to the last call of each kind, but not further than this."""

SAMPLE = [
    ("save", "write", WAYS[0], 1),
    ("save", "pwrite64", WAYS[1], 2),
    ("delete", "fsync", WAYS[2], 1),
    ("back up", "pwrite64", WAYS[0], 3),
    ("back up", "rename", WAYS[1], 1),
    ("restore", "fdatasync", WAYS[2], 2),
    ("restore", "fsync", WAYS[3], 2),
    ("empty bin", "rename", WAYS[3], 2),
    ("migrate", "pwrite64", WAYS[0], 9),
    ("repair", "fsync", WAYS[1], 4),
    ("import", "pwrite64", WAYS[0], 2),
]
"""One of each for the ordinary run; the long run tries them all."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the act ended, whether the fault met it at all, and whether anything was wrong."""

    was_hit: bool
    is_wrong: bool


@pytest.fixture(autouse=True)
def possible(tally: Tally) -> None:
    if told := why_not():
        tally.skip("failing calls", told)


@pytest.fixture(scope="module")
def places() -> Iterator[Path]:
    with quick_folder() as place:
        yield place


@lru_cache(maxsize=16)
def prepared(places: Path, act: str) -> tuple[DataFolder, list[str], list[str]]:
    """A folder that is ready for the act, and how things are before and after it."""
    data = DataFolder(places / act)
    one_act.set_up(data, act)
    untouched = shutil.copytree(data.root, places / f"{act} done")
    before = seen(DataFolder(shutil.copytree(data.root, places / f"{act} seen")))
    one_act.ACTS[act](DataFolder(Path(untouched)))
    return data, before, seen(DataFolder(Path(untouched)))


def seen(data: DataFolder) -> list[str]:
    """Everything that is there when the program starts again; it must be whole."""
    with closing(open_notebook(data.person(), writing=True)) as notebook:
        assert notebook.check() == []
        found = keeper.state(notebook)
    assert all(is_good(backup) for backup in backups_of(data.person()))
    if data.library.exists():
        with closing(Library(open_current(data.library, LIBRARY))) as library:
            assert library.check() == []
            found.append(f"{library.count()} studies")
    return found


def tried(places: Path, act: str, fault: str, *manner: str) -> Outcome:
    """Do the act with this fault on a fresh copy, then look."""
    ready, before, after = prepared(places, act)
    data = DataFolder(places / "tried")
    shutil.rmtree(data.root, ignore_errors=True)
    shutil.copytree(ready.root, data.root)
    trace = places / "trace"
    tracing = ["strace", "-qq", "-o", str(trace), "-e", f"trace={fault.split(':', maxsplit=1)[0]}"]
    ended = subprocess.run(
        [
            *tracing,
            *("-e", f"inject={fault}"),
            *(sys.executable, str(ONE_ACT), str(data.root), act, *manner),
        ],
        env={**os.environ, "PYTHONPATH": str(ONE_ACT.parents[2])},
        capture_output=True,
        check=False,
    )
    was_hit = "(INJECTED)" in trace.read_text(errors="replace") or ended.returncode < 0
    is_calm = ended.returncode in (one_act.DONE, one_act.REFUSED, -SIGKILL, 128 + SIGKILL)
    here = seen(data)
    allowed = [after] if ended.returncode == one_act.DONE else [before, after]
    is_wrong = not is_calm or here not in allowed
    if is_wrong:
        print(act, fault, ended.returncode, ended.stderr.decode()[-2000:])
    return Outcome(was_hit, is_wrong)


def sampled(places: Path, act: str) -> Iterator[Outcome]:
    for _, call, way, number in (each for each in SAMPLE if each[0] == act):
        outcome = tried(places, act, f"{call}:{way.format(number)}")
        assert outcome.was_hit, f"{act} makes no {number} calls of {call}"
        yield outcome


def every(places: Path, act: str) -> Iterator[Outcome]:
    """Each call of each kind, until the act ends without having met the fault."""
    for call, way in product(CALLS, WAYS):
        for number in range(1, FURTHEST + 1):
            outcome = tried(places, act, f"{call}:{way.format(number)}")
            if not outcome.was_hit:
                break
            yield outcome


@pytest.mark.parametrize("act", one_act.ACTS)
def test_a_failing_call_leaves_the_act_done_or_not_done(
    places: Path, tally: Tally, act: str
) -> None:
    outcomes = list(every(places, act) if IS_LONG else sampled(places, act))
    wrong = sum(outcome.is_wrong for outcome in outcomes)
    tally.add("failing calls", len(outcomes), wrong)

    assert outcomes
    assert wrong == 0


def test_the_test_sees_a_program_that_says_done_whatever_happens(places: Path) -> None:
    assert tried(places, "save", f"write:{WAYS[2].format(1)}", "deaf").is_wrong
