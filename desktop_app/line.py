"""A line to type in, whose caret tired eyes can find."""

from PySide6.QtWidgets import QLineEdit, QProxyStyle, QStyle, QStyleOption, QWidget
from typing_extensions import override

CARET_WIDTH = 3


class _WideCaret(QProxyStyle):
    """Fusion with a wider caret; Qt asks the style, not the line, how wide it is."""

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric == QStyle.PixelMetric.PM_TextCursorWidth:
            return CARET_WIDTH
        return super().pixelMetric(metric, option, widget)


class Line(QLineEdit):
    """A plain line of text with a wide caret that does not blink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = _WideCaret("Fusion")
        style.setParent(self)
        self.setStyle(style)
        # With a sheet of its own, however empty, the line also wears the program’s sheet over
        # this style; without one it would wear the style alone.
        self.setStyleSheet("QLineEdit {}")
