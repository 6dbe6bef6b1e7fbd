"""What is different in a study now, in plain words."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from db import StudyChange
from desktop_app.words.facts import date_phrase
from desktop_app.words.labels import PARTS, part_label

FACTS: dict[str, Any] = {
    "kind": QT_TRANSLATE_NOOP("changes", "Kind of study"),
    "organism": QT_TRANSLATE_NOOP("changes", "People or animals"),
    "people": QT_TRANSLATE_NOOP("changes", "How many"),
    "people_detail": QT_TRANSLATE_NOOP("changes", "How many"),
    "animals": QT_TRANSLATE_NOOP("changes", "How many"),
    "studies_counted": QT_TRANSLATE_NOOP("changes", "Studies counted"),
    "population": QT_TRANSLATE_NOOP("changes", "Who took part"),
    "duration": QT_TRANSLATE_NOOP("changes", "How long"),
    "comparison": QT_TRANSLATE_NOOP("changes", "Compared with"),
    "results": QT_TRANSLATE_NOOP("changes", "Figures"),
    "conditions": QT_TRANSLATE_NOOP("changes", "Condition"),
    "harms": QT_TRANSLATE_NOOP("changes", "Unwanted effects"),
    "certainty": QT_TRANSLATE_NOOP("changes", "How sure experts are"),
    "status": QT_TRANSLATE_NOOP("changes", "Whether the paper still stands"),
    "status_note": QT_TRANSLATE_NOOP("changes", "Whether the paper still stands"),
}
"""Facts that a reader meets by these names; the rest tells where the study comes from."""

STANDING = frozenset({"status", "status_note"})


def fields_phrase(fields: Iterable[str]) -> str:
    """The fields of a study that differ, each name once."""
    return ", ".join(dict.fromkeys(map(_label, fields)))


def change_phrase(change: StudyChange) -> str:
    """One change of a study: the day, what happened, and in which parts."""
    words = {
        "added": QCoreApplication.translate("changes", "New in this pack"),
        "corrected": QCoreApplication.translate("changes", "Corrected"),
        "withdrawn": QCoreApplication.translate("changes", "Taken back by its journal"),
        "removed": QCoreApplication.translate("changes", "Taken out of the library"),
    }
    what = words.get(change.what, QCoreApplication.translate("changes", "Changed"))
    told = f"{date_phrase(change.at[:10])}: {what}"
    # That it was corrected or taken back says already that it stands otherwise now.
    fields = [name for name in change.fields if change.what == "changed" or name not in STANDING]
    if fields:
        told = f"{told} ({fields_phrase(fields)})"
    return f"{told}. {change.note}" if change.note else f"{told}."


def _label(field: str) -> str:
    if field in PARTS:
        return part_label(field)
    source = QCoreApplication.translate("parts", "Where this comes from")
    return QCoreApplication.translate("changes", FACTS[field]) if field in FACTS else source
