"""For each test a desktop, a screen reader and the real program on it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.accessibility.desktop import Desktop, a_desktop
from tests.accessibility.screen_reader import ScreenReader, a_screen_reader
from tests.rooms import a_data_folder

Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with a_desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    with a_screen_reader(desktop) as made:
        yield made


@pytest.fixture
def start(reader: ScreenReader, tmp_path: Path) -> Iterator[Start]:
    """Starts the program, on a data folder of its own; it ends with the test."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(*command: str, **more: str) -> subprocess.Popen[bytes]:
        data = str(a_data_folder(tmp_path / "data").root)
        module = [*command, data] if command else ["-m", "desktop_app", "--data", data]
        started.append(reader.desktop.start([sys.executable, "-P", *module], **more))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait()
