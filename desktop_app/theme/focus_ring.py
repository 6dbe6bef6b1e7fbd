"""A ring around whatever has the focus: 3 pixels wide, with a gap of page colour inside."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView, QTextBrowser, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop_app.theme.colours import Colours

RING, GAP = 3, 2
REACH = RING + GAP
TEXT_MARGIN = 4
MOVING = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


class FocusRing(QWidget):
    """Lies over the window, lets every press through, and follows the focus.

    The gap is needed: beside some fills the ring alone would not stand out.
    """

    def __init__(self, window: QWidget, colours: Colours) -> None:
        super().__init__(window)
        self._colours = colours
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVING:
            self._follow()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self.rect()
        painter.setPen(QPen(QColor(self._colours.page), GAP))
        painter.drawRoundedRect(whole.adjusted(4, 4, -4, -4), 6, 6)
        painter.setPen(QPen(QColor(self._colours.focus), RING))
        painter.drawRoundedRect(whole.adjusted(2, 2, -2, -2), 8, 8)
        painter.end()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        window = self.window()
        inside = new is not None and new is not window and window.isAncestorOf(new)
        self._target = new if inside else None
        self._watched = []
        step = self._target
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._follow()

    def _follow(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        place = self._visible_part(target)
        if place.isEmpty() or isinstance(target, QListView):
            # A list draws the ring on its row; around the list it would say too little.
            self.hide()
            return
        reach = REACH + (TEXT_MARGIN if isinstance(target, QTextBrowser) else 0)
        around = place.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(around & self._frame_of(target))
        self.raise_()
        self.show()

    def _frame_of(self, target: QWidget) -> QRect:
        """Where the ring may be drawn: what scrolls never paints over what stands still."""
        window = self.window()
        frame = window.rect()
        step = target.parentWidget()
        while step is not None and step is not window:
            area = step.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is step:
                frame &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
            step = area
        return frame

    def _visible_part(self, target: QWidget) -> QRect:
        """The target in the window's measure, cut where scroll areas cut it."""
        window = self.window()
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        step = target.parentWidget()
        while step is not None and step is not window:
            place &= QRect(step.mapTo(window, QPoint(0, 0)), step.size())
            step = step.parentWidget()
        return place
