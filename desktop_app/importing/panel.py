"""The page Bring in studies: one state at a time, from the choice of files to what came of it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db import PastImport, Question
from desktop_app.importing.card import Card
from desktop_app.importing.done_card import DoneCard
from desktop_app.importing.outlook import Outlook
from desktop_app.importing.plan_card import PlanCard
from desktop_app.importing.question_card import QuestionCard
from desktop_app.importing.start_card import StartCard
from desktop_app.importing.words import number, past_words
from desktop_app.importing.work_card import WorkCard
from desktop_app.question import Question as Confirmation
from desktop_app.scrolled import scroll_area
from desktop_app.session import Room, Session
from desktop_app.theme.look import Look


class ImportPanel(QScrollArea):
    """Shows what the desk does; nothing is changed from here before a person agrees.

    Signals:
        paths_dropped(tuple[Path, ...]): these files or folders were let fall on the page.
        undo_wished(): undo the last import; that was confirmed.
    """

    paths_dropped = Signal(object)
    undo_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.start, self.plan = StartCard(look), PlanCard(look)
        self.asking, self.work, self.done = QuestionCard(), WorkCard(), DoneCard()
        self._cards: tuple[Card, ...] = (
            *(self.start, self.asking, self.plan),
            *(self.work, self.done),
        )
        self._body = QWidget()
        self.question = Confirmation(self._body)
        self._build()
        self.set_look(look)
        self._show(self.start)

    def refresh(self) -> None:
        """Look again what came in before."""
        self._session.ask(_past, self.start.show_past, topic="past imports", owner=self)

    def show_start(self) -> None:
        """Show the beginning."""
        self._show(self.start)
        self.refresh()

    def show_work(self, title: str, words: str) -> None:
        """Show that something is being done."""
        self._show(self.work)
        self.work.begin(title, words)

    def ask_fact(self, question: Question, left: int) -> None:
        """Ask for a fact of a saved page."""
        self._show(self.asking)
        self.asking.ask(question, left)

    def show_plan(self, outlook: Outlook) -> None:
        """Show what the files would bring."""
        self._show(self.plan)
        self.plan.show_outlook(outlook)

    def show_done(self, outlook: Outlook) -> None:
        """Show what came in."""
        self.refresh()
        self._show(self.done)
        self.done.show_done(outlook)

    def ask_undo(self, last: PastImport) -> None:
        """Say what undoing would do, and do it only when that is chosen."""
        words = self.tr(
            "Undo this import? Studies that leave the library: {new}. "
            "Studies that become as before: {changed}.\n"
            "Your notes about them stay."
        )
        told = words.format(new=number(last.new), changed=number(last.changed))
        self.question.ask(
            f"{past_words(last)}\n{told}", self.tr("Undo this import"), self.undo_wished.emit
        )
        self.ensureVisible(0, 0)

    def focus_first(self) -> None:
        """Give the focus to where one goes on."""
        self._shown().focus_first()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self.question.set_look(look)
        for card in self._cards:
            card.set_look(look)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._paths_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def _paths_in(self, dropped: QMimeData) -> tuple[Path, ...]:
        """What is carried, when all of it lies on this computer and no work goes on."""
        urls = dropped.urls()
        if self._shown() is self.work or not all(url.isLocalFile() for url in urls):
            return ()
        return tuple(Path(url.toLocalFile()) for url in urls)

    def _shown(self) -> Card:
        return next(card for card in self._cards if not card.isHidden())

    def _show(self, shown: Card) -> None:
        self.question.withdraw()
        for card in self._cards:
            card.setVisible(card is shown)
        self.ensureVisible(0, 0)

    def _build(self) -> None:
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        for card in self._cards:
            inner.addWidget(card)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.addWidget(self.question)
        column.addWidget(self._body)
        column.addStretch()
        scroll_area(page, self)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Bring in studies"))
        self.start.undo_wished.connect(self.ask_undo)
        self.done.undo.clicked.connect(self.start.undo.click)


def _past(room: Room) -> tuple[PastImport, ...]:
    return room.library.past_imports()
