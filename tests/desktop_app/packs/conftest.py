"""The page, opened as a person would, and what is done on it again and again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import db
from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.packs.desk import PacksDesk
from desktop_app.packs.panel import PacksPanel
from tests.desks import desk_of
from tests.pack_page import LookAt, foot, seen
from tests.packs import KEYS


@pytest.fixture
def panel(room: ReadingRoom, data: DataFolder, qtbot: QtBot) -> PacksPanel:
    """The page, opened from the Menu, where the key of an example clinic is trusted."""
    db.trust_key(data.keys, KEYS[0])
    room.window.commands["packs"].trigger()
    panel: PacksPanel = room.window.panels.packs
    qtbot.waitUntil(lambda: len(panel.here.packs.shown) == 1)
    return panel


@pytest.fixture
def look_at(room: ReadingRoom, panel: PacksPanel, qtbot: QtBot) -> LookAt:
    """Has a pack file looked into, and gives back what the page says of it."""

    def go(path: Path) -> str:
        desk_of(room, "packs", PacksDesk).look_at(path)
        qtbot.waitUntil(panel.work.isHidden)
        return seen(panel)

    return go


@pytest.fixture
def install(room: ReadingRoom, panel: PacksPanel, look_at: LookAt, qtbot: QtBot) -> LookAt:
    """Has a pack installed as a person would, and gives back what stands at the foot."""

    def go(path: Path) -> str:
        look_at(path)
        with qtbot.waitSignal(desk_of(room, "packs", PacksDesk).done):
            panel.install.click()
        return foot(room)

    return go
