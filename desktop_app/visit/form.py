"""Where a visit is written down: day, time, with whom, where, who comes along."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Appointment
from desktop_app.day_choice import DayChoice
from desktop_app.flow import FlowLayout
from desktop_app.kept_text import KeptLine, KeptText
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

AGREED = "agreed"


class VisitForm(QFrame):
    """Everything may stay empty; what is typed is kept at once.

    Signals:
        kept(Appointment, tuple[str, ...]): the visit, and the names of what is new in it.
        done(): it need not be shown any more.
    """

    kept = Signal(object, object)
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = Appointment("")
        self.setProperty("card", True)
        self.day = DayChoice(may_be_none=True)
        names = {
            "time": self.tr("Time"),
            "seeing": self.tr("With whom"),
            "where": self.tr("Where"),
            "helper": self.tr("Who comes along"),
        }
        self._labels = {"day": QLabel(self.tr("Day of the visit"))}
        self._labels |= {name: QLabel(words) for name, words in names.items()}
        self._labels[AGREED] = QLabel(self.tr("What we agreed"))
        self.lines = {name: KeptLine(words) for name, words in names.items()}
        self.agreed = KeptText(self.tr("What we agreed"))
        self.done_button = QPushButton(self.tr("Done"))
        self._build()
        self.set_look(look)

    @property
    def visit(self) -> Appointment:
        """The visit under the hand, as it is shown."""
        return self._visit

    def show_visit(self, visit: Appointment, *, is_over: bool) -> None:
        """Show this visit; what was agreed is asked only when it is over."""
        self.rest()
        self._visit = visit
        self.day.show_day(visit.day)
        for name, line in self.lines.items():
            line.show_text(getattr(visit, name))
        self.agreed.show_text(visit.agreed)
        for widget in (self.agreed, self._labels[AGREED]):
            widget.setVisible(is_over)

    def rest(self) -> None:
        """Have what was typed kept at once."""
        for line in self.lines.values():
            line.rest()
        self.agreed.rest()

    def focus_first(self) -> None:
        """Give the focus to the first way to choose a day."""
        self.day.buttons["today"].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the form in another look."""
        self.day.set_look(look)
        self.agreed.set_look(look)
        for label in self._labels.values():
            label.setFont(look.bold(look.scale.label))
        self.done_button.setIcon(icon("check", look.colours.on_primary, look.scale.body))

    def _build(self) -> None:
        self.done_button.setProperty("primary", True)
        foot = QWidget()
        FlowLayout(foot).addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for name, field in (("day", self.day), *self.lines.items(), (AGREED, self.agreed)):
            label = self._labels[name]
            label.setWordWrap(True)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(foot)
        self.day.chosen.connect(lambda day: self._take("day", day))
        for name, line in self.lines.items():
            line.kept.connect(lambda text, name=name: self._take(name, text))
        self.agreed.kept.connect(lambda text: self._take(AGREED, text))
        self.done_button.clicked.connect(self._finish)

    def _take(self, name: str, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        self._visit = replace(self._visit, **changed)
        self.kept.emit(self._visit, (name,))

    def _finish(self) -> None:
        self.rest()
        self.kept.emit(self._visit, ("day", *self.lines))
        self.done.emit()
