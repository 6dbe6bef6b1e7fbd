"""For every test: a temporary home, and no connection to anywhere. Nothing of Qt is here."""

import os
import sys
from pathlib import Path
from shutil import which

import pytest


def _refuse_sockets(event: str, _arguments: object) -> None:
    if event.startswith("socket."):
        raise AssertionError(f"a test tried to use the network: {event}")


sys.addaudithook(_refuse_sockets)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="Try the slow tests more often.")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--long"):
        os.environ["READING_ROOM_LONG"] = "1"


def missing_for_speech() -> list[str]:
    """The programs that reading aloud for real would need and this computer does not have."""
    return [name for name in ("speech-dispatcher", "pulseaudio") if which(name) is None]


def pytest_report_header() -> list[str]:
    """What cannot be tried here is said, so that nobody takes it for tried."""
    missing = missing_for_speech()
    return (
        [f"reading aloud is not tried for real: no {' and no '.join(missing)}"] if missing else []
    )


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own, so that no test touches the person's data."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    return folder
