"""The bar on top: Back, the search box, Comfort and Help, each at its fixed spot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.layout import Arrangement
from desktop_app.line import Line
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class TopBar(QFrame):
    """Search on top of every place; in a narrow window the search box has its own row.

    Signals:
        typed(str): the text in the search box has changed.
        results_wished(): Enter or Down was pressed in the search box.
    """

    typed = Signal(str)
    results_wished = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self._actions = actions
        self._menu = _button(actions["menu"])
        self._back = _button(actions["back"])
        self._comfort = _button(actions["comfort"])
        self._help = _button(actions["help"])
        self.box = Line()
        self.box.setPlaceholderText(self.tr("Search studies, words or topics"))
        self.box.setAccessibleName(self.tr("Search studies, words or topics"))
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.hide()
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        for row in (self._first, self._second):
            row.setSpacing(8)
            column.addLayout(row)
        for widget in (self._menu, self._back, self.box, self._clear, self._comfort, self._help):
            self._first.addWidget(widget)
        self.box.textChanged.connect(self._text_changed)
        self.box.returnPressed.connect(self.results_wished)
        self._clear.clicked.connect(self._empty_box)

    def arrange(self, arrangement: Arrangement) -> None:
        """Take the shape that there is room for."""
        searching_alone = arrangement.search_row
        for button in (self._back, self._comfort, self._help):
            button.setVisible(not arrangement.folded_bar)
        row = self._second if searching_alone else self._first
        if row.indexOf(self.box) < 0:
            for widget in (self.box, self._clear):
                (self._first if searching_alone else self._second).removeWidget(widget)
            at = 0 if searching_alone else 2
            row.insertWidget(at, self.box, 1)
            row.insertWidget(at + 1, self._clear)
        short, whole = self.tr("Search"), self.tr("Search studies, words or topics")
        self.box.setPlaceholderText(short if searching_alone else whole)

    def fits(self, width: int) -> bool:
        """Whether Menu, Back, Comfort and Help have room beside each other."""
        buttons = (self._menu, self._back, self._comfort, self._help)
        return sum(button.sizeHint().width() + 8 for button in buttons) + 32 <= width

    def set_look(self, look: Look) -> None:
        """Show the bar in another look."""
        names = ("menu", "arrow-left", "a-large-small", "circle-help", "x")
        buttons = (self._menu, self._back, self._comfort, self._help, self._clear)
        for button, name in zip(buttons, names, strict=True):
            button.setIcon(icon(name, look.colours.text, look.scale.body))

    def focus_first(self) -> None:
        """Go to the search box with its text chosen."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def write(self, text: str) -> None:
        """Put this text into the box and go on typing behind it."""
        if self.box.text() == text:
            self.typed.emit(text)
        self.box.setText(text)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the box without asking for anything."""
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self._clear.hide()

    def _text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.typed.emit(text)

    def _empty_box(self) -> None:
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.setProperty("bar", True)
    button.clicked.connect(action.trigger)
    return button
