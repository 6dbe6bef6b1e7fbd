"""The studies a person has saved, with what to do while there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db import Bookmark, Changes, StudyRow
from desktop_app.hearing.labels import heading_label
from desktop_app.session import Room, Session
from desktop_app.studies.item import StudyItem, items_of_rows
from desktop_app.studies.view import StudyList
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class SavedPanel(QWidget):
    """The list of saved studies, the latest first.

    Signals:
        study_chosen(str): the id of the study to open.
        save_wished(StudyItem): take it off the list.
        print_wished(str, tuple[StudyId, ...]): a name for these studies as a booklet.
    """

    study_chosen = Signal(str)
    save_wished = Signal(object)
    print_wished = Signal(str, object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = heading_label(self.tr("Saved"), 1)
        self._empty = QLabel(
            self.tr(
                "You have not saved any studies. When you want to keep a study, "
                "choose Save on its page. It will wait for you here."
            )
        )
        self.print_button = QPushButton(self.tr("Print these studies"))
        self.studies = StudyList(look)
        self._build()
        self.studies.study_chosen.connect(self.study_chosen)
        self.studies.save_wished.connect(self.save_wished)
        self.print_button.clicked.connect(self._wish_print)
        self.set_look(look)

    def refresh(self) -> None:
        """Look again which studies are saved."""

        def question(room: Room) -> tuple[StudyItem, ...]:
            bookmarks = room.notebook.bookmarks()
            ids = [bookmark.study for bookmark in bookmarks]
            rows = {row.id: row for row in room.library.rows_for(ids)}
            kept = [rows.get(b.study) or _tombstone(b) for b in bookmarks]
            return items_of_rows(kept, room.notebook.marks_of(ids))

        self._session.ask(question, self._show, topic="saved", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when something shown here has changed."""
        if changes.bookmarks or changes.library or changes.studies or changes.notes:
            self.refresh()

    def focus_first(self) -> None:
        """Give the focus to the list or, while it is empty, to the words that say so."""
        shown = self._empty if self.studies.isHidden() else self.studies
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self.studies.set_look(look)
        self._title.setFont(look.bold(look.scale.heading))
        self.print_button.setIcon(icon("printer", look.colours.text, look.scale.body))

    def _build(self) -> None:
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(16)
        self._empty.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title.setMargin(16)
        self.studies.setAccessibleName(self.tr("Saved studies"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._empty, 1)
        column.addWidget(self.studies, 1)
        column.addWidget(self.print_button)
        self.print_button.hide()

    def _show(self, items: tuple[StudyItem, ...]) -> None:
        focused = self.studies.hasFocus() or self._empty.hasFocus()
        self.studies.show_items(items)
        self.studies.setVisible(bool(items))
        self.print_button.setVisible(bool(items))
        self._empty.setVisible(not items)
        if focused:
            self.focus_first()

    def _wish_print(self) -> None:
        self.print_wished.emit(self.tr("My saved studies"), self.studies.shown_studies())


def _tombstone(bookmark: Bookmark) -> StudyRow:
    """A study that has left the library, as the bookmark remembers it."""
    return StudyRow(
        id=bookmark.study,
        code=None,
        title=bookmark.title,
        takeaway=bookmark.takeaway,
        kind=None,
        organism=None,
        people=None,
        people_detail=None,
        conditions=(),
        topics=(),
        journal=None,
        published=None,
        status="withdrawn",
        words=0,
    )
