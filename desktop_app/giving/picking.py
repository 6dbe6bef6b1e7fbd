"""Picks whose notes or which shelf goes out and, for a helper, which notes and studies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db import Note, NoteId, NoteKind, StudyId
from desktop_app.choice_row import ChoiceRow
from desktop_app.giving.tick_list import Item, TickList
from desktop_app.giving.wish import Stock, What
from desktop_app.theme.look import Look
from desktop_app.words.notes import note_facts

OPENING_LENGTH = 120


class Picking(QWidget):
    """Names of people or shelves, where there are several, and three lists to tick.

    Signals:
        changed(): something else is picked now.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stock, self._what = Stock(), What.HELPER
        self._offered: dict[str | None, str] = {}
        self._chosen: str | None = None
        self.which: ChoiceRow | None = None
        self.questions = TickList(self.tr("Questions"), look)
        self.notes = TickList(self.tr("Other notes"), look)
        self.studies = TickList(self.tr("Saved studies"), look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in self._lists():
            self._column.addWidget(each)
            each.changed.connect(self.changed)

    def show_stock(self, what: What, stock: Stock) -> None:
        """Offer what there is."""
        self._what, self._stock = what, stock
        heading = self.tr("Which studies?") if what is What.STUDIES else self.tr("Notes about")
        offered = self._shelves() if what is What.STUDIES else self._people()
        self._offer(heading, offered)
        self._show_lists()

    def picked_notes(self) -> tuple[NoteId, ...]:
        """The notes and questions that are picked."""
        if self._what is What.NOTES:
            return tuple(note.id for note in self._stock.about(self._chosen))
        if self._what is What.HELPER:
            return tuple(map(NoteId, (*self.questions.ticked(), *self.notes.ticked())))
        return ()

    def picked_studies(self) -> tuple[StudyId, ...]:
        """The saved studies that are picked, or those of the shelf that is."""
        if self._what is What.STUDIES:
            shelves = {shelf.id: studies for shelf, studies in self._stock.shelves}
            saved = tuple(bookmark.study for bookmark in self._stock.saved)
            return shelves.get(self._chosen or "", saved)
        if self._what is What.HELPER:
            return tuple(map(StudyId, self.studies.ticked()))
        return ()

    def set_look(self, look: Look) -> None:
        """Show the lists in another look."""
        self._look = look
        for each in self._lists():
            each.set_look(look)
        if self.which is not None:
            self.which.set_look(look)

    def _lists(self) -> tuple[TickList, ...]:
        return (self.questions, self.notes, self.studies)

    def _show_lists(self) -> None:
        notes = self._stock.about(self._chosen if self._what is What.HELPER else None)
        asked = [note for note in notes if note.kind is NoteKind.QUESTION]
        others = [note for note in notes if note.kind is not NoteKind.QUESTION]
        self.questions.show_items([_item(note) for note in asked])
        self.notes.show_items([_item(note) for note in others])
        self.studies.show_items([Item(one.study, one.title) for one in self._stock.saved])
        for each in self._lists():
            each.setVisible(self._what is What.HELPER and each.has_items())
        self.changed.emit()

    def _people(self) -> dict[str | None, str]:
        if self._what not in {What.HELPER, What.NOTES} or len(self._stock.people()) < 2:
            return {}
        words: dict[str | None, str] = {None: self.tr("Everyone")}
        for name in self._stock.people():
            words[name] = name or self.tr("No name given")
        return words

    def _shelves(self) -> dict[str | None, str]:
        names: dict[str | None, str] = {None: self.tr("Saved studies")} if self._stock.saved else {}
        for shelf, _studies in self._stock.shelves:
            names[shelf.id] = shelf.name or self.tr("Next")
        return names

    def _offer(self, heading: str, words: dict[str | None, str]) -> None:
        if words == self._offered:
            return
        self._offered, self._chosen = words, next(iter(words), None)
        if self.which is not None:
            self.which.hide()
            self.which.deleteLater()
            self.which = None
        if len(words) > 1:
            self.which = ChoiceRow(heading, words)
            self.which.show_value(self._chosen)
            self.which.set_look(self._look)
            self.which.chosen.connect(self._choose)
            self._column.insertWidget(0, self.which)

    def _choose(self, chosen: str | None) -> None:
        self._chosen = chosen
        self._show_lists()


def _item(note: Note) -> Item:
    words = " ".join((note.text or note.quote).split())
    opening = words if len(words) <= OPENING_LENGTH else f"{words[:OPENING_LENGTH]} …"
    return Item(note.id, opening, note_facts(note))
