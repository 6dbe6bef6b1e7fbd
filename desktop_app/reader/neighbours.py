"""At the end of a study: the one before it and the one after it in the list one came from."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import StudyRow
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton


class Neighbours(QWidget):
    """Up to two large buttons.

    Signals:
        study_wished(str): open this study.
    """

    study_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after, self._before = WideButton("arrow-right"), WideButton("arrow-left")
        self._rows: dict[WideButton, StudyRow | None] = {self._after: None, self._before: None}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for button in self._rows:
            column.addWidget(button)
            button.clicked.connect(self._opener(button))

    @property
    def has_any(self) -> bool:
        """Whether there is a study before or after this one."""
        return any(row is not None for row in self._rows.values())

    def show_rows(self, before: StudyRow | None, after: StudyRow | None) -> None:
        """Offer these studies."""
        for button, row, words in (
            (self._after, after, self.tr("Next study")),
            (self._before, before, self.tr("Study before")),
        ):
            self._rows[button] = row
            button.setVisible(row is not None)
            if row is not None:
                button.show_words(words, row.title)

    def set_look(self, look: Look) -> None:
        """Show the buttons in another look."""
        for button in self._rows:
            button.set_look(look)

    def _opener(self, button: WideButton) -> Callable[[], None]:
        def open_study() -> None:
            row = self._rows[button]
            if row is not None:
                self.study_wished.emit(row.id)

        return open_study
