"""Without notes in it, a folder on a network drive opens neither a window nor a command."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db import network_drive
from desktop_app import commands, window


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"90 27 0:50 / {tmp_path} rw - cifs //ward/files rw\n")
    monkeypatch.setattr(network_drive, "MOUNTS", mounts)
    return tmp_path


def test_the_window_says_so_and_leaves(
    qapp: QApplication,
    drive: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(window, "make_application", lambda: qapp)

    assert window.open_window(drive / "data") == 1
    assert "data is on a network drive." in capsys.readouterr().err
    assert not (drive / "data").exists()


def test_a_command_says_so_and_leaves(drive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(["search", "--data", str(drive / "data"), "fatigue"]) == 1

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith("Nothing was changed. Choose a folder on this computer.\n")
    assert not (drive / "data").exists()
