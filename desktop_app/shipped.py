"""What the window shows that is not in the library."""

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

import resources
from db import StudyId
from desktop_app.home.panel import TopicTile
from desktop_app.panels import Shipped
from desktop_app.shelf import Shelf
from desktop_app.words.language import present
from desktop_app.written.panel import WrittenText


def load_shipped() -> Shipped:
    """The topics that stand on Home, the shelves, and the texts of the written pages."""
    topics = json.loads(resources.text("topics.json"))
    shelves = tuple(map(_shelf, json.loads(resources.text("shelves.json"))))
    pages = next(shelf for shelf in shelves if shelf.place == "how_sure")
    help_name = QCoreApplication.translate("shipped", "Help")
    return Shipped(
        tiles=tuple(TopicTile(topic["name"], topic["icon"]) for topic in topics if topic["tile"]),
        shelves=shelves,
        help=WrittenText(help_name, "", _in_language("help")),
        how_sure=WrittenText(pages.name, pages.about, _in_language("how-sure")),
    )


def _in_language(name: str) -> str:
    """A written page in the language of the interface, or in English where we have only that."""
    translated = f"{name}.{present()}.md"
    return resources.text(translated if resources.path(translated).exists() else f"{name}.md")


def _shelf(told: dict[str, Any]) -> Shelf:
    studies = tuple(map(StudyId, told["studies"]))
    own = told.get(present(), told)
    return Shelf(own["name"], told["icon"], own["about"], studies, told.get("place"))
