"""A second start: from nothing to the painted window, beside a bare window of the same looks."""

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
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import make_look, put_on
application = QApplication([])
load_fonts()
put_on(application, make_look("light", 20, "atkinson"))
window = QWidget()
window.resize(1280, 800)
window.show()
window.grab()
"""


def start_figure(folder: Path, studies: int) -> Figure:
    """How long a start takes with the library present, against a bare window."""
    ours = [sys.executable, "-c", OURS, str(folder)]
    bare = [sys.executable, "-c", BARE]
    times, floors = [], []
    for _ in range(RUNS):
        times.append(timed(lambda: subprocess.run(ours, check=True, capture_output=True)))
        floors.append(timed(lambda: subprocess.run(bare, check=True, capture_output=True)))
    return figure("start", studies, times, floors)
