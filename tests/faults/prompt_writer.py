"""Saves notes as fast as it can and says so after each; made to be killed.

Started as: prompt_writer.py FOLDER NAME honest|early|paced. "early" says so before it has
saved, which is the fault that the kill test must be able to see. "paced" waits for a line on
its standard input before every batch, so that two of them can take turns.
"""

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from db.folder import PersonFolder
from db.marks import Note, NoteId
from db.notebook import Notebook
from db.notebook_file import open_notebook

BATCH = 10


def text_of(note_id: str, rev: int) -> str:
    """The text that this revision of this note must have."""
    return f"{note_id} {rev} " + "was müde, " * (rev * 7 % 50)


def batch_of(name: str) -> list[Note]:
    """A few notes, each written twice."""
    notes = [Note(NoteId(f"{name}-{n}"), text_of(f"{name}-{n}", 1)) for n in range(BATCH // 2)]
    return [*notes, *(replace(note, text=text_of(note.id, 2), rev=1) for note in notes)]


def write(notebook: Notebook, name: str, honest: bool) -> None:
    """Save one batch; an honest writer speaks after each, the other one before them all."""
    batch = batch_of(name)
    if not honest:
        for note in batch:
            say(note.id, note.rev + 1)
    for note in batch:
        saved = notebook.save_note(note).note
        if honest:
            say(saved.id, saved.rev)


def say(note_id: str, rev: int) -> None:
    sys.stdout.write(f"{note_id} {rev}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    folder, name, manner = sys.argv[1:]
    notebook = open_notebook(PersonFolder(Path(folder)), writing=True)
    for number in count():
        if manner == "paced":
            sys.stdin.readline()
        write(notebook, f"{name}-{number}", manner != "early")
