"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from db.anchoring import context_of, find_quote
from db.contents import Conflict, Contents, Merged
from db.copies import BackedUp, Backup, Cleaned, Emptied, Reason, Repaired, Restored
from db.disk import claim, write_whole
from db.errors import Busy, DiskFull, LibraryError, NewerFile, Stopped
from db.folder import DataFolder, PersonFolder, default_folder
from db.marks import (
    COLOURS,
    NEXT,
    Appointment,
    BinnedNote,
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
    Origin,
    Page,
    Related,
    Result,
    Span,
    Study,
    StudyChange,
    StudyId,
    StudyRow,
    Term,
    Topic,
    Wish,
    Without,
)
from db.pack_models import (
    Pack,
    PackHead,
    PackLists,
    PackPage,
    PackPlan,
    PackShelf,
    PackSource,
    PackTopic,
)
from db.people import (
    LONGEST_NAME,
    MOST_PEOPLE,
    Person,
    add_person,
    come_in,
    last_person,
    people,
    rename_person,
)
from db.plans import ASKED, Notice, PastImport, Plan, Question, ReadStudy, Refusal, Undone
from db.preparing import open_library, open_notebook, open_packs, prepare
from db.render import to_html, to_plain

if TYPE_CHECKING:
    from db.backing_up import back_up, back_up_if_changed, back_up_if_due, backups_of
    from db.backups import notes_in
    from db.cleaning import clean_copies, copies_to_clean
    from db.emptying import empty_bin
    from db.formats.making import can_be
    from db.gathering import shown
    from db.keys import forget_key, public_key, read_keys, trust_key
    from db.leaving import clear_leavers, remove_person
    from db.library import Library
    from db.manifest import pack_head
    from db.network_drive import refuse_network_drive
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
    from db.outgoing.last_copy import keep_last_copy
    from db.pack_build import build_from_folder, build_from_shelf, save_pack, sign_pack
    from db.pack_folder import pack_head_of
    from db.pack_reading import check_pack
    from db.packs import Packs
    from db.reading import StudyReader, reader_apart
    from db.restoring import restore
    from db.signing import make_key
    from db.telling import question_sentence, report, sentences

_LATER = {
    "backing_up": ("back_up", "back_up_if_changed", "back_up_if_due", "backups_of"),
    "backups": ("notes_in",),
    "cleaning": ("clean_copies", "copies_to_clean"),
    "emptying": ("empty_bin",),
    "formats.making": ("can_be",),
    "gathering": ("shown",),
    "keys": ("forget_key", "public_key", "read_keys", "trust_key"),
    "leaving": ("clear_leavers", "remove_person"),
    "library": ("Library",),
    "manifest": ("pack_head",),
    "network_drive": ("refuse_network_drive",),
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
    "pack_build": ("build_from_folder", "build_from_shelf", "save_pack", "sign_pack"),
    "pack_folder": ("pack_head_of",),
    "pack_reading": ("check_pack",),
    "packs": ("Packs",),
    "outgoing.last_copy": ("keep_last_copy",),
    "reading": ("StudyReader", "reader_apart"),
    "restoring": ("restore",),
    "signing": ("make_key",),
    "telling": ("question_sentence", "report", "sentences"),
}
"""What is loaded when somebody first names it, under the module where it lives."""

__all__ = [
    "ASKED",
    "COLOURS",
    "LONGEST_NAME",
    "MOST_PEOPLE",
    "MS_CONDITIONS",
    "NEXT",
    "NOTES_WARNING",
    "Answer",
    "Appointment",
    "BackedUp",
    "Backup",
    "BinnedNote",
    "Bookmark",
    "Busy",
    "Changes",
    "CitationForm",
    "Cleaned",
    "Conflict",
    "Contents",
    "DataFolder",
    "DiskFull",
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
    "Notice",
    "Origin",
    "OwnMarks",
    "Pack",
    "PackHead",
    "PackLists",
    "PackPage",
    "PackPlan",
    "PackShelf",
    "PackSource",
    "PackTopic",
    "Packs",
    "Page",
    "PastImport",
    "Person",
    "PersonFolder",
    "Place",
    "Plan",
    "Question",
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
    "Stopped",
    "Study",
    "StudyChange",
    "StudyId",
    "StudyMarks",
    "StudyReader",
    "StudyRow",
    "Term",
    "Topic",
    "Undone",
    "Wish",
    "Without",
    "add_person",
    "back_up",
    "back_up_if_changed",
    "back_up_if_due",
    "backups_of",
    "build_from_folder",
    "build_from_shelf",
    "can_be",
    "check_pack",
    "choose",
    "choose_place",
    "chosen_place",
    "claim",
    "clean_copies",
    "clear_leavers",
    "come_in",
    "context_of",
    "copies_to_clean",
    "default_folder",
    "empty_bin",
    "export_citations",
    "export_library",
    "export_notebook",
    "export_notes",
    "find_quote",
    "forget_key",
    "keep_last_copy",
    "last_person",
    "make_key",
    "new_note_id",
    "notes_in",
    "open_library",
    "open_notebook",
    "open_packs",
    "pack_head",
    "pack_head_of",
    "people",
    "prepare",
    "prepare_notebook",
    "public_key",
    "question_sentence",
    "read_keys",
    "read_notebook_file",
    "reader_apart",
    "refuse_network_drive",
    "remove_person",
    "rename_person",
    "report",
    "restore",
    "save_pack",
    "sentences",
    "shown",
    "sign_pack",
    "study_files",
    "to_html",
    "to_plain",
    "trust_key",
    "write_whole",
]


def __getattr__(name: str) -> object:
    """What is loaded later."""
    for module, names in _LATER.items():
        if name in names:
            return getattr(import_module(f"db.{module}"), name)
    raise AttributeError(name)
