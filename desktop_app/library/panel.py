"""The list beside the reader: all studies, those of a topic or shelf, or what was searched."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from db import Changes, Facet, Forms, Wish
from desktop_app.library.beside import Beside
from desktop_app.library.chip_row import ChipRow, Choice
from desktop_app.library.filters import Filters
from desktop_app.library.found import (
    Shown,
    browsed,
    in_kept_order,
    searched,
    shelved,
    ways_to_narrow,
)
from desktop_app.library.narrowing import narrowed, pieces, widened
from desktop_app.library.said import completed, count_words, notices, offers, spoken
from desktop_app.library.searches import Searches
from desktop_app.scrolled import scrolled_column
from desktop_app.session import Room, Session
from desktop_app.shelf import Shelf
from desktop_app.studies.view import StudyList
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.filters import filter_sentence
from desktop_app.words.language import topic_label

MOST_HITS = 20
COUNT_AFTER_MS = 250
"""How long typing must rest before the ways to narrow are counted."""
HERE = "here:"
"""Marks the chip of the topic or shelf one is in."""


class LibraryPanel(QWidget):
    """Asks as one types and shows the newest answer only.

    Signals:
        study_chosen(str): the id of the study to open.
        save_wished(StudyItem): save it, or take it off again.
        note_chosen(Note): open this note.
        searched(str): this text has led to a study.
        kept(str): keep this search, or forget it when it is kept.
        forgotten(): forget the last searches.
        results_told(str): how many studies there are and what was changed, for the ear.
        topic_wished(str): show the studies of this topic.
        text_wished(str): the text that shall stand in the search box instead.
        print_wished(str, tuple[StudyId, ...]): a name for these studies as a booklet.
    """

    study_chosen = Signal(str)
    save_wished = Signal(object)
    note_chosen = Signal(object)
    searched = Signal(str)
    kept = Signal(str)
    forgotten = Signal()
    results_told = Signal(str)
    topic_wished = Signal(str)
    text_wished = Signal(str)
    print_wished = Signal(str, object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._typed = ""
        self._topic: str | None = None
        self._shelf: Shelf | None = None
        self._limit = MOST_HITS
        self._widely = True
        self._shown = Shown((), 0)
        self._asked: tuple[str, str | None, str] | None = None
        self._wants_first = False
        self._count, self._notice = QLabel(), QLabel()
        self._words, self._offers, self._here = (
            ChipRow(look, ready=7),
            ChipRow(look, ready=3),
            ChipRow(look, ready=3),
        )
        self.searches = Searches(look)
        self.filters = Filters(look)
        self._beside = Beside(look)
        self._more = QPushButton(self.tr("Show more"))
        self.print_button = QPushButton(self.tr("Print these studies"))
        self._counting = QTimer(self)
        self.studies = StudyList(look)
        self._build()
        self._connect()
        self.set_look(look)

    @property
    def forms(self) -> Forms:
        """What to mark in a study that is opened from here."""
        return self._shown.forms if self._typed.strip() else Forms()

    def search(self, typed: str) -> None:
        """Show what this text finds; empty text shows the whole library."""
        self._limit, self._widely = MOST_HITS, True
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

    def focus_first(self) -> None:
        """Give the focus to the list."""
        self.studies.setFocus(Qt.FocusReason.OtherFocusReason)

    def hear(self, changes: Changes) -> None:
        """Ask again when what a row shows has changed."""
        if changes.bookmarks or changes.library or changes.notes:
            self.refresh()

    def refresh(self) -> None:
        """Ask again what the list should show; a provisional answer first where there is much."""
        self._ask(quick=bool(self._typed.strip()))
        self._counting.start()

    def show_searches(self, recent: tuple[str, ...], kept: tuple[str, ...]) -> None:
        """Offer these searches while none is typed."""
        self.searches.offer(recent, kept)
        self._tell_kept()

    def go_to_first(self) -> None:
        """Go to the first study of the present text, as soon as its answer is there."""
        self.studies.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._asked is not None and self._asked[0] == self._typed:
            self._choose_first()
        else:
            self._wants_first = True

    def _choose_first(self) -> None:
        self._wants_first = False
        if self.studies.item_count():
            self.studies.setCurrentIndex(self.studies.model().index(0, 0))

    def count_words(self) -> str:
        """What stands above the list: how many studies, and of what."""
        return self._count.text()

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self.studies.set_look(look)
        self._count.setFont(look.bold(look.scale.label))
        self.print_button.setIcon(icon("printer", look.colours.text, look.scale.body))
        parts = (self._words, self._offers, self._here, self.searches, self.filters, self._beside)
        for part in parts:
            part.set_look(look)

    def _ask(self, *, quick: bool) -> None:
        typed, topic, shelf, order = self._typed, self._topic, self._shelf, self._order()
        wish = Wish(self._limit, order, self._widely, quick)

        def question(room: Room) -> Shown:
            if typed.strip():
                return searched(room, typed, wish, lambda: self._typed != typed)
            if shelf is not None:
                return shelved(room, shelf)
            return browsed(room, topic, order, wish.limit)

        self._session.ask(question, self._show, topic="list", owner=self)

    def _order(self) -> str:
        return self.filters.order(searching=bool(self._typed.strip()))

    def _count_ways(self) -> None:
        typed = self._typed
        answer = self._shown.answer
        asked = answer.corrected if answer is not None and answer.corrected else typed
        if self._topic is None and self._shelf is None:
            self._session.ask(
                lambda room: (typed, ways_to_narrow(room, asked)),
                self._show_ways,
                topic="ways",
                owner=self,
            )
        else:
            self.filters.show_ways(())

    def _show_ways(self, told: tuple[str, tuple[Facet, ...]]) -> None:
        typed, ways = told
        if typed == self._typed:
            self.filters.show_ways(ways)

    def _show(self, shown: Shown) -> None:
        topic = topic_label(self._topic) if self._topic else None
        scope = self._shelf.name if self._shelf else topic
        asked = (shown.typed, scope, self._order())
        if asked == self._asked and (self.studies.underMouse() or self.studies.hasFocus()):
            shown = in_kept_order(shown, self._shown.items)
        self.studies.show_items(shown.items, from_top=asked != self._asked)
        self._asked, self._shown = asked, shown
        if self._wants_first and shown.typed == self._typed:
            self._choose_first()
        words = count_words(shown, scope)
        self._count.setText(words)
        told = notices(shown)
        self._notice.setText(told)
        self._notice.setVisible(bool(told))
        self._words.offer("", [Choice(word, word) for word in shown.completions])
        lead, choices = offers(shown)
        self._offers.offer(lead, choices)
        self._here.offer("", self._taken(scope))
        self._beside.show_found(shown.terms, shown.notes)
        self.filters.show_orders(searching=bool(shown.typed.strip()), fixed=self._shelf is not None)
        self._tell_kept()
        self._more.setVisible(len(shown.items) < shown.total and len(shown.items) >= self._limit)
        self.print_button.setVisible(self._shelf is not None and bool(shown.items))
        self.results_told.emit(spoken(words, told))
        if shown.answer is not None and shown.answer.provisional:
            self._ask(quick=False)

    def _taken(self, scope: str | None) -> list[Choice]:
        """The topic or shelf one is in, and each narrowing in the text, to be taken off."""
        off = self.tr("{what}. Choose to take it off.")
        choices = [Choice(scope, HERE, off.format(what=scope), "x")] if scope else []
        for piece in pieces(self._typed):
            words = filter_sentence(piece.name, piece.value)
            choices.append(Choice(words, piece.words, off.format(what=words), "x"))
        return choices

    def _build(self) -> None:
        for label in (self._count, self._notice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.studies.setAccessibleName(self.tr("Studies"))
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        rows = (self._words, self._count, self._notice, self._offers, self._here)
        for widget in (*rows, self.searches, self._beside, self.filters):
            head.addWidget(widget)
        column = scrolled_column(self)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.studies, 1)
        for button in (self._more, self.print_button):
            column.addWidget(button)
            button.hide()
        self._notice.hide()
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_AFTER_MS)

    def _connect(self) -> None:
        self.studies.study_chosen.connect(self._choose)
        self.searches.text_chosen.connect(self.text_wished)
        self.searches.forgotten.connect(self.forgotten)
        self.filters.keep_wished.connect(self._keep)
        self.studies.save_wished.connect(self.save_wished)
        self._beside.note_chosen.connect(self.note_chosen)
        self._more.clicked.connect(self._show_more)
        self.print_button.clicked.connect(self._wish_print)
        self._counting.timeout.connect(self._count_ways)
        self._words.chosen.connect(self._complete)
        self._offers.chosen.connect(self._take_offer)
        self._here.chosen.connect(self._take_off)
        self.filters.way_chosen.connect(self._narrow)
        self.filters.text_chosen.connect(self.text_wished)
        self.filters.order_chosen.connect(self.refresh)

    def _wish_print(self) -> None:
        if self._shelf is not None:
            self.print_wished.emit(self._shelf.name, self.studies.shown_studies())

    def _choose(self, study: str) -> None:
        if self._typed.strip():
            self.searched.emit(self._typed.strip())
        self.study_chosen.emit(study)

    def _keep(self) -> None:
        self.kept.emit(self._typed.strip())

    def _tell_kept(self) -> None:
        """Searches stand there while nothing is typed; a typed one can be kept."""
        typed = self._typed.strip()
        idle = not typed and self._topic is None and self._shelf is None
        self.searches.setVisible(idle and self.searches.has_any)
        self.filters.show_keeping(typed, is_kept=typed in self.searches.kept)

    def _complete(self, word: str) -> None:
        self.text_wished.emit(completed(self._typed, word))

    def _take_offer(self, value: str) -> None:
        """A spelling, a text with one word less, a topic, or only what was typed."""
        kind, _, text = value.partition(":")
        if kind == "topic":
            self.topic_wished.emit(text)
        elif kind == "exactly":
            self._widely = False
            self.refresh()
        else:
            self.text_wished.emit(text)

    def _take_off(self, words: str) -> None:
        self.studies.setFocus(Qt.FocusReason.OtherFocusReason)
        if words == HERE:
            self.show_topic(None)
        else:
            self.text_wished.emit(widened(self._typed, words))

    def _narrow(self, words: str) -> None:
        self.text_wished.emit(narrowed(self._typed, words))

    def _show_more(self) -> None:
        self._limit += MOST_HITS
        self.refresh()
