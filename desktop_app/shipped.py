"""What the window shows that is not in the library."""

import json
from typing import Any

from PySide6.QtCore import QCoreApplication

import resources
from db import StudyId
from desktop_app.home.panel import TopicTile
from desktop_app.panels import Shipped
from desktop_app.shelf import Shelf
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
        help=WrittenText(help_name, "", resources.text("help.md")),
        how_sure=WrittenText(pages.name, pages.about, resources.text("how-sure.md")),
    )


def _shelf(told: dict[str, Any]) -> Shelf:
    studies = tuple(map(StudyId, told["studies"]))
    return Shelf(told["name"], told["icon"], told["about"], studies, told.get("place"))
