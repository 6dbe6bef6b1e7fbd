"""Works on a disk that fills up, or that cannot be written to, and tells how it went as JSON.

Started as: cramped.py FOLDER full|without reserve|read-only.
"""

import json
import shutil
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from db import reserve
from db.backing_up import back_up, back_up_if_changed, backups_of
from db.cleaning import clean_copies
from db.copies import Reason
from db.emptying import empty_bin
from db.errors import LibraryError
from db.folder import PersonFolder
from db.marks import Note, NoteId
from db.notebook_file import open_notebook, prepare_notebook
from tests.notebooks import content

KEPT = 20


def told(act: Callable[[], object]) -> str:
    """What a person reads of it: nothing when it was done."""
    try:
        act()
    except LibraryError as error:
        return f"{error.sentence} {error.remedy}".strip()
    return ""


def fill_up(folder: PersonFolder) -> None:
    """Take every byte that is free."""
    with (folder.root / "somebody-elses-film").open("wb", buffering=0) as film, suppress(OSError):
        while True:
            film.write(bytes(4096))


def full(folder: PersonFolder, *, with_reserve: bool) -> dict[str, object]:
    """Fill the disk, then save, try again, delete, empty the bin, and clean the old copies."""
    reserve.SIZE = 1024 * 1024
    with closing(open_notebook(folder, writing=True)) as notebook:
        for n in range(KEPT):
            notebook.save_note(Note(NoteId(f"n{n}"), f"note {n} " * 40))
        notebook.delete_note(NoteId("n0"))
        if with_reserve:
            assert reserve.keep(folder.reserve, 1024 * 1024)
        fill_up(folder)
        said = [told(lambda: notebook.save_note(Note(NoteId("big"), "x" * 20_000)))]
        tries = [told(lambda: notebook.save_note(Note(NoteId("again"), "again"))) for _ in "ab"]
        deleted = told(lambda: notebook.delete_note(NoteId("n1")))
        emptied = told(lambda: empty_bin(notebook))
        told(lambda: clean_copies(notebook))
        found = {note.id for note in notebook.notes()}
    (folder.root / "somebody-elses-film").unlink()
    with closing(open_notebook(folder, writing=True)) as notebook:
        return {
            "said": said,
            "tries": tries,
            "deleted": deleted,
            "emptied": emptied,
            "lost": sum(f"n{n}" not in found for n in range(2, KEPT)),
            "faults": notebook.check(),
        }


def save_one(folder: PersonFolder) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(NoteId("new"), "new"))


def read_only(folder: PersonFolder) -> dict[str, object]:
    """Read, and be refused everything else."""
    with closing(open_notebook(folder)) as notebook:
        notes = len(content(notebook)[0])
    return {
        "notes": notes,
        "said": [
            told(lambda: save_one(folder)),
            told(lambda: back_up(folder, Reason.ASKED)),
        ],
        "at start": [
            told(lambda: prepare_notebook(folder)),
            told(lambda: back_up_if_changed(folder, Reason.START)),
        ],
        "backups": len(backups_of(folder)),
    }


if __name__ == "__main__":
    folder = PersonFolder(Path(sys.argv[1]))
    manner = sys.argv[2]
    if manner == "read-only":
        print(json.dumps(read_only(folder)))
    else:
        done = full(folder, with_reserve=manner == "full")
        print(json.dumps({**done, "free": shutil.disk_usage(folder.root).free}))
