"""The first thing a person sees; its cards never move and nothing is suggested by tracking."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import Changes, StudyRow
from desktop_app.card import Card
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.home.notice import Notice
from desktop_app.home.tile import Tile
from desktop_app.home.turned import Turned
from desktop_app.home.view import HomeView, gather
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.shelf import Shelf
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.counted import studies_phrase
from desktop_app.words.facts import minutes_phrase, year_phrase
from desktop_app.words.labels import kind_label, part_label


@dataclass(frozen=True, slots=True)
class TopicTile:
    """A topic that stands on Home, with the icon beside its name."""

    name: str
    icon: str


class HomePanel(QScrollArea):
    """Cards in fixed order: continue, next, new, topics, shelves, my questions.

    Signals:
        study_chosen(str): open this study.
        topic_chosen(str): show the studies of this topic.
        shelf_chosen(Shelf): show the studies of this shelf.
        search_wished(str): search for this text.
        visit_wished(): show the questions for the next visit.
        queue_wished(): show everything that waits to be read next.
        notice_read(): what was found at the start has been read.
        turned_wished(object): show these changes of studies.
        turned_read(str): the person has read of corrections up to this time (UTC).
    """

    study_chosen = Signal(str)
    topic_chosen = Signal(str)
    shelf_chosen = Signal(object)
    search_wished = Signal(str)
    visit_wished = Signal()
    queue_wished = Signal()
    notice_read = Signal()
    turned_wished = Signal(object)
    turned_read = Signal(str)

    def __init__(
        self,
        session: Session,
        look: Look,
        tiles: tuple[TopicTile, ...],
        shelves: tuple[Shelf, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._look = look
        self._view: HomeView | None = None
        self._welcome = heading_label(self.tr("Read about MS research in plain words."), 1)
        self._waiting = QLabel(self.tr("Getting your library ready …"))
        self._notice = Notice(self.tr("What we found at the start"))
        self.turned, self._since = Turned(), ""
        self._continue = Card(self.tr("Continue where you stopped"))
        self._following = Card(self.tr("Next on your list"))
        self._new = Card(self.tr("New in this library"))
        self._topics = Card(self.tr("Browse by topic"))
        self._shelves = Card(self.tr("Shelves"))
        self._searches = Card(self.tr("Kept searches"))
        self._kept: tuple[str, ...] = ()
        self._visit = Card(self.tr("My questions for the next visit"))
        self._tiles = [Tile(tile.name, tile.icon) for tile in tiles]
        self._shelf_buttons = [self._shelf_button(shelf) for shelf in shelves]
        self._build()
        self.set_look(look)

    def refresh(self) -> None:
        """Look again what there is to show."""
        self._session.ask(partial(gather, self._since), self._take, topic="home", owner=self)

    def hear(self, changes: Changes) -> None:
        """Look again when anything has changed: Home shows a little of everything."""
        if changes != Changes():
            self.refresh()

    def set_look(self, look: Look) -> None:
        """Show the cards in another look."""
        self._look = look
        self._welcome.setFont(look.bold(look.scale.title))
        for card in (self._notice, self.turned, *self._cards()):
            card.set_look(look)
        for button in (*self._tiles, *self._shelf_buttons):
            button.set_look(look)
        if self._view is not None:
            self.show_view(self._view)

    def continues_with(self) -> str:
        """The title of the study where reading stopped, or nothing."""
        return self._view.last.title if self._view and self._view.last else ""

    def _build(self) -> None:
        self._welcome.setWordWrap(True)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(20)
        cards = self._cards()
        for widget in (self._welcome, self._notice, self.turned, self._waiting, *cards):
            column.addWidget(widget)
        for card in cards:
            card.hide()
        column.addStretch()
        self._notice.read.connect(self.notice_read)
        self.turned.wished.connect(self.turned_wished)
        self.turned.read.connect(self.turned_read)
        flow = QWidget()
        row = FlowLayout(flow, gap=12)
        for tile in self._tiles:
            row.addWidget(tile)
            tile.chosen.connect(self.topic_chosen)
        self._topics.body.addWidget(flow)
        self._shelves.show_buttons(self._shelf_buttons)
        self._count = QLabel()
        self._count.setWordWrap(True)
        self._open_visit = QPushButton(self.tr("Open My visit"))
        self._open_visit.clicked.connect(self.visit_wished)
        self._visit.body.addWidget(self._count)
        self._visit.body.addWidget(self._open_visit, 0, Qt.AlignmentFlag.AlignLeft)
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Home"))

    def _take(self, view: HomeView) -> None:
        if view != self._view:
            self.show_view(view)

    def show_view(self, view: HomeView) -> None:
        """Show what there is."""
        self._view = view
        self._waiting.hide()
        self.turned.show_changes(view.turned)
        for card in self._cards():
            card.show()
        self._continue.setVisible(view.last is not None)
        if view.last is not None and view.place is not None:
            at = part_label(view.place.part)
            facts = f"{at} · {minutes_phrase(view.last.words)}"
            self._continue.show_buttons([self._row_button(view.last, facts)])
        self._following.setVisible(view.following is not None)
        if view.following is not None:
            self._following.show_buttons(
                [self._row_button(view.following, _row_facts(view.following)), self._queue_button()]
            )
        self._new.show_buttons([self._row_button(row, _row_facts(row)) for row in view.newest])
        counts = {topic.name: topic.studies for topic in view.topics}
        for tile in self._tiles:
            tile.show_count(counts.get(tile.topic, 0))
        self._count.setText(self._question_words(view))
        self._show_searches()
        self._put_in_order()

    def _put_in_order(self) -> None:
        """The Tab key follows the eye, also to what was made later."""
        cards = (self._notice, self.turned, *self._cards())
        buttons = [each for card in cards for each in card.findChildren(QPushButton)]
        for one, other in pairwise([self, *buttons]):
            QWidget.setTabOrder(one, other)

    def show_kept(self, kept: tuple[str, ...]) -> None:
        """Offer these kept searches."""
        self._kept = kept
        self._show_searches()

    def show_notice(self, sentences: Sequence[str]) -> None:
        """Say on top what was found at the start, until it was read; nothing hides it."""
        self._notice.show_sentences(sentences)

    def show_turned_since(self, time: str) -> None:
        """Tell only of corrections after this time (UTC)."""
        if time != self._since:
            self._since = time
            self.refresh()

    def notice_words(self) -> str:
        """What the notice on top says; nothing when all was read."""
        return self._notice.words()

    def latest(self) -> int:
        """The number of the newest study that Home has seen; 0 before the first look."""
        return self._view.latest if self._view else 0

    def _show_searches(self) -> None:
        fresh = self._view.fresh if self._view else 0
        buttons = []
        if fresh:
            words = studies_phrase(fresh)
            buttons.append(self._search_button(self.tr("New since I last looked"), words, "is:new"))
        buttons += [self._search_button(text, "", text) for text in self._kept]
        self._searches.show_buttons(buttons)
        self._searches.setVisible(bool(buttons))

    def _search_button(self, title: str, detail: str, text: str) -> WideButton:
        button = WideButton("search")
        button.set_look(self._look)
        button.show_words(title, detail)
        button.clicked.connect(lambda: self.search_wished.emit(f"{text} "))
        return button

    def _cards(self) -> tuple[Card, ...]:
        last = (self._topics, self._shelves, self._searches, self._visit)
        return (self._continue, self._following, self._new, *last)

    def _queue_button(self) -> WideButton:
        button = WideButton("clipboard-list")
        button.set_look(self._look)
        button.show_words(self.tr("Show the whole list"), "")
        button.clicked.connect(self.queue_wished)
        return button

    def _shelf_button(self, shelf: Shelf) -> WideButton:
        button = WideButton(shelf.icon)
        count = len(shelf.studies)
        words = f"{shelf.about} {studies_phrase(count)}." if count else shelf.about
        button.show_words(shelf.name, words)
        button.clicked.connect(lambda: self.shelf_chosen.emit(shelf))
        return button

    def _row_button(self, row: StudyRow, facts: str) -> WideButton:
        button = WideButton("book-open")
        button.set_look(self._look)
        button.show_words(row.title, facts)
        button.clicked.connect(self._opener(row.id))
        return button

    def _opener(self, study: str) -> Callable[[], None]:
        def open_study() -> None:
            self.study_chosen.emit(study)

        return open_study

    def _question_words(self, view: HomeView) -> str:
        if not view.questions:
            return self.tr(
                "No questions yet. When something makes you wonder, choose Ask my team. "
                "We will keep the list for your next visit."
            )
        first = view.questions[0].text.strip()
        words = self.tr("%n question(s). The first: {first}", "", len(view.questions))
        return words.format(first=first)


def _row_facts(row: StudyRow) -> str:
    return f"{kind_label(row.kind)} · {year_phrase(row.published)} · {minutes_phrase(row.words)}"
