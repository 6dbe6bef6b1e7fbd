"""A section of the page: its heading, its text, a word card, and a way to ask about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db import Term
from desktop_app.reader.part import Part
from desktop_app.reader.word_card import WordCard
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.labels import part_label


class Section(QFrame):
    """One part of a study with everything that belongs to it.

    Signals:
        link_chosen(str, str): this section's part, and the inner link that was chosen.
        question_wished(str): a question about this part is wanted for the next visit.
    """

    link_chosen = Signal(str, str)
    question_wished = Signal(str)

    def __init__(
        self, part: str, *, asking: bool, card: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.part = part
        self.setProperty("card", card)
        self.heading = QLabel(part_label(part))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty("heading", 2)
        self.body = Part()
        self.word_card = WordCard()
        self._ask = QPushButton(self.tr("Ask about this"))
        self._ask.setVisible(asking)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*((20, 16, 20, 16) if card else (0, 0, 0, 0)))
        self._layout.setSpacing(8)
        for widget in (self.heading, self.body, self.word_card):
            self._layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._ask)
        row.addStretch()
        self._layout.addLayout(row)
        self.body.link_chosen.connect(self._pass_link)
        self.word_card.closed.connect(self.body.go_back_to_link)
        self._ask.clicked.connect(self._wish_question)

    def show_text(self, html: str, look: Look, line_height: float, position: str) -> None:
        """Show the text; the section hides when there is none. `position` is "part 3 of 7"."""
        self.setVisible(bool(html))
        self.word_card.hide()
        self.heading.setFont(reading_font(look.family, look.scale.heading, 600))
        self._ask.setIcon(icon("message-circle-question-mark", look.colours.text, look.scale.body))
        name = f"{part_label(self.part)}, {position}" if position else part_label(self.part)
        self.body.setAccessibleName(name)
        about = self.tr("Ask about this: {part}")
        self._ask.setAccessibleName(about.format(part=part_label(self.part)))
        self.body.show_html(html, look, line_height)

    def take_focus(self) -> None:
        """Give the focus to the text or, where there is none, to the first button."""
        buttons = (button for button in self.findChildren(QPushButton) if button.isVisible())
        first = self.body if not self.body.isHidden() else next(buttons, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, term: Term) -> None:
        """Show what a word means, below the text, until it is closed."""
        self.word_card.show_term(term)

    def _pass_link(self, link: str) -> None:
        self.link_chosen.emit(self.part, link)

    def _wish_question(self) -> None:
        self.question_wished.emit(self.part)
