"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from db.anchoring import context_of, find_quote
from db.contents import Conflict, Contents, Merged
from db.copies import BackedUp, Backup, Cleaned, Emptied, Reason, Repaired, Restored
from db.disk import write_whole
from db.errors import LibraryError, NewerFile
from db.folder import DataFolder, PersonFolder, default_folder
from db.marks import (
    COLOURS,
    NEXT,
    Appointment,
    Bookmark,
    Note,
    NoteId,
    NoteKind,
    NoteWish,
    OwnMarks,
    Place,
    Shelf,
    Shelved,
    StudyMarks,
    new_note_id,
)
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
    from db.backing_up import back_up, back_up_if_changed, back_up_if_due, backups_of
    from db.cleaning import clean_copies, copies_to_clean
    from db.emptying import empty_bin
    from db.library import Library
    from db.notebook import Notebook
    from db.notebook_file import prepare_notebook
    from db.notebook_reading import read_notebook_file
    from db.other_place import choose_place, chosen_place
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
    from db.reading import StudyReader
    from db.restoring import restore

_LATER = {
    "backing_up": ("back_up", "back_up_if_changed", "back_up_if_due", "backups_of"),
    "cleaning": ("clean_copies", "copies_to_clean"),
    "emptying": ("empty_bin",),
    "library": ("Library",),
    "notebook": ("Notebook",),
    "notebook_file": ("prepare_notebook",),
    "notebook_reading": ("read_notebook_file",),
    "other_place": ("choose_place", "chosen_place"),
    "outgoing": (
        "NOTES_WARNING",
        "CitationForm",
        "NotesForm",
        "choose",
        "export_citations",
        "export_library",
        "export_notebook",
        "export_notes",
        "study_files",
    ),
    "reading": ("StudyReader",),
    "restoring": ("restore",),
}
"""What is loaded when somebody first names it, under the module where it lives."""

__all__ = [
    "COLOURS",
    "MS_CONDITIONS",
    "NEXT",
    "NOTES_WARNING",
    "Answer",
    "Appointment",
    "BackedUp",
    "Backup",
    "Bookmark",
    "Changes",
    "CitationForm",
    "Cleaned",
    "Conflict",
    "Contents",
    "DataFolder",
    "Emptied",
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
    "NoteWish",
    "Notebook",
    "NotesForm",
    "OwnMarks",
    "Page",
    "PersonFolder",
    "Place",
    "Plan",
    "ReadStudy",
    "Reason",
    "Refusal",
    "Related",
    "Repaired",
    "Restored",
    "Result",
    "Shelf",
    "Shelved",
    "Span",
    "Study",
    "StudyId",
    "StudyMarks",
    "StudyReader",
    "StudyRow",
    "Term",
    "Topic",
    "Wish",
    "Without",
    "back_up",
    "back_up_if_changed",
    "back_up_if_due",
    "backups_of",
    "choose",
    "choose_place",
    "chosen_place",
    "clean_copies",
    "context_of",
    "copies_to_clean",
    "default_folder",
    "empty_bin",
    "export_citations",
    "export_library",
    "export_notebook",
    "export_notes",
    "find_quote",
    "new_note_id",
    "open_library",
    "open_notebook",
    "prepare",
    "prepare_notebook",
    "read_notebook_file",
    "restore",
    "sentences",
    "study_files",
    "to_html",
    "write_whole",
]


def sentences(plan: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    from db.importer import sentences as told

    return told(plan)


def __getattr__(name: str) -> object:
    """What is loaded later."""
    for module, names in _LATER.items():
        if name in names:
            return getattr(import_module(f"db.{module}"), name)
    raise AttributeError(name)
