"""A fact in a small frame; its words take several lines when one is too long for its place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

AROUND, ABOVE_AND_BELOW = 30, 18
"""Padding and border at both sides, in pixels; see the style sheet."""


class Chip(QLabel):
    """Plain words, as wide as they are on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("fact", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._one_line(), self.heightForWidth(self._one_line()))

    @override
    def heightForWidth(self, width: int) -> int:
        if width >= self._one_line():
            return self.fontMetrics().height() + ABOVE_AND_BELOW
        return super().heightForWidth(width)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(64, 24)

    def _one_line(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self.text()) + AROUND
