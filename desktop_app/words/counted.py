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

    def left_out(self, count: int) -> str:
        return self.tr("%n study(s) left out: no longer in the library.", "", count)


class Coming(QObject):
    """What a file would bring, counted."""

    def new_notes(self, count: int) -> str:
        """Notes that are not here yet."""
        return self.tr("%n new note(s)", "", count)

    def gone_on(self, count: int) -> str:
        """Notes that the other side went on with."""
        return self.tr("%n note(s) of yours, with more written on", "", count)

    def kept_twice(self, count: int) -> str:
        """Notes that both sides have changed."""
        return self.tr("%n note(s) that you both wrote on", "", count)

    def in_bin(self, count: int) -> str:
        """Notes that were put into the bin here."""
        return self.tr("%n note(s) in your bin, staying there", "", count)

    def saved(self, count: int) -> str:
        """Studies that become saved ones."""
        return self.tr("%n study(s) for your saved list", "", count)

    def new_studies(self, count: int) -> str:
        """Studies that are not in the library yet."""
        return self.tr("%n new study(s) for your library", "", count)

    def other_studies(self, count: int) -> str:
        """Studies that the library has in other words."""
        return self.tr("%n study(s) staying as yours are", "", count)

    def refused_studies(self, count: int) -> str:
        """Studies that cannot be read."""
        return self.tr("%n study(s) left out, because we could not read them", "", count)


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


def left_out_phrase(count: int) -> str:
    """So many studies could not go out or be printed."""
    return _Counted().left_out(count)
