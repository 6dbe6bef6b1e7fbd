"""The foot of a study that is read aloud: pause, a sentence back or on, the next part, stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look


class ListenBar(QWidget):
    """Shown while something is read aloud, or waits to go on.

    Signals:
        pause_wished(): be silent, or go on.
        moved(int): a sentence on (1) or back (-1).
        part_wished(): on to the next part.
        stop_wished(): enough.
    """

    pause_wished = Signal()
    moved = Signal(int)
    part_wished = Signal()
    stop_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = QLabel()
        self._pause = QPushButton(self.tr("Pause"))
        self._buttons = {
            self._pause: "volume-2",
            QPushButton(self.tr("Sentence before")): "arrow-left",
            QPushButton(self.tr("Next sentence")): "arrow-right",
            QPushButton(self.tr("Next part")): "chevron-down",
            QPushButton(self.tr("Stop")): "x",
        }
        _, before, after, part, stop = self._buttons
        line = FlowLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        line.addWidget(self._state)
        for button in self._buttons:
            button.setProperty("chip", True)
            line.addWidget(button)
        self._state.setMinimumHeight(44)
        self._pause.clicked.connect(self.pause_wished)
        before.clicked.connect(lambda: self.moved.emit(-1))
        after.clicked.connect(lambda: self.moved.emit(1))
        part.clicked.connect(self.part_wished)
        stop.clicked.connect(self.stop_wished)
        self.hide()

    def show_state(self, words: str, *, paused: bool) -> None:
        """Say what the reading does."""
        self._state.setText(words)
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))

    def set_look(self, look: Look) -> None:
        """Show the bar in another look."""
        self._state.setFont(look.font(look.scale.label))
        for button, name in self._buttons.items():
            button.setIcon(icon(name, look.colours.text, look.scale.label))
