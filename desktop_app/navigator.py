"""Moves about in the window: places, studies, notes, and the way back."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from db import Note, Page, StudyId
from desktop_app.history import History, Spot
from desktop_app.main_window import MainWindow
from desktop_app.panels import Focusing, Refreshing
from desktop_app.shelf import Shelf

LISTS = ("library", "saved", "notes")


class Navigator(QObject):
    """Knows where one is; panels say where they want to go."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._panels, self._desk, self._bar = window.panels, window.desk, window.bar
        self._places = (window.places, window.row)
        self._history = History()
        self._place = "home"
        self._list = "library"

    @property
    def place(self) -> str:
        """The present place."""
        return self._place

    def go(self, place: str) -> None:
        """Go to a place."""
        self._history.go(Spot(place))
        self._arrive(Spot(place))
        self._focus(self._desk.panes()[0])

    def search(self, typed: str) -> None:
        """Show what the text finds, from wherever one is."""
        if self._place != "library" or self._desk.reading_in_front:
            self._history.go(Spot("library"))
            self._arrive(Spot("library"))
        self._panels.library.search(typed)

    def show_topic(self, topic: str) -> None:
        """Show the studies of a topic."""
        self._bar.forget()
        self._history.go(Spot("library"))
        self._arrive(Spot("library"))
        self._panels.library.show_topic(topic)
        self._panels.library.studies.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the studies of a shelf, or the pages that stand there."""
        if shelf.place is not None:
            self.go(shelf.place)
            return
        self._bar.forget()
        self._history.go(Spot("library"))
        self._arrive(Spot("library"))
        self._panels.library.show_shelf(shelf)
        self._panels.library.studies.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_study(self, study: str) -> None:
        """Open a study beside the list one came from."""
        spot = Spot(self._list if self._place in LISTS else "library", StudyId(study))
        self._history.go(spot)
        self._arrive(spot)

    def open_note(self, note: Note) -> None:
        """Open a note beside its study, or alone."""
        page = self._panels.reader.page
        beside = note.study is not None
        if note.study is not None and (page is None or page.study.id != note.study):
            self._panels.reader.open(note.study)
        if self._place not in LISTS:
            self._arrive(Spot("notes" if not beside else "library"))
        self._desk.show_editor(alone=not beside)
        self._panels.editor.write(note)

    def close_note(self) -> None:
        """Close the note editor and go back to where one was."""
        self._panels.editor.leave()
        self._desk.hide_editor()
        if self._desk.reading_in_front and self._panels.reader.page is not None:
            self._panels.reader.focus_first()
        else:
            self._focus_place()

    def page_shown(self, page: Page) -> None:
        """The reader shows a study: its row is marked, and the focus goes to its text."""
        for panel in (self._panels.library, self._panels.saved):
            panel.studies.mark(page.study.id)
        self._panels.reader.tell_place()
        beside = self._panels.saved if self._list == "saved" else self._panels.library
        self._panels.reader.show_neighbours(*beside.studies.neighbours(page.study.id))
        self._panels.reader.mark(self._panels.library.forms)
        if self._desk.reading_in_front and not self._desk.editing:
            self._panels.reader.focus_first()

    def back(self) -> None:
        """One step back."""
        self._panels.reader.keep_place()
        spot = self._history.back()
        if spot is not None:
            self._arrive(spot)
            self._focus_place()

    def forward(self) -> None:
        """One step forward, where Back came from."""
        spot = self._history.forward()
        if spot is not None:
            self._arrive(spot)

    def step_back(self) -> None:
        """Close what is open, or go one step back."""
        if self._desk.editing:
            self.close_note()
        elif self._panels.reader.close_one() or self._panels.people.close_one():
            return
        elif self._bar.box.hasFocus() and self._bar.box.text():
            self._bar.box.clear()
        else:
            self.back()

    def to_results(self) -> None:
        """From the search box to what it found, as soon as it is found."""
        self._panels.library.go_to_first()

    def next_pane(self, by: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        panes: list[QWidget] = [self._bar, *self._places, *self._desk.panes()]
        shown = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        here = next(
            (
                n
                for n, pane in enumerate(shown)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        self._focus(shown[(here + by) % len(shown)])

    def _arrive(self, spot: Spot) -> None:
        self._place = spot.place
        for places in self._places:
            places.mark(spot.place)
        if spot.place in LISTS:
            self._list = spot.place
        if spot.study is not None:
            self._desk.show_reading(beside=spot.place)
            page = self._panels.reader.page
            if page is None or page.study.id != spot.study:
                self._panels.reader.open(spot.study)
            else:
                self.page_shown(page)
            return
        self._panels.reader.keep_place()
        if spot.place in LISTS:
            self._desk.show_list(spot.place)
        else:
            self._desk.show_wide(spot.place)
        self._refresh(spot.place)

    def _refresh(self, place: str) -> None:
        panel = self._panels.named(place) if place != "menu" else None
        if isinstance(panel, Refreshing):
            panel.refresh()

    def _focus_place(self) -> None:
        panes = self._desk.panes()
        if panes and not self._bar.box.hasFocus():
            self._focus(panes[0])

    def _focus(self, pane: QWidget) -> None:
        if isinstance(pane, Focusing):
            pane.focus_first()
            return
        if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
            pane.setFocus(Qt.FocusReason.TabFocusReason)
            return
        step = pane.nextInFocusChain()
        while step is not None and step is not pane:
            inside = pane.isAncestorOf(step) and step.isVisible() and step.isEnabled()
            if inside and step.focusPolicy() & Qt.FocusPolicy.TabFocus:
                step.setFocus(Qt.FocusReason.TabFocusReason)
                return
            step = step.nextInFocusChain()
