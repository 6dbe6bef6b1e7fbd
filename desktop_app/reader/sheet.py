"""The whole page of a study as one column: made once, refilled for each study."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db import Page
from desktop_app.reader.composition import body_html, disclaimer, urgent_line
from desktop_app.reader.questions import Questions
from desktop_app.reader.section import Section
from desktop_app.reader.top import Top
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.look import Look

SECTIONS = (
    "what_they_did",
    "findings",
    "picture_it",
    "cannot_tell",
    "why_person",
    "why_helper",
    "why_professional",
    "abstract",
    "words",
    "questions",
    "source",
    "related",
)
ASKED_ABOUT = frozenset(
    {"what_they_did", "findings", "cannot_tell", "why_person", "why_helper", "why_professional"}
)
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
            name: Section(name, asking=name in ASKED_ABOUT, card=name == "picture_it")
            for name in SECTIONS
        }
        self.questions = Questions()
        self._end = QLabel()
        self._end.setTextFormat(Qt.TextFormat.PlainText)
        self._end.setWordWrap(True)
        self._column = QWidget()
        self._build()
        for section in (self.top.takeaway, self.top.keep_in_mind, *self.sections.values()):
            section.link_chosen.connect(self.link_chosen)
            section.question_wished.connect(self.question_wished)
        self.questions.question_added.connect(self.question_added)

    def show_page(self, page: Page, look: Look, line_height: float) -> None:
        """Fill every part from this study."""
        self._column.setMaximumWidth(column_width(look.scale.body))
        self.top.show_page(page, look, line_height)
        bodies = {name: body_html(page, name) for name in SECTIONS}
        shown = [name for name in SECTIONS if bodies[name]]
        for name, section in self.sections.items():
            position = ""
            if name in shown:
                position = self.tr("part {number} of {all}").format(
                    number=shown.index(name) + 1, all=len(shown)
                )
            section.show_text(bodies[name], look, line_height, position)
        self.questions.show_questions(page.study.questions, look)
        asked = self.sections["questions"]
        asked.body.setVisible(not page.study.questions)
        asked.setAccessibleName(asked.body.accessibleName() if page.study.questions else "")
        self._end.setText(f"{disclaimer(page.study)}\n\n{urgent_line()}")
        self._end.setFont(reading_font(look.family, look.scale.body, 400))

    def shown_sections(self) -> list[Section]:
        """The parts that have something to say, from top to bottom."""
        every = (self.top.takeaway, self.top.keep_in_mind, *self.sections.values())
        return [section for section in every if not section.isHidden()]

    def section(self, part: str) -> Section | None:
        """The section of this part."""
        firsts = {"takeaway": self.top.takeaway, "keep_in_mind": self.top.keep_in_mind}
        return firsts.get(part) or self.sections.get(part)

    def _build(self) -> None:
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 24, 0, 40)
        column.setSpacing(36)
        column.addWidget(self.top)
        for section in self.sections.values():
            column.addWidget(section)
            if section.part == "questions":
                section.layout().addWidget(self.questions)  # type: ignore[union-attr]
        column.addWidget(self._end)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)


def column_width(text_px: int) -> int:
    """The widest the column of text may be, in pixels, for a line of 66 characters."""
    return round(CHARACTERS_A_LINE * CHARACTER_WIDTH * text_px)
