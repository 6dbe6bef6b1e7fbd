"""One pack of the library: what it is, who vouches for it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Pack
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.packs.words import pack_facts
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.packs import pack_title, seal_phrase


class PackRow(QFrame):
    """A pack as a card.

    Signals:
        changes_wished(Pack): show what it has changed.
        back_wished(Pack): go back to the state before.
        removal_wished(Pack): take it out.
    """

    changes_wished = Signal(object)
    back_wished = Signal(object)
    removal_wished = Signal(object)

    def __init__(self, pack: Pack, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        title = pack_title(pack.head.title, ships=pack.ships)
        self._title = heading_label(title)
        self._facts = QLabel(pack_facts(pack))
        self._seal = QLabel(seal_phrase(pack.signer, ships=pack.ships))
        self.changes = QPushButton(self.tr("What has changed"))
        self.back = QPushButton(self.tr("Go back to the one before"))
        self.remove = QPushButton(self.tr("Take it out"))
        self._icons = {self.changes: "list", self.back: "undo-2", self.remove: "trash-2"}
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in self._icons:
            button.setAccessibleName(f"{button.text()}: {title}")
            flow.addWidget(button)
        self.back.setVisible(pack.earlier)
        self.remove.setVisible(not pack.ships)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for label in (self._title, self._seal, self._facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(buttons)
        self.changes.clicked.connect(lambda: self.changes_wished.emit(pack))
        self.back.clicked.connect(lambda: self.back_wished.emit(pack))
        self.remove.clicked.connect(lambda: self.removal_wished.emit(pack))
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show the card in another look."""
        self._title.setFont(look.bold(look.scale.heading))
        self._seal.setFont(look.bold(look.scale.body))
        self._facts.setFont(look.font(look.scale.label))
        for button, name in self._icons.items():
            button.setIcon(icon(name, look.colours.text, look.scale.body))
