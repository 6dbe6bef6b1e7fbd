"""Ways to narrow a search, as sentences."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from db import Facet
from desktop_app.words.language import topic_label

ONLY: dict[tuple[str, str], Any] = {
    ("kind", "trial"): QT_TRANSLATE_NOOP("filters", "Only tests in people"),
    ("kind", "review"): QT_TRANSLATE_NOOP("filters", "Only many studies put together"),
    ("kind", "watching"): QT_TRANSLATE_NOOP("filters", "Only studies that watched people"),
    ("kind", "scans"): QT_TRANSLATE_NOOP("filters", "Only studies of scans"),
    ("kind", "lab"): QT_TRANSLATE_NOOP("filters", "Only work in the lab"),
    ("kind", "animals"): QT_TRANSLATE_NOOP("filters", "Only studies in animals"),
    ("kind", "after death"): QT_TRANSLATE_NOOP("filters", "Only studies after death"),
    ("kind", "experts"): QT_TRANSLATE_NOOP("filters", "Only what experts agreed on"),
    ("about", "first attack"): QT_TRANSLATE_NOOP("filters", "Only about a first attack"),
    ("about", "relapsing"): QT_TRANSLATE_NOOP("filters", "Only about relapsing MS"),
    ("about", "secondary progressive"): QT_TRANSLATE_NOOP(
        "filters", "Only about secondary progressive MS"
    ),
    ("about", "primary progressive"): QT_TRANSLATE_NOOP(
        "filters", "Only about primary progressive MS"
    ),
    ("is", "saved"): QT_TRANSLATE_NOOP("filters", "Only those I saved"),
    ("is", "unread"): QT_TRANSLATE_NOOP("filters", "Only those I have not read"),
    ("is", "new"): QT_TRANSLATE_NOOP("filters", "Only those new since I last looked"),
    ("is", "read"): QT_TRANSLATE_NOOP("filters", "Only those I have read"),
    ("has", "note"): QT_TRANSLATE_NOOP("filters", "Only those with my notes"),
}
PATTERNS: dict[str, Any] = {
    "year": QT_TRANSLATE_NOOP("filters", "Only after {value}"),
    "people": QT_TRANSLATE_NOOP("filters", "Only with more than {value} people"),
    "topic": QT_TRANSLATE_NOOP("filters", "Only {value}"),
    "about": QT_TRANSLATE_NOOP("filters", "Only about {value}"),
}


def filter_sentence(name: str, value: str) -> str:
    """What a narrowing leaves, such as "Only about relapsing MS"; its own words when unknown."""
    plain = value.strip('"')
    if (name, plain) in ONLY:
        return QCoreApplication.translate("filters", ONLY[name, plain])
    bare = plain.removeprefix(">")
    if name in PATTERNS and bare and ".." not in bare and bare[0] not in "<=":
        return QCoreApplication.translate("filters", PATTERNS[name]).format(
            value=topic_label(bare) if name == "topic" else bare
        )
    return f"{name}:{value}"


def facet_sentence(facet: Facet) -> str:
    """A narrowing and how many studies it leaves."""
    return f"{filter_sentence(facet.name, facet.value)} · {facet.studies}"
