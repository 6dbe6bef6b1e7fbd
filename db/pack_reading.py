"""Reads what a pack holds, file by file, in the limited process."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from db.errors import LibraryError
from db.importer import Progress, Stop, go_on, never, quiet
from db.keys import PublicKey
from db.manifest import STUDY_PATH
from db.models import ReadStudy, Refusal
from db.pack_file import copy_of, open_pack
from db.pack_lists import joined
from db.pack_models import PackLists, PackSource
from db.reading import StudyReader
from db.reading_worker import Read

T = TypeVar("T")
WRONG_NAME = "the file is not named as its study"


def read_pack(
    source: PackSource, progress: Progress = quiet, stop: Stop = never
) -> tuple[list[tuple[Read, bytes]], PackLists]:
    """The studies of a pack, each with its bytes, and its lists.

    The first file that cannot be read is the end of it, as a LibraryError. Only of the pack that
    ships a page may be left out, because nobody is there to mend the program. Speakable codes
    come from checked packs alone, so that a code always means one study.
    """
    studies: list[tuple[Read, bytes]] = []
    lists: list[PackLists] = []
    with closing(StudyReader()) as reader:
        for count, path in enumerate(source.paths, start=1):
            go_on(stop)
            content = source.read(path)
            if STUDY_PATH.fullmatch(path):
                studies.append((_study(source, path, reader.read(path, content)), content))
            else:
                lists.append(taken(reader.read_list(path, content)))
            progress(count, len(source.paths))
    return studies, joined(lists)


def check_pack(place: Path, keys: tuple[PublicKey, ...]) -> PackSource:
    """The pack in this file, read to its end; LibraryError says why it would not be taken."""
    source = open_pack(copy_of(place), keys)
    read_pack(source)
    return source


def taken(read: T | Refusal) -> T:
    """What was read; a pack with a file that cannot be read is not taken at all."""
    if isinstance(read, Refusal):
        where = f"{read.file}, {read.place}" if read.place else read.file
        raise LibraryError(f"Nothing was changed. In {where}: {read.reason}.")
    return read


def _study(source: PackSource, path: str, read: Read) -> Read:
    if isinstance(read, ReadStudy) and path != f"studies/{read.study.id}.md":
        read = Refusal(path, "", WRONG_NAME)
    if isinstance(read, Refusal):
        return read if source.content is None else taken(read)
    return read if source.signer else replace(read, study=replace(read.study, code=None))
