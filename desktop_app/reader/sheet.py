"""The whole page of a study as one column: made once, refilled for each study."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import Page, StudyRow
from desktop_app.reader.anchored import Anchored
from desktop_app.reader.composition import body_html, disclaimer, urgent_line
from desktop_app.reader.neighbours import Neighbours
from desktop_app.reader.own_notes import OwnNotes
from desktop_app.reader.people import PeoplePicture
from desktop_app.reader.questions import Questions
from desktop_app.reader.section import Section
from desktop_app.reader.top import Top
from desktop_app.theme.look import Look

BEFORE_WHY = ("what_they_did", "findings", "picture_it", "cannot_tell")
WHY = ("why_person", "why_helper", "why_professional")
AFTER_WHY = ("abstract", "words", "questions", "source", "changes", "related")
SECTIONS = (*BEFORE_WHY, *WHY, *AFTER_WHY)
FIRST_SCREEN = ("takeaway", "keep_in_mind")
FOLDED = frozenset({*WHY, "changes"})
ASKED_ABOUT = frozenset({"what_they_did", "findings", "cannot_tell", *WHY})
CHARACTERS_A_LINE = 66
CHARACTER_WIDTH = 0.445
"""Mean advance of a letter in our typeface, in parts of its size (measured)."""


class Sheet(QWidget):
    """The column of parts in their fixed order.

    Signals:
        link_chosen(str, str): the part and the inner link chosen in it.
        question_wished(str): a question about this part.
        question_added(str): one of the page's own questions, in its words.
    """

    link_chosen = Signal(str, str)
    question_wished = Signal(str)
    question_added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = Top()
        self.sections = {
            name: Section(
                name, asking=name in ASKED_ABOUT, card=name == "picture_it", folds=name in FOLDED
            )
            for name in SECTIONS
        }
        self.questions, self.people, self.neighbours = Questions(), PeoplePicture(), Neighbours()
        self.own_notes = OwnNotes()
        self._firsts = {"takeaway": self.top.takeaway, "keep_in_mind": self.top.keep_in_mind}
        self._why: tuple[str, ...] = WHY
        self._with_text: tuple[str, ...] = ()
        self._screen: str | None = None
        self._end = QLabel()
        self._end.setTextFormat(Qt.TextFormat.PlainText)
        self._end.setWordWrap(True)
        self._column = QWidget()
        self._build()
        for section in self.every_section():
            section.link_chosen.connect(self.link_chosen)
            section.question_wished.connect(self.question_wished)
        self.questions.question_added.connect(self.question_added)

    def show_page(self, page: Page, look: Look) -> None:
        """Fill every part from this study."""
        self._take_look(look)
        bodies = {name: body_html(page, name) for name in self._order()}
        self._with_text = tuple(name for name in self._order() if bodies[name])
        self.top.show_page(page, look)
        positions = {name: self._position(n) for n, name in enumerate(self.parts(), 1)}
        for name, section in self.sections.items():
            section.show_text(bodies[name], look, positions.get(name, ""))
        for name in FOLDED:
            self.sections[name].unfold(opened=name == self._why[0])
        self.people.show_results(page.study.results, look)
        self.questions.show_questions(page.study.questions, look)
        asked = self.sections["questions"]
        asked.body.setVisible(not page.study.questions)
        asked.setAccessibleName(asked.body.accessibleName() if page.study.questions else "")
        self._end.setText(f"{disclaimer(page.study)}\n\n{urgent_line()}")
        self._end.setFont(look.font(look.scale.body))
        self._apply()

    def set_reader(self, reader: str) -> None:
        """Explain first why a study matters to this reader, and open that part only."""
        mine = f"why_{reader}"
        if mine == self._why[0]:
            return
        self._why = (mine, *[name for name in WHY if name != mine])
        column = self._column.layout()
        if isinstance(column, QVBoxLayout):
            at = column.indexOf(self.sections["cannot_tell"]) + 1
            for name in reversed(self._why):
                column.removeWidget(self.sections[name])
                column.insertWidget(at, self.sections[name])
        self._with_text = tuple(name for name in self._order() if name in self._with_text)
        for name in WHY:
            self.sections[name].unfold(opened=name == mine)

    def show_neighbours(self, before: StudyRow | None, after: StudyRow | None) -> None:
        """Offer the studies before and after this one."""
        self.neighbours.show_rows(before, after)
        self._apply()

    def show_following(self, present: StudyRow, following: StudyRow | None, *, waits: bool) -> None:
        """Offer what waits to be read next; `waits` says whether this study waits there too."""
        self.neighbours.show_following(present, following, waits=waits)

    def show_own_notes(self, notes: Sequence[Anchored]) -> None:
        """Show a person's own notes on this study."""
        self.own_notes.show_notes(notes)
        self._apply()

    def parts(self) -> tuple[str, ...]:
        """The parts that have something to say, from top to bottom."""
        first = ("takeaway",) if self.top.keep_in_mind.isHidden() else FIRST_SCREEN
        return (*first, *self._with_text)

    def screens(self) -> tuple[str, ...]:
        """The parts that have a screen of their own where one reads in small steps."""
        return ("takeaway", *self._with_text)

    @staticmethod
    def screen_of(part: str) -> str:
        """The screen on which a part stands."""
        return "takeaway" if part in FIRST_SCREEN else part

    @property
    def stepping(self) -> bool:
        """Whether one screen is shown at a time."""
        return self._screen is not None

    def show_step(self, part: str | None) -> None:
        """Show only the screen of this part; None shows the whole page."""
        screen = None if part is None else self.screen_of(part)
        self._screen = "takeaway" if screen not in (None, *self.screens()) else screen
        self._apply()

    def shown_sections(self) -> list[Section]:
        """The parts in sight or to be scrolled to, from top to bottom."""
        return [s for s in self.told_sections() if s.isVisibleTo(self)]

    def every_section(self) -> tuple[Section, ...]:
        """All sections, whatever they have to say."""
        return (*self._firsts.values(), *self.sections.values())

    def told_sections(self) -> list[Section]:
        """Every part that has something to say, whether it is shown now or not."""
        found = [self.section(name) for name in self.parts()]
        return [section for section in found if section is not None]

    def section(self, part: str) -> Section | None:
        """The section of this part."""
        return self._firsts.get(part) or self.sections.get(part)

    def words_of(self, part: str) -> int:
        """How many words a part has."""
        section = self.section(part)
        return section.words if section is not None else 0

    def plain(self) -> str:
        """The whole study as plain text: every part under its heading, limits included."""
        told = [f"{s.heading.text()}\n{s.body.plain()}" for s in self.told_sections()]
        return "\n\n".join([self.top.title.text(), *told, self._end.text()]) + "\n"

    def _order(self) -> tuple[str, ...]:
        return (*BEFORE_WHY, *self._why, *AFTER_WHY)

    def _position(self, number: int) -> str:
        return self.tr("part {number} of {all}").format(number=number, all=len(self.parts()))

    def _apply(self) -> None:
        screen = self._screen
        last = screen in (None, self.screens()[-1])
        self.top.setVisible(screen in (None, "takeaway"))
        for name, section in self.sections.items():
            section.setVisible(name in self._with_text and screen in (None, name))
        self._end.setVisible(last)
        self.own_notes.setVisible(last and self.own_notes.has_any)
        self.neighbours.setVisible(last and self.neighbours.has_any)

    def _take_look(self, look: Look) -> None:
        self._column.setMaximumWidth(column_width(look.scale.body))
        left, right = {"left": (0, 1), "middle": (1, 1), "right": (1, 0)}[look.comfort.column]
        self._row.setStretch(0, left)
        self._row.setStretch(2, right)
        for end in (self.own_notes, self.neighbours):
            end.set_look(look)
        if look.comfort.small_steps != self.stepping:
            self._screen = "takeaway" if look.comfort.small_steps else None

    def _build(self) -> None:
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 16, 0, 40)
        column.setSpacing(36)
        column.addWidget(self.top)
        for section in self.sections.values():
            column.addWidget(section)
        self.sections["questions"].add(self.questions)
        self.sections["findings"].add(self.people)
        column.addWidget(self._end)
        column.addWidget(self.own_notes)
        column.addWidget(self.neighbours)
        column.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 0, 32, 0)
        self._row.addStretch(1)
        self._row.addWidget(self._column, 1000)
        self._row.addStretch(1)


def column_width(text_px: int) -> int:
    """The widest the column of text may be, in pixels, for a line of 66 characters."""
    return round(CHARACTERS_A_LINE * CHARACTER_WIDTH * text_px)
