"""One thing to give out: what goes into it, a warning, and a button for each form."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.giving.picking import Picking
from desktop_app.giving.wish import Form, Stock, What, Wish
from desktop_app.giving.words import (
    WITH_NOTES,
    forms_of,
    hint_of,
    is_there,
    nothing_of,
    words_of,
)
from desktop_app.hearing.announcing import announce
from desktop_app.hearing.labels import heading_label
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.counted import notes_phrase, studies_phrase
from desktop_app.words.notes import notes_warning

MOST_FORMS = 4


class Step(QWidget):
    """Shows one of the five things at a time.

    Signals:
        wished(Wish): write this.
        told(str): why nothing can be written yet.
        back_wished(): choose another thing.
        stop_wished(): stop what is being written.
    """

    wished = Signal(object)
    told = Signal(str)
    back_wished = Signal()
    stop_wished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._stock = What.HELPER, Stock()
        self.back, self.stop = QPushButton(self.tr("Other things")), QPushButton(self.tr("Stop"))
        self._title = heading_label(level=1)
        self._hint, self._count = QLabel(), QLabel()
        self._warning, self._progress = QLabel(notes_warning()), QLabel()
        self.picking = Picking(look)
        self.forms = [WideButton("download") for _ in range(MOST_FORMS)]
        self._build()
        self.set_look(look)

    def show_step(self, what: What, stock: Stock) -> None:
        """Show this thing, and say it to a screen reader."""
        self._what = what
        self._title.setText(words_of(what).name)
        self.show_stock(stock)
        announce(self, f"{self._title.text()}. {self._hint.text()}")

    def show_stock(self, stock: Stock) -> None:
        """Show what there is of it now."""
        self._stock = stock
        there = is_there(self._what, stock)
        self._hint.setText(hint_of(self._what) if there else nothing_of(self._what))
        self.picking.setVisible(there)
        self.picking.show_stock(self._what, stock)
        self._warning.setVisible(there and self._what in WITH_NOTES)
        forms = list(forms_of(self._what).values()) if there else []
        for number, button in enumerate(self.forms):
            button.setVisible(number < len(forms))
            if number < len(forms):
                button.show_words(forms[number].name, forms[number].about)
        self._recount()

    def show_progress(self, words: str) -> None:
        """Show how far the writing is; no words when it has ended."""
        self._progress.setText(words)
        self._progress.setVisible(bool(words))
        self.stop.setVisible(bool(words))

    def focus_first(self) -> None:
        """Give the focus to the first thing that can be chosen."""
        lists = (self.picking.questions, self.picking.notes, self.picking.studies)
        wanted = [each.every for each in lists] + self.forms + [self.back]
        first = next(each for each in wanted if each.isVisible())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the step in another look."""
        self._title.setFont(look.bold(look.scale.title))
        for label in (self._hint, self._progress):
            label.setFont(look.font(look.scale.body))
        self._count.setFont(look.bold(look.scale.body))
        self.back.setIcon(icon("arrow-left", look.colours.text, look.scale.body))
        self.stop.setIcon(icon("x", look.colours.text, look.scale.body))
        self.picking.set_look(look)
        for button in self.forms:
            button.set_look(look)

    def _build(self) -> None:
        self._warning.setProperty("banner", True)
        labels = (self._title, self._hint, self._count, self._warning, self._progress)
        for label in labels:
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_alone(self.back))
        for widget in (*labels[:2], self.picking, *labels[2:4], *self.forms, self._progress):
            column.addWidget(widget)
        column.addWidget(_alone(self.stop))
        self.show_progress("")
        self.back.clicked.connect(self.back_wished)
        self.stop.clicked.connect(self.stop_wished)
        self.picking.changed.connect(self._recount)
        for number, button in enumerate(self.forms):
            button.clicked.connect(partial(self._wish, number))

    def _recount(self) -> None:
        notes, studies = len(self.picking.picked_notes()), len(self.picking.picked_studies())
        counts = {
            What.HELPER: f"{notes_phrase(notes)}, {studies_phrase(studies)}",
            What.NOTES: notes_phrase(notes),
            What.STUDIES: studies_phrase(studies),
            What.LIBRARY: studies_phrase(self._stock.studies),
        }
        told = counts.get(self._what, "") if is_there(self._what, self._stock) else ""
        self._count.setText(self.tr("This goes out: {what}").format(what=told))
        self._count.setVisible(bool(told))

    def _wish(self, number: int) -> None:
        form: Form = list(forms_of(self._what))[number]
        notes, studies = self.picking.picked_notes(), self.picking.picked_studies()
        if self._what is What.HELPER and not notes and not studies:
            self.told.emit(self.tr("Tick at least one thing first."))
            return
        self.wished.emit(Wish(self._what, form, notes, studies))


def _alone(button: QPushButton) -> QWidget:
    """The button on a line of its own, as wide as its words."""
    holder = QWidget()
    FlowLayout(holder).addWidget(button)
    return holder
