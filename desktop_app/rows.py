"""Rows of one kind, used again when what they show has changed, so that the focus stays."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
AT_ONCE = 20


class Rows(QWidget, Generic[W, T]):
    """A row for each thing, the first twenty at once, more when they are wished for.

    `make` makes an empty row; `show` fills the row with a thing, told its number from 0.
    """

    def __init__(
        self,
        make: Callable[[], W],
        show: Callable[[W, int, T], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._show = make, show
        self._things: Sequence[T] = ()
        self._most = AT_ONCE
        self._made: list[W] = []
        self.more = QPushButton(self.tr("Show more"))
        self.more.hide()
        holder = QWidget()
        FlowLayout(holder).addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(holder)
        self.more.clicked.connect(self._show_more)

    @property
    def made(self) -> tuple[W, ...]:
        """Every row, also those that show nothing now."""
        return tuple(self._made)

    @property
    def shown(self) -> tuple[W, ...]:
        """The rows that show a thing."""
        return tuple(self._made[: min(len(self._things), self._most)])

    def show_things(self, things: Sequence[T]) -> None:
        """Show these things in their order."""
        self._things = things
        while len(self._made) < min(len(things), self._most):
            row = self._make()
            self._made.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        for number, row in enumerate(self._made):
            row.setVisible(number < len(self.shown))
            if number < len(self.shown):
                self._show(row, number, things[number])
        self.more.setVisible(len(things) > self._most)
        self.setVisible(bool(things))

    def _show_more(self) -> None:
        at = len(self.shown)
        self._most += AT_ONCE
        self.show_things(self._things)
        first = self.shown[at].nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
