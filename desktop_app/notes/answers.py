"""Something that may be said with large buttons, or in own words."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import choice_button
from desktop_app.line import Line
from desktop_app.theme.look import Look


class Answers(QWidget):
    """A heading, a button for each answer that is offered, and a line for others.

    Nothing has to be chosen, and what was chosen can be taken back by the same button. With
    `many`, several answers may be given; the own ones stand between commas.

    Signals:
        changed(): another answer is given now.
    """

    changed = Signal()

    def __init__(
        self, heading: str, *, many: bool = False, own: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heading, self._many = QLabel(heading), many
        self._heading.setWordWrap(True)
        self.buttons: dict[str, QPushButton] = {}
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.line = Line()
        self._name_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._heading, self._holder, self.line):
            column.addWidget(widget)
        self._holder.hide()
        self.line.setVisible(own)
        self.line.textEdited.connect(self._type)

    def offer(self, words: Mapping[str, str]) -> None:
        """Offer these answers, each under its words; what is answered now stays answered."""
        if list(words) == list(self.buttons):
            return
        kept = self.values()
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {value: self._new_button(value, word) for value, word in words.items()}
        self._holder.setVisible(bool(words))
        self._name_line()
        self.show_values(kept)

    def values(self) -> tuple[str, ...]:
        """What is answered now, each once."""
        own = self.line.text().split(",") if self._many else [self.line.text()]
        chosen = [value for value, button in self.buttons.items() if button.isChecked()]
        return tuple(dict.fromkeys([*chosen, *(word.strip() for word in own if word.strip())]))

    def value(self) -> str:
        """The one answer, empty where there is none."""
        return next(iter(self.values()), "")

    def show_values(self, values: Iterable[str]) -> None:
        """Show these answers; those that are not offered stand in the line."""
        wanted = tuple(values)
        for value, button in self.buttons.items():
            button.setChecked(value in wanted)
        own = ", ".join(value for value in wanted if value not in self.buttons)
        if own != self.line.text():
            self.line.setText(own)

    def set_look(self, look: Look) -> None:
        """Show them in another look."""
        self._heading.setFont(look.bold(look.scale.label))

    def _new_button(self, value: str, word: str) -> QPushButton:
        button = QPushButton(word) if self._many else choice_button(word)
        button.setCheckable(True)
        button.setAccessibleName(f"{self._heading.text()}: {word}")
        button.clicked.connect(lambda on: self._choose(value, on=on))
        self._flow.addWidget(button)
        return button

    def _name_line(self) -> None:
        words = self.tr("In your own words")
        if self.buttons:
            words = self.tr("Or in your own words")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(f"{self._heading.text()}: {words}")

    def _choose(self, value: str, *, on: bool) -> None:
        if not self._many:
            self.show_values((value,) if on else ())
        self.changed.emit()

    def _type(self) -> None:
        if not self._many and self.line.text().strip():
            for button in self.buttons.values():
                button.setChecked(False)
        self.changed.emit()
