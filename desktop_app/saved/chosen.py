"""What can be done with the study that is chosen on the page Saved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from db import NEXT
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import fold_button
from desktop_app.line import Line
from desktop_app.saved.view import SAVED, SavedView
from desktop_app.studies.item import StudyItem
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

LONGEST_REASON = 200


class Chosen(QFrame):
    """Why it was saved, its place in the order, its shelves. Hidden while nothing is chosen.

    Signals:
        reason_given(StudyItem, str): the reason was written or changed, and is left.
        next_wished(StudyItem): read it next.
        moved(StudyItem, int): one place up (-1) or down (1).
        shelves_wished(StudyItem): say on which shelves it shall stand.
        taken_off(StudyItem): take it off the shelf that is shown.
    """

    reason_given = Signal(object, str)
    next_wished = Signal(object)
    moved = Signal(object, int)
    shelves_wished = Signal(object)
    taken_off = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: StudyItem | None = None
        self.setProperty("foot", True)
        self.why = fold_button(self.tr("Why I saved it"))
        self.reason = Line()
        self.read_next = QPushButton(self.tr("Read it next"))
        self.shelves = QPushButton(self.tr("Put on a shelf"))
        self.up = QPushButton(self.tr("Move up"))
        self.down = QPushButton(self.tr("Move down"))
        self.off = QPushButton(self.tr("Take off this shelf"))
        self._icons = {
            self.why: "notebook-pen",
            self.read_next: "arrow-right",
            self.shelves: "layers",
            self.up: "chevron-up",
            self.down: "chevron-down",
            self.off: "x",
        }
        self._build()
        self.why.toggled.connect(self._turn_reason)
        self.reason.editingFinished.connect(self.leave)
        self.read_next.clicked.connect(lambda: self.next_wished.emit(self._item))
        self.shelves.clicked.connect(lambda: self.shelves_wished.emit(self._item))
        self.up.clicked.connect(lambda: self.moved.emit(self._item, -1))
        self.down.clicked.connect(lambda: self.moved.emit(self._item, 1))
        self.off.clicked.connect(lambda: self.taken_off.emit(self._item))
        self.set_look(look)

    def show_item(self, item: StudyItem | None, view: SavedView) -> None:
        """Offer what can be done with this study where it stands now."""
        if self._item is not None and (item is None or item.row.id != self._item.row.id):
            self.leave()
        same = self._item is not None and item is not None and item.row.id == self._item.row.id
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        on_shelf = view.wanted.shelf != SAVED
        in_order = on_shelf and view.wanted.order == "own" and not view.wanted.is_narrowed
        order = [each.row.id for each in view.items]
        self.up.setVisible(in_order)
        self.down.setVisible(in_order)
        self.up.setEnabled(order[:1] != [item.row.id])
        self.down.setEnabled(order[-1:] != [item.row.id])
        self.off.setVisible(on_shelf)
        at_front = view.wanted.shelf == NEXT and order[:1] == [item.row.id] and in_order
        self.read_next.setVisible(not at_front and not item.gone)
        self.why.setVisible(item.row.id in dict(view.reasons))
        self._fold()
        if not (same and self.reason.hasFocus()):
            self.reason.setText(item.reason)
        for button in self._icons:
            button.setAccessibleName(f"{button.text()}: {item.row.title}")

    def leave(self) -> None:
        """Keep the reason as it now stands."""
        item, words = self._item, self.reason.text().strip()
        if item is not None and not self.why.isHidden() and words != item.reason:
            self.reason_given.emit(item, words)

    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        for button, name in self._icons.items():
            colours = look.colours
            button.setIcon(icon(name, colours.text, look.scale.label, colours.on_sel))

    def _build(self) -> None:
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setAccessibleName(self.why.text())
        self.reason.hide()
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in self._icons:
            button.setProperty("small", True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        for widget in (buttons, self.reason):
            column.addWidget(widget)
        self.hide()

    def _fold(self) -> None:
        self.reason.setVisible(self.why.isChecked() and not self.why.isHidden())

    def _turn_reason(self, on: bool) -> None:
        self._fold()
        if on:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
