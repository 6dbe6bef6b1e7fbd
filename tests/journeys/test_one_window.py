"""A second start brings the first window to the front; nothing of a killed one hinders a start."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db
from db import DataFolder, Note, NoteId

ROOT = Path(__file__).resolve().parents[2]
STARTER = Path(__file__).with_name("starter.py")
LONGEST_S = 60
SURROUNDINGS = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}

Start = Callable[..., "Running"]


class Running:
    """The program in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(STARTER), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=SURROUNDINGS,
        )

    def says(self) -> str:
        """The next line it prints; empty when it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def told(self, order: str) -> str:
        """What it prints after it was told to do this."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        return self.says()

    def end(self) -> int:
        """Close its window as a person would."""
        assert self.told("end") == ""
        return self.process.wait(LONGEST_S)


@pytest.fixture
def start(data: DataFolder) -> Iterator[Start]:
    """Starts the program on the data folder; none outlives the test."""
    begun: list[Running] = []

    def begin(*arguments: str, folder: DataFolder = data) -> Running:
        begun.append(Running(str(folder.root), *arguments))
        return begun[-1]

    yield begin
    for each in begun:
        each.process.kill()
        each.process.communicate()


def second_start(data: DataFolder) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", "--data", str(data.root)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=SURROUNDINGS,
        timeout=LONGEST_S,
    )


def test_a_second_start_brings_the_first_to_the_front_and_ends_quietly(
    data: DataFolder, start: Start
) -> None:
    first = start()
    assert first.says() == "begun"
    assert first.told("minimise") == "minimised"
    second = second_start(data)

    assert second.returncode == 0
    assert second.stdout == "MS Reading Room is open already. Look at its window.\n"
    assert second.stderr == ""
    assert first.says() == "in front"
    assert not data.bell.exists()
    assert first.end() == 0


def test_two_data_folders_are_two_windows(data: DataFolder, start: Start, tmp_path: Path) -> None:
    one, other = start(), start(folder=DataFolder(tmp_path / "other"))

    assert [one.says(), other.says()] == ["begun", "begun"]
    assert [one.end(), other.end()] == [0, 0]


def test_what_a_killed_window_left_hinders_nobody(data: DataFolder, start: Start) -> None:
    for _ in range(3):
        running = start()
        assert running.says() == "begun"
        running.process.kill()
        running.process.wait()
        data.bell.touch()


def test_a_lock_that_outlived_its_process_would_be_seen(data: DataFolder, start: Start) -> None:
    held = db.claim(data.window_lock)
    assert held is not None
    second = start("leave")
    said = second.says()
    held.close()

    assert "does not answer" in said


@pytest.mark.parametrize("answer", ["leave", "open"])
def test_a_window_that_does_not_answer_is_told_and_a_second_offered(
    data: DataFolder, start: Start, answer: str
) -> None:
    first = start()
    assert first.says() == "begun"
    first.process.send_signal(signal.SIGSTOP)
    second = start(answer)

    assert second.says().endswith("Both keep every word you write.")
    assert second.says() == ("begun" if answer == "open" else "")
    if answer == "open":
        assert second.end() == 0
    assert second.process.wait(LONGEST_S) == 0
    assert not data.bell.exists(), "nothing waits for the first window when it wakes"
    first.process.send_signal(signal.SIGCONT)
    assert first.end() == 0


def test_two_windows_that_write_the_same_note_keep_both_texts(
    data: DataFolder, start: Start
) -> None:
    with closing(db.open_notebook(data.person(), writing=True)) as notebook:
        notebook.save_note(Note(NoteId("shared"), "before"))
    first = start()
    assert first.says() == "begun"
    first.process.send_signal(signal.SIGSTOP)
    second = start("open")
    assert second.says().startswith("MS Reading Room is open already")
    assert second.says() == "begun"
    first.process.send_signal(signal.SIGCONT)
    for window in (first, second):
        assert window.told("read shared") == "read"
    assert first.told("write words of the first") == "written"
    assert second.told("write words of the second") == "written"
    assert [first.end(), second.end()] == [0, 0]

    with closing(db.open_notebook(data.person(), writing=True)) as notebook:
        assert notebook.check() == []
        texts = [note.text for note in notebook.notes()]
    assert sorted(texts) == ["words of the first", "words of the second"]
