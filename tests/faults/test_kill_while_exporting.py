"""A process that exports is killed at any moment: the old file is there whole, or the new one."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from db.errors import LibraryError
from db.notebook_reading import read_notebook_file

EXPORTER = Path(__file__).with_name("exporter.py")
CYCLES = 100 if os.environ.get("READING_ROOM_LONG") else 10
NOTES = 60
SEED = 20261121


def export_until_killed(folder: Path, manner: str, moments: random.Random) -> None:
    """Let it export once and begin the next one, then kill it."""
    command = [sys.executable, str(EXPORTER), str(folder), manner]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(EXPORTER.parents[2])},
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "exported\n"
        with suppress(subprocess.TimeoutExpired):
            process.wait(moments.uniform(0, 0.1))
        process.kill()


def is_whole(file: Path) -> bool:
    try:
        notes = read_notebook_file(file).notes
    except LibraryError:
        return False
    return len(notes) == NOTES and len({kept.note.text for kept in notes}) == 1


def damage(folder: Path, manner: str) -> Iterator[bool]:
    """For each cycle whether it left a file or a folder that is not whole."""
    moments = random.Random(SEED)
    for _ in range(CYCLES):
        export_until_killed(folder, manner, moments)
        folders = [each for each in folder.iterdir() if each.name.startswith("notes-")]
        yield not is_whole(folder / "notebook.jsonl") or any(
            len(list(each.iterdir())) != NOTES for each in folders
        )
        for each in folders:
            shutil.rmtree(each)


@pytest.mark.slow
def test_the_old_file_or_the_new_one_is_there_whole(tmp_path: Path) -> None:
    assert list(damage(tmp_path, "safe")) == [False] * CYCLES


@pytest.mark.slow
def test_the_test_sees_a_file_written_in_the_usual_way(tmp_path: Path) -> None:
    assert any(damage(tmp_path, "plain"))
