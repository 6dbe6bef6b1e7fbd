"""Phrases with a number in them, each in the form its language has for that number."""

from PySide6.QtCore import QObject


class _Counted(QObject):
    """Asks for the right form; lists for translators know plural forms only of `tr` in a class."""

    def studies(self, count: int) -> str:
        return self.tr("%n study(s)", "", count)

    def notes(self, count: int) -> str:
        return self.tr("%n note(s)", "", count)

    def copies(self, count: int) -> str:
        return self.tr("%n copy(s)", "", count)

    def brought_back(self, count: int) -> str:
        return self.tr("We brought back %n note(s).", "", count)

    def gone(self, count: int) -> str:
        return self.tr("%n note(s) gone for good.", "", count)

    def in_bin(self, count: int) -> str:
        return self.tr("%n note(s) in the bin", "", count)

    def still_held(self, count: int) -> str:
        return self.tr("%n old copy(s) may still hold notes that are gone.", "", count)

    def cleaned(self, count: int) -> str:
        return self.tr("%n old copy(s) cleaned.", "", count)

    def still_left(self, count: int) -> str:
        return self.tr("%n file(s) could not be cleaned and may still hold them.", "", count)

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

    def shelves(self, count: int) -> str:
        """Shelves that are not here yet."""
        return self.tr("New shelves: %n", "", count)

    def on_shelves(self, count: int) -> str:
        """Studies that come to stand on a shelf."""
        return self.tr("%n study(s) for your shelves", "", count)

    def appointments(self, count: int) -> str:
        """Appointments that are not here yet."""
        return self.tr("%n visit(s) with the MS team", "", count)

    def new_studies(self, count: int) -> str:
        """Studies that are not in the library yet."""
        return self.tr("%n new study(s) for your library", "", count)

    def other_studies(self, count: int) -> str:
        """Studies that the library has in other words."""
        return self.tr("%n study(s) staying as yours are", "", count)

    def refused_studies(self, count: int) -> str:
        """Studies that cannot be read."""
        return self.tr("%n study(s) left out, because we could not read them", "", count)


class Packed(QObject):
    """What a study pack would do, counted."""

    def new(self, count: int) -> str:
        """Studies that are not here yet."""
        return self.tr("%n new study(s)", "", count)

    def changed(self, count: int) -> str:
        """Studies that would get other words or facts."""
        return self.tr("%n study(s) with changes", "", count)

    def corrected(self, count: int) -> str:
        """Studies whose paper was corrected."""
        return self.tr("%n study(s) corrected", "", count)

    def withdrawn(self, count: int) -> str:
        """Studies whose paper was taken back."""
        return self.tr("%n study(s) taken back by the journal", "", count)

    def removed(self, count: int) -> str:
        """Studies that the pack holds no more."""
        return self.tr("%n study(s) leaving your library", "", count)

    def kept(self, count: int) -> str:
        """Studies that another pack has brought."""
        return self.tr("%n study(s) staying as another pack has them", "", count)

    def same(self, count: int) -> str:
        """Studies that are here as they are in the pack."""
        return self.tr("%n study(s) the same as here", "", count)

    def yours_corrected(self, count: int) -> str:
        """Studies that matter to the person, and were corrected."""
        return self.tr("%n study(s) you saved or wrote about: corrected.", "", count)

    def yours_withdrawn(self, count: int) -> str:
        """Studies that matter to the person, and were taken back."""
        return self.tr("%n study(s) you saved or wrote about: taken back.", "", count)


def studies_phrase(count: int) -> str:
    """So many studies."""
    return _Counted().studies(count)


def notes_phrase(count: int) -> str:
    """So many notes."""
    return _Counted().notes(count)


def copies_phrase(count: int) -> str:
    """So many copies of the notes."""
    return _Counted().copies(count)


def brought_back_phrase(count: int) -> str:
    """So many notes came back after damage."""
    return _Counted().brought_back(count)


def gone_phrase(count: int) -> str:
    """So many notes were taken away for good."""
    return _Counted().gone(count)


def bin_phrase(count: int) -> str:
    """So many notes in the bin."""
    return _Counted().in_bin(count)


def still_held_phrase(count: int) -> str:
    """So many copies may hold what was taken away for good."""
    return _Counted().still_held(count)


def cleaned_phrase(count: int) -> str:
    """So many copies do not hold it any more."""
    return _Counted().cleaned(count)


def still_left_phrase(count: int) -> str:
    """So many files could not be cleaned."""
    return _Counted().still_left(count)


def animals_phrase(count: int) -> str:
    """So many animals."""
    return _Counted().animals(count)


def about_minutes(count: int) -> str:
    """About so many minutes."""
    return _Counted().minutes(count)


def left_out_phrase(count: int) -> str:
    """So many studies could not go out or be printed."""
    return _Counted().left_out(count)
