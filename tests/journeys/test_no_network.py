"""A whole tour makes no socket of the network, as the kernel sees it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STRACE = shutil.which("strace")
NETWORK = "AF_INET"


def sockets_of(command: list[str], trace: Path, **more: str) -> str:
    assert STRACE is not None
    subprocess.run(
        [STRACE, "-f", "-qq", "-e", "trace=socket", "-o", str(trace), *command],
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **more},
    )
    return trace.read_text()


if STRACE is not None:  # without it, the audit hook of tests/conftest.py still watches

    def test_a_whole_tour_makes_no_network_socket(tmp_path: Path) -> None:
        pictures = tmp_path / "pictures"
        tour = [sys.executable, "-m", "desktop_app", "tour", "--short", "--pictures", str(pictures)]
        told = sockets_of(tour, tmp_path / "trace")

        assert NETWORK not in told
        assert len(list(pictures.glob("*.png"))) >= 12

    def test_the_watch_itself_would_see_one(tmp_path: Path) -> None:
        code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"

        assert NETWORK in sockets_of([sys.executable, "-c", code], tmp_path / "trace")
