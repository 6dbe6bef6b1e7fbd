"""A palette shown as two letters in its own colours."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from desktop_app.theme.colours import load_palettes
from desktop_app.theme.look import Look


def swatch(theme: str, look: Look) -> QIcon:
    """“Aa” as it looks on a page of this palette, with the letters of this look."""
    colours = load_palettes()[theme]
    side = look.scale.icon
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(colours.page))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(colours.border), 2))
    painter.drawRect(QRectF(1, 1, side - 2, side - 2))
    painter.setPen(QColor(colours.text))
    painter.setFont(look.bold(round(side * 0.55)))
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, "Aa")
    painter.end()
    return QIcon(picture)
