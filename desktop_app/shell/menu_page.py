"""The Menu page: everything the window can do, as large buttons under headings."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.actions import PLACES
from desktop_app.flow import FlowLayout
from desktop_app.hearing.labels import heading_label
from desktop_app.scrolled import scroll_area
from desktop_app.shell.menu_people import MenuPeople
from desktop_app.shell.places import ICONS, place_button
from desktop_app.theme.icons import icon
from desktop_app.theme.look import Look

SECTIONS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (QT_TRANSLATE_NOOP("menu", "Places"), (*PLACES, "back")),
    (
        QT_TRANSLATE_NOOP("menu", "This page"),
        ("note", "mark", "shelve", "listen", "find", "print", "undo", "redo"),
    ),
    (QT_TRANSLATE_NOOP("menu", "Reading with ease"), ("comfort", "hard_day", "full_screen")),
    (
        QT_TRANSLATE_NOOP("menu", "Your notes"),
        ("shelves", "after_visit", "handover", "copies", "bin", "giving", "taking"),
    ),
    (QT_TRANSLATE_NOOP("menu", "Studies in and out"), ("importing", "packs")),
    (QT_TRANSLATE_NOOP("menu", "Help"), ("help", "keys")),
    (QT_TRANSLATE_NOOP("menu", "Who is reading?"), ("people",)),
)


class MenuPage(QScrollArea):
    """A column of headings, each with its commands below it."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(10)
        self.people = MenuPeople()
        column.addWidget(self.people)
        self._headings: list[QLabel] = []
        self._buttons = {}
        for words, names in SECTIONS:
            heading = heading_label(QCoreApplication.translate("menu", words))
            heading.setWordWrap(True)
            self._headings.append(heading)
            column.addWidget(heading)
            section = QWidget()
            row = FlowLayout(section)
            for name in names:
                self._buttons[name] = place_button(actions[name])
                row.addWidget(self._buttons[name])
            column.addWidget(section)
        column.addStretch()
        scroll_area(page, self)
        self.setAccessibleName(self.tr("Menu"))

    def focus_first(self) -> None:
        """Give the focus to the first button."""
        self._buttons["home"].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the page in another look."""
        for heading in self._headings:
            heading.setFont(look.bold(look.scale.heading))
        self.people.set_look(look)
        for name, button in self._buttons.items():
            if ICONS[name]:
                button.setIcon(icon(ICONS[name], look.colours.text, look.scale.body))
