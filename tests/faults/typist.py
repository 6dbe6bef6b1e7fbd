"""The real program in a process of its own, with somebody typing a note until it is killed.

Arguments: the data folder, and "careless" for a program that never saves by itself.
Prints "open" when the study is read, then a line for each letter typed.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from db import DataFolder
from desktop_app import pausing
from desktop_app.app import ReadingRoom
from desktop_app.window import make_application

LETTERS = "the quick brown fox jumps over the lazy dog "
STUDY = "opera-2017"


def main() -> None:
    """Open a study, begin a note, and type a letter every 25 milliseconds."""
    if "careless" in sys.argv:
        pausing.PAUSE_MS = pausing.LONGEST_WAIT_MS = 10**9
    application = make_application()
    room = ReadingRoom(application, DataFolder(Path(sys.argv[1])))
    room.start()
    typed = 0

    def begin(_page: object) -> None:
        reader.go_to_part("findings")
        reader.keep_place()
        room.conductor.deeds.write_note(reader.page, "findings")
        print("open", flush=True)
        keys.start(25)

    def press() -> None:
        nonlocal typed
        QTest.keyClicks(room.window.panels.editor.text, LETTERS[typed % len(LETTERS)])
        typed += 1
        print(f"{typed} {time.monotonic()}", flush=True)

    keys = QTimer()
    keys.timeout.connect(press)
    reader = room.window.panels.reader
    reader.page_shown.connect(begin)
    room.conductor.navigator.open_study(STUDY)
    application.exec()


if __name__ == "__main__":
    main()
