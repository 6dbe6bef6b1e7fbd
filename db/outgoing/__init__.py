"""What goes out: studies as citations, notes in four forms, a whole library, a notebook.

Every function makes its file or folder whole or not at all, and never over something else
unless it is told to; see `db.outgoing.new_file`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from db.contents import Contents
from db.errors import LibraryError, Stopped
from db.marks import Note
from db.models import Study
from db.notebook_lines import write_lines
from db.outgoing.bibtex import as_bibtex
from db.outgoing.citation import Citation, citation_of
from db.outgoing.csl import as_csl
from db.outgoing.library_folder import write_library
from db.outgoing.new_file import NameTaken, new_file, new_folder
from db.outgoing.notes_csv import as_csv
from db.outgoing.notes_html import ToHtml, as_html
from db.outgoing.notes_text import as_markdown, as_text
from db.outgoing.notes_words import NOTES_WARNING
from db.outgoing.ris import as_ris
from db.outgoing.sharing import choose, study_files

if TYPE_CHECKING:
    from db.library import Library

__all__ = [
    "NOTES_WARNING",
    "CitationForm",
    "NameTaken",
    "NotesForm",
    "NothingToWrite",
    "choose",
    "export_citations",
    "export_library",
    "export_notebook",
    "export_notes",
    "study_files",
]

CitationForm = Literal["ris", "bibtex", "csl"]
NotesForm = Literal["markdown", "html", "csv", "text"]
CITATIONS: dict[CitationForm, Callable[[Iterable[Citation]], Iterator[str]]] = {
    "ris": as_ris,
    "bibtex": as_bibtex,
    "csl": as_csl,
}
MOST_TOO_MUCH = 5
"""After so many notes that are too much to render, no other is tried."""


class NothingToWrite(LibraryError):
    """What was chosen is empty, so no file was made."""

    def __init__(self) -> None:
        super().__init__("There is nothing to write. No file was made.", "Choose something else.")


def export_citations(
    studies: Iterable[Study], form: CitationForm, path: Path, *, replace: bool = False
) -> int:
    """Write the papers of these studies for a citation manager; return how many there were."""
    count = 0

    def cited() -> Iterator[Citation]:
        nonlocal count
        for study in studies:
            count += 1
            yield citation_of(study)

    with new_file(path, replace=replace) as file:
        for text in CITATIONS[form](cited()):
            file.write(text.encode())
        if not count:
            raise NothingToWrite
    return count


def export_notes(
    notes: Sequence[Note],
    form: NotesForm,
    path: Path,
    *,
    replace: bool = False,
    lang: str = "en",
) -> None:
    """Write these notes: "markdown" makes a folder, the other forms one file.

    `lang` is the language that an HTML page says it is in. Show NOTES_WARNING before.
    """
    if not notes:
        raise NothingToWrite
    if form == "markdown":
        with new_folder(path) as put:
            for name, text in as_markdown(notes):
                put(name, text.encode())
        return
    texts = _texts(notes, form, lang)
    with new_file(path, replace=replace) as file:
        for text in texts:
            file.write(text.encode())


def export_library(
    library: "Library",
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> int:
    """Write everything the library has as a folder of plain files; return how many studies.

    `progress` hears how many of how many are written. Stopped when `stop` says so.
    """
    total = library.count()

    def watched() -> Iterator[Study]:
        for count, study in enumerate(library.studies(), start=1):
            if stop and stop():
                raise Stopped("The export was stopped. Nothing was written.")
            yield study
            if progress:
                progress(count, total)

    with new_folder(path) as put:
        return write_library(put, watched(), library.terms(), library.word_groups())


def export_notebook(contents: Contents, path: Path, *, replace: bool = False) -> None:
    """Write a notebook, or what was chosen of one, in its open form. Show NOTES_WARNING before."""
    if contents == Contents():
        raise NothingToWrite
    with new_file(path, replace=replace) as file:
        write_lines(contents, file)


def _texts(notes: Sequence[Note], form: NotesForm, lang: str) -> Iterable[str]:
    if form == "csv":
        return as_csv(notes)
    if form == "text":
        return as_text(notes)
    from db.reading import reader_apart

    with reader_apart() as reader:
        return list(as_html(notes, _patiently(reader.html_of), lang))


def _patiently(to_html: ToHtml) -> ToHtml:
    """The same, until it has been too much a few times: each time costs seconds."""
    left = MOST_TOO_MUCH

    def render(text: str) -> str | None:
        nonlocal left
        if not left:
            return None
        html = to_html(text)
        left -= html is None
        return html

    return render
