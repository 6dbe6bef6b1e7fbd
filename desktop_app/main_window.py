"""The window: places the panes, keeps its shape, and nothing else."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from db import Person
from desktop_app.actions import make_actions
from desktop_app.keys.rules import give_keys
from desktop_app.layout import NavPlace, arrange
from desktop_app.panels import Panels
from desktop_app.settings import Settings
from desktop_app.shell.desk import Desk
from desktop_app.shell.menu_page import MenuPage
from desktop_app.shell.places import Places
from desktop_app.shell.status_line import StatusLine
from desktop_app.shell.top_bar import TopBar
from desktop_app.theme.focus_ring import FocusRing
from desktop_app.theme.look import Look
from desktop_app.words.names import called, notes_of

NAV_WIDTH, COMFORT_WIDTH = 200, 420
"""Widths for text of 20 pixels; they grow with the text."""
LEAST_LIST, LEAST_LINES = 240, 560
NAME = "MS Reading Room"

if TYPE_CHECKING:
    from desktop_app.keys.panel import KeysPanel


class MainWindow(QMainWindow):
    """The frame: bar, places, desk, Comfort and the line at the foot.

    Signals:
        closing(Settings): the window closes; these settings hold its last shape.
    """

    closing = Signal(object)

    def __init__(self, panels: Panels, settings: Settings, look: Look) -> None:
        super().__init__()
        self.panels = panels
        self._settings, self._look = settings, look
        self.commands = make_actions(self)
        self.bar = TopBar(self.commands)
        self.places, self.row = Places(self.commands), Places(self.commands)
        self.row.stand(as_row=True)
        self.status = StatusLine()
        self._middle = QHBoxLayout()
        self.desk = Desk(self._panel, self._dress_panel, panels.reader)
        panels.stand_in(self)
        self._build()
        panels.when_made("keys", self._serve_keys)
        self._ring = FocusRing(self, look.colours)
        self.desk.list_resized.connect(self._keep_list_width)
        self.dress(settings, look)

    def dress(self, settings: Settings, look: Look) -> None:
        """Show the whole window with these settings, in this look."""
        self._look = look
        for part in (self.bar, self.places, self.row, self.status):
            part.set_look(look)
        self.panels.set_look(look)
        if "menu" in vars(self):
            self.menu.set_look(look)
        self.take(settings)
        if self.panels.is_made("comfort"):
            self.panels.comfort.show_settings(settings)
        self._ring.set_colours(look.colours)
        self._arrange()

    def take(self, settings: Settings) -> None:
        """Take settings that look the same: nothing has to be dressed anew."""
        self._settings = settings
        self.panels.take(settings)
        give_keys(self.commands, settings.keys)
        self.panels.reader.set_reader(settings.reader)
        if self.panels.is_made("keys"):
            self.panels.keys.show_keys(settings.keys)
        self.panels.library.show_searches(settings.recent, settings.kept)
        self.panels.home.show_kept(settings.kept)
        self.panels.home.show_notice(settings.unread)
        self.panels.home.show_turned_since(settings.changes_read)

    def show_comfort(self, *, shown: bool) -> None:
        """Open or close Comfort; it never covers the text that it changes."""
        if shown == self.comfort_shown:
            return
        comfort = self.panels.comfort
        if self._middle.indexOf(comfort) < 0:
            self._middle.addWidget(comfort, 1)
            self._dress_panel(comfort)
        comfort.setVisible(shown)
        if shown:
            comfort.open(self._settings)
        self._arrange()

    def show_people(self, everybody: tuple[Person, ...], here: str) -> None:
        """Say whose notes these are, while there is more than one person."""
        present = next((one for one in everybody if one.id == here), None)
        others = tuple(one for one in everybody if one is not present)
        self.menu.people.show_people(present, others)
        known = present if others else None
        for places in (self.places, self.row):
            places.show_person(notes_of(known) if known else "")
        self.setWindowTitle(f"{called(known)} – {NAME}" if known else NAME)

    @property
    def comfort_shown(self) -> bool:
        """Whether Comfort is open."""
        return self.panels.is_made("comfort") and not self.panels.comfort.isHidden()

    @cached_property
    def menu(self) -> MenuPage:
        """The page with everything the window can do."""
        return MenuPage(self.commands)

    @property
    def settings(self) -> Settings:
        """The settings in use, with the window's present shape."""
        shape = self.normalGeometry()
        return replace(
            self._settings,
            maximised=self.isMaximized(),
            width=max(800, shape.width()),
            height=max(600, shape.height()),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(self.settings)
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(NAME)
        self.setMinimumSize(800, 600)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.places)
        self._middle.addWidget(self.desk, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.row)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.resize(self._settings.width, self._settings.height)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _panel(self, name: str) -> QWidget:
        return self.menu if name == "menu" else self.panels.named(name)

    def _dress_panel(self, panel: QWidget) -> None:
        panel.set_look(self._look)  # type: ignore[attr-defined]

    def _serve_keys(self, panel: "KeysPanel") -> None:
        panel.serve(self.commands)
        panel.show_keys(self._settings.keys)

    def _keep_list_width(self, pixels: int) -> None:
        width = max(LEAST_LIST, pixels * 20 // self._settings.comfort.text_px)
        self._settings = replace(self._settings, list_width=width)

    def _arrange(self) -> None:
        arrangement = arrange(self.width(), self.height(), self._settings.comfort.text_px)
        if arrangement.search_row and not self.bar.fits(self.width()):
            arrangement = replace(arrangement, folded_bar=True)
        text_px = self._settings.comfort.text_px
        comfort = self.comfort_shown
        alone = comfort and not arrangement.two_panes
        if comfort and arrangement.two_panes:
            arrangement = replace(arrangement, two_panes=False)
        self.bar.arrange(arrangement)
        self.places.setVisible(arrangement.nav is NavPlace.SIDE)
        self.places.setFixedWidth(NAV_WIDTH * text_px // 20)
        self.places.set_low(low=self.height() * 20 // text_px < LEAST_LINES)
        self.row.setVisible(arrangement.nav is NavPlace.ROW and not alone)
        self.desk.setVisible(not alone)
        if comfort:
            width = 16_777_215 if alone else COMFORT_WIDTH * text_px // 20
            self.panels.comfort.setMaximumWidth(width)
        self.desk.arrange(arrangement, self._settings.list_width * text_px // 20)
        self.status.set_narrow(narrow=arrangement.search_row)
