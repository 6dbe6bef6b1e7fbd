"""Asks where a new pack shall lie, and has it written beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import Changes, Library
from desktop_app.asking import ask_where
from desktop_app.packs.bundles import PackWish, bundles_of, make_pack
from desktop_app.packs.panel import PacksPanel
from desktop_app.session import Session
from desktop_app.words.counted import left_out_phrase

ENDING = "mspack"


class MakingDesk(QObject):
    """Makes packs. `maker` gives the name by chance under which they are made here.

    Signals:
        told(str): how it went.
    """

    told = Signal(str)

    def __init__(
        self, session: Session, panel: PacksPanel, window: QWidget, maker: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        self._maker = maker
        panel.making_wished.connect(self._offer_bundles)
        panel.making.wished.connect(self._ask_where)

    def save(self, wish: PackWish, place: Path) -> None:
        """Make this pack and write it to this place."""
        maker, packed = self._maker(), list[int]()

        def work(library: Library) -> Changes:
            packed.append(make_pack(library, wish, maker, place))
            return Changes()

        def done(_changes: Changes) -> None:
            self._panel.show_here()
            words = self.tr("The pack is ready: {file}. It lies in {folder}.")
            told = words.format(file=place.name, folder=place.parent)
            missing = len(wish.bundle.studies) - packed[0]
            self.told.emit(f"{told} {left_out_phrase(missing)}" if missing else told)

        self._session.tell_library(work, done, owner=self)

    def _offer_bundles(self) -> None:
        self._session.ask(bundles_of, self._panel.show_bundles, topic="bundles", owner=self)

    def _ask_where(self, wish: PackWish) -> None:
        name = "".join(letter if letter.isalnum() else " " for letter in wish.title).strip()
        file = f"{name or 'pack'}.{ENDING}"
        ask_where(self._window, self.tr("Save the pack"), file, ENDING, partial(self.save, wish))
