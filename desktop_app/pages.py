"""The pages that are made when somebody first goes there, each with the desk that serves it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from secrets import token_hex
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


def _packs(to: Any, look: Look) -> QWidget:
    from desktop_app.packs.desk import PacksDesk
    from desktop_app.packs.making_desk import MakingDesk
    from desktop_app.packs.panel import PacksPanel

    panel = PacksPanel(to.session, look)
    desk = PacksDesk(to.session, panel, to.window)
    desk.told.connect(to.window.status.tell)
    desk.done.connect(to.deeds.remember_pack)
    making = MakingDesk(to.session, panel, to.window, partial(_maker, to))
    making.told.connect(to.window.status.tell)
    panel.changed.study_wished.connect(to.navigator.open_study)
    to.resting.connect(desk.stop)
    return panel


def _maker(to: Any) -> str:
    """The name by chance under which packs are made here, the same for ever."""
    settings = to.window.settings
    if not settings.maker:
        settings = replace(settings, maker=token_hex(8))
        to.settings_wished.emit(settings)
    return str(settings.maker)


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
    desk.pack_wished.connect(partial(_look_at_pack, to))
    to.resting.connect(desk.stop)
    return panel


def _after_visit(to: Any, look: Look) -> QWidget:
    from desktop_app.visit.after import AfterPanel
    from desktop_app.visit.answers import Answers

    panel = AfterPanel(to.session, look)
    Answers(to.session, panel)
    panel.closed.connect(to.going("visit"))
    panel.next_wished.connect(to.going("visit"))
    panel.next_wished.connect(to.window.panels.visit.begin)
    to.resting.connect(panel.rest)
    return panel


def _handover(to: Any, look: Look) -> QWidget:
    from desktop_app.visit.desk import SheetDesk
    from desktop_app.visit.handover import HandoverPanel

    panel = HandoverPanel(to.session, look)
    desk = SheetDesk(to.session, panel, to.window)
    desk.told.connect(to.window.status.tell)
    desk.preview_wished.connect(to.printing.preview_wished)
    desk.pdf_wished.connect(to.printing.save_pdf)
    panel.closed.connect(to.going("visit"))
    return panel


def _shelves(to: Any, look: Look) -> QWidget:
    from desktop_app.saved.shelves_page import ShelvesPage

    panel, desk = ShelvesPage(to.session, look), to.shelving
    panel.add_wished.connect(desk.add)
    panel.renamed.connect(desk.rename)
    panel.coloured.connect(desk.colour)
    panel.remove_wished.connect(desk.remove)
    panel.show_wished.connect(desk.show)
    to.deeds.not_done.connect(panel.refresh)
    return panel


def _placing(to: Any, look: Look) -> QWidget:
    from desktop_app.saved.placing_page import PlacingPage

    panel, desk = PlacingPage(to.session, look), to.shelving
    panel.put_wished.connect(desk.put)
    panel.off_wished.connect(desk.take_off)
    panel.new_wished.connect(desk.add_and_put)
    panel.closed.connect(to.navigator.back)
    to.deeds.not_done.connect(panel.refresh)
    return panel


def _look_at_pack(to: Any, pack: Path) -> None:
    """A pack that somebody brings to the wrong page is looked at on its own."""
    to.going("packs")()
    to.window.panels.packs.file_dropped.emit(pack)


PAGES: Mapping[str, Callable[[Any, Look], QWidget]] = {
    "after_visit": _after_visit,
    "handover": _handover,
    "giving": _giving,
    "taking": _taking,
    "copies": _copies,
    "bin": _bin,
    "importing": _importing,
    "shelves": _shelves,
    "packs": _packs,
}
"""The pages by their places, which are the names of their commands too."""

INNER_PAGES: Mapping[str, Callable[[Any, Look], QWidget]] = {
    "versions": _versions,
    "placing": _placing,
}
"""Pages that one comes to from another page only."""
