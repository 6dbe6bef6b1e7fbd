"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from db.copies import BackedUp, Backup, Cleaned, Emptied, Reason, Repaired, Restored
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
    from db.backing_up import back_up, back_up_if_changed, back_up_if_due, backups_of
    from db.cleaning import clean_copies, copies_to_clean
    from db.emptying import empty_bin
    from db.library import Library
    from db.notebook import Notebook
    from db.notebook_file import prepare_notebook
    from db.other_place import choose_place, chosen_place
    from db.restoring import restore

_LATER = {
    "Library": "db.library",
    "Notebook": "db.notebook",
    "back_up": "db.backing_up",
    "back_up_if_changed": "db.backing_up",
    "back_up_if_due": "db.backing_up",
    "backups_of": "db.backing_up",
    "choose_place": "db.other_place",
    "chosen_place": "db.other_place",
    "clean_copies": "db.cleaning",
    "copies_to_clean": "db.cleaning",
    "empty_bin": "db.emptying",
    "prepare_notebook": "db.notebook_file",
    "restore": "db.restoring",
}
"""What is loaded when somebody first names it, and where it lives."""

__all__ = [
    "MS_CONDITIONS",
    "Answer",
    "BackedUp",
    "Backup",
    "Bookmark",
    "Changes",
    "Cleaned",
    "DataFolder",
    "Emptied",
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
    "Reason",
    "Refusal",
    "Related",
    "Repaired",
    "Restored",
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
    "back_up",
    "back_up_if_changed",
    "back_up_if_due",
    "backups_of",
    "choose_place",
    "chosen_place",
    "clean_copies",
    "copies_to_clean",
    "default_folder",
    "empty_bin",
    "open_library",
    "open_notebook",
    "prepare",
    "prepare_notebook",
    "restore",
    "sentences",
    "to_html",
    "write_whole",
]


def sentences(plan: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    from db.importer import sentences as told

    return told(plan)


def __getattr__(name: str) -> object:
    """What is loaded later."""
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(_LATER[name]), name)
