"""The real window, offscreen, on a data folder of its own; nothing is left running."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import gc
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db import Changes, DataFolder, Notebook
from desktop_app.app import ReadingRoom
from desktop_app.choices import Comfort
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import Look, make_look, put_on
from desktop_app.visit.panel import VisitPanel
from desktop_app.words.language import speak
from tests.desktop_app.visiting import Tell
from tests.rooms import a_data_folder


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Every thread that a test begins has an end, and deleted widgets are really gone.

    Python tidies up between the tests only. In the middle of one it may do so while Qt deletes
    a widget, and then wait for ever for what Qt holds; the program has `tidying` for that.
    """
    before = set(threading.enumerate())
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)
    gc.enable()
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert left == [], f"a thread was left running: {left}"


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Every test begins with the program’s English, whatever the one before has spoken."""
    translators = speak(qapp, "en")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return a_data_folder(tmp_path / "data")


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light look with text of 20 pixels, put on the whole program."""
    load_fonts()
    made = make_look(Comfort())
    put_on(qapp, made)
    return made


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, data: DataFolder) -> Iterator[ReadingRoom]:
    """The whole program with its window shown."""
    made = ReadingRoom(qapp, data)
    made.use(replace(made.settings, usual=Comfort(), welcomed=True))
    made.window.resize(1280, 800)
    made.start()
    qtbot.waitExposed(made.window)
    yield made
    if isValid(made.window):
        made.window.close()
    made.close()


@pytest.fixture
def tell(room: ReadingRoom, qtbot: QtBot) -> Tell:
    """Writes to the notebook and waits until it is done and heard of."""

    def write(change: Callable[[Notebook], object]) -> None:
        def act(notebook: Notebook) -> Changes:
            change(notebook)
            return Changes(notes=frozenset({"any"}), things=frozenset({"appointment"}))

        with qtbot.waitSignal(room.session.changed):
            room.session.tell(act)

    return write


@pytest.fixture
def visit(room: ReadingRoom) -> VisitPanel:
    """My visit, shown."""
    room.window.commands["visit"].trigger()
    return room.window.panels.visit
