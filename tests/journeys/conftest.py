"""Journeys take the whole program, as the window's own tests do."""

from tests.desktop_app.conftest import data, nothing_left, room

__all__ = ["data", "nothing_left", "room"]
