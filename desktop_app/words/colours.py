"""The colours that a person gives to shelves and marked words, each with its letter."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NAMES: dict[str, tuple[Any, Any]] = {
    "yellow": (QT_TRANSLATE_NOOP("colours", "Yellow"), QT_TRANSLATE_NOOP("colours", "Y")),
    "green": (QT_TRANSLATE_NOOP("colours", "Green"), QT_TRANSLATE_NOOP("colours", "G")),
    "blue": (QT_TRANSLATE_NOOP("colours", "Blue"), QT_TRANSLATE_NOOP("colours", "B")),
    "pink": (QT_TRANSLATE_NOOP("colours", "Pink"), QT_TRANSLATE_NOOP("colours", "P")),
}


def colour_label(colour: str) -> str:
    """The colour by its name."""
    return QCoreApplication.translate("colours", NAMES[colour][0])


def colour_letter(colour: str) -> str:
    """The letter that stands for the colour, for those who see no colours."""
    return QCoreApplication.translate("colours", NAMES[colour][1])
