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


PAGES: Mapping[str, Callable[[Any, Look], QWidget]] = {
    "giving": _giving,
    "taking": _taking,
}
"""The pages by their places, which are the names of their commands too."""
