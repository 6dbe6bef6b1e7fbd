"""Leads from the word on Home to the studies that were corrected or taken back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from db import StudyChange
from desktop_app.main_window import MainWindow
from desktop_app.navigator import Navigator
from desktop_app.settings import Settings


class NewsDesk(QObject):
    """`wish` has other settings used from now on: they know what the person has read of."""

    def __init__(
        self, window: MainWindow, navigator: Navigator, wish: Callable[[Settings], object]
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._wish = window, navigator, wish

    def show(self, changes: tuple[StudyChange, ...]) -> None:
        """Show these changes where those of packs are shown."""
        self._window.panels.packs.show_changes(self.tr("News about your studies"), changes)
        self._navigator.go("packs")

    def forget(self, time: str) -> None:
        """The person has read of every change up to this time."""
        self._wish(replace(self._window.settings, changes_read=time))
