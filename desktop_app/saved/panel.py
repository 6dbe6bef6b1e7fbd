"""The studies a person has saved, on their shelves, with what to do while there are none."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db import NEXT, Changes
from desktop_app.hearing.labels import heading_label
from desktop_app.saved.chosen import Chosen
from desktop_app.saved.sorting import Sorting
from desktop_app.saved.tabs import Tabs
from desktop_app.saved.view import SAVED, SavedView, Wanted, gather
from desktop_app.scrolled import scrolled_column
from desktop_app.session import Session
from desktop_app.studies.view import StudyList
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class SavedPanel(QWidget):
    """The list of saved studies, of those to read next, or of those on a shelf.

    Signals:
        study_chosen(str): the id of the study to open.
        save_wished(StudyItem): save it, or take it off the list of saved ones.
        print_wished(str, tuple[StudyId, ...]): a name for these studies as a booklet.
        shelves_wished(StudyItem): say on which shelves it shall stand.
        manage_wished(): make, change or remove shelves.
    """

    study_chosen = Signal(str)
    save_wished = Signal(object)
    print_wished = Signal(str, object)
    shelves_wished = Signal(object)
    manage_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = SavedView(Wanted())
        self._title, self._empty = heading_label(self.tr("Saved"), 1), QLabel()
        self.print_button = QPushButton(self.tr("Print these studies"))
        self.tabs, self.sorting, self.chosen = Tabs(look), Sorting(look), Chosen(look)
        self.studies = StudyList(look)
        self._build()
        self.tabs.chosen.connect(self.show_shelf)
        self.sorting.wished.connect(self._wish)
        self.studies.study_chosen.connect(self.study_chosen)
        self.studies.save_wished.connect(self.save_wished)
        self.studies.shelves_wished.connect(self.shelves_wished)
        self.chosen.shelves_wished.connect(self.shelves_wished)
        self.studies.row_chosen.connect(self._show_chosen)
        self.print_button.clicked.connect(self._wish_print)
        self.tabs.manage.clicked.connect(self.manage_wished)
        self.set_look(look)

    @property
    def view(self) -> SavedView:
        """What is shown."""
        return self._view

    def refresh(self) -> None:
        """Look again what is saved."""
        wanted = self._view.wanted
        self._session.ask(
            lambda room: gather(room, wanted), self.show_view, topic="saved", owner=self
        )

    def show_view(self, view: SavedView) -> None:
        """Show these shelves, and what stands on the present one."""
        focused = self.studies.hasFocus() or self._empty.hasFocus()
        self._view = view
        self.tabs.show_view(view)
        self.sorting.show_view(view)
        self.studies.show_items(view.items)
        self.studies.setVisible(bool(view.items))
        self.print_button.setVisible(bool(view.items))
        self._empty.setVisible(not view.items)
        self._empty.setText(self._words_of_nothing())
        self._show_chosen()
        if focused:
            self.focus_first()

    def show_shelf(self, shelf: str) -> None:
        """Show this shelf; own shelves begin in their own order."""
        self.chosen.leave()
        self._wish(Wanted(shelf, "newest" if shelf == SAVED else "own"))

    def hear(self, changes: Changes) -> None:
        """Look again when something shown here has changed."""
        if changes != Changes():
            self.refresh()

    def leave(self) -> None:
        """Keep what is being written."""
        self.chosen.leave()

    def focus_first(self) -> None:
        """Give the focus to the list or, while it is empty, to the words that say so."""
        shown = self._empty if self.studies.isHidden() else self.studies
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        for part in (self.studies, self.tabs, self.sorting, self.chosen):
            part.set_look(look)
        self._title.setFont(look.bold(look.scale.heading))
        self.print_button.setIcon(icon("printer", look.colours.text, look.scale.body))

    def _build(self) -> None:
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(16)
        self._empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.studies.setAccessibleName(self.tr("Saved studies"))
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(16, 12, 16, 8)
        for widget in (self._title, self.tabs, self.sorting):
            above.addWidget(widget)
        column = scrolled_column(self)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._empty, 1)
        column.addWidget(self.studies, 1)
        column.addWidget(self.chosen)
        column.addWidget(self.print_button)
        self.print_button.hide()

    def _wish(self, wanted: Wanted) -> None:
        self._view = replace(self._view, wanted=wanted)
        self.refresh()

    def _show_chosen(self) -> None:
        self.chosen.show_item(self.studies.chosen_item(), self._view)

    def _words_of_nothing(self) -> str:
        if self._view.whole:
            return self.tr("Nothing here fits. Take a filter off, or look for other words.")
        return {
            SAVED: self.tr(
                "You have not saved any studies. When you want to keep a study, "
                "choose Save on its page. It will wait for you here."
            ),
            NEXT: self.tr(
                "Nothing waits to be read next. Open a study and choose Shelves. "
                "There you can put it on Next."
            ),
        }.get(
            self._view.wanted.shelf,
            self.tr("This shelf is empty. Open a study and choose Shelves to put it here."),
        )

    def _wish_print(self) -> None:
        own = {shelf.id: shelf.name for shelf in self._view.shelves}
        fixed = {SAVED: self.tr("My saved studies"), NEXT: self.tr("My studies to read next")}
        name = (fixed | own)[self._view.wanted.shelf]
        self.print_wished.emit(name, self.studies.shown_studies())
