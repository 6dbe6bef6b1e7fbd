"""A sheet for the next helper: since when, what will be on it, and where it goes."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from db import Changes, NoteWish
from desktop_app.choice_row import ChoiceRow
from desktop_app.day_choice import DayChoice
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.paper.handout import Handout
from desktop_app.paper.handover_paper import HandoverPaper
from desktop_app.scrolled import scroll_area
from desktop_app.session import Room, Session
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.visit.view import medicines_now
from desktop_app.words.counted import notes_phrase
from desktop_app.words.notes import notes_warning
from desktop_app.words.visits import day_phrase

VISIT, WEEK, MONTH, OTHER = "visit", "week", "month", "other"
DAYS = {WEEK: 7, MONTH: 30}


@dataclass(frozen=True, slots=True)
class Found:
    """What the sheet would hold, from when on, and whether there was a visit."""

    paper: HandoverPaper = field(default_factory=lambda: HandoverPaper(""))
    span: str = MONTH
    had_visit: bool = False


class HandoverPanel(QScrollArea):
    """Nothing leaves the computer before the person has read who can read it.

    Signals:
        print_wished(): look at the pages before they are printed.
        pdf_wished(): keep them as a PDF file.
        text_wished(): keep them as plain text.
        closed(): the page is not needed any more.
    """

    print_wished = Signal()
    pdf_wished = Signal()
    text_wished = Signal()
    closed = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._span = ""
        self._found = Found()
        self._title = heading_label(self.tr("For the next helper"), 1)
        self._intro = QLabel(
            self.tr("A sheet with the notes since a day, open questions and medicines.")
        )
        self._count, self._warning = QLabel(), QLabel(notes_warning())
        self.spans = ChoiceRow(
            self.tr("Since when"),
            {
                VISIT: self.tr("Last visit"),
                WEEK: self.tr("Last week"),
                MONTH: self.tr("Last month"),
                OTHER: self.tr("Another day"),
            },
        )
        self.day = DayChoice(may_be_none=False)
        self._tools = {
            "printer": QPushButton(self.tr("Print")),
            "download": QPushButton(self.tr("Save as PDF")),
            "file-text": QPushButton(self.tr("Save as text")),
            "x": QPushButton(self.tr("Close")),
        }
        self._build()
        self.set_look(look)

    @property
    def paper(self) -> HandoverPaper:
        """What the sheet holds, as it is shown."""
        return self._found.paper

    def sheet(self) -> Handout:
        """The sheet as pages."""
        from desktop_app.paper.handover_sheet import handover_handout

        return handover_handout(self.paper, date.today())

    def text(self) -> str:
        """The sheet as plain text."""
        from desktop_app.paper.handover_sheet import handover_text

        return handover_text(self.paper, date.today())

    def refresh(self) -> None:
        """Look again what there is since the chosen day."""
        span, day, today = self._span, self.day.day, date.today()
        self._session.ask(
            lambda room: _found(room, span, day, today),
            self.show_found,
            topic="handover",
            owner=self,
        )

    def hear(self, changes: Changes) -> None:
        """Look again when a note or a visit has changed."""
        if changes.notes or changes.things:
            self.refresh()

    def show_found(self, found: Found) -> None:
        """Say what the sheet would hold."""
        self._found = found
        self.spans.buttons[VISIT].setVisible(found.had_visit)
        self.spans.show_value(found.span)
        words = self.tr("{notes} since {day}").format(
            notes=notes_phrase(len(found.paper.notes)), day=day_phrase(found.paper.since)
        )
        self._count.setText(words)

    def choose(self, span: str) -> None:
        """Tell from the last visit, week or month on, or from another day."""
        self._span = span
        if span == OTHER:
            self.day.show_day(self.day.day or self._found.paper.since)
        self.day.setVisible(span == OTHER)
        self.spans.show_value(span)
        self.refresh()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._title.setFont(look.bold(look.scale.title))
        self._intro.setFont(look.font(look.scale.body))
        self._count.setFont(look.bold(look.scale.body))
        self.spans.set_look(look)
        self.day.set_look(look)
        for name, button in self._tools.items():
            primary = name == "printer"
            colour = look.colours.on_primary if primary else look.colours.text
            button.setIcon(icon(name, colour, look.scale.body))

    def _build(self) -> None:
        for label in (self._title, self._intro, self._count, self._warning):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._warning.setProperty("banner", True)
        self._tools["printer"].setProperty("primary", True)
        self.day.hide()
        page, tools = QWidget(), QWidget()
        flow = FlowLayout(tools)
        for button in self._tools.values():
            flow.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 32)
        column.setSpacing(16)
        parts = (self._title, self._intro, self.spans, self.day, self._count, self._warning, tools)
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("For the next helper"))
        self.spans.chosen.connect(self.choose)
        self.day.chosen.connect(self.refresh)
        wishes = (self.print_wished, self.pdf_wished, self.text_wished, self.closed)
        for button, wish in zip(self._tools.values(), wishes, strict=True):
            button.clicked.connect(wish)


def _found(room: Room, span: str, day: str, today: date) -> Found:
    notebook = room.notebook
    last = notebook.visits.last(today.isoformat())
    span = span or (VISIT if last else MONTH)
    since = (today - timedelta(DAYS.get(span, DAYS[MONTH]))).isoformat()
    if span == OTHER and day:
        since = day
    elif span == VISIT and last is not None:
        since = last.day
    paper = HandoverPaper(
        since,
        tuple(notebook.notes(NoteWish(since=since))),
        tuple(note for note in notebook.questions() if not note.asked),
        medicines_now(notebook),
        tuple(v for v in notebook.visits.all() if v.agreed.strip() and v.day >= since),
    )
    return Found(paper, span, had_visit=last is not None)
