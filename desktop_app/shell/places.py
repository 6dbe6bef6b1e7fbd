"""The five places, as a column at the side or as a row."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QWidget,
)

from desktop_app.actions import COMMANDS, PLACES
from desktop_app.hearing.labels import choice_button
from desktop_app.people.person_button import PersonButton
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

ICONS = {command.name: command.icon for command in COMMANDS}


class Places(QFrame):
    """Home, Library, Saved, Notes and My visit, with the present one marked."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("nav", True)
        self._buttons = {name: place_button(actions[name], checkable=True) for name in PLACES}
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(12, 16, 12, 16)
        self._layout.setSpacing(8)
        for button in self._buttons.values():
            self._layout.addWidget(button)
        self._layout.addStretch()
        self._who = PersonButton()
        self._who.clicked.connect(actions["people"].trigger)
        self._is_row = self._is_low = False
        self._layout.addWidget(self._who)
        self.show_person("")
        self.setAccessibleName(self.tr("Places"))

    def stand(self, *, as_row: bool) -> None:
        """Stand as a row under the bar or as a column at the side."""
        self._is_row = as_row
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if as_row else directions.TopToBottom)
        self._layout.setContentsMargins(16, 8, 16, 8) if as_row else None
        if not as_row:
            self._layout.setContentsMargins(12, 16, 12, 16)

    def show_person(self, words: str) -> None:
        """Show at the foot of the column whose notes these are; no words while there is one."""
        self._words = words
        self._who.show_person(words)
        self._show_who()

    def set_low(self, *, low: bool) -> None:
        """Where there is little height the Menu alone says whose notes these are."""
        self._is_low = low
        self._show_who()

    def mark(self, place: str) -> None:
        """Mark the present place."""
        for name, button in self._buttons.items():
            button.setChecked(name == place)

    def focus_first(self) -> None:
        """Give the focus to the present place."""
        chosen = [button for button in self._buttons.values() if button.isChecked()]
        first = chosen[0] if chosen else next(iter(self._buttons.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the places in another look."""
        self._who.set_look(look, small=True)
        for name, button in self._buttons.items():
            button.setIcon(
                icon(ICONS[name], look.colours.text, look.scale.body, look.colours.on_sel)
            )

    def _show_who(self) -> None:
        self._who.setVisible(bool(self._words) and not self._is_row and not self._is_low)


def place_button(action: QAction, *, checkable: bool = False) -> QPushButton:
    """A wide button for a command; one that can be marked when it stands for a place."""
    button = choice_button(action.text()) if checkable else QPushButton(action.text())
    button.setProperty("nav", True)
    button.clicked.connect(action.trigger)
    return button
