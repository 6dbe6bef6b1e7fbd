"""The beginning: choose files or a folder, and undo what came in before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from db import PastImport
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.importing.card import Card
from desktop_app.importing.fold_list import FoldList
from desktop_app.importing.words import kinds, past_words
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class StartCard(Card):
    """What this page is for.

    Signals:
        undo_wished(PastImport): undo the last import.
    """

    undo_wished = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self.files, self.folder = QPushButton(), QPushButton()
        super().__init__("", {self.files: "folder-open", self.folder: "folder-open"}, parent)
        self.title.setText(self.tr("Bring in studies"))
        self.files.setText(self.tr("Choose files"))
        self.folder.setText(self.tr("Choose a folder"))
        self.words.setText(
            self.tr(
                "Here you add studies from files. You can also drop files on this page.\n"
                "First we show what would change. Nothing changes before you agree."
            )
        )
        self.kinds = FoldList(self.tr("What we can read"), look)
        self._before = heading_label(self.tr("What came in before"))
        self._before.setWordWrap(True)
        self._last = QLabel()
        self._last.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo this import"))
        self._undoing = QWidget()
        FlowLayout(self._undoing).addWidget(self.undo)
        self.earlier = FoldList(self.tr("Earlier ones"), look)
        for part in (self.kinds, self._before, self._last, self._undoing, self.earlier):
            self.column.addWidget(part)
        self.kinds.show_things(list(kinds()), str)
        self.past: tuple[PastImport, ...] = ()
        self.undo.clicked.connect(lambda: self.undo_wished.emit(next(iter(self.past))))
        self.show_past(())

    def show_past(self, past: tuple[PastImport, ...]) -> None:
        """Show the imports that can be undone, the last one first; only that one can be now."""
        self.past = past
        for part in (self._before, self._last, self._undoing):
            part.setVisible(bool(past))
        self._last.setText(past_words(past[0]) if past else "")
        self.earlier.show_things(past[1:], past_words)

    @override
    def set_look(self, look: Look) -> None:
        """Show it in another look."""
        super().set_look(look)
        self._before.setFont(look.bold(look.scale.heading))
        self._last.setFont(look.font(look.scale.body))
        self.undo.setIcon(icon("undo-2", look.colours.text, look.scale.body))
        for part in (self.kinds, self.earlier):
            part.set_look(look)
