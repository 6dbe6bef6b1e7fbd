"""Finds the study files below what a person has chosen, and reads their bytes one at a time."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from db.errors import LibraryError, MissingFile
from db.models import Refusal

ENDING = ".md"
LARGEST_FILE = 1024 * 1024
MOST_FILES = 200_000
UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def find_files(paths: Sequence[Path]) -> list[Path]:
    """The study files among these files and below these folders, each folder's in order."""
    files: list[Path] = []
    for path in paths:
        if not path.exists():
            raise MissingFile(
                f"We could not find {shown(path)}. Nothing was changed.",
                "Check the name of the file.",
            )
        found = sorted(_files_in(path)) if path.is_dir() else [path]
        if not found:
            raise LibraryError(
                f"There are no study files in {shown(path)}. Nothing was changed.",
                f"Study files end in {ENDING}.",
            )
        files += found
    if len(files) > MOST_FILES:
        raise LibraryError(
            f"There are more than {MOST_FILES:,} study files. Nothing was changed.",
            "Choose a smaller folder.",
        )
    return files


def content_of(file: Path) -> bytes | Refusal:
    """The bytes of a file, or why we did not take them. Never more than a study may have."""
    if not file.is_file():
        return Refusal(shown(file), "", "it is not a file")
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError:
        return Refusal(shown(file), "", "we may not read this file")
    if len(content) > LARGEST_FILE:
        return Refusal(shown(file), "", "it is much larger than a study should be")
    return content


def shown(path: Path) -> str:
    """The name of a file as it can be shown: no hidden marks, no broken letters."""
    name = path.name or str(path)
    return UNSHOWN.sub("�", name.encode("utf-8", "replace").decode("utf-8"))


def _files_in(folder: Path) -> Iterator[Path]:
    """Study files below a folder; hidden files and links are passed over, so no loop can arise."""
    for base, folders, names in os.walk(folder, followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(base, name)
            if name.endswith(ENDING) and not name.startswith(".") and not path.is_symlink():
                yield path
