"""How a person is called on the screen."""

import re

from PySide6.QtCore import QCoreApplication

from db import Person

_LONG = re.compile(r"(\S{6})(?=\S{4})")
_BREAK = "\u200b"
"""Where a line may end; nobody sees or hears it."""


def called(person: Person) -> str:
    """The person's name, or what stands for it while there is none."""
    return person.name or QCoreApplication.translate("names", "First reader")


def notes_of(person: Person) -> str:
    """Whose notes these are."""
    words = QCoreApplication.translate("names", "Notes of: {name}")
    return words.format(name=called(person))


def breakable(words: str) -> str:
    """The words so that long names can go on in the next line where there is little room."""
    return _LONG.sub(rf"\1{_BREAK}", words)
