"""The list beside the reader: all studies, those of a topic, or what a search has found."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Answer
from desktop_app.flow import FlowLayout
from desktop_app.scrolled import scrolled_column
from desktop_app.session import Room, Session
from desktop_app.shelf import Shelf
from desktop_app.studies.item import StudyItem, items_of_answer, items_of_rows
from desktop_app.studies.view import StudyList
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

MOST_HITS = 20
ORDERS = ("newest", "title", "people")


@dataclass(frozen=True, slots=True)
class Shown:
    """What the list shows: its rows, how many there are in all, and words about it."""

    items: tuple[StudyItem, ...]
    total: int
    typed: str = ""
    notice: str = ""
    did_you_mean: str | None = None


class LibraryPanel(QWidget):
    """Asks as one types and shows the newest answer only.

    Signals:
        study_chosen(str): the id of the study to open.
        save_wished(StudyItem): save it, or take it off again.
        results_told(str): how many studies there are, for the ear.
        suggestion_taken(str): the spelling to search for instead.
    """

    study_chosen = Signal(str)
    save_wished = Signal(object)
    results_told = Signal(str)
    suggestion_taken = Signal(str)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._typed = ""
        self._topic: str | None = None
        self._shelf: Shelf | None = None
        self._order = ORDERS[0]
        self._limit = MOST_HITS
        self._suggestion: str | None = None
        self._answered: tuple[str, str | None, str] | None = None
        self._count = QLabel()
        self._notice = QLabel()
        self._topic_chip = QPushButton()
        self._meant = QPushButton()
        self._orders = [QPushButton(words) for words in self._order_words()]
        self._more = QPushButton(self.tr("Show more"))
        self.studies = StudyList(look)
        self._build()
        self._connect()
        self.set_look(look)

    def search(self, typed: str) -> None:
        """Show what this text finds; empty text shows the whole library."""
        self._limit = MOST_HITS
        self._typed = typed
        if typed.strip():
            self._topic, self._shelf = None, None
        self.refresh()

    def show_topic(self, topic: str | None) -> None:
        """Show the studies of one topic, or all of them."""
        self._typed, self._topic, self._shelf, self._limit = "", topic, None, MOST_HITS
        self.refresh()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the studies of a shelf, in its own order."""
        self._typed, self._topic, self._shelf, self._limit = "", None, shelf, MOST_HITS
        self.refresh()

    def refresh(self) -> None:
        """Ask again what the list should show."""
        typed, topic, order, limit = self._typed, self._topic, self._order, self._limit
        shelf = self._shelf

        def question(room: Room) -> Shown:
            if typed.strip():
                return _found(room, typed, limit)
            if shelf is not None:
                return _shelved(room, shelf)
            return _browsed(room, topic, order, limit)

        self._session.ask(question, self._show, topic="list", owner=self)

    def count_words(self) -> str:
        """What stands above the list: how many studies, and of what."""
        return self._count.text()

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self.studies.set_look(look)
        self._count.setFont(reading_font(look.family, look.scale.label, 600))
        self._topic_chip.setIcon(icon("x", look.colours.text, look.scale.label))

    def _build(self) -> None:
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setWordWrap(True)
        self.studies.setAccessibleName(self.tr("Studies"))
        self._topic_chip.setProperty("chip", True)
        self._meant.setProperty("chip", True)
        orders = QWidget()
        row = FlowLayout(orders)
        for button in self._orders:
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("chip", True)
            row.addWidget(button)
        self._orders[0].setChecked(True)
        self._sorting = orders
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        chips = QHBoxLayout()
        chips.addWidget(self._topic_chip)
        chips.addStretch()
        for widget in (self._count, self._notice, self._meant):
            head.addWidget(widget)
        head.addLayout(chips)
        head.addWidget(orders)
        column = scrolled_column(self)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.studies, 1)
        column.addWidget(self._more)
        self._more.hide()
        for widget in (self._topic_chip, self._meant, self._notice):
            widget.hide()

    def _connect(self) -> None:
        self.studies.study_chosen.connect(self.study_chosen)
        self.studies.save_wished.connect(self.save_wished)
        self._topic_chip.clicked.connect(self._drop_topic)
        self._more.clicked.connect(self._show_more)
        self._meant.clicked.connect(self._take_suggestion)
        for order, button in zip(ORDERS, self._orders, strict=True):
            button.clicked.connect(self._sorter(order))

    def _show(self, shown: Shown) -> None:
        scope = self._shelf.name if self._shelf else self._topic
        asked = (shown.typed, scope, self._order)
        self.studies.show_items(shown.items, from_top=asked != self._answered)
        self._answered = asked
        words = self._words_about(shown)
        self._count.setText(words)
        self._notice.setText(shown.notice)
        self._notice.setVisible(bool(shown.notice))
        self._topic_chip.setVisible(scope is not None)
        self._topic_chip.setText(scope or "")
        named = self.tr("{scope}. Choose to show all studies again.")
        self._topic_chip.setAccessibleName(named.format(scope=scope or ""))
        self._suggestion = shown.did_you_mean
        meant = self.tr("Did you mean {word}?").format(word=shown.did_you_mean or "")
        self._meant.setText(meant)
        self._meant.setVisible(shown.did_you_mean is not None)
        self._sorting.setVisible(not shown.typed and self._shelf is None)
        self._more.setVisible(len(shown.items) < shown.total and len(shown.items) >= self._limit)
        self.results_told.emit(words)

    def _words_about(self, shown: Shown) -> str:
        if shown.typed and not shown.items:
            return self.tr("We found nothing for “{typed}”. Try one word, or pick a topic.").format(
                typed=shown.typed.strip()
            )
        if not shown.items:
            return self.tr("There are no studies here yet.")
        scope = self._shelf.name if self._shelf else self._topic
        name = scope or self.tr("Library")
        if shown.typed:
            name = f"“{shown.typed.strip()}”"
        if shown.total == 1:
            return self.tr("{name} · 1 study").format(name=name)
        return self.tr("{name} · {count} studies").format(name=name, count=shown.total)

    def _order_words(self) -> tuple[str, ...]:
        return (self.tr("Newest first"), self.tr("A to Z"), self.tr("Most people"))

    def _sorter(self, order: str) -> Callable[[], None]:
        def sort() -> None:
            self._order = order
            self.refresh()

        return sort

    def _drop_topic(self) -> None:
        self.show_topic(None)

    def _show_more(self) -> None:
        self._limit += MOST_HITS
        self.refresh()

    def _take_suggestion(self) -> None:
        if self._suggestion is not None:
            self.suggestion_taken.emit(self._suggestion)


def _found(room: Room, typed: str, limit: int) -> Shown:
    answer: Answer = room.library.find(typed, limit=limit)
    marks = room.notebook.marks_of([hit.row.id for hit in answer.hits])
    items = items_of_answer(answer, marks)
    return Shown(items, answer.total, typed, answer.notice, answer.did_you_mean)


def _browsed(room: Room, topic: str | None, order: str, limit: int) -> Shown:
    rows = room.library.rows(order, topic=topic, limit=limit)
    marks = room.notebook.marks_of([row.id for row in rows])
    return Shown(items_of_rows(rows, marks), room.library.count(topic=topic))


def _shelved(room: Room, shelf: Shelf) -> Shown:
    rows = room.library.rows_for(shelf.studies)
    marks = room.notebook.marks_of([row.id for row in rows])
    return Shown(items_of_rows(rows, marks), len(rows), notice=shelf.about)
