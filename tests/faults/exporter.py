"""Exports a notebook over and over, to one file and to new folders; made to be killed.

Started as: exporter.py FOLDER safe|plain. "plain" writes the file as one usually does, which
is the fault that the kill test must be able to see.
"""

import sys
from io import BytesIO
from itertools import count
from pathlib import Path

from db.contents import Contents, KeptNote
from db.marks import Note, NoteId
from db.notebook_lines import write_lines
from db.outgoing import export_notebook, export_notes

NOTES = 60
MANY_TIMES = 50
"""So often in a row, that the process does little else and is killed while it does it."""
AT = "2026-11-21T09:00:00.000+00:00"


def notes_of(number: int) -> list[Note]:
    """The notes of this export, a little more than a megabyte of them."""
    text = f"{number} was müde, " * 1_200
    return [Note(NoteId(f"n{n}"), text, created=AT, changed=AT, rev=1) for n in range(NOTES)]


def export(folder: Path, number: int, manner: str) -> None:
    """One export: over the last file, and beside the last folder."""
    notes = notes_of(number)
    contents = Contents(notes=tuple(map(KeptNote, notes)))
    if manner == "safe":
        export_notebook(contents, folder / "notebook.jsonl", replace=True)
        export_notes(notes, "markdown", folder / f"notes-{number}")
        return
    whole = BytesIO()
    write_lines(contents, whole)
    lines = whole.getvalue().splitlines(keepends=True)
    for _ in range(MANY_TIMES):
        with (folder / "notebook.jsonl").open("wb") as file:
            file.writelines(lines)


if __name__ == "__main__":
    folder, manner = Path(sys.argv[1]), sys.argv[2]
    begun = len(list(folder.iterdir()))
    for number in count(begun):
        export(folder, number, manner)
        sys.stdout.write("exported\n")
        sys.stdout.flush()
