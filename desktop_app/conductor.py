"""Wires the window: which wish of a panel is whose deed, and which command does what."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from db import Changes, LibraryError, Note, Page
from desktop_app.actions import PLACES
from desktop_app.choices import Comfort, first_text_size
from desktop_app.deeds import Deeds
from desktop_app.main_window import MainWindow
from desktop_app.navigator import Navigator
from desktop_app.paper.handout import Handout
from desktop_app.printing_desk import PrintingDesk
from desktop_app.session import Session
from desktop_app.settings import Settings
from desktop_app.shelving_desk import ShelvingDesk
from desktop_app.studies.item import StudyItem
from desktop_app.words.language import trouble_sentence

Wires = tuple[tuple[Any, Any], ...]
"""Signals and who hears them; Qt’s stubs cannot say more than Any here."""


class Conductor(QObject):
    """Joins panels that do not know each other.

    Signals:
        settings_wished(Settings): use these from now on.
    """

    settings_wished = Signal(object)

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._window, self._panels = session, window, window.panels
        self.deeds = Deeds(session, self)
        self.printing = PrintingDesk(session, window)
        self.shelving = ShelvingDesk(session, window.panels, self.deeds, self)
        self.navigator = Navigator(window)
        for signal, slot in (*self._frame_wires(), *self._panel_wires()):
            signal.connect(slot)
        for name, command in self._commands().items():
            window.commands[name].triggered.connect(command)

    def _frame_wires(self) -> Wires:
        window, go = self._window, self.navigator
        return (
            (window.bar.typed, go.search),
            (window.bar.results_wished, go.to_results),
            (window.status.undo_wished, self.deeds.take_back),
            (window.closing, self._close),
            (self.deeds.told, self._tell),
            (self.deeds.note_opened, go.open_note),
            (self.printing.told, window.status.tell),
            (self.printing.preview_wished, self._preview),
            (self.shelving.place_wished, lambda place: self._going(place)()),
            (self.shelving.left, go.back),
            (self._session.changed, self._hear),
            (self._session.failed, self._fail),
        )

    def _panel_wires(self) -> Wires:
        panels, go, deeds = self._panels, self.navigator, self.deeds
        return (
            (panels.home.study_chosen, go.open_study),
            (panels.home.topic_chosen, go.show_topic),
            (panels.home.shelf_chosen, go.show_shelf),
            (panels.home.search_wished, self._window.bar.write),
            (panels.home.visit_wished, self._going("visit")),
            (panels.library.study_chosen, go.open_study),
            (panels.library.save_wished, self._save),
            (panels.library.results_told, self._window.status.announce_count),
            (panels.library.text_wished, self._window.bar.write),
            (panels.library.note_chosen, go.open_note),
            (panels.library.topic_wished, go.show_topic),
            (panels.library.searched, self._remember_search),
            (panels.library.kept, self._keep_search),
            (panels.library.forgotten, self._forget_searches),
            (panels.saved.study_chosen, go.open_study),
            (panels.saved.save_wished, self._save),
            (panels.saved.print_wished, self.printing.print_studies),
            (panels.library.print_wished, self.printing.print_studies),
            (panels.preview.print_wished, self.printing.put_on_paper),
            (panels.preview.pdf_wished, self.printing.save_pdf),
            (panels.preview.web_page_wished, self.printing.save_web_page),
            (panels.preview.told, self._window.status.announce_count),
            (panels.preview.closed, go.back),
            (panels.notes.note_chosen, go.open_note),
            (panels.notes.note_wished, deeds.write_note),
            (panels.visit.note_wished, deeds.write_question),
            (panels.visit.note_chosen, go.open_note),
            (panels.visit.study_chosen, go.open_study),
            (panels.visit.print_wished, self._print_visit),
            (panels.visit.save_wished, self._save_visit),
            (panels.reader.page_shown, self._page_shown),
            (panels.reader.position_changed, self._window.status.show_place),
            (panels.reader.save_wished, self._save),
            (panels.reader.note_wished, deeds.write_note),
            (panels.reader.question_wished, deeds.write_question),
            (panels.reader.question_added, deeds.add_question),
            (panels.reader.print_wished, self.printing.print_study),
            (panels.reader.study_wished, go.open_study),
            (panels.reader.told, self._window.status.tell),
            (panels.how_sure.study_wished, go.open_study),
            (panels.editor.done, go.close_note),
            (panels.editor.delete_wished, self._delete_note),
            (panels.editor.study_wished, go.open_study),
            (panels.comfort.comfort_wished, self._wish_look),
            (panels.comfort.hard_day_wished, self._turn_hard_day),
            (panels.comfort.language_wished, self._wish_language),
            (panels.comfort.closed, self._close_comfort),
            (panels.keys.keys_wished, self._wish_keys),
            (panels.keys.print_wished, self._print_keys),
            (panels.keys.told, self._window.status.tell),
            (panels.welcome.comfort_wished, self._wish_look),
            (panels.welcome.reader_chosen, self._wish_reader),
            (panels.welcome.finished, self._going("home")),
        )

    def _commands(self) -> Mapping[str, Callable[[], object]]:
        go, reader = self.navigator, self._panels.reader
        return {place: self._going(place) for place in PLACES} | {
            "back": go.back,
            "forward": go.forward,
            "search": self._window.bar.focus_search,
            "save": self._save_present,
            "shelve": self._shelve_present,
            "shelves": self._going("shelves"),
            "note": self._note_present,
            "ask": self._ask_present,
            "print": self._print_present,
            "undo": self.deeds.take_back,
            "redo": self.deeds.do_again,
            "keys": self._going("keys"),
            "next_part": lambda: reader.travel.step_part(1),
            "previous_part": lambda: reader.travel.step_part(-1),
            "find": reader.open_find,
            "listen": reader.listen,
            "next_mark": lambda: reader.step_mark(1),
            "previous_mark": lambda: reader.step_mark(-1),
            "next_pane": lambda: go.next_pane(1),
            "previous_pane": lambda: go.next_pane(-1),
            "bigger": lambda: self._wish_look(self._comfort().bigger()),
            "smaller": lambda: self._wish_look(self._comfort().smaller()),
            "usual_size": self._usual_size,
            "comfort": self._toggle_comfort,
            "hard_day": self._turn_hard_day,
            "help": self._going("help"),
            "menu": self._going("menu"),
            "full_screen": self._toggle_full_screen,
            "step_back": self._step_back,
        }

    def _going(self, place: str) -> Callable[[], None]:
        def go() -> None:
            self._window.status.clear()
            self._window.status.show_place("")
            self._close_comfort()
            self._panels.reader.listening.stop()
            self.navigator.go(place)
            if not self._window.settings.welcomed:
                self._wish(replace(self._window.settings, welcomed=True))

        return go

    def _hear(self, changes: Changes) -> None:
        panels = self._panels
        for panel in (panels.home, panels.saved, panels.notes, panels.visit):
            if panel.isVisible():
                panel.hear(changes)
        if panels.library.isVisible() and (changes.bookmarks or changes.library or changes.notes):
            panels.library.refresh()
        if changes.bookmarks:
            panels.reader.refresh_marks()

    def _fail(self, error: LibraryError) -> None:
        self._window.status.tell(trouble_sentence(error))

    def _tell(self, words: str, undo: bool) -> None:
        self._window.status.tell(words, undo=undo)

    def _page_shown(self, page: Page) -> None:
        self.navigator.page_shown(page)
        self.deeds.mark_read(page.study.id)

    def _save(self, shown: StudyItem | Page) -> None:
        self.deeds.toggle_saved(shown.row.id, shown.row.title, shown.row.takeaway)

    def _save_present(self) -> None:
        shown = self._shown()
        if shown is not None:
            self._save(shown)

    def _shelve_present(self) -> None:
        shown = self._shown()
        if shown is not None:
            self.shelving.place(shown.row)

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
            self._print_visit()
        elif page is not None:
            self.printing.print_study(page)

    def _preview(self, handout: Handout) -> None:
        self._panels.preview.show_document(handout)
        self._going("preview")()
        self._panels.preview.focus_first()

    def _print_keys(self) -> None:
        self.printing.print_keys(self._panels.keys.listed())

    def _print_visit(self) -> None:
        self.printing.print_visit(self._panels.visit.questions)

    def _save_visit(self) -> None:
        self.printing.save_visit(self._panels.visit.questions)

    def _delete_note(self, note: Note) -> None:
        self.navigator.close_note()
        self.deeds.delete_note(note)

    def _toggle_comfort(self) -> None:
        self._window.show_comfort(shown=self._panels.comfort.isHidden())

    def _close_comfort(self) -> None:
        if not self._panels.comfort.isHidden():
            self._window.show_comfort(shown=False)

    def _step_back(self) -> None:
        if self._panels.comfort.isHidden():
            self.navigator.step_back()
        else:
            self._close_comfort()

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _usual_size(self) -> None:
        usual = first_text_size(self._window.screen().physicalDotsPerInch())
        self._wish_look(replace(self._comfort(), text_px=usual))

    def _remember_search(self, text: str) -> None:
        self._wish(self._window.settings.having_searched(text))

    def _keep_search(self, text: str) -> None:
        settings = self._window.settings.keeping(text)
        self._wish(settings)
        kept = text in settings.kept
        words = self.tr("Kept. It stands on Home and in the Library.")
        self._window.status.tell(words if kept else self.tr("Not kept any more."))

    def _forget_searches(self) -> None:
        self._wish(replace(self._window.settings, recent=()))

    def _comfort(self) -> Comfort:
        return self._window.settings.comfort

    def _wish_look(self, comfort: Comfort) -> None:
        self._wish(self._window.settings.having(comfort))

    def _turn_hard_day(self) -> None:
        settings = self._window.settings.turned()
        self._wish(settings)
        self._window.status.tell(
            self.tr("Your look for a hard day is on. F7 turns it off.")
            if settings.hard_day
            else self.tr("Your usual look is back.")
        )

    def _wish_language(self, language: str) -> None:
        self._wish(replace(self._window.settings, language=language))

    def _wish_keys(self, command: str, keys: str | None) -> None:
        self._wish(self._window.settings.with_keys(command, keys))

    def _wish_reader(self, reader: str) -> None:
        self._wish(replace(self._window.settings, reader=reader))

    def _wish(self, settings: Settings) -> None:
        self.settings_wished.emit(settings)

    def rest(self) -> None:
        """Save what is being written, keep the place, and be silent."""
        self._panels.editor.leave()
        self._panels.saved.leave()
        self._panels.reader.listening.stop()
        self._panels.reader.keep_place()

    def _close(self, settings: Settings) -> None:
        self.rest()
        latest = self._panels.home.latest()
        if latest:
            self._session.tell(lambda notebook: notebook.mark_looked(latest))
        self._wish(settings)
