"""What a second start says when the first window does not answer."""

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.flow import FlowLayout
from desktop_app.scrolled import scrolled_column
from desktop_app.theme.focus_ring import FocusRing
from desktop_app.theme.look import Look


class SilentWindow(QWidget):
    """Says that the open window does not answer, and offers a second one.

    Signals:
        answered(bool): whether a second window is wanted.
    """

    answered = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setWindowTitle("MS Reading Room")
        self._words = QLabel(self.words())
        self._words.setWordWrap(True)
        self._words.setFont(look.font(look.scale.body))
        self.leave = QPushButton(self.tr("Do not open"))
        self.open = QPushButton(self.tr("Open a second window"))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self.leave)
        row.addWidget(self.open)
        column: QVBoxLayout = scrolled_column(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(20)
        column.addWidget(self._words)
        column.addWidget(buttons)
        column.addStretch()
        self._ring = FocusRing(self, look.colours)
        self.resize(800, 560)
        self.leave.clicked.connect(lambda: self.answered.emit(False))
        self.open.clicked.connect(lambda: self.answered.emit(True))

    def words(self) -> str:
        """What is said."""
        return self.tr(
            "MS Reading Room is open already, but its window does not answer. "
            "You can open a second window. Both keep every word you write."
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.answered.emit(False)
        super().closeEvent(event)


def wants_second_window(application: QApplication, look: Look) -> bool:
    """Ask, and return when the person has answered."""
    page, loop, answers = SilentWindow(look), QEventLoop(), [False]

    def answer(wanted: bool) -> None:
        answers[0] = wanted
        loop.quit()

    page.answered.connect(answer)
    # Or the program would end with this window, before the one that is wanted has come.
    application.setQuitOnLastWindowClosed(False)
    page.show()
    page.leave.setFocus(Qt.FocusReason.OtherFocusReason)
    loop.exec()
    page.hide()
    page.deleteLater()
    application.setQuitOnLastWindowClosed(True)
    return answers[0]
