"""A picture of a hundred people for each group: how many it happened to, and how many not.

Those it happened to stand together at the upper left, in another shape and colour: scattered
figures are read too high (Ancker 2011, Garcia-Retamero 2012).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from db import Result
from desktop_app.flow import FlowLayout
from desktop_app.theme.look import Look

SIDE = 10
MOST_GROUPS = 2


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a hundred people something happened to, in one group."""

    group: str
    of_hundred: int


def shares(results: Sequence[Result]) -> tuple[str, tuple[Share, ...]]:
    """The first outcome that can be drawn for every group, and its shares; else nothing.

    One picture has at most two groups, both of a hundred, so that they can be compared.
    """
    for outcome in dict.fromkeys(result.outcome for result in results):
        groups = [result for result in results if result.outcome == outcome]
        counted = [_share(result) for result in groups]
        told = tuple(share for share in counted if share is not None)
        if 0 < len(told) == len(groups) <= MOST_GROUPS:
            return outcome, told
    return "", ()


def _share(result: Result) -> Share | None:
    if result.hits is None or not result.total:
        return None
    share = round(100 * result.hits / result.total)
    # A figure that rounds to nobody, or to everybody, would say more than was found.
    if (share == 0) != (result.hits == 0) or (share == 100) != (result.hits == result.total):
        return None
    return Share(result.group, share)


class PeoplePicture(QFrame):
    """The grids of one outcome, each with its numbers in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._about = QLabel(), QLabel()
        self._groups = [_Group() for _ in range(MOST_GROUPS)]
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for label in (self._heading, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        holder = QWidget()
        row = FlowLayout(holder, gap=32)
        for group in self._groups:
            row.addWidget(group)
        column.addWidget(self._heading)
        column.addWidget(holder)
        column.addWidget(self._about)
        self._about.setText(self.tr("Each figure stands for 1 of 100 people in that group."))

    def show_results(self, results: Sequence[Result], look: Look) -> None:
        """Show the picture, or hide when the record has no such figures."""
        outcome, told = shares(results)
        self.setVisible(bool(told))
        self._heading.setText(outcome)
        self._heading.setFont(look.bold(look.scale.body))
        self._about.setFont(look.font(look.scale.label))
        for number, group in enumerate(self._groups):
            group.setVisible(number < len(told))
            if number < len(told):
                group.show_share(told[number], outcome, look)


class _Group(QWidget):
    """One grid with its caption."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        self._grid = _Grid()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)
        column.addWidget(self._caption)

    def show_share(self, share: Share, outcome: str, look: Look) -> None:
        """Show this share, to the eye and in words."""
        words = self.tr("{group}: about {yes} in 100 people. For {no} in 100 it was not so.")
        told = words.format(group=share.group, yes=share.of_hundred, no=100 - share.of_hundred)
        self._caption.setText(told)
        self._caption.setFont(look.font(look.scale.label))
        self._grid.setAccessibleName(f"{outcome}. {told}")
        self._grid.show_share(share.of_hundred, look)
        self.setFixedWidth(self._grid.width())


class _Grid(QWidget):
    """Ten rows of ten figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits, self._cell = 0, 20
        self._full, self._empty = QColor(), QColor()

    def show_share(self, hits: int, look: Look) -> None:
        """Fill so many of the hundred figures."""
        self._hits, self._cell = hits, min(round(look.scale.body * 1.2), 36)
        self._full, self._empty = QColor(look.colours.primary), QColor(look.colours.border)
        self.setFixedSize(QSize(SIDE, SIDE) * self._cell)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(SIDE * SIDE):
            row, column = divmod(number, SIDE)
            place = QRectF(column * self._cell, row * self._cell, self._cell, self._cell)
            self._paint_figure(painter, place, hit=number < self._hits)
        painter.end()

    def _paint_figure(self, painter: QPainter, place: QRectF, *, hit: bool) -> None:
        """A filled person, or an empty ring: told apart by shape as well as by colour."""
        side = place.width()
        if not hit:
            painter.setPen(QPen(self._empty, max(2.0, side / 12)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.center(), side * 0.28, side * 0.28)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._full)
        head = QRectF(0, 0, side * 0.34, side * 0.34)
        head.moveCenter(place.center())
        head.moveTop(place.top() + side * 0.06)
        painter.drawEllipse(head)
        body = QRectF(0, 0, side * 0.64, side * 0.46)
        body.moveCenter(place.center())
        body.moveTop(head.bottom() + side * 0.04)
        painter.drawRoundedRect(body, side * 0.2, side * 0.2)
