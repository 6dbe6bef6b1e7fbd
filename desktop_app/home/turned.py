"""A calm word about studies of one's own that were corrected or taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from db import StudyChange
from desktop_app.card import Card
from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.counted import Packed


class Turned(Card):
    """How many, a button to see them, and one that says they were read of.

    Signals:
        wished(object): show these changes.
        read(str): the person has read of everything up to this time (UTC).
    """

    wished = Signal(object)
    read = Signal(str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Turned", "News about your studies"))
        self._changes: tuple[StudyChange, ...] = ()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.see, self.done = QPushButton(self.tr("Show these studies")), QPushButton()
        self.done.setText(self.tr("I have read this"))
        self.done.setAccessibleName(f"{self.done.text()}: {self._heading.text()}")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.see, self.done):
            flow.addWidget(button)
        self.body.addWidget(self._words)
        self.body.addWidget(buttons)
        self.see.clicked.connect(lambda: self.wished.emit(self._changes))
        self.done.clicked.connect(self._forget)
        self.hide()

    def show_changes(self, changes: Sequence[StudyChange]) -> None:
        """Show how many there are; without any there is no card."""
        self._changes = tuple(changes)
        kinds, packed = [change.what for change in changes], Packed()
        lines = (
            (packed.yours_withdrawn, kinds.count("withdrawn")),
            (packed.yours_corrected, kinds.count("corrected")),
        )
        self._words.setText("\n".join(words(count) for words, count in lines if count))
        self.setVisible(bool(changes))

    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def _forget(self) -> None:
        self.read.emit(max(change.at for change in self._changes))

    @override
    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._words.setFont(look.font(look.scale.body))
        for button, name in ((self.see, "list"), (self.done, "check")):
            button.setIcon(icon(name, look.colours.text, look.scale.body))
