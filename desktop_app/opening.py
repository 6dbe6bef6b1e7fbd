"""What a person begins with: settings before anything is set, and how the files are opened."""

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import db
import resources
from db import DataFolder, Library, Notebook, PersonFolder, Repaired
from desktop_app.choices import Comfort, first_text_size, first_theme
from desktop_app.session import Openers, Room
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from db import Packs


def usual_settings(application: QApplication) -> Settings:
    """What a first start begins with: text as large as this screen needs it, and its colours."""
    screen = application.primaryScreen()
    size = first_text_size(screen.physicalDotsPerInch())
    # The hints are held in a variable: a chained temporary is deleted before it is asked.
    hints = application.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    preference = hints.accessibility().contrastPreference()
    strong = preference == Qt.ContrastPreference.HighContrast
    return Settings(usual=Comfort(first_theme(dark=dark, strong=strong), size))


def openers(folder: DataFolder, person: PersonFolder) -> Openers:
    """How each lane opens its handle; the first to come makes the library ready."""
    one_at_a_time = Lock()

    news: list[Repaired | str] = []

    @cache
    def look_over() -> None:
        """Whoever comes first repairs the notebook; what came of it is told once, by the room."""
        repaired = db.prepare_notebook(person)
        if repaired is not None:
            news.append(repaired)

    @cache
    def make_ready() -> None:
        """Whoever comes first does it; which packs could not be brought back is told too."""
        news.extend(db.prepare(folder, resources.path("starter")))

    def open_room() -> Room:
        with one_at_a_time:
            make_ready()
            look_over()
        return Room(db.open_library(folder), db.open_notebook(person), news)

    def open_notebook() -> Notebook:
        # Two lanes at once must not both move on, or repair, the same file.
        with one_at_a_time:
            look_over()
            return db.open_notebook(person, writing=True)

    def open_library() -> Library:
        return db.open_library(folder, writing=True)

    def open_packs() -> "Packs":
        with one_at_a_time:
            make_ready()
        return db.open_packs(folder, resources.path("keys.json"))

    return Openers(open_room, open_notebook, open_library, open_packs, lambda: person)
