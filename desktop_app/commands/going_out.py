"""Export at a prompt: which studies and notes, in which form, and where to."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

import db
import resources
from db import Contents, DataFolder, LibraryError, Note, StudyId
from desktop_app.commands.library import own_marks, ready

if TYPE_CHECKING:
    from db import CitationForm, NotesForm

CITATIONS = ("ris", "bibtex", "csl")
NOTES = ("markdown", "html", "csv", "text")
FORMS = (*CITATIONS, *NOTES, "library", "notebook")
MOST_FOUND = 10_000


@dataclass(frozen=True, slots=True)
class Choice:
    """What shall go out: the studies of a shelf, the saved ones, what is found, or everything."""

    shelf: str | None = None
    saved: bool = False
    words: str | None = None

    def __post_init__(self) -> None:
        if (self.shelf is not None) + self.saved + (self.words is not None) > 1:
            raise click.UsageError("Choose one of --shelf, --saved and --search.")

    @property
    def is_everything(self) -> bool:
        """Whether nothing was chosen, so that all goes out."""
        return self == Choice()


def export(
    folder: DataFolder, form: str, out: Path, choice: Choice, *, replace: bool, as_json: bool
) -> None:
    """Write what was chosen in this form, and say how much it was."""
    ready(folder)
    told: dict[str, int]
    if form in CITATIONS:
        told = _export_citations(folder, cast("CitationForm", form), out, choice, replace=replace)
    elif form in NOTES:
        told = _export_notes(folder, cast("NotesForm", form), out, choice, replace=replace)
    elif form == "library":
        told = _export_library(folder, out, choice)
    else:
        told = _export_notebook(folder, out, choice, replace=replace)
    if as_json:
        click.echo(json.dumps({"file": str(out), **told}, ensure_ascii=False))
        return
    _tell(out, told)


def _tell(out: Path, told: dict[str, int]) -> None:
    for name, one in (("studies", "study"), ("notes", "note")):
        count = told.get(name, 0)
        if count:
            click.echo(f"{out.name} holds {count} {one if count == 1 else name}.")
    if told.get("gone"):
        click.echo(f"Left out, because they are no longer in your library: {told['gone']}.")
    if told.get("notes"):
        click.echo(db.NOTES_WARNING)


def _export_citations(
    folder: DataFolder, form: "CitationForm", out: Path, choice: Choice, *, replace: bool
) -> dict[str, int]:
    ids = _studies(folder, choice)
    with closing(db.open_library(folder)) as library:
        count = db.export_citations(library.studies(ids), form, out, replace=replace)
    return {"studies": count, "gone": 0 if ids is None else len(ids) - count}


def _export_notes(
    folder: DataFolder, form: "NotesForm", out: Path, choice: Choice, *, replace: bool
) -> dict[str, int]:
    notes = _notes(folder, choice)
    db.export_notes(notes, form, out, replace=replace)
    return {"notes": len(notes)}


def _export_library(folder: DataFolder, out: Path, choice: Choice) -> dict[str, int]:
    if not choice.is_everything:
        raise click.UsageError("The library goes out as a whole. Leave the choice out.")
    with closing(db.open_library(folder)) as library:
        return {"studies": db.export_library(library, out)}


def _export_notebook(
    folder: DataFolder, out: Path, choice: Choice, *, replace: bool
) -> dict[str, int]:
    contents = _contents(folder)
    if not choice.is_everything:
        notes = {note.id for note in _notes(folder, choice)}
        with closing(db.open_library(folder)) as library:
            studies = tuple(library.studies(_studies(folder, choice)))
        contents = db.choose(
            contents, studies, notes, datetime.now(UTC).isoformat(timespec="milliseconds")
        )
    db.export_notebook(contents, out, replace=replace)
    return {"notes": len(contents.notes), "studies": len(contents.bookmarks)}


def _studies(folder: DataFolder, choice: Choice) -> list[StudyId] | None:
    """The studies of a choice in its order; None means all of them."""
    if choice.shelf is not None:
        return _on_shelf(folder, choice.shelf)
    if choice.saved:
        return [kept.bookmark.study for kept in _contents(folder).bookmarks if not kept.removed]
    if choice.words is not None:
        with closing(db.open_library(folder)) as library:
            answer = library.find(choice.words, MOST_FOUND, own=lambda: own_marks(folder))
        return [hit.row.id for hit in answer.hits if hit.group == "best"]
    return None


def _on_shelf(folder: DataFolder, name: str) -> list[StudyId]:
    """The studies of a shelf: one of the person's own, or one that comes with the program."""
    ours = json.loads(resources.text("shelves.json"))
    shelves = {told["name"]: told["studies"] for told in ours} | _own_shelves(folder)
    for known, studies in shelves.items():
        if known.casefold() == name.casefold():
            return [StudyId(study) for study in studies]
    names = ", ".join(known for known, studies in shelves.items() if studies)
    raise LibraryError(f"There is no shelf “{name}”.", f"Choose one of these: {names}.")


def _own_shelves(folder: DataFolder) -> dict[str, list[StudyId]]:
    person = db.last_person(folder)
    if not person.notebook.exists():
        return {}
    with closing(db.open_notebook(person)) as notebook:
        shelves = notebook.shelves
        names = {db.NEXT: "Next"} | {shelf.id: shelf.name for shelf in shelves.all()}
        return {name: [one.study for one in shelves.studies(of)] for of, name in names.items()}


def _notes(folder: DataFolder, choice: Choice) -> Sequence[Note]:
    """The notes of a choice: found by their own words, or about its studies."""
    if not db.last_person(folder).notebook.exists():
        return ()
    with closing(db.open_notebook(db.last_person(folder))) as notebook:
        notes = notebook.notes(db.NoteWish(words=choice.words or ""))
    if choice.words is not None or choice.is_everything:
        return notes
    studies = set(_studies(folder, choice) or ())
    return [note for note in notes if note.study in studies]


def _contents(folder: DataFolder) -> Contents:
    if not db.last_person(folder).notebook.exists():
        return Contents()
    with closing(db.open_notebook(db.last_person(folder))) as notebook:
        return notebook.contents()
