"""Finds the desk behind a page, which is made together with it."""

from typing import TypeVar

from PySide6.QtCore import QObject

from desktop_app.app import ReadingRoom

Desk = TypeVar("Desk", bound=QObject)


def desk_of(room: ReadingRoom, place: str, kind: type[Desk]) -> Desk:
    """The desk that serves the page of this place."""
    room.window.panels.named(place)
    desk = room.window.findChild(kind)
    assert isinstance(desk, kind)
    return desk
