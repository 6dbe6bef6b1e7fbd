"""Keeps the notes safe in the window: copies, the bin, earlier versions, what a repair told."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from db import Changes, Note, Repaired
from desktop_app.binned.desk import BinDesk
from desktop_app.copies.desk import CopiesDesk
from desktop_app.copies.keeping import Safekeeping
from desktop_app.deeds import Deeds
from desktop_app.hearing.announcing import announce
from desktop_app.main_window import MainWindow
from desktop_app.navigator import Navigator
from desktop_app.session import Session
from desktop_app.settings import Settings
from desktop_app.versions.desk import VersionsDesk
from desktop_app.words.language import repaired_sentence


class SafetyDesk(QObject):
    """Makes the desks of these pages and joins them to the window.

    `wish` has other settings used from now on: what was found at a start waits there until it
    was read, also over the end of the program.
    """

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        deeds: Deeds,
        navigator: Navigator,
        wish: Callable[[Settings], object],
    ) -> None:
        super().__init__(window)
        self._window, self._panels, self._navigator = window, window.panels, navigator
        self._wish = wish
        self.keeping = Safekeeping(session, self)
        self.copies = CopiesDesk(session, window.panels.copies, window)
        self.bin = BinDesk(session, window.panels.bin, self)
        self.versions = VersionsDesk(session, window.panels.versions, self)
        for told in (self.keeping.told, self.copies.told, self.bin.told):
            told.connect(window.status.tell)
        for done in (self.copies.done, self.bin.done, self.versions.done):
            done.connect(deeds.remember)
        self.keeping.found.connect(self._take_news)
        self.keeping.made.connect(self._panels.copies.refresh_in_sight)
        self._panels.home.notice_read.connect(self._forget_news)
        self._panels.editor.versions_wished.connect(self._show_versions)
        self._panels.versions.note_wished.connect(navigator.open_note)
        session.changed.connect(self._hear)

    def _hear(self, changes: Changes) -> None:
        for panel in (self._panels.bin, self._panels.versions):
            if panel.isVisible():
                panel.hear(changes)

    def _take_news(self, news: tuple[Repaired | str, ...]) -> None:
        """On Home until it was read, and told at once to those who listen."""
        told = tuple(one if isinstance(one, str) else repaired_sentence(one) for one in news)
        self._wish(self._window.settings.told(told))
        announce(self._window, " ".join(told))

    def _forget_news(self) -> None:
        self._wish(replace(self._window.settings, unread=()))

    def _show_versions(self, note: Note) -> None:
        self._navigator.close_note()
        self._panels.versions.show_note(note)
        self._navigator.go("versions")
