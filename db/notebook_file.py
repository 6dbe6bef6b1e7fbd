"""Opens a person's notebook, making it from the journal when the file is gone or empty."""

from pathlib import Path

from db.connection import NOTEBOOK, connect
from db.errors import DamagedFile, EmptyFile, ForeignFile
from db.folder import PersonFolder
from db.journal import Journal
from db.migrations import open_current
from db.notebook import Clock, Notebook, utc_now


def open_notebook(
    folder: PersonFolder, *, writing: bool = False, clock: Clock = utc_now
) -> Notebook:
    """Open the notebook, to read or to write. Only writing makes, moves on or mends it.

    A file that is empty or not ours is kept beside under another name. So is a damaged one,
    when there is a journal to have the notes back from.
    """
    if not writing:
        connection = connect(folder.notebook, NOTEBOOK, "read")
        return Notebook(connection, Journal(folder.journal), clock)
    try:
        return _open_to_write(folder, clock)
    except (EmptyFile, ForeignFile):
        _set_aside(folder.notebook)
    except DamagedFile:
        if not Journal(folder.journal).last_seq:
            raise
        _set_aside(folder.notebook)
    return _open_to_write(folder, clock)


def _open_to_write(folder: PersonFolder, clock: Clock) -> Notebook:
    connection = open_current(folder.notebook, NOTEBOOK)
    notebook = Notebook(connection, Journal(folder.journal), clock)
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
