"""A last copy of somebody's notes, before they are removed: written, and read again."""

from contextlib import closing
from pathlib import Path

from db.errors import LibraryError
from db.folder import PersonFolder
from db.notebook_file import open_notebook
from db.notebook_reading import read_notebook_file
from db.outgoing import export_notebook


def keep_last_copy(person: PersonFolder, path: Path) -> None:
    """Write everything this person has into a file, and see that it can be had back from it."""
    with closing(open_notebook(person, writing=True)) as notebook:
        contents = notebook.contents()
    export_notebook(contents, path, replace=True)
    if read_notebook_file(path) != contents:
        raise LibraryError(
            "The disk does not keep what is written there. This copy is of no use.",
            "Choose another folder.",
        )
