"""Keeps the reading line on the text: laid anew when the page is, moved by key or press."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea
from typing_extensions import override

from desktop_app.reader.part import Part
from desktop_app.reader.reading_line import ReadingLine
from desktop_app.reader.sheet import Sheet
from desktop_app.reader.travel import Travel
from desktop_app.theme.look import Look

MARGIN = 40
"""So far from the upper edge, in pixels, the line is still well in sight."""


class Ruler(QObject):
    """Knows the lines of the page and where the reading line is among them."""

    def __init__(self, scroll: QScrollArea, sheet: Sheet, travel: Travel) -> None:
        super().__init__(scroll)
        self._scroll, self._sheet, self._travel = scroll, sheet, travel
        self._line = ReadingLine(sheet)
        self._lay = QTimer(self)
        self._lay.setSingleShot(True)
        self._lay.setInterval(0)
        self._lay.timeout.connect(self._lay_over)
        sheet.installEventFilter(self)
        travel.paged.connect(self._line.tick)
        travel.moved.connect(self._stay_in_sight)
        for section in sheet.every_section():
            section.folded.connect(self._lay.start)
            section.body.pressed.connect(self._follower(section.body))

    @property
    def in_use(self) -> bool:
        """Whether the arrow keys move the reading line."""
        return self._line.count > 0

    def set_look(self, look: Look) -> None:
        """Draw in another look, with as many lines unshaded as it says."""
        self._line.set_look(look)
        self._lay.start()

    def lay_soon(self) -> None:
        """Find the lines of the page again, once it has been laid out."""
        self._lay.start()

    def forget_tick(self) -> None:
        """Take off the mark of the line that was read last before a page was turned."""
        self._line.tick(None)

    def step(self, by: int) -> None:
        """One line down (1) or up (-1); the page moves only when the line would leave it."""
        line = self._line.step(by)
        bar, height = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        if line is None:
            return
        if not bar.value() + MARGIN <= line[0] <= bar.value() + height * 3 // 4:
            bar.setValue(line[0] - height // 3)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._lay.start()
        return False

    def _stay_in_sight(self) -> None:
        top = self._scroll.verticalScrollBar().value()
        if not top <= self._line.height_read <= top + self._scroll.viewport().height():
            self._line.go_to(top + MARGIN)

    def _lay_over(self) -> None:
        self._line.resize(self._sheet.size())
        lines: list[tuple[int, int]] = []
        if self._line.count:
            for section in self._sheet.shown_sections():
                if section.body.isVisibleTo(self._sheet):
                    top = self._travel.top_of(section.body)
                    lines += [(top + begin, top + end) for begin, end in section.body.lines()]
        self._line.lay_over(lines)
        self._stay_in_sight()

    def _follower(self, body: Part) -> Callable[[int], None]:
        def follow(height: int) -> None:
            self._line.go_to(self._travel.top_of(body) + height)

        return follow
