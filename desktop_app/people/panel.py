"""The page “Who is reading?”: a large button for each person, and what can be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db import MOST_PEOPLE, Person
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.people.name_form import NameForm
from desktop_app.people.removal import Removal
from desktop_app.people.row import PersonRow
from desktop_app.scrolled import bring_into_sight, scroll_area
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.names import called


class PeoplePanel(QScrollArea):
    """The list of people; in its place, one at a time, a line for a name or a question.

    Signals:
        looked_at(): the page came into sight.
        chosen(str): this person, by id, wants to read.
        added(str): make room for a person of this name.
        renamed(str, str): the person of this id wants this name.
        removed(Person): remove this person for good.
        copy_wished(Person): keep a copy of this person's notes as a file.
    """

    looked_at = Signal()
    chosen = Signal(str)
    added = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(object)
    copy_wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._everybody: tuple[Person, ...] = ()
        self._here = ""
        self._adding_next = False
        self._renamed: str | None = None
        self._title = heading_label(level=1)
        self._about, self._stays = QLabel(), QLabel()
        self._list, self._rows_column = QWidget(), QVBoxLayout()
        self.rows: list[PersonRow] = []
        self.add = QPushButton(self.tr("Add a person"))
        self.change = QPushButton(self.tr("Change names or remove"))
        self.form, self.removal = NameForm(), Removal()
        self._build()
        self._connect()
        self.set_look(look)
        self.show_list()

    def show_people(self, everybody: tuple[Person, ...], here: str) -> None:
        """Show these people; the one of the id `here` is reading now."""
        several = len(everybody) > 1
        self._title.setText(self.tr("Who is reading?") if several else self.tr("People"))
        self.setAccessibleName(self._title.text())
        self.add.setVisible(len(everybody) < MOST_PEOPLE)
        if (everybody, here) == (self._everybody, self._here):
            return
        focused = next((n for n, row in enumerate(self.rows) if row.button.hasFocus()), None)
        self._everybody, self._here = everybody, here
        for row in self.rows:
            self._rows_column.removeWidget(row)
            row.deleteLater()
        self.rows = [self._row(person) for person in everybody]
        for one, other in zip(self._in_order(), self._in_order()[1:], strict=False):
            QWidget.setTabOrder(one, other)
        self._show_tools()
        if focused is not None:
            self.rows[min(focused, len(self.rows) - 1)].button.setFocus()

    def names(self) -> tuple[str, ...]:
        """How those who are shown are called; empty for somebody without a name."""
        return tuple(one.name for one in self._everybody)

    def show_list(self) -> None:
        """Back to the list of people."""
        self._adding_next, self._renamed = False, None
        self.form.hide()
        self.removal.hide()
        self._list.show()

    def close_one(self) -> bool:
        """Leave the line or the question, if one is open; say whether one was."""
        is_open = self.isVisible() and self._list.isHidden()
        if is_open:
            self._leave()
        return is_open

    def go_on(self, person: Person) -> None:
        """A person was added or has a new name: back to the list, or on to the next line."""
        if self._adding_next:
            self.ask_name()
            return
        self.show_list()
        self.focus_person(person.id)

    def ask_name(self) -> None:
        """Ask for the name of one more person; first for that of who is here, if it lacks."""
        nameless = next((one for one in self._everybody if not one.name), None)
        if nameless is not None:
            self._ask_own_name(nameless)
            return
        self._adding_next, self._renamed = False, None
        self._hide_list()
        self.form.ask(self.tr("What is the name of the new person?"), self.tr("Add this person"))

    def focus_first(self) -> None:
        """Give the focus to the first person, or to what is asked."""
        if self._list.isHidden():
            asked = self.form.line if self.removal.isHidden() else self.removal.leave
            asked.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_person("")

    def focus_person(self, person_id: str) -> None:
        """Give the focus to this person's button; to the first one where there is none."""
        ids = [one.id for one in self._everybody]
        if self.rows:
            button = self.rows[ids.index(person_id) if person_id in ids else 0].button
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(button)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        for label in (self._about, self._stays):
            label.setFont(look.font(look.scale.body))
        self.add.setIcon(icon("plus", look.colours.text, look.scale.body))
        self.form.set_look(look)
        self.removal.set_look(look)
        for row in self.rows:
            row.set_look(look)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _build(self) -> None:
        self.change.setCheckable(True)
        self._about.setText(
            self.tr(
                "Each person has their own notes, look and places. "
                "Anyone who uses this computer can open these notes."
            )
        )
        self._stays.setText(
            self.tr("Who is here now cannot be removed. Switch to another person first.")
        )
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.add)
        row.addWidget(self.change)
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        self._rows_column.setSpacing(12)
        inside.addLayout(self._rows_column)
        inside.addWidget(self._stays)
        inside.addWidget(buttons)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for label in (self._title, self._about, self._stays):
            label.setWordWrap(True)
        for widget in (self._title, self._about, self._list, self.form, self.removal):
            column.addWidget(widget)
        column.addStretch()
        scroll_area(page, self)

    def _connect(self) -> None:
        self.add.clicked.connect(self.ask_name)
        self.change.toggled.connect(self._show_tools)
        self.form.named.connect(self._take_name)
        self.form.left.connect(self._leave)
        self.removal.left.connect(self._leave)
        self.removal.wished.connect(self.removed)
        self.removal.copy_wished.connect(self.copy_wished)

    def _row(self, person: Person) -> PersonRow:
        several, is_here = len(self._everybody) > 1, person.id == self._here
        row = PersonRow(person, is_here=is_here and several, can_go=several and not is_here)
        row.set_look(self._look)
        row.chosen.connect(self.chosen)
        row.name_wished.connect(self._ask_other_name)
        row.removal_wished.connect(self._ask_removal)
        self._rows_column.addWidget(row)
        return row

    def _in_order(self) -> list[QWidget]:
        inside = [widget for row in self.rows for widget in row.in_order()]
        return [*inside, self.add, self.change]

    def _show_tools(self) -> None:
        for row in self.rows:
            row.show_tools(shown=self.change.isChecked())
        self._stays.setVisible(self.change.isChecked() and len(self._everybody) > 1)

    def _hide_list(self) -> None:
        self._list.hide()
        self.removal.hide()

    def _ask_own_name(self, person: Person) -> None:
        self._adding_next, self._renamed = True, person.id
        self._hide_list()
        question = self.tr("First your own name. What are you called?")
        self.form.ask(question, self.tr("Keep this name"))

    def _ask_other_name(self, person: Person) -> None:
        self._renamed = person.id
        self._hide_list()
        question = self.tr("What is the new name of {name}?").format(name=called(person))
        self.form.ask(question, self.tr("Keep this name"), person.name)

    def _ask_removal(self, person: Person) -> None:
        self._hide_list()
        self.form.hide()
        self.removal.ask(person)

    def _take_name(self, name: str) -> None:
        if self._renamed is None:
            self.added.emit(name)
        else:
            self.renamed.emit(self._renamed, name)

    def _leave(self) -> None:
        self.show_list()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
