"""The searched words inside an opened study, and a bar to step from one to the next."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from db import Forms
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

WORD = re.compile(r"[^\W_]+")


def hits_in(text: str, forms: Forms) -> Iterator[tuple[int, int]]:
    """Where in a text the wanted words stand; of a word that only begins so, its beginning."""
    if not forms.words and not forms.beginnings:
        return
    for found in WORD.finditer(text):
        word = _folded(found[0])
        if word in forms.words:
            yield found.start(), found.end()
            continue
        begun = [len(one) for one in forms.beginnings if word.startswith(one)]
        if begun:
            yield found.start(), found.start() + max(begun)


class HitsBar(QWidget):
    """How often the words stand in the study, with Next and Previous.

    Signals:
        step_wished(int): go to the next mark (1) or the one before (-1).
        off_wished(): take the marks off.
    """

    step_wished = Signal(int)
    off_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = QLabel()
        self._before = QPushButton(self.tr("Mark before"))
        self._next = QPushButton(self.tr("Next mark"))
        self._off = QPushButton(self.tr("Marks off"))
        line = FlowLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        for widget in (self._count, self._before, self._next, self._off):
            line.addWidget(widget)
        for button in (self._before, self._next, self._off):
            button.setProperty("chip", True)
        self._before.clicked.connect(lambda: self.step_wished.emit(-1))
        self._next.clicked.connect(lambda: self.step_wished.emit(1))
        self._off.clicked.connect(self.off_wished)
        self.hide()

    def show_count(self, at: int, marks: int) -> None:
        """Show which mark one is at, from 1, of how many; no marks hide the bar."""
        words = self.tr("1 mark") if marks == 1 else self.tr("{n} marks").format(n=marks)
        if at:
            words = self.tr("Mark {at} of {n}").format(at=at, n=marks)
        self._count.setText(words)
        self._count.setAccessibleName(words)
        self.setVisible(marks > 0)
        announce(self, words if at else "")

    def set_look(self, look: Look) -> None:
        """Show the buttons in another look."""
        names = ("chevron-up", "chevron-down", "x")
        for button, name in zip((self._before, self._next, self._off), names, strict=True):
            button.setIcon(icon(name, look.colours.text, look.scale.label))


def _folded(word: str) -> str:
    bare = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in bare if not unicodedata.combining(c))
