"""The bar above a study: how often words stand in it, and a box to find others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.line import Line
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class FindBar(QWidget):
    """Marks with Next and Before; Ctrl+F adds a box for other words.

    Signals:
        typed(str): mark these letters on the page.
        step_wished(int): go to the next mark (1) or the one before (-1).
        closed(): take the marks off.
    """

    typed = Signal(str)
    step_wished = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self.tr("Find on this page"))
        self.box = Line()
        self._count = QLabel()
        self._before = QPushButton(self.tr("Mark before"))
        self._next = QPushButton(self.tr("Next mark"))
        self._off = QPushButton(self.tr("Marks off"))
        self._label.setBuddy(self.box)
        self.box.setAccessibleName(self.tr("Find on this page"))
        line = FlowLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        for widget in (self._label, self.box, self._count, self._before, self._next, self._off):
            line.addWidget(widget)
        for button in (self._before, self._next, self._off):
            button.setProperty("chip", True)
        for label in (self._label, self._count):
            label.setMinimumHeight(44)
        self._before.clicked.connect(lambda: self.step_wished.emit(-1))
        self._next.clicked.connect(lambda: self.step_wished.emit(1))
        self.box.returnPressed.connect(lambda: self.step_wished.emit(1))
        self.box.textChanged.connect(self.typed)
        self._off.clicked.connect(self.close_up)
        self._with_box(shown=False)
        self.hide()

    def open(self) -> None:
        """Offer the box for words to find on this page."""
        self._with_box(shown=True)
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self.typed.emit(self.box.text())

    def close_up(self) -> None:
        """Take the bar and its marks away."""
        self._with_box(shown=False)
        self.hide()
        self.closed.emit()

    @property
    def finding(self) -> bool:
        """Whether the box is offered."""
        return not self.box.isHidden()

    def show_count(self, at: int, marks: int) -> None:
        """Show which mark one is at, from 1, of how many; without any, only the box stays."""
        words = self.tr("%n mark(s)", "", marks)
        if at:
            words = self.tr("Mark {at} of {n}").format(at=at, n=marks)
        elif not marks and self.box.text():
            words = self.tr("Not on this page")
        self._count.setText(words if marks or self.box.text() else "")
        self._count.setAccessibleName(words)
        announce(self, words if at else "")
        for button in (self._before, self._next):
            button.setVisible(marks > 0)
        self.setVisible(marks > 0 or self.finding)

    def set_look(self, look: Look) -> None:
        """Show the bar in another look."""
        names = ("chevron-up", "chevron-down", "x")
        for button, name in zip((self._before, self._next, self._off), names, strict=True):
            button.setIcon(icon(name, look.colours.text, look.scale.label))
        for label in (self._label, self._count):
            label.setFont(look.font(look.scale.label))
        self.box.setMinimumWidth(look.scale.body * 9)

    def _with_box(self, *, shown: bool) -> None:
        self._label.setVisible(shown)
        self.box.setVisible(shown)
        self._off.setText(self.tr("Close") if shown else self.tr("Marks off"))
