"""Line icons in the colour of the text beside them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources


@lru_cache(maxsize=256)
def icon(name: str, colour: str, pixels: int) -> QIcon:
    """The icon in this colour; `pixels` is the size of the text it stands beside."""
    side = max(24, round(pixels * 1.3))
    drawing = resources.text(f"icons/{name}.svg").replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', 'stroke-width="2.5"')
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Active, QIcon.Mode.Selected):
        made.addPixmap(picture, mode)
    return made
