"""Searches to go back to: those that were kept, and the last ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.library.chip_row import ChipRow, Choice
from desktop_app.theme.look import Look

FORGET = "\x00forget"


class Searches(QWidget):
    """Two rows of chips: kept searches, and the last searches with a way to forget them.

    Signals:
        text_chosen(str): search for this text.
        forgotten(): forget the last searches.
    """

    text_chosen = Signal(str)
    forgotten = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: tuple[str, ...] = ()
        self._recent: tuple[str, ...] = ()
        self._kept_row, self._recent_row = ChipRow(look), ChipRow(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in (self._kept_row, self._recent_row):
            column.addWidget(row)
            row.chosen.connect(self._choose)
        self.hide()

    @property
    def has_any(self) -> bool:
        """Whether there is a search to go back to."""
        return bool(self.kept or self._recent)

    def offer(self, recent: tuple[str, ...], kept: tuple[str, ...]) -> None:
        """Offer these searches."""
        self.kept, self._recent = kept, recent
        self._kept_row.offer(self.tr("Kept searches"), [Choice(one, one) for one in kept])
        forget = Choice(self.tr("Forget these"), FORGET, icon="trash-2")
        chips = [*(Choice(one, one) for one in recent), forget] if recent else []
        self._recent_row.offer(self.tr("Last searches"), chips)

    def set_look(self, look: Look) -> None:
        """Show both rows in another look."""
        self._kept_row.set_look(look)
        self._recent_row.set_look(look)

    def _choose(self, value: str) -> None:
        if value == FORGET:
            self.forgotten.emit()
        else:
            self.text_chosen.emit(f"{value} ")
