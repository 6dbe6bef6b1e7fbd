"""Keeps the notes safe while the window is open, and tells what was repaired."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from db import Note, Repaired
from desktop_app.copies.keeping import Safekeeping
from desktop_app.hearing.announcing import announce
from desktop_app.main_window import MainWindow
from desktop_app.navigator import Navigator
from desktop_app.session import Session
from desktop_app.settings import Settings
from desktop_app.words.language import news_sentence


class SafetyDesk(QObject):
    """Has copies made, says what was found at the start, and leads to earlier versions.

    `wish` has other settings used from now on: what was found at a start waits there until it
    was read, also over the end of the program.
    """

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        navigator: Navigator,
        wish: Callable[[Settings], object],
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._wish = window, navigator, wish
        self.keeping = Safekeeping(session, self)
        self.keeping.told.connect(window.status.tell)
        self.keeping.found.connect(self._take_news)

    def forget_news(self) -> None:
        """The person has read what was found."""
        self._wish(replace(self._window.settings, unread=()))

    def show_versions(self, note: Note) -> None:
        """Save and close the note, then show how it was before."""
        self._navigator.close_note()
        self._window.panels.versions.show_note(note)
        self._navigator.go("versions")

    def _take_news(self, news: tuple[Repaired | str, ...]) -> None:
        """On Home until it was read, and told at once to those who listen."""
        told = tuple(news_sentence(one) for one in news)
        self._wish(self._window.settings.told(told))
        announce(self._window, " ".join(told))
