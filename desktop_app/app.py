"""The composition root: the only place where the parts of the window are made and joined."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import db
from db import Changes, DataFolder, Notebook, Person
from desktop_app.aloud.reading import Reading
from desktop_app.aloud.voice import Voice, speaker_command
from desktop_app.conductor import Conductor
from desktop_app.hearing.announcing import announce
from desktop_app.main_window import MainWindow
from desktop_app.opening import openers, usual_settings
from desktop_app.panels import Panels
from desktop_app.people.desk import PeopleDesk
from desktop_app.people.panel import PeoplePanel
from desktop_app.session import Session
from desktop_app.settings import Settings, load_settings, save_settings
from desktop_app.shipped import load_shipped
from desktop_app.steady import Steady
from desktop_app.theme.fonts import load_fonts
from desktop_app.theme.look import make_look, put_on
from desktop_app.tidying import Tidying
from desktop_app.words.language import speak
from desktop_app.words.names import notes_of


class ReadingRoom(QObject):
    """The whole program with a window, for one data folder."""

    def __init__(
        self, application: QApplication, folder: DataFolder, speaker: Sequence[str] = ()
    ) -> None:
        """`speaker` is the command of the process that reads aloud; ours unless it is given."""
        super().__init__()
        self._application = application
        self._folder, self._everybody = folder, db.people(folder)
        self._steady = Steady(self)
        self._tidying = Tidying(self)
        self._tidying.begin()
        self._voice = Voice(speaker or speaker_command("en"), parent=self)
        self._left: list[Session] = []
        self._translators: list[QTranslator] = []
        load_fonts()
        self.settings: Settings
        self.session: Session
        self.window: MainWindow
        self._let_in(self._everybody[0])
        self._make_window()

    def start(self) -> None:
        """Show the window, then make the first key as quick as the second."""
        self._show_window()
        if len(self._everybody) > 1:
            self.conductor.navigator.go("people")
        else:
            self._begin()
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
        path = self._person.folder.settings

        def keep(_notebook: Notebook) -> Changes:
            save_settings(path, settings)
            return Changes()

        self.session.tell(keep)

    def switch(self, person: Person) -> None:
        """Let another person read, once every word of whoever is here is on the disk."""
        if person.id == self._person.id:
            self._begin()
            self._tell_who()
            return
        window = self.window
        window.panels.editor.save_now()

        def saved(_outcome: object) -> None:
            # The lane does one thing after the other: the saving has been tried by now.
            if window is not self.window:
                return
            if window.panels.editor.is_saved:
                self._switch(person)
            else:
                words = self.tr("Your note could not be saved yet. So you are still here.")
                window.status.tell(words)

        self.session.tell(lambda _notebook: Changes(), saved, owner=window, failed=saved)

    def come_to_front(self) -> None:
        """Show the window to whoever has started the program once more."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._application.alert(self.window)
        self.window.status.tell(self.tr("The program was open already. Here it is."))

    def close(self) -> None:
        """Finish everything that is on its way to the disk, and let the window go."""
        self._voice.close()
        self._fall_silent()
        for session in (*self._left, self.session):
            session.close()
        if isValid(self.window):
            self.window.deleteLater()
        self._tidying.end()

    def _let_in(self, person: Person) -> None:
        """From now on the notes, the look and the language are those of this person."""
        self._person = person
        self.settings = load_settings(person.folder.settings, usual_settings(self._application))
        self._fall_silent()
        self._translators = speak(self._application, self.settings.language)
        self.session = Session(openers(self._folder, person.folder), self)

    def _make_window(self) -> None:
        look = make_look(self.settings.comfort)
        self._steady.wait(self.settings.comfort.repeats_ms)
        reading = Reading(self._voice, str, parent=self)
        panels = Panels(self.session, reading, self.settings, look, load_shipped())
        self.window = MainWindow(panels, self.settings, look)
        reading.setParent(self.window)
        # Dressed when it is whole: a style sheet would be worked out anew for each new part.
        put_on(self._application, look)
        self.conductor = Conductor(self.session, self.window)
        self.conductor.settings_wished.connect(self.use)
        self.people = PeopleDesk(self.session, self._folder, self._person.id, self.window)
        panels.offer("people", PeoplePanel)
        panels.when_made("people", self.people.serve)
        self.people.everybody_known.connect(self.window.show_people)
        self.people.told.connect(self.window.status.tell)
        self.people.person_wished.connect(self.switch)
        self.window.menu.people.chosen.connect(self.people.come_in)
        self.people.everybody_known.emit(self._everybody, self._person.id)
        self.people.everybody_known.connect(self._remember)

    def _show_window(self) -> None:
        if self.settings.maximised:
            self.window.showMaximized()
        else:
            self.window.show()
        handle = self.window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._steady)

    def _change_language(self, language: str) -> None:
        """Every word of the window may be another."""
        place = self.conductor.navigator.place
        self.conductor.rest()
        self._fall_silent()
        self._translators = speak(self._application, language)
        self._make_window_anew()
        self.conductor.navigator.go(place)
        self.window.show_comfort(shown=True)

    def _switch(self, person: Person) -> None:
        """Nothing of one person shows for another: not the undo list, not the search box."""
        self.conductor.leave(self.window.settings)
        self.session.end()
        self._left.append(self.session)
        self._let_in(person)
        self._make_window_anew()
        self._begin()
        self._tell_who()

    def _make_window_anew(self) -> None:
        """A new window in the shape and the place of the old one."""
        old = self.window
        self._make_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self._show_window()
        old.hide()
        old.deleteLater()

    def _begin(self) -> None:
        """Where this person begins: on Home, or with the first start."""
        self.conductor.navigator.go("home" if self.settings.welcomed else "welcome")
        if self.settings.welcomed:
            self.window.bar.focus_first()

    def _tell_who(self) -> None:
        if len(self._everybody) > 1:
            safe = self.tr("Anyone who uses this computer can open these notes.")
            self.window.status.tell(f"{notes_of(self._person)}. {safe}")

    def _remember(self, everybody: tuple[Person, ...], _here: str) -> None:
        self._everybody = everybody
        self._person = next((one for one in everybody if one.id == self._person.id), self._person)

    def _fall_silent(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)

    def _warm_up(self) -> None:
        self.session.outside(lambda: db.clear_leavers(self._folder), lambda _none: None, owner=self)
        self.session.ask(
            lambda room: room.library.find("ms"), lambda _answer: None, topic="warm", owner=self
        )
