"""The composition root: the only place where the parts of the window are made and joined."""

from collections.abc import Sequence
from functools import cache
from threading import Lock

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import db
import resources
from db import Changes, DataFolder, Library, Notebook, Repaired
from desktop_app.aloud.reading import Reading
from desktop_app.aloud.voice import Voice, speaker_command
from desktop_app.choices import Comfort, first_text_size, first_theme
from desktop_app.conductor import Conductor
from desktop_app.hearing.announcing import announce
from desktop_app.main_window import MainWindow
from desktop_app.panels import make_panels
from desktop_app.session import Openers, Room, Session
from desktop_app.settings import Settings, load_settings, save_settings
from desktop_app.shipped import load_shipped
from desktop_app.steady import Steady
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import make_look, put_on
from desktop_app.words.language import speak


class ReadingRoom(QObject):
    """The whole program with a window, for one data folder."""

    def __init__(
        self, application: QApplication, folder: DataFolder, speaker: Sequence[str] = ()
    ) -> None:
        """`speaker` is the command of the process that reads aloud; ours unless it is given."""
        super().__init__()
        self._application = application
        self._folder, self._person = folder, folder.person()
        load_fonts()
        self.settings = load_settings(self._person.settings, usual_settings(application))
        self._translators = speak(application, self.settings.language)
        self._steady = Steady(self)
        self.session = Session(openers(self._folder), self)
        self._voice = Voice(speaker or speaker_command("en"), parent=self)
        self._make_window()

    def start(self) -> None:
        """Show the window, then make the first key as quick as the second."""
        self._show_window()
        self.conductor.navigator.go("home" if self.settings.welcomed else "welcome")
        if self.settings.welcomed:
            self.window.bar.focus_search()
        QTimer.singleShot(0, self, self._warm_up)

    def use(self, settings: Settings) -> None:
        """Use these settings from now on, and keep them."""
        before, self.settings = self.settings, settings
        size = settings.comfort.text_px
        if size != before.comfort.text_px:
            announce(self.window, self.tr("Text size: {size}").format(size=size))
        self._steady.wait(settings.comfort.repeats_ms)
        if settings.language != before.language:
            self._change_language(settings.language)
        elif settings.comfort != before.comfort:
            look = make_look(settings.comfort)
            put_on(self._application, look)
            self.window.dress(settings, look)
        else:
            self.window.take(settings)
        path = self._person.settings

        def keep(_notebook: Notebook) -> Changes:
            save_settings(path, settings)
            return Changes()

        self.session.tell(keep)

    def close(self) -> None:
        """Finish everything that is on its way to the disk, and let the window go."""
        self._voice.close()
        self._fall_silent()
        self.session.close()
        if isValid(self.window):
            self.window.deleteLater()

    def _make_window(self) -> None:
        look = make_look(self.settings.comfort)
        self._steady.wait(self.settings.comfort.repeats_ms)
        reading = Reading(self._voice, str, parent=self)
        panels = make_panels(self.session, reading, self.settings, look, load_shipped())
        self.window = MainWindow(panels, self.settings, look)
        reading.setParent(self.window)
        # Dressed when it is whole: a style sheet would be worked out anew for each new part.
        put_on(self._application, look)
        self.conductor = Conductor(self.session, self.window)
        self.conductor.settings_wished.connect(self.use)

    def _show_window(self) -> None:
        if self.settings.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        handle = self.window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._steady)

    def _change_language(self, language: str) -> None:
        """A new window in place of the old one: every word of it may be another."""
        old, place = self.window, self.conductor.navigator.place
        self.conductor.rest()
        self._fall_silent()
        self._translators = speak(self._application, language)
        self._make_window()
        self.window.setGeometry(old.geometry())
        self._show_window()
        self.conductor.navigator.go(place)
        self.window.show_comfort(shown=True)
        old.hide()
        old.deleteLater()

    def _fall_silent(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)

    def _warm_up(self) -> None:
        self.session.ask(
            lambda room: room.library.find("ms"), lambda _answer: None, topic="warm", owner=self
        )


def usual_settings(application: QApplication) -> Settings:
    """What a first start begins with: text as large as this screen needs it, and its colours."""
    screen = application.primaryScreen()
    size = first_text_size(screen.physicalDotsPerInch())
    # The hints are held in a variable: a chained temporary is deleted before it is asked.
    hints = application.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    preference = hints.accessibility().contrastPreference()
    strong = preference == Qt.ContrastPreference.HighContrast
    return Settings(usual=Comfort(first_theme(dark=dark, strong=strong), size))


def openers(folder: DataFolder) -> Openers:
    """How each lane opens its handle; the first to come makes the library ready."""
    person = folder.person()
    one_at_a_time = Lock()

    @cache
    def look_over() -> Repaired | None:
        """Whoever comes first repairs the notebook; what came of it is told once, by the room."""
        return db.prepare_notebook(person)

    def open_room() -> Room:
        with one_at_a_time:
            db.prepare(folder, resources.path("starter"))
            repaired = look_over()
        news: list[Repaired | str] = [repaired] if repaired is not None else []
        return Room(db.open_library(folder), db.open_notebook(person), news)

    def open_notebook() -> Notebook:
        # Two lanes at once must not both move on, or repair, the same file.
        with one_at_a_time:
            look_over()
            return db.open_notebook(person, writing=True)

    def open_library() -> Library:
        return db.open_library(folder, writing=True)

    return Openers(open_room, open_notebook, open_library, lambda: person)
