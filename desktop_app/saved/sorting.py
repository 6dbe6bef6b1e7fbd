"""Ways to find and sort on a shelf, folded away until they are wanted."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import choice_button, fold_button
from desktop_app.line import Line
from desktop_app.saved.view import SAVED, SavedView, Wanted
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.labels import kind_label


class Sorting(QWidget):
    """One button opens the orders, a box for words, and the kinds of study.

    Signals:
        wished(Wanted): show the shelf in another way.
    """

    wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._wanted = look, Wanted()
        self._open = _chip(fold_button(self.tr("Narrow and sort")))
        self._find_label, self.words = QLabel(self.tr("Find in titles and reasons")), Line()
        self.unread = _chip(QPushButton(self.tr("Only those I have not read")))
        self.orders = {
            "own": _chip(choice_button(self.tr("My order"))),
            "newest": _chip(choice_button(self.tr("Last added first"))),
            "title": _chip(choice_button(self.tr("A to Z"))),
            "year": _chip(choice_button(self.tr("Newest study first"))),
            "unread": _chip(choice_button(self.tr("Not read first"))),
        }
        self.kinds: dict[str, QPushButton] = {}
        self._kind_flow = FlowLayout()
        self._folded = QWidget()
        self._build()
        self._open.toggled.connect(self._fold)
        self.words.textEdited.connect(lambda text: self._wish(replace(self._wanted, words=text)))
        self.unread.clicked.connect(lambda on: self._wish(replace(self._wanted, unread=on)))
        self._fold()

    def unfold(self, *, shown: bool) -> None:
        """Show the ways to find and sort, or fold them away."""
        self._open.setChecked(shown)

    def show_view(self, view: SavedView) -> None:
        """Show what is in use, and the kinds that stand on the shelf."""
        self._wanted = view.wanted
        for name, button in self.orders.items():
            button.setChecked(name == view.wanted.order)
        self.orders["own"].setVisible(view.wanted.shelf != SAVED)
        self.unread.setChecked(view.wanted.unread)
        if self.words.text() != view.wanted.words and not self.words.hasFocus():
            self.words.setText(view.wanted.words)
        self._offer_kinds(view.kinds if len(view.kinds) > 1 or view.wanted.kind else ())
        self.setVisible(view.whole > 0)

    def set_look(self, look: Look) -> None:
        """Show the buttons in another look."""
        self._look = look
        self._find_label.setFont(look.bold(look.scale.label))
        self._fold()

    def _build(self) -> None:
        opener, orders, kinds = QWidget(), QWidget(), QWidget()
        FlowLayout(opener).addWidget(self._open)
        row, group = FlowLayout(orders), QButtonGroup(self)
        for name, button in self.orders.items():
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(self._sorter(name))
        kinds.setLayout(self._kind_flow)
        self._kind_flow.addWidget(self.unread)
        self._find_label.setBuddy(self.words)
        self._find_label.setWordWrap(True)
        self.words.setAccessibleName(self._find_label.text())
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 0, 0, 0)
        for widget in (orders, kinds, self._find_label, self.words):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(opener)
        column.addWidget(self._folded)

    def _offer_kinds(self, kinds: Sequence[str]) -> None:
        for gone in set(self.kinds) - set(kinds):
            button = self.kinds.pop(gone)
            self._kind_flow.removeWidget(button)
            button.deleteLater()
        for kind in kinds:
            if kind not in self.kinds:
                self.kinds[kind] = _chip(QPushButton(kind_label(kind)))
                self.kinds[kind].clicked.connect(self._kind_chooser(kind))
                self._kind_flow.addWidget(self.kinds[kind])
            self.kinds[kind].setChecked(kind == self._wanted.kind)

    def _sorter(self, order: str) -> Callable[[], None]:
        return lambda: self._wish(replace(self._wanted, order=order))

    def _kind_chooser(self, kind: str) -> Callable[[], None]:
        def choose() -> None:
            self._wish(replace(self._wanted, kind=None if kind == self._wanted.kind else kind))

        return choose

    def _wish(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.wished.emit(wanted)

    def _fold(self) -> None:
        shown = self._open.isChecked()
        ink = self._look.colours.on_primary if shown else self._look.colours.text
        self._open.setIcon(icon("list-filter", ink, self._look.scale.label))
        self._folded.setVisible(shown)


def _chip(button: QPushButton) -> QPushButton:
    button.setProperty("chip", True)
    button.setCheckable(True)
    return button
