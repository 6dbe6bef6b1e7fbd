"""The composition root: the only place where the parts of the window are made and joined."""

from threading import Lock

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import db
import resources
from db import Changes, DataFolder, Library, Notebook
from desktop_app.conductor import Conductor
from desktop_app.main_window import MainWindow
from desktop_app.panels import make_panels
from desktop_app.session import Openers, Room, Session
from desktop_app.settings import Settings, first_text_size, load_settings, save_settings
from desktop_app.shipped import load_shipped
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import Look, make_look, put_on


class ReadingRoom(QObject):
    """The whole program with a window, for one data folder."""

    def __init__(self, application: QApplication, folder: DataFolder) -> None:
        super().__init__()
        self._application = application
        self._person = folder.person()
        load_fonts()
        self.settings = load_settings(self._person.settings, usual_settings(application))
        look = look_of(self.settings)
        self.session = Session(openers(folder), self)
        panels = make_panels(self.session, self.settings, look, load_shipped())
        self.window = MainWindow(panels, self.settings, look)
        # Dressed when it is whole: a style sheet would be worked out anew for each new part.
        put_on(application, look)
        self.conductor = Conductor(self.session, self.window)
        self.conductor.settings_wished.connect(self.use)

    def start(self) -> None:
        """Show the window, then make the first key as quick as the second."""
        if self.settings.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        self.window.bar.focus_search()
        self.conductor.navigator.go("home")
        QTimer.singleShot(0, self, self._warm_up)

    def use(self, settings: Settings) -> None:
        """Use these settings from now on, and keep them."""
        changed = look_of(settings) != look_of(self.settings) or (
            settings.spacing != self.settings.spacing
        )
        self.settings = settings
        if changed:
            look = look_of(settings)
            put_on(self._application, look)
            self.window.dress(settings, look)
        else:
            self.window.show_searches(settings)
        path = self._person.settings

        def keep(_notebook: Notebook) -> Changes:
            save_settings(path, settings)
            return Changes()

        self.session.tell(keep)

    def close(self) -> None:
        """Finish everything that is on its way to the disk, and let the window go."""
        self.session.close()
        if isValid(self.window):
            self.window.deleteLater()

    def _warm_up(self) -> None:
        self.session.ask(
            lambda room: room.library.find("ms"), lambda _answer: None, topic="warm", owner=self
        )


def look_of(settings: Settings) -> Look:
    """The look that these settings ask for."""
    return make_look(
        settings.theme,
        settings.text_px,
        settings.family,
        large_controls=settings.large_controls,
    )


def usual_settings(application: QApplication) -> Settings:
    """What a first start begins with: text as large as this screen needs it."""
    screen = application.primaryScreen()
    return Settings(text_px=first_text_size(screen.physicalDotsPerInch()))


def openers(folder: DataFolder) -> Openers:
    """How each lane opens its handle; the first to come makes the library ready."""
    person = folder.person()
    one_at_a_time = Lock()

    def open_room() -> Room:
        with one_at_a_time:
            db.prepare(folder, resources.path("starter"))
            db.prepare_notebook(person)
        return Room(db.open_library(folder), db.open_notebook(person))

    def open_notebook() -> Notebook:
        # Two lanes at once must not both move on, or repair, the same file.
        with one_at_a_time:
            return db.open_notebook(person, writing=True)

    def open_library() -> Library:
        return db.open_library(folder, writing=True)

    return Openers(open_room, open_notebook, open_library)
