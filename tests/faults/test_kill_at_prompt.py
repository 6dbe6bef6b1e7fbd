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
from db.marks import NoteId
from db.notebook_file import open_notebook

WRITER = Path(__file__).with_name("prompt_writer.py")
CYCLES = 10
SEED = 20261121


def load_writer() -> ModuleType:
    spec = util.spec_from_file_location("prompt_writer", WRITER)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def acknowledged_until_killed(
    folder: PersonFolder, cycle: int, manner: str, moments: random.Random
) -> list[tuple[str, int]]:
    """Let the writer speak a few times, then kill it; return all that it said."""
    with subprocess.Popen(
        [sys.executable, str(WRITER), str(folder.root), str(cycle), manner],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(WRITER.parents[2])},
        text=True,
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(moments.randrange(0, 60))]
        with suppress(subprocess.TimeoutExpired):
            process.wait(moments.uniform(0, 0.005) if said else moments.uniform(0, 0.3))
        process.kill()
        said += process.stdout.readlines()
    whole = [line.split() for line in said if line.endswith("\n")]
    return [(note_id, int(rev)) for note_id, rev in whole]


def lost_in_cycles(folder: PersonFolder, manner: str) -> tuple[int, int]:
    """How many acknowledged saves there were in all, and how many of them are gone."""
    moments = random.Random(SEED)  # noqa: S311 -- moments, not secrets
    text_of = load_writer().text_of
    said: list[tuple[str, int]] = []
    for cycle in range(CYCLES):
        said += acknowledged_until_killed(folder, cycle, manner, moments)
        with closing(open_notebook(folder, writing=True)) as notebook:
            assert notebook.check() == []
    with closing(open_notebook(folder)) as notebook:
        notes = {note.id: note for note in notebook.notes()}
    assert all(note.text == text_of(note.id, note.rev) for note in notes.values())
    lost = [1 for name, rev in said if name not in notes or notes[NoteId(name)].rev < rev]
    return len(said), len(lost)


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


@pytest.mark.slow
def test_no_acknowledged_note_is_lost(folder: PersonFolder) -> None:
    said, lost = lost_in_cycles(folder, "honest")

    assert said > 100
    assert lost == 0


@pytest.mark.slow
def test_the_test_sees_a_writer_that_speaks_too_early(folder: PersonFolder) -> None:
    _said, lost = lost_in_cycles(folder, "early")

    assert lost > 0
