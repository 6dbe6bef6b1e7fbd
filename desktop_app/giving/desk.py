"""Asks where a file shall lie, has it written beside the window, and says how it went."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

import db
from db import Changes, Library, LibraryError
from desktop_app.asking import ask_folder, ask_where
from desktop_app.giving.panel import GivePanel
from desktop_app.giving.wish import ENDINGS, What, Wish
from desktop_app.giving.words import file_name, words_of
from desktop_app.giving.writing import Ready, free_place, get_ready, place_of
from desktop_app.session import Session
from desktop_app.words.counted import left_out_phrase
from desktop_app.words.language import present

TOLD_EVERY = 50
"""After so many studies it is told how far the writing is."""


class GivingDesk(QObject):
    """Carries out the wishes of the page Give out.

    Signals:
        told(str): how it went.
    """

    told = Signal(str)
    _written = Signal(int, int)

    def __init__(self, session: Session, panel: GivePanel, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._panel, self._window = session, panel, window
        self._stopped = Event()
        panel.wished.connect(self._ask)
        panel.told.connect(self.told)
        panel.stop_wished.connect(self.stop)
        self._written.connect(self._show_progress)

    def save(self, wish: Wish, chosen: Path) -> None:
        """Write it to the chosen file, or into the chosen folder."""
        if wish.what is What.LIBRARY:
            self._save_library(chosen)
            return
        self._session.ask(
            partial(get_ready, wish, present()),
            partial(self._write, wish, chosen),
            topic="giving",
            owner=self,
        )

    def stop(self) -> None:
        """Stop writing the library; what was written of it goes."""
        self._stopped.set()

    def _ask(self, wish: Wish) -> None:
        name, title = file_name(wish.what), words_of(wish.what).name
        if wish.form in ENDINGS:
            ask_where(self._window, title, name, ENDINGS[wish.form], partial(self.save, wish))
        else:
            ask_folder(self._window, title, partial(self.save, wish))

    def _write(self, wish: Wish, chosen: Path, ready: Ready) -> None:
        name = file_name(wish.what)

        def work() -> Path:
            place = place_of(wish, chosen, name)
            ready.write(place)
            return place

        def done(place: Path) -> None:
            self._tell_saved(place, ready.missing)

        self._session.outside(work, done, owner=self)

    def _save_library(self, folder: Path) -> None:
        name, places = file_name(What.LIBRARY), list[Path]()
        self._stopped.clear()

        def work(library: Library) -> Changes:
            places.append(free_place(folder, name))
            db.export_library(library, places[0], self._progress, self._stopped.is_set)
            return Changes()

        def done(_changes: Changes) -> None:
            self._panel.page.step.show_progress("")
            self._tell_saved(places[0])

        self._panel.page.step.show_progress(self.tr("We are writing the library."))
        self._session.tell_library(work, done, owner=self, failed=self._fail)

    def _fail(self, error: LibraryError) -> None:
        self._panel.page.step.show_progress("")
        self._session.failed.emit(error)

    def _progress(self, count: int, total: int) -> None:
        """Called on the library's lane: a signal carries it to the window."""
        if count % TOLD_EVERY == 0:
            self._written.emit(count, total)

    def _show_progress(self, count: int, total: int) -> None:
        words = self.tr("Written: {count} of {all} studies")
        self._panel.page.step.show_progress(words.format(count=count, all=total))

    def _tell_saved(self, place: Path, missing: int = 0) -> None:
        words = self.tr("Saved: {file}. It lies in {folder}.")
        told = words.format(file=place.name, folder=place.parent)
        self.told.emit(f"{told} {left_out_phrase(missing)}" if missing else told)
