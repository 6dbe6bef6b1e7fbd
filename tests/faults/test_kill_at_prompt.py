"""A process that saves notes is killed at any moment: what it said is saved, is saved."""

import os
import random
import subprocess
import sys
from contextlib import closing, suppress
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

from db.folder import PersonFolder
from db.journal import Journal
from db.marks import NoteId
from db.notebook_file import open_notebook
from tests.faults.conftest import Tally
from tests.lengths import short_or_long

WRITER = Path(__file__).with_name("prompt_writer.py")
CYCLES = short_or_long(10, 100)
BATCH = 10
SEED = 20261121


def load_writer() -> ModuleType:
    spec = util.spec_from_file_location("prompt_writer", WRITER)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start(folder: PersonFolder, cycle: str, manner: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(folder.root), cycle, manner],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(WRITER.parents[2])},
        text=True,
    )


def acknowledged(lines: list[str]) -> list[tuple[str, int]]:
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(note_id, int(rev)) for note_id, rev in whole]


def acknowledged_until_killed(
    folder: PersonFolder, cycle: int, manner: str, moments: random.Random
) -> list[tuple[str, int]]:
    """Let the writer speak a few times, then kill it; return all that it said."""
    with start(folder, str(cycle), manner) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(moments.randrange(0, 60))]
        with suppress(subprocess.TimeoutExpired):
            process.wait(moments.uniform(0, 0.005) if said else moments.uniform(0, 0.3))
        process.kill()
        said += process.stdout.readlines()
    return acknowledged(said)


def lost_of(folder: PersonFolder, said: list[tuple[str, int]]) -> int:
    """How many of these saves are gone; every note there is must have the text of its rev."""
    text_of = load_writer().text_of
    with closing(open_notebook(folder, writing=True)) as notebook:
        notes = {note.id: note for note in notebook.notes()}
        assert notebook.check() == []
    assert all(note.text == text_of(note.id, note.rev) for note in notes.values())
    return sum(name not in notes or notes[NoteId(name)].rev < rev for name, rev in said)


def lost_in_cycles(folder: PersonFolder, manner: str, cycles: int) -> tuple[int, int]:
    """How many acknowledged saves there were in all, and how many of them are gone."""
    moments = random.Random(SEED)
    said: list[tuple[str, int]] = []
    lost = 0
    for cycle in range(cycles):
        said += acknowledged_until_killed(folder, cycle, manner, moments)
        lost = lost_of(folder, said)
    return len(said), lost


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


@pytest.mark.slow
def test_no_acknowledged_note_is_lost(folder: PersonFolder, tally: Tally) -> None:
    said, lost = lost_in_cycles(folder, "honest", CYCLES)
    tally.add("kills while notes were saved", CYCLES, lost)

    assert said > 100
    assert lost == 0


@pytest.mark.slow
def test_the_test_sees_a_writer_that_speaks_too_early(folder: PersonFolder) -> None:
    _said, lost = lost_in_cycles(folder, "early", 10)

    assert lost > 0


@pytest.mark.slow
def test_two_windows_writing_at_once_lose_nothing(folder: PersonFolder) -> None:
    open_notebook(folder, writing=True).close()
    said: list[str] = []
    with start(folder, "one", "paced") as one, start(folder, "two", "paced") as two:
        for _batch in range(10):
            for window in (one, two):
                assert window.stdin is not None
                window.stdin.write("go on\n")
                window.stdin.flush()
            for window in (one, two):
                assert window.stdout is not None
                said += [window.stdout.readline() for _ in range(BATCH)]
        one.kill()
        two.kill()
    seqs = [entry.seq for entry in Journal(folder.journal).entries()]

    assert len(acknowledged(said)) == 2 * 10 * BATCH
    assert lost_of(folder, acknowledged(said)) == 0
    assert seqs == list(range(1, len(seqs) + 1))
