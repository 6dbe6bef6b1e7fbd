"""One chapter of a written page: its heading, its text, and a word card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from db import Term
from desktop_app.hearing.labels import heading_label
from desktop_app.reader.part import Part
from desktop_app.reader.sheet import column_width
from desktop_app.reader.word_card import WordCard
from desktop_app.theme.look import Look


class Chapter(QFrame):
    """A heading with its text below.

    Signals:
        link_chosen(str): an inner link was chosen.
    """

    link_chosen = Signal(str)

    def __init__(self, heading: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = html
        self.heading = heading_label(heading)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.text = Part()
        self.text.setAccessibleName(heading)
        self.card = WordCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        for widget in (self.heading, self.text, self.card):
            column.addWidget(widget)
        self.text.link_chosen.connect(self.link_chosen)
        self.card.closed.connect(self.text.go_back_to_link)

    def explain(self, term: Term) -> None:
        """Show what a word means, below the text, until it is closed."""
        self.card.show_term(term)

    def set_look(self, look: Look) -> None:
        """Show the chapter in another look."""
        self.heading.setFont(look.bold(look.scale.heading))
        self.text.setMaximumWidth(column_width(look.scale.body))
        self.text.show_html(self._html, look)
