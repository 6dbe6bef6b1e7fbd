"""The border between two panes: moved with the mouse, or with the arrow keys when F6 is there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget
from typing_extensions import override

STEP = 16
"""How far one press of an arrow key moves the border, in pixels."""


class PaneBorder(QSplitterHandle):
    """A border that can have the focus."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Border between the panes. Arrow keys move it."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Left: -STEP,
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_Right: STEP,
            Qt.Key.Key_Down: STEP,
        }
        by = ways.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        at = self.x() if self.orientation() == Qt.Orientation.Horizontal else self.y()
        self.moveSplitter(at + by)


class Panes(QSplitter):
    """Panes side by side, or one above the other, with borders that keys can move."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)

    @override
    def createHandle(self) -> QSplitterHandle:
        return PaneBorder(self.orientation(), self)

    def borders(self) -> list[QWidget]:
        """The borders in sight."""
        handles: list[QWidget] = [self.handle(number) for number in range(1, self.count())]
        return [handle for handle in handles if handle.isVisible()]
