"""A size of paper, and the pages of a handout laid out on it, ready to be drawn anywhere."""

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)

from desktop_app.paper.style import (
    LARGE_PRINT,
    SMALLEST_POINTS,
    UNITS_PER_INCH,
    Letters,
    paper_font,
    units,
)

SIDE, TOP, BOTTOM = 20, 18, 15
"""Margins in millimetres; printers cannot print nearer to the edge than some 5."""
FOOT_GAP = 14
"""Points between the text and the foot of the page."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper: its name, and its width and height in millimetres."""

    name: str
    width: float
    height: float


A4, LETTER = Paper("A4", 210, 297), Paper("Letter", 215.9, 279.4)
PAPERS = (A4, LETTER)
_T = QLocale.Country
LETTER_TERRITORIES = frozenset(
    {
        *(_T.UnitedStates, _T.Canada, _T.Mexico, _T.Philippines, _T.Chile, _T.Colombia),
        *(_T.CostaRica, _T.Guatemala, _T.Nicaragua, _T.Panama, _T.PuertoRico, _T.ElSalvador),
        *(_T.Venezuela, _T.Belize),
    }
)
"""Where people print on Letter, as the Unicode Consortium lists them."""


def usual_paper(locale: QLocale) -> Paper:
    """The paper that is used in this part of the world."""
    return LETTER if locale.territory() in LETTER_TERRITORIES else A4


@dataclass(frozen=True, slots=True)
class Format:
    """How something is put on paper."""

    paper: Paper = A4
    letters: Letters = LARGE_PRINT

    @property
    def sheet(self) -> QSizeF:
        """The whole sheet, in units."""
        return QSizeF(_from_mm(self.paper.width), _from_mm(self.paper.height))

    @property
    def text(self) -> QRectF:
        """Where the text stands on the sheet, in units from its upper left corner."""
        foot = units(FOOT_GAP) + QFontMetricsF(paper_font(self.letters.small)).height()
        whole = QRectF(QPointF(0, 0), self.sheet)
        side = _from_mm(SIDE)
        return whole.adjusted(side, _from_mm(TOP), -side, -_from_mm(BOTTOM) - round(foot))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece as it is laid out; `first` is the number of its first page, counted from 1.

    `foot` are words of its own that stand where others have their title and the page number.
    """

    title: str
    document: QTextDocument
    first: int
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Sheaf:
    """All pages of a handout. Belongs to the thread that made it, as its documents do."""

    format: Format
    stretches: tuple[Stretch, ...]

    @property
    def pages(self) -> int:
        """How many pages there are."""
        last = self.stretches[-1]
        return last.first + last.document.pageCount() - 1

    def draw(self, painter: QPainter, number: int, scale: float) -> None:
        """Draw page `number`, counted from 1, at so many dots to a unit.

        The painter stands at the upper left corner of the sheet. Ink is black on every screen.
        """
        firsts = [stretch.first for stretch in self.stretches]
        stretch = self.stretches[bisect_right(firsts, number) - 1]
        painter.save()
        painter.scale(scale, scale)
        self._draw_foot(painter, stretch, number)
        painter.translate(self.format.text.topLeft())
        height = self.format.text.height()
        above = (number - stretch.first) * height
        painter.translate(0, -above)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, above, self.format.text.width(), height)
        context.palette = QPalette(Qt.GlobalColor.black, Qt.GlobalColor.white)
        painter.setClipRect(context.clip)
        stretch.document.documentLayout().draw(painter, context)
        painter.restore()

    def _draw_foot(self, painter: QPainter, stretch: Stretch, number: int) -> None:
        points = SMALLEST_POINTS if stretch.foot else self.format.letters.small
        text, font = self.format.text, paper_font(points)
        metrics = QFontMetricsF(font)
        rule = text.bottom() + units(FOOT_GAP) / 2
        painter.setPen(QPen(Qt.GlobalColor.black, units(1)))
        painter.drawLine(QPointF(text.left(), rule), QPointF(text.right(), rule))
        told = QCoreApplication.translate("paper", "Page {number} of {all}").format(
            number=number, all=self.pages
        )
        page_width = metrics.horizontalAdvance(told)
        line = text.bottom() + units(FOOT_GAP) + metrics.ascent()
        painter.setFont(font)
        if stretch.foot:
            painter.drawText(QPointF(text.left(), line), stretch.foot)
            return
        painter.drawText(QPointF(text.right() - page_width, line), told)
        room = text.width() - page_width - units(FOOT_GAP)
        painter.drawText(QPointF(text.left(), line), _shortened(stretch.title, metrics, room))


def _shortened(title: str, metrics: QFontMetricsF, room: float) -> str:
    """The title, cut after a word when it is wider than the room for it."""
    short = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    whole = title.startswith(short) or " " not in short
    return short if whole else f"{short.rpartition(' ')[0].rstrip(' ,;:')}…"


def _from_mm(length: float) -> int:
    return round(length * UNITS_PER_INCH / 25.4)


def scale_for(dots_per_inch: float) -> float:
    """Dots to a unit on a printer or a screen of this fineness."""
    return dots_per_inch / UNITS_PER_INCH
