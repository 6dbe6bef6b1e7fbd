"""A list of things to tick: all of a row can be pressed, and the mark has a shape of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.portions import Portions
from desktop_app.theme.look import Look
from desktop_app.tick import Tick


@dataclass(frozen=True, slots=True)
class Item:
    """A row: its key, its words, and smaller words below them."""

    key: str
    words: str
    detail: str = ""


class TickList(QWidget):
    """Rows under a heading, with the number of those that are ticked.

    Signals:
        changed(): other rows are ticked now.
    """

    changed = Signal()

    def __init__(self, heading: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._items: tuple[Item, ...] = ()
        self._ticked: set[str] = set()
        self._heading, self._count = heading_label(heading), QLabel()
        self.every = QPushButton(self.tr("Tick all"))
        self.none = QPushButton(self.tr("Tick none"))
        self.every.setAccessibleName(f"{self.every.text()}: {heading}")
        self.none.setAccessibleName(f"{self.none.text()}: {heading}")
        self.rows = Portions[Item](self._make_row)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.every)
        flow.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        for widget in (self._heading, self._count, buttons, self.rows):
            column.addWidget(widget)
        for label in (self._heading, self._count):
            label.setWordWrap(True)
        self.every.clicked.connect(self._tick_all)
        self.none.clicked.connect(lambda: self.tick(set()))
        self.set_look(look)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these rows; what was ticked and is still here stays ticked."""
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        self._ticked &= {item.key for item in items}
        self.rows.show_things(self._items)
        self._recount()

    def has_items(self) -> bool:
        """Whether there is any row."""
        return bool(self._items)

    def tick(self, keys: set[str]) -> None:
        """Tick these rows and no others."""
        self._ticked = set(keys)
        for row in self.rows.shown:
            if isinstance(row, _Row):
                row.setChecked(row.key in keys)
        self._recount()

    def ticked(self) -> tuple[str, ...]:
        """The keys of the ticked rows, in the order of the list."""
        return tuple(item.key for item in self._items if item.key in self._ticked)

    def set_look(self, look: Look) -> None:
        """Show the list in another look."""
        self._look = look
        self._heading.setFont(look.bold(look.scale.heading))
        self._count.setFont(look.font(look.scale.body))
        for row in self.rows.shown:
            if isinstance(row, _Row):
                row.set_look(look)

    def _tick_all(self) -> None:
        self.tick({item.key for item in self._items})

    def _make_row(self, item: Item) -> QWidget:
        row = _Row(item, self._look)
        row.setChecked(item.key in self._ticked)
        row.clicked.connect(lambda on: self._turn(item.key, on))
        return row

    def _turn(self, key: str, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)
        self._recount()

    def _recount(self) -> None:
        words = self.tr("Ticked: {count} of {all}")
        self._count.setText(words.format(count=len(self._ticked), all=len(self._items)))
        self.changed.emit()


class _Row(Tick):
    """One thing, with an empty or a ticked box before it."""

    def __init__(self, item: Item, look: Look) -> None:
        super().__init__(item.words, item.detail, look)
        self.key = item.key
