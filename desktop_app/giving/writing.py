"""Gets what was wished for ready, and writes it: whole, or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import db
from db import Contents, Study
from desktop_app.giving.wish import ENDINGS, Form, What, Wish
from desktop_app.session import Room

if TYPE_CHECKING:
    from db import CitationForm, NotesForm


@dataclass(frozen=True, slots=True)
class Ready:
    """What only has to be written. `missing` studies are no longer in the library."""

    write: Callable[[Path], object]
    missing: int = 0


def get_ready(wish: Wish, language: str, room: Room) -> Ready:
    """Gather what was wished for; `language` is that of a web page.

    The library as a whole is not gathered: it is written by `db.export_library`.
    """
    studies = tuple(room.library.studies(wish.studies))
    missing = len(wish.studies) - len(studies)
    if wish.what is What.STUDIES:
        return Ready(partial(_write_citations, studies, wish.form), missing)
    if wish.what is What.NOTES:
        return Ready(partial(_write_notes, wish, language, room.notebook.notes()))
    contents = room.notebook.contents()
    if wish.what is What.HELPER:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        contents = db.choose(contents, studies, frozenset(wish.notes), now)
    return Ready(partial(_write_notebook, contents), missing)


def free_place(folder: Path, name: str) -> Path:
    """The place of a new folder of this name, numbered where there is one already."""
    place, number = folder / name, 2
    while place.exists():
        place, number = folder / f"{name} ({number})", number + 1
    return place


def place_of(wish: Wish, chosen: Path, name: str) -> Path:
    """Where it goes: the chosen file, or a new folder of this name in the chosen folder."""
    return chosen if wish.form in ENDINGS else free_place(chosen, name)


def _write_citations(studies: tuple[Study, ...], form: Form, path: Path) -> None:
    # The dialog has asked already whether a file of this name may go.
    db.export_citations(studies, cast("CitationForm", form.value), path, replace=True)


def _write_notes(wish: Wish, language: str, notes: list[db.Note], path: Path) -> None:
    chosen = [note for note in notes if note.id in wish.notes]
    form = cast("NotesForm", wish.form.value)
    db.export_notes(chosen, form, path, replace=True, lang=language)


def _write_notebook(contents: Contents, path: Path) -> None:
    db.export_notebook(contents, path, replace=True)
