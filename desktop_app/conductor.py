"""Wires the window: which wish of a panel is whose deed, and which command does what."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from db import Changes, LibraryError, Note, Page
from desktop_app.actions import PLACES
from desktop_app.choices import Comfort, first_text_size
from desktop_app.deeds import Deeds
from desktop_app.main_window import MainWindow
from desktop_app.navigator import Navigator
from desktop_app.news_desk import NewsDesk
from desktop_app.pages import INNER_PAGES, PAGES
from desktop_app.panels import Hearing
from desktop_app.paper.handout import Handout
from desktop_app.printing_desk import PrintingDesk
from desktop_app.safety_desk import SafetyDesk
from desktop_app.session import Session
from desktop_app.settings import Settings
from desktop_app.shelving_desk import ShelvingDesk
from desktop_app.studies.item import StudyItem
from desktop_app.wiring import PANELS, Wires, connect
from desktop_app.words.language import trouble_sentence


class Conductor(QObject):
    """Joins panels that do not know each other.

    Signals:
        settings_wished(Settings): use these from now on.
        resting(): the window goes; what takes long is to be stopped.
    """

    settings_wished = Signal(object)
    resting = Signal()

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self.session, self.window, self._panels = session, window, window.panels
        self.deeds = Deeds(session, self)
        self.printing = PrintingDesk(session, window)
        self.navigator = Navigator(window)
        self.shelving = ShelvingDesk(session, window.panels, self.deeds, self)
        self.safety = SafetyDesk(session, window, self.navigator, self._wish)
        self.news = NewsDesk(window, self.navigator, self._wish)
        self.resting.connect(self.safety.keeping.rest)
        connect(self._frame_wires())
        for name, wires in PANELS.items():
            self._panels.when_made(name, partial(self._wire, wires))
        for name, make in (*PAGES.items(), *INNER_PAGES.items()):
            self._panels.offer(name, partial(make, self))
        for name, command in self._commands().items():
            window.commands[name].triggered.connect(command)

    def _wire(self, wires: Callable[[Any, Any], Wires], panel: QWidget) -> None:
        connect(wires(panel, self))

    def _frame_wires(self) -> Wires:
        window, go = self.window, self.navigator
        return (
            (window.bar.typed, go.search),
            (window.bar.results_wished, go.to_results),
            (window.status.undo_wished, self.deeds.take_back),
            (window.closing, self.leave),
            (self.deeds.told, self._tell),
            (self.deeds.note_opened, go.open_note),
            (self.printing.told, window.status.tell),
            (self.printing.preview_wished, self._preview),
            (self.shelving.place_wished, lambda place: self.going(place)()),
            (self.session.changed, self._hear),
            (self.session.failed, self._fail),
        )

    def _commands(self) -> Mapping[str, Callable[[], object]]:
        go, reader = self.navigator, self._panels.reader
        return {place: self.going(place) for place in (*PLACES, *PAGES, "people")} | {
            "back": go.back,
            "forward": go.forward,
            "search": self.window.bar.focus_first,
            "save": self._save_present,
            "shelve": self._shelve_present,
            "note": self._note_present,
            "ask": self._ask_present,
            "print": self._print_present,
            "undo": self.deeds.take_back,
            "redo": self.deeds.do_again,
            "keys": self.going("keys"),
            "next_part": lambda: reader.travel.step_part(1),
            "previous_part": lambda: reader.travel.step_part(-1),
            "find": reader.open_find,
            "listen": reader.listen,
            "mark": reader.own_words.begin,
            "next_mark": lambda: reader.step_mark(1),
            "previous_mark": lambda: reader.step_mark(-1),
            "next_pane": lambda: go.next_pane(1),
            "previous_pane": lambda: go.next_pane(-1),
            "bigger": lambda: self.wish_look(self._comfort().bigger()),
            "smaller": lambda: self.wish_look(self._comfort().smaller()),
            "usual_size": self._usual_size,
            "comfort": self._toggle_comfort,
            "hard_day": self.turn_hard_day,
            "help": self.going("help"),
            "menu": self.going("menu"),
            "full_screen": self._toggle_full_screen,
            "step_back": self._step_back,
        }

    def going(self, place: str) -> Callable[[], None]:
        """The command that goes to a place and closes what stands in the way."""

        def go() -> None:
            self.window.status.clear()
            self.window.status.show_place("")
            self.close_comfort()
            self._panels.reader.listening.stop()
            self.navigator.go(place)
            if not self.window.settings.welcomed:
                self._wish(replace(self.window.settings, welcomed=True))

        return go

    def _hear(self, changes: Changes) -> None:
        for panel in self._panels.made():
            # The reader may come back without looking again; the others always look.
            is_meant = panel.isVisible() or panel is self._panels.reader
            if isinstance(panel, Hearing) and is_meant:
                panel.hear(changes)

    def _fail(self, error: LibraryError) -> None:
        self.window.status.tell(trouble_sentence(error))

    def _tell(self, words: str, undo: bool) -> None:
        self.window.status.tell(words, undo=undo)

    def page_shown(self, page: Page) -> None:
        """The reader shows a study: it was read."""
        self.navigator.page_shown(page)
        self.deeds.mark_read(page.study.id)

    def save(self, shown: StudyItem | Page) -> None:
        """Save a study, or take it off the list."""
        self.deeds.toggle_saved(shown.row.id, shown.row.title, shown.row.takeaway)

    def _save_present(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.save(shown)

    def _shelve_present(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.shelving.place(shown)

    def _shown(self) -> StudyItem | Page | None:
        """The study of the chosen row, where a list has the focus; else the one that is open."""
        lists = (self._panels.library.studies, self._panels.saved.studies)
        item = next((each.chosen_item() for each in lists if each.hasFocus()), None)
        return item or self._panels.reader.page

    def _present(self) -> Page | None:
        shown = self._panels.reader.isVisible()
        return self._panels.reader.page if shown else None

    def _note_present(self) -> None:
        self.deeds.write_note(self._present(), self._part())

    def _ask_present(self) -> None:
        self.deeds.write_question(self._present(), self._part())

    def _part(self) -> str:
        place = self._panels.reader.place()
        return place.part if place is not None and self._present() is not None else ""

    def _print_present(self) -> None:
        page = self._present()
        if self.navigator.place == "preview":
            self._panels.preview.print_now()
        elif self.navigator.place == "visit":
            self._panels.visit.print_wished.emit()
        elif page is not None:
            self.printing.print_study(page)

    def _preview(self, handout: Handout) -> None:
        self._panels.preview.show_document(handout)
        self.going("preview")()
        self._panels.preview.focus_first()

    def print_keys(self) -> None:
        """Show the list of keys as it would be printed."""
        self.printing.print_keys(self._panels.keys.listed())

    def delete_note(self, note: Note) -> None:
        """Close a note and move it to the bin."""
        self.navigator.close_note()
        self.deeds.delete_note(note)

    def mark(self, note: Note) -> None:
        """Keep a mark on words of a study."""
        self._put_down(note)
        self.deeds.mark(note)

    def unmark(self, note: Note) -> None:
        """Take a mark away."""
        self._put_down(note)
        self.deeds.unmark(note)

    def _put_down(self, note: Note) -> None:
        """Close a note that is to be changed from elsewhere, so that it is not kept twice."""
        under_hand = self._panels.editor.note if self._panels.is_made("editor") else None
        if under_hand is not None and under_hand.id == note.id:
            self.navigator.close_note()

    def _toggle_comfort(self) -> None:
        self.window.show_comfort(shown=not self.window.comfort_shown)

    def close_comfort(self) -> None:
        """Close Comfort where it is open."""
        if self.window.comfort_shown:
            self.window.show_comfort(shown=False)

    def _step_back(self) -> None:
        if not self.window.comfort_shown:
            self.navigator.step_back()
        else:
            self.close_comfort()

    def _toggle_full_screen(self) -> None:
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    def _usual_size(self) -> None:
        usual = first_text_size(self.window.screen().physicalDotsPerInch())
        self.wish_look(replace(self._comfort(), text_px=usual))

    def remember_search(self, text: str) -> None:
        """Remember what was searched for."""
        self._wish(self.window.settings.having_searched(text))

    def keep_search(self, text: str) -> None:
        """Keep a search, or keep it no more."""
        settings = self.window.settings.keeping(text)
        self._wish(settings)
        kept = text in settings.kept
        words = self.tr("Kept. It stands on Home and in the Library.")
        self.window.status.tell(words if kept else self.tr("Not kept any more."))

    def forget_searches(self) -> None:
        """Forget the last searches."""
        self._wish(replace(self.window.settings, recent=()))

    def _comfort(self) -> Comfort:
        return self.window.settings.comfort

    def wish_look(self, comfort: Comfort) -> None:
        """Use this look from now on."""
        self._wish(self.window.settings.having(comfort))

    def turn_hard_day(self) -> None:
        """Turn to the look for a hard day, or back."""
        settings = self.window.settings.turned()
        self._wish(settings)
        self.window.status.tell(
            self.tr("Your look for a hard day is on. F7 turns it off.")
            if settings.hard_day
            else self.tr("Your usual look is back.")
        )

    def wish_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._wish(replace(self.window.settings, language=language))

    def wish_keys(self, command: str, keys: str | None) -> None:
        """Give a command other keys; None gives it back its own."""
        self._wish(self.window.settings.with_keys(command, keys))

    def wish_reader(self, reader: str) -> None:
        """Say first why studies matter to this reader."""
        self._wish(replace(self.window.settings, reader=reader))

    def _wish(self, settings: Settings) -> None:
        self.settings_wished.emit(settings)

    def rest(self) -> None:
        """Save what is being written, keep the place, be silent, and stop what takes long."""
        if self._panels.is_made("editor"):
            self._panels.editor.leave()
        self._panels.reader.listening.stop()
        self._panels.reader.keep_place()
        self.resting.emit()

    def leave(self, settings: Settings) -> None:
        """Rest, and keep what was seen and how the window was; the window may go then."""
        self.rest()
        latest = self._panels.home.latest()
        if latest:
            self.session.tell(lambda notebook: notebook.mark_looked(latest))
        self._wish(settings)
