"""Shelves as they lie on the disk, and what is done to them in the window."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import db
from db import NEXT, Changes, DataFolder, Notebook, Shelf, StudyId


def standing(data: DataFolder, shelf: str = NEXT) -> list[StudyId]:
    with closing(db.open_notebook(data.person())) as notebook:
        return [one.study for one in notebook.shelves.studies(shelf)]


def shelves(data: DataFolder) -> list[Shelf]:
    with closing(db.open_notebook(data.person())) as notebook:
        made: list[Shelf] = notebook.shelves.all()
    return made


def press(button: QPushButton, qtbot: QtBot) -> None:
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def with_shelf(name: str) -> Callable[[Notebook], Changes]:
    def make(notebook: Notebook) -> Changes:
        notebook.shelves.add(name)
        return Changes(things=frozenset({"shelf"}))

    return make
