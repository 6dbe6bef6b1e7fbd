"""The next visit, others to come, and earlier ones with what was agreed."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from db import Appointment
from desktop_app.card import Card
from desktop_app.flow import FlowLayout
from desktop_app.fold import Fold
from desktop_app.rows import Rows
from desktop_app.scrolled import bring_into_sight
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.appointment import AppointmentRow
from desktop_app.visit.form import VisitForm
from desktop_app.visit.view import VisitView


class Appointments(Card):
    """What is written down of visits; the form takes its place at the top.

    Signals:
        kept(Appointment, tuple[str, ...]): the visit, and the names of what is new in it.
        new_wished(): write down another visit.
        remove_wished(Appointment): take it away.
    """

    kept = Signal(object, object)
    new_wished = Signal()
    remove_wished = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(self.tr("Next visit"))
        self._look = look
        self._none = QLabel(self.tr("No visit is written down. You can print without one too."))
        self.form = VisitForm(look)
        self.new = QPushButton(self.tr("New appointment"))
        self.coming = Rows(self._row, _show)
        self.earlier = Rows(self._row, _show)
        self.fold = Fold()
        self._build()
        self.set_look(look)

    def show_view(self, view: VisitView) -> None:
        """Show the visits of this view."""
        coming = (() if view.is_new else (view.visit,)) + tuple(reversed(view.coming))
        self.coming.show_things(coming)
        self.earlier.show_things(view.earlier)
        self.fold.show_words(self.tr("Earlier visits: {count}").format(count=len(view.earlier)))
        self.fold.setVisible(bool(view.earlier))
        self._none.setVisible(not coming)

    def write(self, visit: Appointment) -> None:
        """Open the form for this visit."""
        is_over = bool(visit.day) and visit.day < date.today().isoformat()
        self.form.show_visit(visit, is_over=is_over)
        self.form.show()
        self.new.hide()
        self.form.focus_first()
        # As soon as the form has its place: in a low window it stands below what is seen.
        QTimer.singleShot(0, self, self._bring_form)

    def close_form(self) -> None:
        """Have what was typed kept, and put the form away."""
        self.form.rest()
        self.form.hide()
        self.new.show()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self.form.rest()

    @override
    def set_look(self, look: Look) -> None:
        """Show the visits in another look."""
        self._look = look
        super().set_look(look)
        self._none.setFont(look.font(look.scale.body))
        self.form.set_look(look)
        self.fold.set_look(look)
        self.new.setIcon(icon("plus", look.colours.text, look.scale.body))
        for row in (*self.coming.made, *self.earlier.made):
            row.set_look(look)

    def _build(self) -> None:
        self._none.setWordWrap(True)
        tools = QWidget()
        FlowLayout(tools).addWidget(self.new)
        self.fold.body.addWidget(self.earlier)
        for widget in (self.form, self._none, self.coming, tools, self.fold):
            self.body.addWidget(widget)
        self.form.hide()
        self.form.kept.connect(self.kept)
        self.form.done.connect(self.close_form)
        self.new.clicked.connect(self.new_wished)

    def _bring_form(self) -> None:
        bring_into_sight(self.form.day)

    def _row(self) -> AppointmentRow:
        row = AppointmentRow(self._look)
        row.change_wished.connect(self.write)
        row.remove_wished.connect(self._remove)
        return row

    def _remove(self, visit: Appointment) -> None:
        if visit.id == self.form.visit.id:
            self.close_form()
        self.remove_wished.emit(visit)


def _show(row: AppointmentRow, _number: int, visit: Appointment) -> None:
    row.show_visit(visit)
