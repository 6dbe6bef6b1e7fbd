"""Runs the window until it is closed."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.crash import keep_log
from desktop_app.hearing.interfaces import install


def make_application() -> QApplication:
    """Qt's application with our name."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;qt.accessibility.*=false")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("ms-reading-room")
    application.setApplicationDisplayName("MS Reading Room")
    application.setDesktopFileName("ms-reading-room")
    return application


def open_window(root: Path) -> int:
    """Open the window on this data folder and return when it was closed."""
    application = make_application()
    install()
    try:
        keep_log(DataFolder(root).log, _tell_crash)
    except OSError:
        return _refuse(root)
    room = ReadingRoom(application, DataFolder(root))
    room.start()
    code = application.exec()
    room.close()
    return code


def _refuse(root: Path) -> int:
    """Without a folder to write in there is nothing to open; say so and leave."""
    words = QApplication.translate(
        "start",
        "We cannot write to the folder {folder}. Nothing was changed. "
        "Is the disk or USB stick plugged in?",
    ).format(folder=root)
    print(words, file=sys.stderr)  # noqa: T201 - for whoever started it at a prompt
    if QGuiApplication.platformName() != "offscreen":
        QMessageBox(QMessageBox.Icon.Warning, "MS Reading Room", words).exec()
    return 1


def _tell_crash(folder: str) -> None:
    words = QApplication.translate(
        "crash",
        "Something went wrong inside the program. Your notes are safe on the disk. "
        "You can go on, or close the window and open it again.",
    )
    box = QMessageBox(QMessageBox.Icon.Warning, "MS Reading Room", words)
    box.setInformativeText(folder)
    box.exec()
