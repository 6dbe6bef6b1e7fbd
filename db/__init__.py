"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from typing import TYPE_CHECKING

from db.disk import write_whole
from db.errors import LibraryError, NewerFile
from db.folder import DataFolder, PersonFolder, default_folder
from db.marks import Bookmark, Note, NoteId, NoteKind, OwnMarks, Place, StudyMarks
from db.models import (
    MS_CONDITIONS,
    Answer,
    Changes,
    Facet,
    Forms,
    Hit,
    Page,
    Plan,
    ReadStudy,
    Refusal,
    Related,
    Result,
    Span,
    Study,
    StudyId,
    StudyRow,
    Term,
    Topic,
    Wish,
    Without,
)
from db.preparing import open_library, open_notebook, prepare
from db.render import to_html

if TYPE_CHECKING:
    from db.library import Library
    from db.notebook import Notebook

__all__ = [
    "MS_CONDITIONS",
    "Answer",
    "Bookmark",
    "Changes",
    "DataFolder",
    "Facet",
    "Forms",
    "Hit",
    "Library",
    "LibraryError",
    "NewerFile",
    "Note",
    "NoteId",
    "NoteKind",
    "Notebook",
    "OwnMarks",
    "Page",
    "PersonFolder",
    "Place",
    "Plan",
    "ReadStudy",
    "Refusal",
    "Related",
    "Result",
    "Span",
    "Study",
    "StudyId",
    "StudyMarks",
    "StudyRow",
    "Term",
    "Topic",
    "Wish",
    "Without",
    "default_folder",
    "open_library",
    "open_notebook",
    "prepare",
    "sentences",
    "to_html",
    "write_whole",
]


def sentences(plan: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    from db.importer import sentences as told

    return told(plan)


def __getattr__(name: str) -> object:
    """The two handles, loaded when somebody first names them."""
    if name == "Library":
        from db.library import Library

        return Library
    if name == "Notebook":
        from db.notebook import Notebook

        return Notebook
    raise AttributeError(name)
