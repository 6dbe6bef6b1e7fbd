"""One act on a data folder, while calls to the system may fail.

Started as: one_act.py FOLDER ACT [deaf]. Ends with 0 when the act is done, and with 3 when it
was refused with a sentence; it prints nothing, because printing could fail too. "deaf" ends
with 0 whatever happens, which is the fault that must be seen.
"""

import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.backing_up import back_up, backups_of
from db.connection import LIBRARY
from db.copies import Reason
from db.emptying import empty_bin
from db.errors import LibraryError
from db.folder import DataFolder
from db.importer import apply, plan
from db.marks import Note, NoteId
from db.migrations import open_current
from db.notebook import Notebook
from db.notebook_file import open_notebook, prepare_notebook
from db.restoring import restore
from tests.builders import a_study_file
from tests.notebooks import an_older_notebook, fill

DONE, REFUSED = 0, 3
NOTE = NoteId("the-note")


def on_notebook(act: Callable[[Notebook], object]) -> Callable[[DataFolder], None]:
    """An act on the opened notebook."""

    def carried_out(data: DataFolder) -> None:
        with closing(open_notebook(data.person(), writing=True, clock=noon)) as notebook:
            act(notebook)

    return carried_out


def noon() -> datetime:
    """A clock that stands still, so that an act done twice leaves the same."""
    return datetime(2027, 1, 1, 12, tzinfo=UTC)


def save(notebook: Notebook) -> None:
    note = notebook.note(NOTE)
    assert note is not None
    notebook.save_note(replace(note, text="changed " * 900))


def bring_in(data: DataFolder) -> None:
    with closing(open_current(data.library, LIBRARY)) as connection:
        wanted = plan(connection, [data.root / "studies"])
        if wanted.refused:
            raise LibraryError(wanted.refused[0].sentence)
        apply(connection, wanted)


ACTS: dict[str, Callable[[DataFolder], object]] = {
    "save": on_notebook(save),
    "delete": on_notebook(lambda notebook: notebook.delete_note(NOTE)),
    "back up": on_notebook(lambda notebook: back_up(notebook.folder, Reason.ASKED)),
    "restore": on_notebook(lambda notebook: restore(notebook, backups_of(notebook.folder)[-1])),
    "empty bin": on_notebook(empty_bin),
    "migrate": lambda data: prepare_notebook(data.person()),
    "repair": lambda data: prepare_notebook(data.person()),
    "import": bring_in,
}


def set_up(data: DataFolder, act: str) -> None:
    """What must be there before the act."""
    person = data.person()
    if act == "migrate":
        return an_older_notebook(person)
    if act == "import":
        open_current(data.library, LIBRARY).close()
        a_study_file(data.root / "studies")
    fill(person)
    with closing(open_notebook(person, writing=True)) as notebook:
        notebook.save_note(Note(NOTE, "first"))
        back_up(person, Reason.ASKED)
        notebook.save_note(Note(NoteId("later"), "later"))
    if act == "repair":
        person.notebook.write_bytes(bytes(4096) + person.notebook.read_bytes()[4096:])
    return None


if __name__ == "__main__":
    folder, act, *manner = sys.argv[1:]
    try:
        ACTS[act](DataFolder(Path(folder)))
    except LibraryError:
        sys.exit(DONE if manner else REFUSED)
