"""A day, chosen with large buttons and told in words; nothing has to be typed."""

from collections.abc import Callable

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.theme.look import Look
from desktop_app.words.visits import day_phrase

ISO = "yyyy-MM-dd"
FIRST, LAST = QDate(1900, 1, 1), QDate(2199, 12, 31)


class DayChoice(QWidget):
    """Earlier and later by a day, a week or a month.

    Signals:
        chosen(str): this day (ISO), or empty for none yet.
    """

    chosen = Signal(str)

    def __init__(self, *, may_be_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._none = self.tr("No day yet")
        holder = QWidget()
        flow = FlowLayout(holder)
        self.buttons: dict[str, QPushButton] = {}
        for name, (words, step) in self._steps().items():
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, step=step: self._take(step(self._date())))
            flow.addWidget(button)
            self.buttons[name] = button
        self.buttons["none"].setVisible(may_be_none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        column.addWidget(holder)
        self.show_day("")

    @property
    def day(self) -> str:
        """The day that is shown (ISO), or empty."""
        return self._day

    def show_day(self, day: str) -> None:
        """Show this day."""
        self._day = day
        told = self.tr("Chosen: {day}").format(day=day_phrase(day))
        self._words.setText(told if day else self._none)

    def set_look(self, look: Look) -> None:
        """Show the day in another look."""
        self._words.setFont(look.bold(look.scale.body))

    def _steps(self) -> dict[str, tuple[str, Callable[[QDate], QDate]]]:
        return {
            "today": (self.tr("Today"), lambda _day: QDate.currentDate()),
            "day_later": (self.tr("Day later"), lambda day: day.addDays(1)),
            "day_earlier": (self.tr("Day earlier"), lambda day: day.addDays(-1)),
            "week_later": (self.tr("Week later"), lambda day: day.addDays(7)),
            "week_earlier": (self.tr("Week earlier"), lambda day: day.addDays(-7)),
            "month_later": (self.tr("Month later"), lambda day: day.addMonths(1)),
            "month_earlier": (self.tr("Month earlier"), lambda day: day.addMonths(-1)),
            "none": (self.tr("No day yet"), lambda _day: QDate()),
        }

    def _date(self) -> QDate:
        day = QDate.fromString(self._day, ISO)
        return day if day.isValid() else QDate.currentDate()

    def _take(self, day: QDate) -> None:
        within = max(FIRST, min(day, LAST)) if day.isValid() else day
        self.show_day(within.toString(ISO))
        self.chosen.emit(self._day)
