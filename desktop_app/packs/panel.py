"""The page Study packs: what is here, what a file would do, making one, what has changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db import Changes, Pack, StudyChange
from desktop_app.dropped import file_in
from desktop_app.packs.bundles import Bundle
from desktop_app.packs.changed import Changed
from desktop_app.packs.here import PacksHere
from desktop_app.packs.making import Making
from desktop_app.packs.offer import Offer
from desktop_app.packs.part import Part
from desktop_app.packs.words import offer_lines, present_phrase
from desktop_app.question import Question
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.look import Look
from desktop_app.words.packs import seal_phrase


class PacksPanel(QScrollArea):
    """Nothing is written here before Install it, or a confirmed question.

    Signals:
        choose_wished(), making_wished(): ask for a pack file; show what a pack can be made of.
        file_dropped(Path): this file was let fall on the page.
        install_wished(Offer): bring this pack in.
        stop_wished(): stop what is being done.
        back_wished(Pack), removal_wished(Pack): confirmed: go back with it, or take it out.
        changes_wished(Pack): show what it has changed.
    """

    choose_wished = Signal()
    making_wished = Signal()
    file_dropped = Signal(object)
    install_wished = Signal(object)
    stop_wished = Signal()
    back_wished = Signal(object)
    removal_wished = Signal(object)
    changes_wished = Signal(object)

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offer: Offer | None = None
        self.stop = QPushButton(self.tr("Cancel"))
        self.cancel, self.install = QPushButton(self.tr("Cancel")), QPushButton()
        self.install.setText(self.tr("Install it"))
        self.here, self.making, self.changed = PacksHere(look), Making(look), Changed(look)
        self.work = Part({self.stop: "x"})
        self.offer = Part({self.cancel: "x", self.install: "check"})
        self._parts = (self.here, self.work, self.offer, self.making, self.changed)
        self._body = QWidget()
        self.question = Question(self._body)
        self._build()
        self.set_look(look)

    def refresh(self) -> None:
        """Look again which packs there are."""
        self._session.ask_packs(
            lambda packs: packs.installed(), self.here.show_packs, topic="packs", owner=self
        )

    def hear(self, changes: Changes) -> None:
        """Look again when studies have come or gone."""
        if changes.library:
            self.refresh()

    def show_here(self) -> None:
        """Show the packs that are here, and begin again."""
        self.show_part(self.here)

    def show_work(self, title: str, words: str) -> None:
        """Say what is being done; it can be stopped."""
        self.stop.setEnabled(True)
        self.work.say(title, words)
        self.show_part(self.work)

    def show_progress(self, words: str) -> None:
        """Say how far it is, unless it is being stopped."""
        if self.stop.isEnabled():
            self.work.words.setText(words)

    def show_offer(self, offer: Offer) -> None:
        """Show what the pack would do, with Cancel under the hand."""
        source = offer.plan.source
        lines = [seal_phrase(source.signer)]
        if source.signer is None:
            lines.append(self.tr("Install it only if you trust who gave it to you."))
        lines += ["", present_phrase(offer), *(f"• {line}" for line in offer_lines(offer)), ""]
        lines.append(self.tr("First we make a copy of your notes. You can undo this."))
        self.offer.say(self.tr("The pack “{title}”").format(title=source.head.title), *lines)
        self._offer = offer
        self.show_part(self.offer)

    def ask_back(self, pack: Pack) -> None:
        """Say what going back would do, and do it only when that is chosen."""
        words = self.tr(
            "Go back to the pack “{title}” as it was before number {number}?\n"
            "Its studies change back. Your notes and saved studies stay.\n"
            "You can undo this."
        )
        told = words.format(title=pack.head.title, number=pack.head.number)
        self._ask(told, self.tr("Go back to the one before"), lambda: self.back_wished.emit(pack))

    def ask_removal(self, pack: Pack) -> None:
        """Say what taking it out would do, and do it only when that is chosen."""
        words = self.tr(
            "Take the pack “{title}” out?\n"
            "Its studies leave your library. Your notes and saved studies stay.\n"
            "To bring it back you need its file."
        )
        told = words.format(title=pack.head.title)
        self._ask(told, self.tr("Take it out"), lambda: self.removal_wished.emit(pack))

    def show_changes(self, title: str, changes: Sequence[StudyChange]) -> None:
        """Show these changes under this title."""
        self.changed.show_changes(title, changes)
        self.show_part(self.changed)

    def show_bundles(self, bundles: Sequence[Bundle]) -> None:
        """Show what a pack can be made of."""
        self.making.show_bundles(bundles)
        self.show_part(self.making)

    def show_part(self, part: Part) -> None:
        """Show this part in place of the others, from its top, with the focus in it."""
        self.question.withdraw()
        for each in self._parts:
            each.setVisible(each is part)
        self.ensureVisible(0, 0)
        if self.isVisible():
            part.focus_first()

    def focus_first(self) -> None:
        """Give the focus to what can be chosen first."""
        if self.question.isVisible():
            self.question.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        next(part for part in self._parts if not part.isHidden()).focus_first()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        for part in self._parts:
            part.set_look(look)
        self.question.set_look(look)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._may_drop() and file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        file = file_in(event.mimeData())
        if self._may_drop() and file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _may_drop(self) -> bool:
        """One thing after the other: nothing new while something is being done."""
        return self.work.isHidden()

    def _ask(self, words: str, deed: str, then: Callable[[], None]) -> None:
        self.question.ask(words, deed, then)
        self.ensureVisible(0, 0)

    def _build(self) -> None:
        self.install.setProperty("primary", True)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            inner.addWidget(part)
            part.setVisible(part is self.here)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        for widget in (self.question, self._body):
            column.addWidget(widget)
        column.addStretch()
        scroll_area(page, self)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Study packs"))
        self.here.choose.clicked.connect(self.choose_wished)
        self.here.make.clicked.connect(self.making_wished)
        self.here.changes_wished.connect(self.changes_wished)
        self.here.back_wished.connect(self.ask_back)
        self.here.removal_wished.connect(self.ask_removal)
        self.stop.clicked.connect(self._stop)
        self.install.clicked.connect(lambda: self.install_wished.emit(self._offer))
        for button in (self.cancel, self.making.cancel, self.changed.back):
            button.clicked.connect(self.show_here)

    def _stop(self) -> None:
        self.work.words.setText(self.tr("Stopping. Nothing will be changed."))
        self.stop.setEnabled(False)
        self.stop_wished.emit()
