"""Large buttons for all that is saved, for what to read next, and for each shelf."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from db import NEXT, Shelf
from desktop_app.flow import FlowLayout
from desktop_app.saved.dot import dot
from desktop_app.saved.view import SAVED, SavedView, title_of
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look
from desktop_app.wide_button import WideButton
from desktop_app.words.colours import colour_label
from desktop_app.words.counted import studies_phrase
from desktop_app.words.names import breakable

ICONS = {SAVED: "bookmark", NEXT: "clipboard-list"}


class Tab(WideButton):
    """One list of studies; the one that is shown has a tick and a strong edge."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, parent)
        self._usual_icon, self._colour, self._shown = icon_name, "", False
        self.setCheckable(True)
        self.setProperty("choice", True)
        self._row.setContentsMargins(10, 6, 10, 6)
        self._row.setSpacing(8)

    def show_shelf(self, name: str, studies: int, colour: str, *, shown: bool) -> None:
        """Show the name of the shelf and how many studies stand there, in as little room."""
        self._colour, self._shown = colour, shown
        self.show_icon("check" if shown else self._usual_icon)
        count = QLocale().toString(studies)
        self.show_words(self.tr("{shelf} ({count})").format(shelf=breakable(name), count=count), "")
        told = (name, studies_phrase(studies), colour_label(colour) if colour else "")
        self.setAccessibleName(". ".join(piece for piece in told if piece))
        self.setChecked(shown)

    @override
    def set_look(self, look: Look, *, small: bool = False) -> None:
        super().set_look(look, small=small)
        if self._colour and not self._shown:
            self.show_picture(dot(self._colour, look, round(look.scale.body * 1.4)))


class Tabs(QWidget):
    """A button for each list, all in sight.

    Signals:
        chosen(str): show this shelf.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = FlowLayout(self)
        self.manage = QPushButton(self.tr("Change shelves"))
        self.manage.setProperty("small", True)
        self.buttons: dict[str, Tab] = {}
        for shelf in (SAVED, NEXT):
            self._add(shelf)
        self._flow.addWidget(self.manage)

    def show_view(self, view: SavedView) -> None:
        """Offer the shelves there are."""
        named: Mapping[str, Shelf | None] = {SAVED: None, NEXT: None} | {
            shelf.id: shelf for shelf in view.shelves
        }
        for gone in set(self.buttons) - set(named):
            button = self.buttons.pop(gone)
            self._flow.removeWidget(button)
            button.deleteLater()
        counts = dict(view.counts)
        for name, shelf in named.items():
            button = self.buttons.get(name) or self._add(name)
            button.show_shelf(
                shelf.name if shelf else title_of(name),
                counts.get(name, 0),
                shelf.colour if shelf else "",
                shown=name == view.wanted.shelf,
            )
            button.set_look(self._look, small=True)
        # It stands after the last shelf.
        self._flow.removeWidget(self.manage)
        self._flow.addWidget(self.manage)

    def set_look(self, look: Look) -> None:
        """Show the buttons in another look."""
        self._look = look
        self.manage.setIcon(icon("layers", look.colours.text, look.scale.label))
        for button in self.buttons.values():
            button.set_look(look, small=True)

    def _add(self, shelf: str) -> Tab:
        button = Tab(ICONS.get(shelf, "bookmark"))
        self.buttons[shelf] = button
        self._flow.addWidget(button)
        button.clicked.connect(self._chooser(shelf))
        return button

    def _chooser(self, shelf: str) -> Callable[[], None]:
        def choose() -> None:
            self.chosen.emit(shelf)

        return choose
