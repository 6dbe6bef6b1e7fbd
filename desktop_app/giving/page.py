"""What stands on the page Give out: five things first, then the chosen one."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.giving.step import Step
from desktop_app.giving.wish import Stock, What
from desktop_app.giving.words import words_of
from desktop_app.hearing.labels import heading_label
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton


class GivePage(QWidget):
    """Five things to give out; the chosen one takes the place of the five."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stock, self._what = Stock(), What.HELPER
        self._title, self._intro = heading_label(self.tr("Give out"), 1), QLabel()
        self._intro.setText(
            self.tr(
                "Nothing leaves this computer by itself. Here you make a file to give away. "
                "What would you like to give?"
            )
        )
        self.choices = {what: WideButton(words_of(what).icon) for what in What}
        self._first = QWidget()
        self.step = Step(look)
        self._build()
        self.set_look(look)

    def show_stock(self, stock: Stock) -> None:
        """Offer what there is now."""
        self.stock = stock
        if not self.step.isHidden():
            self.step.show_stock(stock)

    def show_choices(self) -> None:
        """Show the five things again."""
        self.step.hide()
        self._first.show()
        self.focus_first()

    def show_step(self, what: What) -> None:
        """Show how this thing goes out."""
        self._what = what
        self._first.hide()
        self.step.show_step(what, self.stock)
        self.step.show()
        self.focus_first()

    def focus_first(self) -> None:
        """Give the focus to what can be chosen first."""
        if self.step.isHidden():
            self.choices[self._what].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.step.focus_first()

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        self._title.setFont(look.bold(look.scale.title))
        self._intro.setFont(look.font(look.scale.body))
        for button in self.choices.values():
            button.set_look(look)
        self.step.set_look(look)

    def _build(self) -> None:
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for label in (self._title, self._intro):
            label.setWordWrap(True)
            column.addWidget(label)
        for what, button in self.choices.items():
            words = words_of(what)
            button.show_words(words.name, words.about)
            button.clicked.connect(partial(self._choose, what))
            column.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 32)
        whole.addWidget(self._first)
        whole.addWidget(self.step)
        whole.addStretch()
        self.step.hide()
        self.step.back_wished.connect(self.show_choices)

    def _choose(self, what: What, _on: bool = False) -> None:
        self.show_step(what)
