"""Moving about in a study: where one is, to a part, a screen on, back to where one stopped."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from db import Place, StudyId
from desktop_app.reader.sheet import AFTER_WHY, Sheet

LINES_KEPT = 2
"""A screen further keeps so many lines in sight, so that one finds on."""


class Travel(QObject):
    """Scrolls the sheet, or shows its next step where it is read in small steps.

    Signals:
        moved(): another place of the study is in sight.
        paged(int): a screen was turned; the height, on the sheet, of the last line seen before.
    """

    moved = Signal()
    paged = Signal(int)

    def __init__(self, scroll: QScrollArea, sheet: Sheet) -> None:
        super().__init__(scroll)
        self._scroll, self._sheet = scroll, sheet
        self._bar.valueChanged.connect(self.moved)

    @property
    def _bar(self) -> QScrollBar:
        """Asked for each time: a wrapper that was kept has been found dead while the bar lived."""
        return self._scroll.verticalScrollBar()

    def place(self, study: StudyId) -> Place:
        """Where reading is: the uppermost part in sight and the characters above it.

        Below the last part, where only the closing words stand, it is the end of that part.
        """
        top, shown = self._bar.value(), self._sheet.shown_sections()
        for section in shown:
            begin = self.top_of(section.body)
            if begin + section.body.height() > top:
                offset = section.body.offset_at(top - begin) if top > begin else 0
                return Place(study, section.part, offset)
        last = shown[-1]
        return Place(study, last.part, len(last.body.plain()))

    def part_number(self) -> tuple[int, int]:
        """Which part one is at, from 1, and how many there are."""
        names = self._sheet.parts()
        return names.index(self._here()) + 1, len(names)

    def screen_number(self) -> tuple[int, int]:
        """Which of the small steps one is at, from 1, and how many there are."""
        names = self._sheet.screens()
        return names.index(self._sheet.screen_of(self._here())) + 1, len(names)

    def words_left(self) -> int:
        """How many words of the study itself stand between here and its end."""
        names = self._sheet.parts()
        ahead = names[names.index(self._here()) :]
        return sum(self._sheet.words_of(name) for name in ahead if name not in AFTER_WHY)

    def go_to_part(self, part: str) -> None:
        """Bring a part to the top and give it the focus, so that it is read aloud."""
        section = self._sheet.section(part)
        if section is None or part not in self._sheet.parts():
            return
        section.unfold(opened=True)
        if self._sheet.stepping:
            self._sheet.show_step(part)
            self._settle()
            self._bar.setValue(0)
        else:
            self._bar.setValue(self.top_of(section))
        section.take_focus()
        self.moved.emit()

    def go_to_notes(self) -> None:
        """Bring the person's own notes, at the end of the study, to the top."""
        if self._sheet.stepping:
            self._sheet.show_step(self._sheet.screens()[-1])
        self._settle()
        self._bar.setValue(self.top_of(self._sheet.own_notes))
        self._sheet.own_notes.take_focus()
        self.moved.emit()

    def step_part(self, by: int) -> None:
        """Go to the next part (1) or the one before (-1)."""
        names, here = self._sheet.parts(), self._here()
        section = self._sheet.section(here)
        if section is None:
            return
        at = names.index(here)
        inside = not self._sheet.stepping and self._bar.value() > self.top_of(section)
        wanted = at if inside and by < 0 else at + by
        self.go_to_part(names[max(0, min(wanted, len(names) - 1))])

    def step_screen(self, by: int) -> None:
        """Go to the next small step (1) or the one before (-1)."""
        names = self._sheet.screens()
        at = names.index(self._sheet.screen_of(self._here())) + by
        self.go_to_part(names[max(0, min(at, len(names) - 1))])

    def by_key(self, key: Qt.Key, *, back: bool) -> bool:
        """Follow a key that scrolls; false when it is none of them."""
        line = self._bar.singleStep()
        screen = self._scroll.viewport().height() - LINES_KEPT * line
        moves = {
            Qt.Key.Key_PageDown: self._bar.value() + screen,
            Qt.Key.Key_PageUp: self._bar.value() - screen,
            Qt.Key.Key_Space: self._bar.value() + (-screen if back else screen),
            Qt.Key.Key_Down: self._bar.value() + line,
            Qt.Key.Key_Up: self._bar.value() - line,
            Qt.Key.Key_Home: self._bar.minimum(),
            Qt.Key.Key_End: self._bar.maximum(),
        }
        if key not in moves:
            return False
        last_seen = self._bar.value() + self._scroll.viewport().height() - line
        before = self._bar.value()
        self._bar.setValue(moves[key])
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space} and self._bar.value() > before:
            self.paged.emit(last_seen)
        return True

    def return_to(self, place: Place) -> None:
        """Go back to where reading stopped, once the page has been laid out."""
        if self._sheet.stepping:
            self._sheet.show_step(place.part)
        QTimer.singleShot(0, self, partial(self._go_back_to, place))

    def show(self, part: str, offset: int, *, at_top: bool = False) -> None:
        """Bring a character of a part into sight: to the top, or a third down."""
        section = self._sheet.section(part)
        if section is None:
            return
        section.unfold(opened=True)
        if self._sheet.stepping:
            self._sheet.show_step(part)
        self._settle()
        top = self.top_of(section.body) + section.body.height_at(offset)
        height = self._scroll.viewport().height()
        if at_top:
            self._bar.setValue(top)
        elif not self._bar.value() <= top <= self._bar.value() + height * 3 // 4:
            self._bar.setValue(top - height // 3)

    def _go_back_to(self, place: Place) -> None:
        self.show(place.part, place.offset, at_top=True)
        section = self._sheet.section(place.part)
        if section is not None and self._sheet.top.takeaway.body.hasFocus():
            section.take_focus()

    def to_top(self) -> None:
        """Show the beginning of the study."""
        if self._sheet.stepping:
            self._sheet.show_step("takeaway")
        self._bar.setValue(0)

    def top_of(self, widget: QWidget) -> int:
        """The height of a widget on the sheet, in pixels from its top."""
        return widget.mapTo(self._sheet, QPoint(0, 0)).y()

    def _here(self) -> str:
        """The part that has the focus while it is in sight, or else the uppermost in sight."""
        top, bottom = self._bar.value(), self._bar.value() + self._scroll.viewport().height()
        shown = self._sheet.shown_sections()
        focused = QApplication.focusWidget()
        for section in shown:
            begin = self.top_of(section)
            in_sight = begin < bottom and begin + section.height() > top
            if in_sight and focused is not None and section.isAncestorOf(focused):
                return section.part
        reached = [s.part for s in shown if self.top_of(s) + s.height() > top]
        return (reached or [shown[-1].part])[0]

    def _settle(self) -> None:
        self._sheet.adjustSize()
