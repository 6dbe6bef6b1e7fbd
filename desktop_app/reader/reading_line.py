"""A ruler over the text: all but a few lines are shaded, so that the eye finds the next one."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_app.theme.colours import Colours
from desktop_app.theme.contrast import blended, contrast
from desktop_app.theme.look import Look

STILL_READABLE = 4.5
TICK_WIDTH = 6


def shade(colours: Colours) -> float:
    """How much of the page’s colour may lie over the text while it stays readable, 0 to 1."""
    inks = (colours.text, colours.text2, colours.link)
    return max(
        share / 20
        for share in range(20)
        if all(
            contrast(blended(colours.page, ink, share / 20), colours.page) >= STILL_READABLE
            for ink in inks
        )
    )


class ReadingLine(QWidget):
    """Lies over the page and lets every press through; heights are in pixels of this widget."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._look: Look | None = None
        self._lines: Sequence[tuple[int, int]] = ()
        self._at = 0
        self._tick: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def count(self) -> int:
        """How many lines stay unshaded; 0 when there is no ruler."""
        return self._look.comfort.reading_line if self._look is not None else 0

    @property
    def height_read(self) -> int:
        """The top of the line that is read now."""
        return self._lines[self._at][0] if self._lines else 0

    def set_look(self, look: Look) -> None:
        """Draw in another look."""
        self._look = look
        self.update()

    def lay_over(self, lines: Sequence[tuple[int, int]]) -> None:
        """Lie over these lines of text, each with its top and bottom, from top to bottom."""
        self._lines = lines
        self._at = min(self._at, max(0, len(lines) - 1))
        self.setVisible(bool(lines) and (self.count > 0 or self._tick is not None))
        self.raise_()
        self.update()

    def go_to(self, height: int) -> None:
        """Read the line at this height."""
        tops = [top for top, _ in self._lines]
        self._at = max(0, bisect_right(tops, height) - 1)
        self.update()

    def step(self, by: int) -> tuple[int, int] | None:
        """One line down (1) or up (-1): the top and bottom of the line that is read now."""
        if not self._lines:
            return None
        self._at = max(0, min(self._at + by, len(self._lines) - 1))
        self.update()
        return self._lines[self._at]

    def tick(self, height: int | None) -> None:
        """Mark, at the edge, the last line that was read before the page was turned."""
        self._tick = height
        self.setVisible(self.isVisible() or height is not None)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        colours = self._look.colours
        if self._tick is not None:
            painter.fillRect(
                8, self._tick, TICK_WIDTH, self._look.scale.body, QColor(colours.primary)
            )
        if self.count and self._lines:
            half = self.count // 2
            top = self._lines[max(0, self._at - half)][0] - 4
            bottom = self._lines[min(len(self._lines) - 1, self._at + half)][1] + 4
            veil = QColor(colours.page)
            veil.setAlphaF(shade(colours))
            painter.fillRect(QRect(0, 0, self.width(), top), veil)
            painter.fillRect(QRect(0, bottom, self.width(), self.height() - bottom), veil)
            painter.setPen(QPen(QColor(colours.border), 3))
            painter.drawLine(0, top, self.width(), top)
            painter.drawLine(0, bottom, self.width(), bottom)
        painter.end()
