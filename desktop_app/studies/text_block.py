"""A few lines of text, laid out once and painted many times, with marked stretches."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from db import Span


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a block: its text, and the text and fill of a marked hit."""

    text: str
    hit_text: str
    hit_fill: str


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Text laid out for a width; `height` in pixels."""

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, left: float, top: float, ink: Ink) -> None:
        """Draw the block with its upper left corner at the point."""
        painter.setPen(QColor(ink.text))
        self.layout.draw(painter, QPointF(left, top))


def lay_out(
    text: str, font: QFont, width: float, most_lines: int, spans: tuple[Span, ...], ink: Ink
) -> TextBlock:
    """Break the text into at most so many lines; what does not fit ends in an ellipsis."""
    shown = _fitting(text, font, width, most_lines)
    layout = _broken(shown, font, width)
    layout.setFormats([_mark(span, ink, len(shown)) for span in spans if span.start < len(shown)])
    layout = _relaid(layout, width)
    return TextBlock(layout, layout.boundingRect().height())


def _mark(span: Span, ink: Ink, length: int) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start = span.start
    mark.length = min(span.end, length) - span.start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontUnderline(True)
    look.setForeground(QColor(ink.hit_text))
    look.setBackground(QColor(ink.hit_fill))
    mark.format = look
    return mark


def _broken(text: str, font: QFont, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return _relaid(layout, width)


def _relaid(layout: QTextLayout, width: float) -> QTextLayout:
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _fitting(text: str, font: QFont, width: float, most_lines: int) -> str:
    layout = _broken(text, font, width)
    if layout.lineCount() <= most_lines:
        return text
    last = layout.lineAt(most_lines - 1)
    room = width - QFontMetricsF(font).horizontalAdvance("…")
    end = last.textStart() + last.textLength()
    metrics = QFontMetricsF(font)
    while end > last.textStart() and (
        metrics.horizontalAdvance(text[last.textStart() : end].rstrip()) > room
        or not _ends_a_word(text, end)
    ):
        end -= 1
    return text[:end].rstrip(" ,;:") + "…"


def _ends_a_word(text: str, end: int) -> bool:
    return end >= len(text) or text[end].isspace() or text[end - 1].isspace()
