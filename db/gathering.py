"""Finds the files of studies below what a person has chosen, and opens them one at a time."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from db.disk import told_calmly
from db.errors import LibraryError, MissingFile
from db.plans import Refusal
from db.read_lines import BROKEN_OFF

ENDINGS = frozenset(
    {
        *(".md", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".ris", ".bib", ".nbib", ".xml"),
        *(".html", ".htm", ".xhtml", ".txt"),
    }
)
"""Which files of a folder are tried. What is in them is told by their content alone."""
NO_STUDIES = frozenset(
    {"pack.json", "manifest.json", "word_groups.json", "topics.json", "shelves.json"}
)
"""Lists that lie beside the studies in the folder of a library or a pack, read in other ways."""
BESIDE_A_PAGE = ("_files", ".files", "-Dateien", "_fichiers")
"""Endings of the folders in which browsers keep the pictures and programs of a saved page."""
TOO_LARGE = "it is much larger than a file of studies should be"
LARGEST_FILE = 2 * 1024**3
MOST_FILES = 200_000
UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def find_files(paths: Sequence[Path]) -> list[Path]:
    """The study files among these files and below these folders, each folder's in order.

    A folder that may not be opened stands among them, so that it is told and not passed over.
    """
    files: list[Path] = []
    for path in paths:
        with told_calmly(shown(path)):
            if not path.exists():
                raise MissingFile(
                    f"We could not find {shown(path)}. Nothing was changed.",
                    "Check the name of the file.",
                )
        found = sorted(_files_in(path)) if path.is_dir() else [path]
        if not found:
            raise LibraryError(
                f"There are no study files in {shown(path)}. Nothing was changed.",
                "Study files end in .md, and lists of papers in .ris, .bib, .nbib or .xml.",
            )
        files += found
    if len(files) > MOST_FILES:
        raise LibraryError(
            f"There are more than {MOST_FILES:,} study files. Nothing was changed.",
            "Choose a smaller folder.",
        )
    return files


def opened(file: Path) -> IO[bytes] | Refusal:
    """The file, open to be read, or why we did not take it."""
    try:
        if file.is_dir():
            return Refusal(shown(file), "", "we may not open this folder")
        if not file.is_file():
            return Refusal(shown(file), "", "it is not a file")
        if file.stat().st_size > LARGEST_FILE:
            return Refusal(shown(file), "", TOO_LARGE)
        return file.open("rb")
    except OSError:
        return Refusal(shown(file), "", "we may not read this file")


def content_of(file: Path, most: int) -> bytes | Refusal:
    """All bytes of a file that has no more than so many, or why we did not take them."""
    content = opened(file)
    if isinstance(content, Refusal):
        return content
    try:
        with content:
            told = content.read(most + 1)
    except OSError:
        return Refusal(shown(file), "", BROKEN_OFF)
    return told if len(told) <= most else Refusal(shown(file), "", TOO_LARGE)


def total_size(files: Sequence[Path]) -> int:
    """How many bytes these files have; one that has gone meanwhile has none."""
    return sum(file.stat().st_size for file in files if file.is_file())


def shown(path: Path) -> str:
    """The name of a file as it can be shown: no hidden marks, no broken letters."""
    name = path.name or str(path)
    return UNSHOWN.sub("�", name.encode("utf-8", "replace").decode("utf-8"))


def names_of(files: Sequence[Path]) -> Mapping[Path, str]:
    """A name for each file: its own, with its folder before it where two have the same."""
    alike = Counter(map(shown, files))
    return {
        file: shown(file) if alike[shown(file)] == 1 else f"{shown(file.parent)}/{shown(file)}"
        for file in files
    }


def _files_in(folder: Path) -> Iterator[Path]:
    """Study files below a folder; hidden files and links are passed over, so no loop can arise."""
    closed: list[Path] = []

    def note(error: OSError) -> None:
        closed.append(Path(error.filename))

    for base, folders, names in os.walk(folder, onerror=note, followlinks=False):
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and not name.endswith(BESIDE_A_PAGE)
        ]
        for name in names:
            path = Path(base, name)
            wanted = path.suffix.lower() in ENDINGS and name not in NO_STUDIES
            if wanted and not name.startswith(".") and not path.is_symlink():
                yield path
    yield from closed
