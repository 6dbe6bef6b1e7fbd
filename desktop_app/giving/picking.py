"""Picks whose notes go out and, for a helper, which notes, questions and studies."""

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
    """Names of people, where notes are about several, and three lists to tick.

    Signals:
        changed(): something else is picked now.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stock, self._what = Stock(), What.HELPER
        self._names: tuple[str, ...] = ()
        self._person: str | None = None
        self.people: ChoiceRow | None = None
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
        names = stock.people() if what in {What.HELPER, What.NOTES} else ()
        self._offer_people(names if len(names) > 1 else ())
        self._show_lists()

    def picked_notes(self) -> tuple[NoteId, ...]:
        """The notes and questions that are picked."""
        if self._what is What.NOTES:
            return tuple(note.id for note in self._stock.about(self._person))
        if self._what is What.HELPER:
            return tuple(map(NoteId, (*self.questions.ticked(), *self.notes.ticked())))
        return ()

    def picked_studies(self) -> tuple[StudyId, ...]:
        """The saved studies that are picked."""
        if self._what is What.STUDIES:
            return tuple(bookmark.study for bookmark in self._stock.saved)
        if self._what is What.HELPER:
            return tuple(map(StudyId, self.studies.ticked()))
        return ()

    def set_look(self, look: Look) -> None:
        """Show the lists in another look."""
        self._look = look
        for each in self._lists():
            each.set_look(look)
        if self.people is not None:
            self.people.set_look(look)

    def _lists(self) -> tuple[TickList, ...]:
        return (self.questions, self.notes, self.studies)

    def _show_lists(self) -> None:
        notes = self._stock.about(self._person)
        asked = [note for note in notes if note.kind is NoteKind.QUESTION]
        others = [note for note in notes if note.kind is not NoteKind.QUESTION]
        self.questions.show_items([_item(note) for note in asked])
        self.notes.show_items([_item(note) for note in others])
        self.studies.show_items([Item(one.study, one.title) for one in self._stock.saved])
        for each in self._lists():
            each.setVisible(self._what is What.HELPER and each.has_items())
        self.changed.emit()

    def _offer_people(self, names: tuple[str, ...]) -> None:
        if names == self._names:
            return
        self._names, self._person = names, None
        if self.people is not None:
            self.people.hide()
            self.people.deleteLater()
            self.people = None
        if names:
            words: dict[str | None, str] = {None: self.tr("Everyone")}
            words |= {name: name or self.tr("No name given") for name in names}
            self.people = ChoiceRow(self.tr("Notes about"), words)
            self.people.show_value(None)
            self.people.set_look(self._look)
            self.people.chosen.connect(self._choose_person)
            self._column.insertWidget(0, self.people)

    def _choose_person(self, person: str | None) -> None:
        self._person = person
        self._show_lists()


def _item(note: Note) -> Item:
    words = " ".join((note.text or note.quote).split())
    opening = words if len(words) <= OPENING_LENGTH else f"{words[:OPENING_LENGTH]} …"
    return Item(note.id, opening, note_facts(note))
