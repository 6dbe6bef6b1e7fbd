"""A section of the page: its heading, its text, a word card, and a way to ask about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db import Term
from desktop_app.hearing.labels import fold_button, heading_label
from desktop_app.reader.part import Part
from desktop_app.reader.word_card import WordCard
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.words.labels import part_label


class Section(QFrame):
    """One part of a study with everything that belongs to it.

    Signals:
        link_chosen(str, str): this section's part, and the inner link that was chosen.
        question_wished(str): a question about this part is wanted for the next visit.
        folded(): the section was opened or closed.
    """

    link_chosen = Signal(str, str)
    question_wished = Signal(str)
    folded = Signal()

    def __init__(
        self,
        part: str,
        *,
        asking: bool,
        card: bool = False,
        folds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.part = part
        self._asking, self._folds, self._opened = asking, folds, not folds
        self._look: Look | None = None
        self.setProperty("card", card)
        self.heading = heading_label(part_label(part))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self._fold = fold_button(part_label(part))
        self._fold.setProperty("part", True)
        self.body = Part()
        self._word_card: WordCard | None = None
        self._ask = QPushButton(self.tr("Ask about this"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*((20, 16, 20, 16) if card else (0, 0, 0, 0)))
        self._layout.setSpacing(8)
        for widget in (self.heading, self._fold, self.body):
            self._layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._ask)
        row.addStretch()
        self._layout.addLayout(row)
        self.heading.setVisible(not folds)
        self._fold.setVisible(folds)
        self.body.setVisible(self._opened)
        self._ask.setVisible(asking and self._opened)
        self.body.link_chosen.connect(self._pass_link)
        self._ask.clicked.connect(self._wish_question)
        self._fold.clicked.connect(lambda on: self.unfold(opened=on))

    @property
    def word_card(self) -> WordCard:
        """The card for words explained here, made when the first word is."""
        if self._word_card is None:
            self._word_card = WordCard()
            self._layout.insertWidget(self._layout.indexOf(self.body) + 1, self._word_card)
            self._word_card.closed.connect(self.body.go_back_to_link)
        return self._word_card

    @property
    def opened(self) -> bool:
        """Whether the text is shown; only some sections can be closed."""
        return self._opened

    @property
    def words(self) -> int:
        """How many words the text has."""
        return len(self.body.plain().split())

    def show_text(self, html: str, look: Look, position: str) -> None:
        """Show the text. `position` is "part 3 of 7"."""
        self._put_card_away()
        self.heading.setFont(look.bold(look.scale.heading))
        self._look = look
        self._ask.setIcon(icon("message-circle-question-mark", look.colours.text, look.scale.body))
        name = f"{part_label(self.part)}, {position}" if position else part_label(self.part)
        self.body.setAccessibleName(name)
        about = self.tr("Ask about this: {part}")
        self._ask.setAccessibleName(about.format(part=part_label(self.part)))
        self.body.show_html(html, look)
        self._show_fold()

    def add(self, widget: QWidget) -> None:
        """Put something more below the text."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def unfold(self, *, opened: bool) -> None:
        """Open a section that can be closed, or close it; its heading always stays."""
        if not self._folds:
            return
        changed, self._opened = opened != self._opened, opened
        self._fold.setChecked(opened)
        self.body.setVisible(opened)
        self._ask.setVisible(opened and self._asking)
        if not opened:
            self._put_card_away()
        self._show_fold()
        if changed:
            self.folded.emit()

    def take_focus(self) -> None:
        """Give the focus to the text or, where there is none, to the first button."""
        buttons = (button for button in self.findChildren(QPushButton) if button.isVisible())
        first = self.body if not self.body.isHidden() else next(buttons, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, term: Term) -> None:
        """Show what a word means, below the text, until it is closed."""
        self.word_card.show_term(term)

    def _put_card_away(self) -> None:
        if self._word_card is not None:
            self._word_card.hide()

    def _show_fold(self) -> None:
        if self._folds and self._look is not None:
            name = "chevron-up" if self._opened else "chevron-down"
            self._fold.setIcon(icon(name, self._look.colours.text, self._look.scale.body))
            self._fold.setAccessibleName(self.body.accessibleName())

    def _pass_link(self, link: str) -> None:
        self.link_chosen.emit(self.part, link)

    def _wish_question(self) -> None:
        self.question_wished.emit(self.part)
