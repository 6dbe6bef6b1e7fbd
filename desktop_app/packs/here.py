"""The packs that are here, and what can be done with packs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from db import Pack
from desktop_app.focus import holds_focus
from desktop_app.packs.part import Part
from desktop_app.packs.row import PackRow
from desktop_app.portions import Portions
from desktop_app.theme.look import Look


class PacksHere(Part):
    """Every pack as a card.

    Signals:
        changes_wished(Pack), back_wished(Pack), removal_wished(Pack): as a row of packs.
    """

    changes_wished = Signal(object)
    back_wished = Signal(object)
    removal_wished = Signal(object)

    def __init__(self, look: Look) -> None:
        self._look = look
        self.choose, self.make = QPushButton(), QPushButton()
        self.choose.setProperty("primary", True)
        self.packs = Portions[Pack](self._make_row)
        super().__init__({self.choose: "folder-open", self.make: "download"}, self.packs)
        self.choose.setText(self.tr("Install a pack from a file"))
        self.make.setText(self.tr("Make a pack"))
        self.title.setText(self.tr("Study packs"))
        self.words.setText(
            self.tr(
                "Studies come in packs. A clinic or a helper can give you one as a file. "
                "You can also drop the file on this page."
            )
        )

    def show_packs(self, packs: Sequence[Pack]) -> None:
        """Show these packs."""
        had_focus = holds_focus(self.packs)
        self.packs.show_things(packs)
        if had_focus:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._look = look
        for row in self.packs.shown:
            if isinstance(row, PackRow):
                row.set_look(look)

    def _make_row(self, pack: Pack) -> QWidget:
        row = PackRow(pack, self._look)
        row.changes_wished.connect(self.changes_wished)
        row.back_wished.connect(self.back_wished)
        row.removal_wished.connect(self.removal_wished)
        return row
