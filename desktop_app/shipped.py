"""What the window shows that is not in the library."""

import json

import resources
from desktop_app.home.panel import TopicTile
from desktop_app.panels import Shipped


def load_shipped() -> Shipped:
    """The topics that stand on Home, and the text of the Help page."""
    topics = json.loads(resources.text("topics.json"))
    tiles = tuple(TopicTile(topic["name"], topic["icon"]) for topic in topics if topic["tile"])
    return Shipped(tiles, resources.text("help.md"))
