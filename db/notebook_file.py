"""Opens a person's notebook, making it from the journal when the file is gone or empty."""

from pathlib import Path

from db.connection import NOTEBOOK, connect
from db.errors import EmptyFile, ForeignFile
from db.folder import PersonFolder
from db.journal import Journal
from db.migrations import open_current
from db.notebook import Clock, Notebook, utc_now


def open_notebook(
    folder: PersonFolder,
    writing: bool = False,
    clock: Clock = utc_now,
) -> Notebook:
    """Open the notebook, to read or to write. Only writing makes, moves on or mends it."""
    journal = Journal(folder.journal)
    if not writing:
        return Notebook(connect(folder.notebook, NOTEBOOK, "read"), journal, clock)
    try:
        connection = open_current(folder.notebook, NOTEBOOK)
    except (EmptyFile, ForeignFile):
        # Not ours, or nothing: kept beside, and the notes come back from the journal.
        _set_aside(folder.notebook)
        connection = open_current(folder.notebook, NOTEBOOK)
    notebook = Notebook(connection, journal, clock)
    try:
        notebook.catch_up()
    except BaseException:
        connection.close()
        raise
    return notebook


def _set_aside(path: Path) -> None:
    number = 1
    while (kept := path.with_name(f"{path.stem}-set-aside-{number}{path.suffix}")).exists():
        number += 1
    for ending in ("", "-wal", "-shm"):
        part = Path(f"{path}{ending}")
        if part.exists():
            part.rename(f"{kept}{ending}")
