"""What one can do from anywhere in a study: go to a part, listen, print, copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from desktop_app.flow import FlowLayout
from desktop_app.scrolled import scroll_area
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.labels import part_label

MARGIN = 24


class Contents(QFrame):
    """“On this page” leads to a page of buttons, one for each part; the tools stand beside it.

    Where there is no room beside it, the tools stand among the parts.

    Signals:
        unfolded(bool): `page` shall stand in place of the text, or no longer.
        part_wished(str): go to this part.
        listen_wished(): read aloud from where one is, or stop.
        print_wished(): put the study on paper.
        copy_wished(): copy the words of the study.
    """

    unfolded = Signal(bool)
    part_wished = Signal(str)
    listen_wished = Signal()
    print_wished = Signal()
    copy_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = _chip(self.tr("On this page"))
        self._open.setCheckable(True)
        self._tools = {
            _chip(self.tr("Listen")): ("volume-2", self.listen_wished),
            _chip(self.tr("Print")): ("printer", self.print_wished),
            _chip(self.tr("Copy")): ("copy", self.copy_wished),
        }
        holder = QWidget()
        self._flow = FlowLayout(holder)
        self._flow.setContentsMargins(MARGIN, 16, MARGIN, 16)
        self.page = scroll_area(holder)
        self._parts: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.addWidget(self._open)
        for button, (_, wish) in self._tools.items():
            self._row.addWidget(button)
            button.clicked.connect(wish)
        self._row.addStretch()
        self._row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self.setLayout(self._row)
        self._open.toggled.connect(self.unfolded)

    def show_parts(self, parts: tuple[str, ...]) -> None:
        """Offer these parts."""
        self._parts = parts
        while len(self._buttons) < len(parts):
            self._buttons.append(self._new_button(len(self._buttons)))
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(parts))
            if number < len(parts):
                button.setText(f"{number + 1}. {part_label(parts[number])}")

    def unfold(self, *, shown: bool) -> None:
        """Show the page of parts, or the text again."""
        self._open.setChecked(shown)
        if shown and self._parts:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the row in another look."""
        ink, size = look.colours.text, look.scale.label
        self._open.setIcon(icon("list", ink, size, look.colours.on_sel))
        for button, (name, _) in self._tools.items():
            button.setIcon(icon(name, ink, size))
        self._make_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        beside = (self._open, *self._tools)
        wanted = sum(button.sizeHint().width() + self._row.spacing() for button in beside)
        fits = wanted <= self.width() - 2 * MARGIN
        if fits == all(self._row.indexOf(button) >= 0 for button in self._tools):
            return
        for button in self._tools:
            (self._flow if fits else self._row).removeWidget(button)
            if fits:
                self._row.insertWidget(self._row.count() - 1, button)
            else:
                self._flow.addWidget(button)

    def _new_button(self, number: int) -> QPushButton:
        button = _chip("")
        button.clicked.connect(lambda: self._choose(number))
        self._flow.addWidget(button)
        return button

    def _choose(self, number: int) -> None:
        self._open.setChecked(False)
        self.part_wished.emit(self._parts[number])


def _chip(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("chip", True)
    return button
