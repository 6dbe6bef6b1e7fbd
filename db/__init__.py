"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from db.contents import Conflict, Contents, Merged
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
    from db.notebook_reading import read_notebook_file
    from db.outgoing import (
        NOTES_WARNING,
        CitationForm,
        NotesForm,
        choose,
        export_citations,
        export_library,
        export_notebook,
        export_notes,
        study_files,
    )

__all__ = [
    "MS_CONDITIONS",
    "NOTES_WARNING",
    "Answer",
    "Bookmark",
    "Changes",
    "CitationForm",
    "Conflict",
    "Contents",
    "DataFolder",
    "Facet",
    "Forms",
    "Hit",
    "Library",
    "LibraryError",
    "Merged",
    "NewerFile",
    "Note",
    "NoteId",
    "NoteKind",
    "Notebook",
    "NotesForm",
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
    "choose",
    "default_folder",
    "export_citations",
    "export_library",
    "export_notebook",
    "export_notes",
    "open_library",
    "open_notebook",
    "prepare",
    "read_notebook_file",
    "sentences",
    "study_files",
    "to_html",
]


def sentences(plan: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    from db.importer import sentences as told

    return told(plan)


LATER = {
    "Library": "db.library",
    "Notebook": "db.notebook",
    "CitationForm": "db.outgoing",
    "NOTES_WARNING": "db.outgoing",
    "NotesForm": "db.outgoing",
    "choose": "db.outgoing",
    "export_citations": "db.outgoing",
    "export_library": "db.outgoing",
    "export_notebook": "db.outgoing",
    "export_notes": "db.outgoing",
    "read_notebook_file": "db.notebook_reading",
    "study_files": "db.outgoing",
}
"""What is loaded when somebody first names it."""


def __getattr__(name: str) -> object:
    """The handles, and what goes out and comes in."""
    if name not in LATER:
        raise AttributeError(name)
    return getattr(import_module(LATER[name]), name)
