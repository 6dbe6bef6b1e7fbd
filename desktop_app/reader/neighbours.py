"""At the end of a study: what waits to be read next, and its neighbours in the list."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import StudyRow
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton


class Neighbours(QWidget):
    """Up to four large buttons.

    Signals:
        study_wished(str): open this study.
        read_wished(StudyRow): the open study needs to wait no longer.
    """

    study_wished = Signal(str)
    read_wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after, self._before = WideButton("arrow-right"), WideButton("arrow-left")
        self._following, self._have_read = WideButton("clipboard-list"), WideButton("check")
        self._open: StudyRow | None = None
        offered = (self._following, self._after, self._before)
        self._rows: dict[WideButton, StudyRow | None] = dict.fromkeys(offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._have_read)
        self._have_read.show_words(
            self.tr("I have read this"), self.tr("Take it off my list of what to read next")
        )
        self._have_read.clicked.connect(lambda: self.read_wished.emit(self._open))
        self._have_read.hide()
        for button in self._rows:
            column.addWidget(button)
            button.clicked.connect(self._opener(button))
            button.hide()

    @property
    def has_any(self) -> bool:
        """Whether there is anything to offer."""
        return self._open is not None or any(row is not None for row in self._rows.values())

    def show_rows(self, before: StudyRow | None, after: StudyRow | None) -> None:
        """Offer these studies."""
        for button, row, words in (
            (self._after, after, self.tr("Next study")),
            (self._before, before, self.tr("Study before")),
        ):
            self._offer(button, row, words)

    def show_following(self, present: StudyRow, following: StudyRow | None, *, waits: bool) -> None:
        """Offer what waits to be read next, and to take the open study off where it `waits`."""
        self._open = present if waits else None
        self._have_read.setVisible(waits)
        self._offer(self._following, following, self.tr("Next on your list"))

    def _offer(self, button: WideButton, row: StudyRow | None, words: str) -> None:
        self._rows[button] = row
        button.setVisible(row is not None)
        if row is not None:
            button.show_words(words, row.title)

    def set_look(self, look: Look) -> None:
        """Show the buttons in another look."""
        for button in (self._have_read, *self._rows):
            button.set_look(look)

    def _opener(self, button: WideButton) -> Callable[[], None]:
        def open_study() -> None:
            row = self._rows[button]
            if row is not None:
                self.study_wished.emit(row.id)

        return open_study
