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
    QTextLine,
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
    layout = _broken(text, font, width, most_lines + 1, spans, ink)
    if layout.lineCount() > most_lines:
        shown = _shortened(text, layout.lineAt(most_lines - 1), font, width)
        layout = _broken(shown, font, width, most_lines, spans, ink)
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


def _broken(
    text: str, font: QFont, width: float, most_lines: int, spans: tuple[Span, ...], ink: Ink
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(span, ink, len(text)) for span in spans if span.start < len(text)])
    layout.beginLayout()
    top = 0.0
    for _ in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _shortened(text: str, last: QTextLine, font: QFont, width: float) -> str:
    """The text up to where an ellipsis still has room on the last line."""
    metrics = QFontMetricsF(font)
    room = width - metrics.horizontalAdvance("…")
    end = last.textStart() + last.textLength()
    while end > last.textStart() and (
        metrics.horizontalAdvance(text[last.textStart() : end].rstrip()) > room
        or not _ends_a_word(text, end)
    ):
        end -= 1
    return text[:end].rstrip(" ,;:") + "…"


def _ends_a_word(text: str, end: int) -> bool:
    return end >= len(text) or text[end].isspace() or text[end - 1].isspace()
