"""Reads what a pack holds, file by file, in the limited process."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from db.errors import LibraryError, UnreadableFile
from db.formats.text import plain_text
from db.importer import go_on
from db.keys import PublicKey
from db.manifest import STUDY_PATH
from db.pace import Progress, Stop, never, quiet
from db.pack_file import copy_of, open_pack
from db.pack_lists import joined
from db.pack_models import PackLists, PackSource
from db.plans import ReadStudy, Refusal
from db.read_lines import Ended
from db.reading import StudyReader, reader_apart

T = TypeVar("T")
WRONG_NAME = "the file is not named as its study"
NO_PAGE = "it is not the page of one study"


def read_pack(
    source: PackSource, reader: StudyReader, progress: Progress = quiet, stop: Stop = never
) -> tuple[list[ReadStudy | Refusal], PackLists]:
    """The studies of a pack and its lists.

    The first file that cannot be read is the end of it, as a LibraryError. Only of the pack that
    ships a page may be left out, because nobody is there to mend the program. Speakable codes
    come from checked packs alone, so that a code always means one study.
    """
    studies: list[ReadStudy | Refusal] = []
    lists: list[PackLists] = []
    for count, path in enumerate(source.paths, start=1):
        go_on(stop)
        content = source.read(path)
        if STUDY_PATH.fullmatch(path):
            studies.append(_study(source, path, read_page(reader, path, content)))
        else:
            lists.append(taken(reader.read_list(path, content)))
        progress(count, len(source.paths))
    return studies, joined(lists)


def read_page(reader: StudyReader, name: str, content: bytes) -> ReadStudy | Refusal:
    """The study of which this file is the page, or why it is none that a pack may hold."""
    try:
        plain_text(content)
    except UnreadableFile as error:
        return Refusal(name, f"line {error.line}", error.reason)
    *reads, end = reader.read(name, BytesIO(content))
    faults = [end.fault] if isinstance(end, Ended) and end.fault else []
    refused = [*faults, *(read for read in reads if isinstance(read, Refusal))]
    if refused:
        return refused[0]
    if len(reads) == 1 and isinstance(reads[0], ReadStudy) and not reads[0].derived:
        return reads[0]
    return Refusal(name, "", NO_PAGE)


def check_pack(place: Path, keys: tuple[PublicKey, ...]) -> PackSource:
    """The pack in this file, read to its end; LibraryError says why it would not be taken."""
    source = open_pack(copy_of(place), keys)
    with reader_apart() as reader:
        read_pack(source, reader)
    return source


def taken(read: T | Refusal) -> T:
    """What was read; a pack with a file that cannot be read is not taken at all."""
    if isinstance(read, Refusal):
        where = f"{read.file}, {read.place}" if read.place else read.file
        raise LibraryError(f"Nothing was changed. In {where}: {read.reason}.")
    return read


def _study(source: PackSource, path: str, read: ReadStudy | Refusal) -> ReadStudy | Refusal:
    if isinstance(read, ReadStudy) and path != f"studies/{read.study.id}.md":
        read = Refusal(path, "", WRONG_NAME)
    if isinstance(read, Refusal):
        return read if source.content is None else taken(read)
    return read if source.signer else replace(read, study=replace(read.study, code=None))
