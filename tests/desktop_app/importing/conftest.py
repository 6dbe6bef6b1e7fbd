"""The page Bring in studies, opened, and files read there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import ReadingRoom
from desktop_app.importing.desk import ImportDesk
from desktop_app.importing.panel import ImportPanel
from tests.desks import desk_of
from tests.desktop_app.importing.files import Read, seen


@pytest.fixture
def panel(room: ReadingRoom) -> ImportPanel:
    """The page, opened from the Menu."""
    room.window.commands["importing"].trigger()
    panel: ImportPanel = room.window.panels.importing
    return panel


@pytest.fixture
def desk(room: ReadingRoom) -> ImportDesk:
    return desk_of(room, "importing", ImportDesk)


@pytest.fixture
def read(panel: ImportPanel, desk: ImportDesk, qtbot: QtBot) -> Read:
    """Has files read, and gives back what the page says of them."""

    def go(*paths: Path) -> str:
        desk.read(paths)
        qtbot.waitUntil(lambda: not panel.work.isVisible())
        return seen(panel)

    return go
