"""Lets a panel scroll when the window is too low for it, instead of squeezing its words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolled_column(panel: QWidget) -> QVBoxLayout:
    """A column inside `panel` that scrolls as a whole when there is not enough height."""
    page = QWidget()
    area = scroll_area(page)
    outer = QVBoxLayout(panel)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    return column


def scroll_area(page: QWidget, area: QScrollArea | None = None) -> QScrollArea:
    """A scroll area around the page that never scrolls sideways and never takes the focus."""
    made = area or QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(page)
    return made


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the panel around a widget so that all of it can be seen."""
    step = widget.parentWidget()
    while step is not None:
        if isinstance(step, QScrollArea):
            step.ensureWidgetVisible(widget, 0, 8)
        step = step.parentWidget()
