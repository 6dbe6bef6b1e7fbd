"""The library and the notebook: a complete program without a window.

This is the front door. `prepare` makes the library ready once, before any lane opens it;
`open_library` and `open_notebook` give each thread a handle of its own.
"""

from importlib import import_module
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
from db.pack_models import (
    Pack,
    PackHead,
    PackLists,
    PackPage,
    PackPlan,
    PackShelf,
    PackSource,
    PackTopic,
    StudyChange,
)
from db.preparing import open_library, open_notebook, open_packs, prepare
from db.render import to_html

if TYPE_CHECKING:
    from db.keys import forget_key, public_key, read_keys, trust_key
    from db.library import Library
    from db.manifest import pack_head
    from db.notebook import Notebook
    from db.pack_build import build_from_folder, build_from_shelf, save_pack, sign_pack
    from db.pack_folder import pack_head_of
    from db.pack_reading import check_pack
    from db.packs import Packs
    from db.signing import make_key

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
    "PersonFolder",
    "Place",
    "Plan",
    "ReadStudy",
    "Refusal",
    "Related",
    "Result",
    "Span",
    "Study",
    "StudyChange",
    "StudyId",
    "StudyMarks",
    "StudyRow",
    "Term",
    "Topic",
    "Wish",
    "Without",
    "build_from_folder",
    "build_from_shelf",
    "check_pack",
    "default_folder",
    "forget_key",
    "make_key",
    "open_library",
    "open_notebook",
    "open_packs",
    "pack_head",
    "pack_head_of",
    "prepare",
    "public_key",
    "read_keys",
    "save_pack",
    "sentences",
    "sign_pack",
    "to_html",
    "trust_key",
]


def sentences(plan: Plan) -> list[str]:
    """What a plan leaves out, as a person reads it."""
    from db.importer import sentences as told

    return told(plan)


_LATER = {
    "Library": "db.library",
    "Notebook": "db.notebook",
    "Packs": "db.packs",
    "build_from_folder": "db.pack_build",
    "build_from_shelf": "db.pack_build",
    "check_pack": "db.pack_reading",
    "forget_key": "db.keys",
    "make_key": "db.signing",
    "pack_head": "db.manifest",
    "pack_head_of": "db.pack_folder",
    "public_key": "db.keys",
    "read_keys": "db.keys",
    "save_pack": "db.pack_build",
    "sign_pack": "db.pack_build",
    "trust_key": "db.keys",
}
"""What is loaded only when somebody first names it, and where it is."""


def __getattr__(name: str) -> object:
    """A name that is loaded late."""
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(_LATER[name]), name)
