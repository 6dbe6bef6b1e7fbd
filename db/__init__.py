"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from typing import TYPE_CHECKING

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
from db.plans import ASKED, Notice, PastImport, Plan, Question, ReadStudy, Refusal, Undone
from db.preparing import open_library, open_notebook, prepare
from db.render import to_html

if TYPE_CHECKING:
    from db.library import Library
    from db.notebook import Notebook
    from db.telling import question_sentence, report, sentences

__all__ = [
    "ASKED",
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
    "Notice",
    "OwnMarks",
    "Page",
    "PastImport",
    "PersonFolder",
    "Place",
    "Plan",
    "Question",
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
    "Undone",
    "Wish",
    "Without",
    "default_folder",
    "open_library",
    "open_notebook",
    "prepare",
    "question_sentence",
    "report",
    "sentences",
    "to_html",
]

LATER = {
    "Library": "db.library",
    "Notebook": "db.notebook",
    "question_sentence": "db.telling",
    "report": "db.telling",
    "sentences": "db.telling",
}


def __getattr__(name: str) -> object:
    """The handles and what tells of an import, loaded when somebody first names them."""
    from importlib import import_module

    if name not in LATER:
        raise AttributeError(name)
    return getattr(import_module(LATER[name]), name)
