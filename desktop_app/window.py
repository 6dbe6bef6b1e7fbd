"""Runs the window until it is closed."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from db import DataFolder, LibraryError, last_person, refuse_network_drive
from desktop_app.app import ReadingRoom
from desktop_app.crash import keep_log
from desktop_app.hearing.interfaces import install
from desktop_app.one_window import Meeting, OneWindow
from desktop_app.opening import usual_settings
from desktop_app.settings import load_settings
from desktop_app.silent_window import wants_second_window
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import make_look, put_on
from desktop_app.words.language import speak, trouble_sentence


def make_application() -> QApplication:
    """Qt's application with our name."""
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;qt.accessibility.*=false")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("ms-reading-room")
    application.setApplicationDisplayName("MS Reading Room")
    application.setDesktopFileName("ms-reading-room")
    return application


def open_window(root: Path) -> int:
    """Open the window on this data folder and return when it was closed.

    When it is open already, that window comes to the front instead.
    """
    application, folder = make_application(), DataFolder(root)
    install()
    try:
        refuse_network_drive(folder)
        keep_log(folder.log, _tell_crash)
    except LibraryError as error:
        return _refuse(trouble_sentence(error))
    except OSError:
        return _refuse(_cannot_write(root))
    one_window = OneWindow(folder)
    match one_window.come():
        case Meeting.ANSWERED:
            print(_open_already())  # noqa: T201 - for whoever started it at a prompt
            return 0
        case Meeting.SILENT if not _open_all_the_same(application, folder):
            return 0
    room = ReadingRoom(application, folder)
    room.start()
    one_window.rung.connect(room.come_to_front)
    one_window.listen()
    code = application.exec()
    room.close()
    one_window.close()
    return code


def _open_already() -> str:
    return QApplication.translate("start", "MS Reading Room is open already. Look at its window.")


def _open_all_the_same(application: QApplication, folder: DataFolder) -> bool:
    """Ask in the language and the look of whoever was here last."""
    settings = load_settings(last_person(folder).settings, usual_settings(application))
    load_fonts()
    translators = speak(application, settings.language)
    look = make_look(settings.comfort)
    put_on(application, look)
    wanted = wants_second_window(application, look)
    for translator in translators:
        application.removeTranslator(translator)
    return wanted


def _cannot_write(root: Path) -> str:
    return QApplication.translate(
        "start",
        "We cannot write to the folder {folder}. Nothing was changed. "
        "Is the disk or USB stick plugged in?",
    ).format(folder=root)


def _refuse(words: str) -> int:
    """Without a folder to write in there is nothing to open; say so and leave."""
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
