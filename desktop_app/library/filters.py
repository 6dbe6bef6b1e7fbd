"""Ways to narrow and to sort the list, folded away until they are wanted."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from db import Facet
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import choice_button, fold_button
from desktop_app.library.chip_row import ChipRow, Choice
from desktop_app.library.narrowing import rephrased
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.filters import facet_sentence

FIRST_SHOWN = 6
FIRST_OF_EACH = {"kind": 2, "about": 1, "year": 1, "people": 1, "is": 1, "has": 0, "topic": 1}
ORDERS = ("best", "newest", "title", "people")


class Filters(QWidget):
    """One button opens the ways to narrow; at most six, the rest behind another.

    Signals:
        text_chosen(str): the search, put another way.
        way_chosen(str): the words that narrow the search.
        keep_wished(): keep this search, or forget it when it is kept.
        order_chosen(): the list is wanted in another order.
    """

    text_chosen = Signal(str)
    way_chosen = Signal(str)
    keep_wished = Signal()
    order_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ways: tuple[Facet, ...] = ()
        self._all = False
        self._orders = {True: "best", False: "newest"}
        self._searching = False
        self._open = _chip(fold_button(self.tr("Narrow and sort")))
        self._row, self._exactly = ChipRow(look, ready=6), ChipRow(look, ready=3)
        self._more = _chip(QPushButton(self.tr("More filters")))
        self._keep = _chip(QPushButton(self.tr("Keep this search")))
        self._sorting = QWidget()
        self._buttons = {
            "best": _chip(choice_button(self.tr("Best match"))),
            "newest": _chip(choice_button(self.tr("Newest first"))),
            "title": _chip(choice_button(self.tr("A to Z"))),
            "people": _chip(choice_button(self.tr("Most people"))),
        }
        line = FlowLayout(self._sorting)
        for name, button in self._buttons.items():
            line.addWidget(button)
            button.clicked.connect(self._sorter(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        opener = QWidget()
        FlowLayout(opener).addWidget(self._open)
        more = QWidget()
        last = FlowLayout(more)
        last.addWidget(self._more)
        last.addWidget(self._keep)
        self._folded = (self._sorting, self._row, self._exactly, more)
        for widget in (opener, *self._folded):
            column.addWidget(widget)
        self._open.toggled.connect(self._fold)
        self._more.clicked.connect(self._show_all)
        self._keep.clicked.connect(self.keep_wished)
        self._row.chosen.connect(self.way_chosen)
        self._exactly.chosen.connect(self.text_chosen)
        self._fold()

    def unfold(self, *, shown: bool) -> None:
        """Show the ways to narrow and sort, or fold them away."""
        self._open.setChecked(shown)

    def order(self, *, searching: bool) -> str:
        """The order that was chosen, for searching or for browsing."""
        return self._orders[searching]

    def show_ways(self, ways: tuple[Facet, ...]) -> None:
        """Offer these ways to narrow."""
        self._ways = ways
        self._fold()

    def show_orders(self, *, searching: bool, fixed: bool) -> None:
        """Offer the orders that fit; a shelf has its own and `fixed` one."""
        self._searching = searching
        for name, button in self._buttons.items():
            button.setVisible(name != ("title" if searching else "best"))
            button.setChecked(name == self._orders[searching])
        self.setVisible(not fixed)

    def show_keeping(self, typed: str, *, is_kept: bool) -> None:
        """Offer to keep what is typed, or to forget it."""
        words = self.tr("Do not keep this search") if is_kept else self.tr("Keep this search")
        self._keep.setText(words)
        self._keep.setVisible(bool(typed))
        named = {
            "phrase": self.tr("These words side by side"),
            "any": self.tr("Any of these words"),
            "title": self.tr("Only in the title"),
            "limits": self.tr("Only among the limits"),
        }
        ways = rephrased(typed)
        self._exactly.offer("", [Choice(named[name], text) for name, text in ways.items()])
        self._fold()

    def set_look(self, look: Look) -> None:
        """Show the buttons in another look."""
        self._look = look
        self._row.set_look(look)
        self._exactly.set_look(look)
        self._fold()

    def _sorter(self, name: str) -> Callable[[], None]:
        def sort() -> None:
            self._orders[self._searching] = name
            self.show_orders(searching=self._searching, fixed=False)
            self.order_chosen.emit()

        return sort

    def _show_all(self) -> None:
        self._all = True
        self._fold()

    def _fold(self) -> None:
        shown = self._open.isChecked()
        ink = self._look.colours.on_primary if shown else self._look.colours.text
        self._open.setIcon(icon("list-filter", ink, self._look.scale.label))
        if not shown:
            self._all = False
        first = self._ways if self._all else _first(self._ways)
        self._row.offer("", [Choice(facet_sentence(way), way.words) for way in first])
        sorting, row, exactly, more = self._folded
        sorting.setVisible(shown)
        row.setVisible(shown and bool(first))
        exactly.setVisible(shown and self._exactly.has_any)
        self._more.setVisible(len(first) < len(self._ways))
        more.setVisible(shown)


def _first(ways: tuple[Facet, ...]) -> tuple[Facet, ...]:
    """A few ways of different sorts, the more fruitful of each sort first."""
    left = dict(FIRST_OF_EACH)
    chosen: list[Facet] = []
    for way in sorted(ways, key=lambda way: -way.studies):
        if left.get(way.name, 0) > 0 and len(chosen) < FIRST_SHOWN:
            left[way.name] -= 1
            chosen.append(way)
    return tuple(way for way in ways if way in chosen)


def _chip(button: QPushButton) -> QPushButton:
    button.setProperty("chip", True)
    return button
