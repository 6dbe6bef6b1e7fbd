"""What can be done with words that were chosen in a study: four colours, a note, take away."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from db import COLOURS
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import announce
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.colours import colour_label, colour_letter


class MarkBar(QWidget):
    """At the foot of a study while words are chosen, or one stands in marked words.

    Signals:
        coloured(str): mark the words in this colour.
        note_wished(): write about the words, or open the note there is.
        off_wished(): take the mark away.
        closed(): nothing of this.
    """

    coloured = Signal(str)
    note_wished = Signal()
    off_wished = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self.colours = {colour: QPushButton(colour_label(colour)) for colour in COLOURS}
        self.note = QPushButton()
        self.off = QPushButton(self.tr("Take the mark away"))
        self._close = QPushButton(self.tr("Close"))
        line = FlowLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        line.addWidget(self._words)
        self._words.setMinimumHeight(44)
        for button in (*self.colours.values(), self.note, self.off, self._close):
            button.setProperty("chip", True)
            line.addWidget(button)
        for colour, button in self.colours.items():
            words = self.tr("Mark in {colour}").format(colour=button.text().lower())
            button.setAccessibleName(words)
            button.clicked.connect(lambda _on=False, colour=colour: self.coloured.emit(colour))
        self.note.clicked.connect(self.note_wished)
        self.off.clicked.connect(self.off_wished)
        self._close.clicked.connect(self.closed)
        self.hide()

    def offer(self, *, marked: bool) -> None:
        """Offer what can be done; `marked` words can be marked otherwise, or no longer."""
        words = self.tr("Marked words") if marked else self.tr("Mark these words")
        self._words.setText(words)
        self.note.setText(self.tr("Open the note") if marked else self.tr("Note about these words"))
        self.off.setVisible(marked)
        if self.isHidden():
            announce(self, self.tr("{words}: press the keys for “Mark words”.").format(words=words))
        self.show()

    def focus_first(self) -> None:
        """Give the focus to the first colour."""
        self.colours[COLOURS[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the bar in another look."""
        self._words.setFont(look.font(look.scale.label))
        for colour, button in self.colours.items():
            button.setIcon(_swatch(colour, look))
        ink, size = look.colours.text, look.scale.label
        self.note.setIcon(icon("notebook-pen", ink, size))
        self.off.setIcon(icon("trash-2", ink, size))
        self._close.setIcon(icon("x", ink, size))


def _swatch(colour: str, look: Look) -> QIcon:
    """A square of the colour with its letter, so that nobody has to tell colours apart."""
    side = look.scale.icon
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    ground, ink = look.colours.mark(colour)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.setPen(QColor(ink))
    font = QFont(look.bold(round(side * 0.7)))
    painter.setFont(font)
    square = QRectF(0, 0, side, side)
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, colour_letter(colour))
    painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.end()
    return QIcon(picture)
