"""A column that shows many things a portion at a time, so that none of them is slow."""

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout

T = TypeVar("T")
AT_ONCE = 20


class Portions(QWidget, Generic[T]):
    """A widget for each thing, the first twenty at once, more when they are wished for."""

    def __init__(self, make: Callable[[T], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._waiting: Iterator[T] = iter(())
        self._left = 0
        self.shown: list[QWidget] = []
        self.more = QPushButton(self.tr("Show more"))
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(holder)
        self.more.clicked.connect(self._show_more)
        self.more.hide()

    def show_things(self, things: Sequence[T]) -> None:
        """Show these in place of those that were shown."""
        for widget in self.shown:
            widget.hide()
            widget.deleteLater()
        self.shown = []
        self._waiting, self._left = iter(things), len(things)
        self._show_portion()

    def _show_more(self) -> None:
        at = len(self.shown)
        self._show_portion()
        self.shown[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_portion(self) -> None:
        for _ in range(min(AT_ONCE, self._left)):
            widget = self._make(next(self._waiting))
            self.shown.append(widget)
            self._column.insertWidget(self._column.count() - 1, widget)
            self._left -= 1
        self.more.setVisible(self._left > 0)
