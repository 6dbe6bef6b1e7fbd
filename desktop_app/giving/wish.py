"""What can be given out, and what a person has chosen of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from db import NEXT, Bookmark, Note, Notebook, NoteId, Shelf, StudyId
from desktop_app.session import Room


class What(StrEnum):
    """The five things that can be given out."""

    HELPER = "helper"
    NOTES = "notes"
    STUDIES = "studies"
    NOTEBOOK = "notebook"
    LIBRARY = "library"


class Form(StrEnum):
    """How a file is written; the names are those of the library."""

    OPEN = "notebook"
    PAGE = "html"
    TEXT = "text"
    FOLDER = "markdown"
    TABLE = "csv"
    RIS = "ris"
    BIBTEX = "bibtex"
    CSL = "csl"
    LIBRARY = "library"


ENDINGS = {
    Form.OPEN: "jsonl",
    Form.PAGE: "html",
    Form.TEXT: "txt",
    Form.TABLE: "csv",
    Form.RIS: "ris",
    Form.BIBTEX: "bib",
    Form.CSL: "json",
}
"""How the names of the files end; forms that are not here make a folder."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What shall go out, and how. Notes and studies are named only where they were chosen."""

    what: What
    form: Form
    notes: tuple[NoteId, ...] = ()
    studies: tuple[StudyId, ...] = ()


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is to give: notes and saved studies, the latest first; all studies counted.

    `shelves` are those with something on them, Next among them, with their studies.
    `has_more` says whether the notebook has shelves, appointments or something in the bin.
    """

    notes: tuple[Note, ...] = ()
    saved: tuple[Bookmark, ...] = ()
    shelves: tuple[tuple[Shelf, tuple[StudyId, ...]], ...] = ()
    studies: int = 0
    has_more: bool = False

    def people(self) -> tuple[str, ...]:
        """Whom the notes are about, by name; an empty name stands for notes that do not say."""
        return tuple(sorted({note.about for note in self.notes}, key=str.casefold))

    def about(self, person: str | None) -> tuple[Note, ...]:
        """The notes about this person; None means everybody."""
        return tuple(note for note in self.notes if person in {None, note.about})


def stock_of(room: Room) -> Stock:
    """What there is to give in this room."""
    notebook = room.notebook
    return Stock(
        notes=tuple(notebook.notes()),
        saved=tuple(notebook.bookmarks()),
        shelves=tuple(_filled_shelves(notebook.shelves.all(), notebook)),
        studies=room.library.count(),
        has_more=bool(notebook.shelves.all() or notebook.visits.all() or notebook.in_bin()),
    )


def _filled_shelves(
    own: Iterable[Shelf], notebook: Notebook
) -> Iterator[tuple[Shelf, tuple[StudyId, ...]]]:
    for shelf in (Shelf(NEXT, ""), *own):
        studies = tuple(one.study for one in notebook.shelves.studies(shelf.id))
        if studies:
            yield shelf, studies
