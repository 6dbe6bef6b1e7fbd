"""The coloured dot of a shelf, with the letter of its colour in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from desktop_app.theme.look import Look
from desktop_app.words.colours import colour_letter

GROUNDS = {"yellow": "#FFD54A", "green": "#93D696", "blue": "#8FC7FF", "pink": "#FFABD1"}
"""The same in every palette: the letter is black on all of them, and read on all of them."""
INK = "#000000"


def dot(colour: str, look: Look, side: int) -> QPixmap:
    """A dot of this size in pixels; its edge is as strong as the words beside it."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    whole = QRectF(1.5, 1.5, side - 3, side - 3)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(GROUNDS[colour]))
    painter.setPen(QPen(QColor(look.colours.text), 2))
    painter.drawEllipse(whole)
    painter.setPen(QColor(INK))
    painter.setFont(look.bold(round(side * 0.6)))
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, colour_letter(colour))
    painter.end()
    return picture


def dot_icon(colour: str, look: Look) -> QIcon:
    """The dot as it stands on a button, beside words of the usual size."""
    return QIcon(dot(colour, look, look.scale.icon))
