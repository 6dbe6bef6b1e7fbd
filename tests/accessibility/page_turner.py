"""The real program, turning one study after the other while a screen reader looks at it.

Arguments: the number of studies, "kept" or "careless", and the data folder. A careless program
gives the objects of a text back as soon as nobody of ours needs them.
"""

import sys
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QTimer

import db
from desktop_app.app import ReadingRoom
from desktop_app.hearing.interfaces import install
from desktop_app.hearing.written_text import PieceOfText, WrittenText
from desktop_app.window import make_application

EVERY_MS = 100


def fresh_piece(written: WrittenText, index: int) -> PieceOfText | None:
    """A piece made anew for each question, that nobody keeps."""
    return PieceOfText(written, index) if 0 <= index < len(written.pieces) else None


def main() -> None:
    """Open the studies, now and then Help or larger text, and close the window at the end."""
    count, care, root = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    if care == "careless":
        WrittenText.child = fresh_piece  # type: ignore[assignment,method-assign]
    folder = db.DataFolder(root)
    library = db.open_library(folder)
    studies = list(islice(cycle(row.id for row in library.rows("newest")), count))
    library.close()
    application = make_application()
    install()
    room = ReadingRoom(application, folder)
    room.start()

    def turn() -> None:
        if not studies:
            room.window.close()
            return
        room.conductor.navigator.open_study(studies.pop())
        room.window.panels.reader.travel.step_part(1)
        if len(studies) % 10 == 5:
            room.window.commands["bigger" if len(studies) % 20 == 5 else "help"].trigger()

    clock = QTimer()
    clock.timeout.connect(turn)
    clock.start(EVERY_MS)
    code = application.exec()
    room.close()
    sys.exit(code)


if __name__ == "__main__":
    main()
