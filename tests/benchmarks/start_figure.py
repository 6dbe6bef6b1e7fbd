"""A second start: from nothing to the painted window, beside a bare window of the same looks."""

import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measuring import Figure, figure, timed

RUNS = 7
OURS = """
import sys
from pathlib import Path
from desktop_app.window import make_application
from desktop_app.app import ReadingRoom
from db import DataFolder
application = make_application()
room = ReadingRoom(application, DataFolder(Path(sys.argv[1])))
room.start()
room.window.grab()
room.window.close()
room.close()
"""
BARE = """
from PySide6.QtWidgets import QApplication, QWidget
from desktop_app.choices import Comfort
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import make_look, put_on
application = QApplication([])
load_fonts()
put_on(application, make_look(Comfort()))
window = QWidget()
window.resize(1280, 800)
window.show()
window.grab()
"""


def start_figure(folder: Path, studies: int) -> Figure:
    """How long a start takes with the library present, against a bare window."""
    ours = [sys.executable, "-c", OURS, str(folder)]
    bare = [sys.executable, "-c", BARE]
    # A person's second start finds Python's compiled files; so must each run here.
    surroundings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

    def spent(command: list[str]) -> float:
        return timed(
            lambda: subprocess.run(command, check=True, capture_output=True, env=surroundings)
        )

    spent(ours)
    pairs = [(spent(ours), spent(bare)) for _ in range(RUNS)]
    return figure("start", studies, [one for one, _ in pairs], [floor for _, floor in pairs])
