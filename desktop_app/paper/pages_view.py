"""The pages as they will lie on the table, one below the other, drawn when they are in sight."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_app.paper.sheets import Sheaf
from desktop_app.theme.look import Look

GAP = 16
EDGE = 2
WIDEST = 50
"""Pixels between pages and round a page; and how many times the text a page is wide at most."""


class PagesView(QWidget):
    """Black on white in every palette, for that is what comes out of the printer."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sheaf: Sheaf | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_look(look)

    def show_pages(self, sheaf: Sheaf | None) -> None:
        """Show these pages, or none while they are being laid out."""
        self._sheaf = sheaf
        pages = sheaf.pages if sheaf else 0
        self.setAccessibleName(self.tr("Pages as they will be printed: {n}").format(n=pages))
        self._take_height()
        self.update()

    def set_look(self, look: Look) -> None:
        """Draw the edges of the pages in other colours, and pages that suit the text."""
        self._look = look
        self.setMaximumWidth(WIDEST * look.scale.body)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        sheaf = self._sheaf
        if sheaf is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self._page_height(sheaf) + GAP
        first = event.rect().top() // step
        last = min(sheaf.pages - 1, event.rect().bottom() // step)
        for index in range(first, last + 1):
            self._draw(painter, sheaf, index, index * step)

    def _draw(self, painter: QPainter, sheaf: Sheaf, index: int, top: int) -> None:
        page = QRect(0, top, self.width(), self._page_height(sheaf))
        painter.fillRect(page, QColor("#FFFFFF"))
        painter.save()
        painter.translate(page.topLeft())
        sheaf.draw(painter, index + 1, page.width() / sheaf.format.sheet.width())
        painter.restore()
        painter.setPen(QPen(QColor(self._look.colours.border), EDGE))
        painter.drawRect(page.adjusted(1, 1, -1, -1))

    def _page_height(self, sheaf: Sheaf) -> int:
        return round(self.width() * sheaf.format.sheet.height() / sheaf.format.sheet.width())

    def _take_height(self) -> None:
        """As high as its pages are at this width; the panel around it scrolls."""
        sheaf = self._sheaf
        self.setFixedHeight(sheaf.pages * (self._page_height(sheaf) + GAP) if sheaf else 0)
