"""The pages that are made when somebody first goes there, each with the desk that serves it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.theme.look import Look

# What a page needs is loaded with it: a start that nobody goes there from does not wait for it.
# `to` is the Conductor.


def _giving(to: Any, look: Look) -> QWidget:
    from desktop_app.giving.desk import GivingDesk
    from desktop_app.giving.panel import GivePanel

    panel = GivePanel(to.session, look)
    desk = GivingDesk(to.session, panel, to.window)
    desk.told.connect(to.window.status.tell)
    to.resting.connect(desk.stop)
    return panel


def _taking(to: Any, look: Look) -> QWidget:
    from desktop_app.taking.desk import TakingDesk
    from desktop_app.taking.panel import TakePanel

    panel = TakePanel(look)
    desk = TakingDesk(to.session, panel, to.window)
    desk.taken.connect(to.deeds.remember)
    return panel


def _copies(to: Any, look: Look) -> QWidget:
    from desktop_app.copies.desk import CopiesDesk
    from desktop_app.copies.panel import CopiesPanel

    panel = CopiesPanel(to.session, look)
    desk = CopiesDesk(to.session, panel, to.window)
    desk.told.connect(to.window.status.tell)
    desk.done.connect(to.deeds.remember)
    to.safety.keeping.made.connect(panel.refresh_in_sight)
    return panel


def _bin(to: Any, look: Look) -> QWidget:
    from desktop_app.binned.desk import BinDesk
    from desktop_app.binned.panel import BinPanel

    panel = BinPanel(to.session, look)
    desk = BinDesk(to.session, panel, to.window)
    desk.told.connect(to.window.status.tell)
    desk.done.connect(to.deeds.remember)
    return panel


def _versions(to: Any, look: Look) -> QWidget:
    from desktop_app.versions.desk import VersionsDesk
    from desktop_app.versions.panel import VersionsPanel

    panel = VersionsPanel(to.session, look)
    desk = VersionsDesk(to.session, panel, to.window)
    desk.done.connect(to.deeds.remember)
    panel.note_wished.connect(to.navigator.open_note)
    return panel


def _importing(to: Any, look: Look) -> QWidget:
    from desktop_app.importing.desk import ImportDesk
    from desktop_app.importing.panel import ImportPanel

    panel = ImportPanel(to.session, look)
    desk = ImportDesk(to.session, panel, to.window)
    desk.told.connect(to.window.status.tell)
    to.resting.connect(desk.stop)
    return panel


PAGES: Mapping[str, Callable[[Any, Look], QWidget]] = {
    "giving": _giving,
    "taking": _taking,
    "copies": _copies,
    "bin": _bin,
    "importing": _importing,
}
"""The pages by their places, which are the names of their commands too."""

INNER_PAGES: Mapping[str, Callable[[Any, Look], QWidget]] = {"versions": _versions}
"""Pages that one comes to from another page only."""
