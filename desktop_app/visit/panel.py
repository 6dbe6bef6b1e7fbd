"""My visit: all that one takes along, on one page; nothing of it has to be filled in."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import Appointment, Changes, Note
from desktop_app.flow import FlowLayout
from desktop_app.hearing.announcing import Teller
from desktop_app.hearing.labels import heading_label
from desktop_app.paper.handout import Handout
from desktop_app.paper.visit_paper import VisitPaper
from desktop_app.reader.composition import urgent_line
from desktop_app.scrolled import scroll_area
from desktop_app.session import Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.appointments import Appointments
from desktop_app.visit.changes import Medicines, Symptoms
from desktop_app.visit.questions import Questions
from desktop_app.visit.study import StudyToTalkAbout
from desktop_app.visit.view import VisitView, gather


class VisitPanel(QScrollArea):
    """The sheet first, then what stands on it, part by part.

    Signals:
        print_wished(): look at the sheet before it is printed.
        pdf_wished(): keep the sheet as a PDF file.
        text_wished(): keep the sheet as plain text.
        after_wished(): write down what was said.
        handover_wished(): make a sheet for the next helper.
    """

    print_wished = Signal()
    pdf_wished = Signal()
    text_wished = Signal()
    after_wished = Signal()
    handover_wished = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: VisitView | None = None
        self._title = heading_label(self.tr("My visit"), 1)
        self._intro = QLabel(
            self.tr("Everything here goes on one page in large letters. All of it is optional.")
        )
        self._urgent = QLabel(urgent_line())
        self._tools = {
            "printer": QPushButton(self.tr("Print")),
            "download": QPushButton(self.tr("Save as PDF")),
            "file-text": QPushButton(self.tr("Save as text")),
            "clipboard-list": QPushButton(self.tr("After the visit")),
            "hand-helping": QPushButton(self.tr("For the next helper")),
        }
        self.appointments = Appointments(look)
        self.wishes = Questions(look)
        self.symptoms = Symptoms(look)
        self.medicines = Medicines(look)
        self.study = StudyToTalkAbout(look)
        self._teller = Teller(self)
        self._build()
        self.set_look(look)

    @property
    def questions(self) -> tuple[Note, ...]:
        """The questions as they are shown, in order."""
        return self._view.questions if self._view else ()

    @property
    def visit(self) -> Appointment:
        """The visit that is shown as the next one; a blank one before there is any."""
        return self._view.visit if self._view else Appointment("")

    @property
    def paper(self) -> VisitPaper:
        """What goes on the sheet as it is shown; what was typed last is kept first."""
        self.rest()
        shown = self._view.paper if self._view else VisitPaper()
        return replace(shown, visit=replace(shown.visit, study_wish=self.study.wish_now()))

    def sheet(self) -> Handout:
        """The sheet as pages."""
        from desktop_app.paper.visit_sheet import visit_handout

        return visit_handout(self.paper, date.today())

    def text(self) -> str:
        """The sheet as plain text."""
        from desktop_app.paper.visit_text import visit_text

        return visit_text(self.paper, date.today())

    def begin(self) -> None:
        """Write down a new visit."""
        self.appointments.new_wished.emit()

    def refresh(self) -> None:
        """Look again what there is."""
        today = date.today()
        self._session.ask(
            lambda room: gather(room, today), self.show_view, topic="visit", owner=self
        )

    def hear(self, changes: Changes) -> None:
        """Look again when a note or a visit has changed."""
        if changes.notes or changes.things or changes.bookmarks:
            self.refresh()

    def show_view(self, view: VisitView) -> None:
        """Show My visit as it stands."""
        before = self._view
        if before is not None and before.is_new and view.is_new:
            # The blank one keeps its name, so that what is kept in parts becomes one visit.
            view = replace(view, visit=replace(view.visit, id=before.visit.id))
        self._view = view
        for part in self._parts():
            part.show_view(view)
        self._teller.tell(self._intro.text())

    def rest(self) -> None:
        """Have what was typed kept at once."""
        self.appointments.rest()
        self.study.rest()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._title.setFont(look.bold(look.scale.title))
        self._intro.setFont(look.font(look.scale.body))
        for name, button in self._tools.items():
            primary = name == "printer"
            colour = look.colours.on_primary if primary else look.colours.text
            button.setIcon(icon(name, colour, look.scale.body))
        for part in self._parts():
            part.set_look(look)

    def _parts(self) -> tuple[Appointments, Questions, Symptoms, Medicines, StudyToTalkAbout]:
        return (self.appointments, self.wishes, self.symptoms, self.medicines, self.study)

    def _build(self) -> None:
        for words in (self._title, self._intro, self._urgent):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._tools["printer"].setProperty("primary", True)
        page, tools = QWidget(), QWidget()
        row = FlowLayout(tools)
        for button in self._tools.values():
            row.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        for widget in (self._title, self._intro, tools, *self._parts(), self._urgent):
            column.addWidget(widget)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("My visit"))
        wishes = (
            *(self.print_wished, self.pdf_wished, self.text_wished),
            *(self.after_wished, self.handover_wished),
        )
        for button, wish in zip(self._tools.values(), wishes, strict=True):
            button.clicked.connect(wish)
