"""The page Study packs as tests look at it, and two studies for a pack."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Study
from desktop_app.app import ReadingRoom
from desktop_app.packs.panel import PacksPanel
from desktop_app.packs.row import PackRow
from tests.builders import a_study
from tests.packs import a_head, a_pack

A, B = a_study("a-2025", title="Alpha", code=None), a_study("b-2025", title="Beta", code=None)
LookAt = Callable[[Path], str]


def seen(panel: PacksPanel) -> str:
    """Every word in sight."""
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def foot(room: ReadingRoom) -> str:
    """What stands at the foot of the window."""
    return room.window.status._words.text()


def installed(data: DataFolder) -> dict[str, int]:
    """The packs of the library by id, with their numbers."""
    with closing(db.open_packs(data)) as packs:
        return {pack.head.id: pack.head.number for pack in packs.installed()}


def title_of(data: DataFolder, study: str) -> str | None:
    """The title of a study as the library has it."""
    with closing(db.open_library(data)) as library:
        found = library.study(study)
    return found.title if found else None


def a_second(*studies: Study, folder: Path, secret: bytes | None = None) -> Path:
    """The next state of the example pack."""
    return a_pack(folder, *studies, head=a_head(2), secret=secret)


def may_go_back(panel: PacksPanel, qtbot: QtBot) -> bool:
    """Whether the card offers the state before."""
    return row_of(panel, qtbot).back.isVisible()


def row_of(panel: PacksPanel, qtbot: QtBot, rows: int = 2) -> PackRow:
    """The card of the pack that came last."""
    qtbot.waitUntil(lambda: len(panel.here.packs.shown) == rows and panel.here.isVisible())
    row = panel.here.packs.shown[-1]
    assert isinstance(row, PackRow)
    return row
