"""Phrases with a number in them, each in the form its language has for that number."""

from PySide6.QtCore import QObject


class _Counted(QObject):
    """Asks for the right form; lists for translators know plural forms only of `tr` in a class."""

    def studies(self, count: int) -> str:
        return self.tr("%n study(s)", "", count)

    def notes(self, count: int) -> str:
        return self.tr("%n note(s)", "", count)

    def animals(self, count: int) -> str:
        return self.tr("%n animal(s)", "", count)

    def minutes(self, count: int) -> str:
        return self.tr("About %n minute(s)", "", count)


def studies_phrase(count: int) -> str:
    """So many studies."""
    return _Counted().studies(count)


def notes_phrase(count: int) -> str:
    """So many notes."""
    return _Counted().notes(count)


def animals_phrase(count: int) -> str:
    """So many animals."""
    return _Counted().animals(count)


def about_minutes(count: int) -> str:
    """About so many minutes."""
    return _Counted().minutes(count)
