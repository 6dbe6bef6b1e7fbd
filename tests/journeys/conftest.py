"""Journeys take the whole program, as the window's own tests do."""

from tests.desktop_app.conftest import data, english, nothing_left, room

__all__ = ["data", "english", "nothing_left", "room"]
