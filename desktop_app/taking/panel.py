"""The page Take in notes: a file is chosen, what it holds is told, then it is taken in or not."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from db import Conflict
from desktop_app.dropped import file_in
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.hearing.labels import heading_label
from desktop_app.portions import Portions
from desktop_app.scrolled import scroll_area
from desktop_app.taking.offer import Offer
from desktop_app.taking.side_by_side import SideBySide
from desktop_app.taking.words import lines_of
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

translate = QCoreApplication.translate


class TakePanel(QScrollArea):
    """Nothing is changed here before Take them in is chosen.

    Signals:
        choose_wished(): ask which file.
        file_dropped(Path): this file was let fall on the page.
        take_wished(Offer): take this in.
    """

    choose_wished = Signal()
    file_dropped = Signal(object)
    take_wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._offer: Offer | None = None
        self._title = heading_label(level=1)
        self._words, self._safe = QLabel(), QLabel()
        self._both = heading_label(self.tr("You both wrote on these. Both are kept."))
        self.conflicts = Portions[Conflict](self._make_conflict)
        self.choose = QPushButton(self.tr("Choose a file"))
        self.take, self.cancel = QPushButton(self.tr("Take them in")), QPushButton()
        self._build()
        self.set_look(look)
        self.show_start()

    def show_start(self) -> None:
        """Show what this page is for, and a button to choose a file."""
        self._show(
            self.tr("Take in notes"),
            self.tr(
                "A helper can give you a file with notes. Choose it here. "
                "You can also drop it on this page."
            ),
            self.tr("First we show what is in it. Your own notes are never replaced."),
        )
        self.choose.show()

    def show_reading(self) -> None:
        """Say that the file is being read."""
        self._show_work(self.tr("We are reading the file."))

    def show_taking(self) -> None:
        """Say that the notes are being taken in."""
        self._show_work(self.tr("We are making a copy, then we take the notes in."))

    def show_offer(self, offer: Offer) -> None:
        """Show what is in the file, with Cancel under the hand."""
        news = offer.brings_anything
        self._show(self.tr("What is in “{file}”").format(file=offer.name), *_told(offer))
        self._offer = offer
        self._both.setVisible(bool(offer.merged.conflicts))
        self.conflicts.setVisible(bool(offer.merged.conflicts))
        self.conflicts.show_things(offer.merged.conflicts)
        self.take.setVisible(news)
        self.cancel.setText(self.tr("Cancel") if news else self.tr("Close"))
        self.cancel.show()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureVisible(0, 0)
        announce(self, f"{self._title.text()}. {self._words.text()}")

    def focus_first(self) -> None:
        """Give the focus to the button that can be chosen now."""
        shown = self.choose if self._offer is None else self.cancel
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._look = look
        self._title.setFont(look.bold(look.scale.title))
        for label in (self._words, self._safe):
            label.setFont(look.font(look.scale.body))
        self._both.setFont(look.bold(look.scale.heading))
        self.choose.setIcon(icon("folder-open", look.colours.on_primary, look.scale.body))
        self.take.setIcon(icon("check", look.colours.on_primary, look.scale.body))
        self.cancel.setIcon(icon("x", look.colours.text, look.scale.body))
        for widget in self.conflicts.shown:
            if isinstance(widget, SideBySide):
                widget.set_look(look)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        file = file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _show_work(self, words: str) -> None:
        self._show(self.tr("Take in notes"), words)
        announce(self, words)

    def _show(self, title: str, words: str, safe: str = "") -> None:
        self._offer = None
        for label, text in ((self._title, title), (self._words, words), (self._safe, safe)):
            label.setText(text)
            label.setVisible(bool(text))
        parts = (self.choose, self.take, self.cancel, self._both, self.conflicts)
        for part in parts:
            part.hide()

    def _build(self) -> None:
        for button in (self.choose, self.take):
            button.setProperty("primary", True)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.choose, self.take, self.cancel):
            flow.addWidget(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for label in (self._title, self._words, self._safe, self._both):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._title, self._words, self._safe, buttons, self._both, self.conflicts):
            column.addWidget(widget)
        column.addStretch()
        scroll_area(page, self)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Take in notes"))
        self.choose.clicked.connect(self.choose_wished)
        self.take.clicked.connect(lambda: self.take_wished.emit(self._offer))
        self.cancel.clicked.connect(self._cancel)

    def _cancel(self) -> None:
        self.show_start()
        self.focus_first()

    def _make_conflict(self, conflict: Conflict) -> QWidget:
        return SideBySide(conflict, self._look)


def _told(offer: Offer) -> tuple[str, str]:
    """What would come in, and what is done before."""
    if not offer.brings_anything:
        return translate("taking", "Everything in this file is here already."), ""
    lines = [f"• {line}" for line in lines_of(offer)]
    return (
        "\n".join([translate("taking", "This would come in:"), *lines]),
        translate("taking", "First we make a copy of your notes as they are now."),
    )
