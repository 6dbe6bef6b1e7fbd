"""Makes pack files: from a folder of study files, or from a shelf of the library."""

import json
from dataclasses import asdict
from pathlib import Path

from db.archive import LARGEST_MEMBER
from db.disk import told_calmly, write_whole
from db.errors import LibraryError
from db.gathering import content_of, find_files, shown
from db.library import Library
from db.manifest import GLOSSARY, SHELVES, STUDY_PATH
from db.models import Term
from db.pack_file import copy_of, signed, write_pack
from db.pack_folder import paths_in
from db.pack_models import PackHead, PackShelf
from db.pack_reading import read_page, taken
from db.plans import Refusal
from db.reading import reader_apart
from db.signing import read_secret
from db.study_file import write_study

STUDY_ENDING = ".md"
TWICE = "another file has the same id"


def build_from_folder(folder: Path, head: PackHead) -> bytes:
    """A pack of every study file below this folder, and of the lists that lie in it.

    All of it is read first, so that what is packed can be read by others.
    """
    files: dict[str, bytes] = {}
    with reader_apart() as reader:
        for path in paths_in(folder):
            if not STUDY_PATH.fullmatch(path):
                files[path] = taken(content_of(folder / path, LARGEST_MEMBER))
                taken(reader.read_list(path, files[path]))
        for file in find_files([folder]):
            if file.suffix.lower() == STUDY_ENDING and not file.is_relative_to(folder / "pages"):
                content = taken(content_of(file, LARGEST_MEMBER))
                study = taken(read_page(reader, shown(file), content)).study
                path = f"studies/{study.id}.md"
                if path in files:
                    taken(Refusal(shown(file), "", TWICE))
                files[path] = content
    return write_pack(head, files)


def build_from_shelf(library: Library, shelf: PackShelf, head: PackHead) -> bytes:
    """A pack of the studies on this shelf, with the shelf and the words they explain."""
    files: dict[str, bytes] = {}
    terms: dict[str, Term] = {}
    for name in shelf.studies:
        page = library.page(name)
        if page is not None:
            files[f"studies/{page.study.id}.md"] = write_study(page.study).encode()
            terms |= {term.word: term for term in page.terms}
    if not files:
        raise LibraryError(f"There are no studies on the shelf “{shelf.name}”. Nothing was made.")
    files[SHELVES] = _json([asdict(shelf)])
    files[GLOSSARY] = _json([asdict(term) for term in terms.values()])
    return write_pack(head, files)


def save_pack(place: Path, content: bytes, *, replace: bool = False) -> None:
    """Write a pack file; one that is there already stays, unless it may be replaced."""
    if place.exists() and not replace:
        raise LibraryError(
            f"There is a file {shown(place)} already. We left it as it is.", "Choose another name."
        )
    with told_calmly(shown(place)):
        write_whole(place, content)


def sign_pack(secret: Path, place: Path) -> None:
    """Sign the pack in this file with the secret key in that one."""
    key = read_secret(secret)
    save_pack(place, signed(copy_of(place), key), replace=True)


def _json(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, indent=1).encode()
