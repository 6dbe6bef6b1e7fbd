"""Line icons in the colour of the text beside them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources


@lru_cache(maxsize=256)
def icon(name: str, colour: str, pixels: int, pressed: str = "") -> QIcon:
    """The icon in this colour; `pixels` is the size of the text it stands beside.

    `pressed` is its colour on a button that stays pressed.
    """
    side = max(24, round(pixels * 1.3))
    made = QIcon()
    for state, ink in ((QIcon.State.Off, colour), (QIcon.State.On, pressed or colour)):
        picture = _picture(name, ink, side)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Active):
            made.addPixmap(picture, mode, state)
    return made


def _picture(name: str, colour: str, side: int) -> QPixmap:
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
    return picture
