"""Asks for a file or a folder with the dialogs of the computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], object]
"""What is done with the place that was chosen; never called when the person goes back."""


def ask_where(window: QWidget, title: str, name: str, ending: str, then: Then) -> None:
    """Ask where a new file of this name and ending shall lie."""
    dialog = QFileDialog(window, title, str(_documents() / name), f"*.{ending}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    _open(dialog, then)


def ask_which_file(window: QWidget, title: str, ending: str, then: Then) -> None:
    """Ask for a file of this ending that is there."""
    dialog = QFileDialog(window, title, str(_documents()), f"*.{ending};;*")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def ask_files(window: QWidget, title: str, then: Callable[[tuple[Path, ...]], object]) -> None:
    """Ask for one or more files that are there, of any ending."""
    dialog = QFileDialog(window, title, str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: then(tuple(map(Path, chosen))))
    dialog.open()


def ask_folder(window: QWidget, title: str, then: Then) -> None:
    """Ask for a folder that is there."""
    dialog = QFileDialog(window, title, str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def _documents() -> Path:
    """Where a person's files are; not every computer has a folder for documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    place = Path(QStandardPaths.writableLocation(documents))
    return place if place.is_dir() else Path.home()


def _open(dialog: QFileDialog, then: Then) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
