"""Opens a person's notebook; to write, only once it is whole and in the present schema."""

from contextlib import closing, suppress

from db.backups import copying_alone
from db.clock import Clock, utc_now
from db.connection import NOTEBOOK, connect, translated
from db.copies import Reason, Repaired
from db.errors import LibraryError
from db.folder import PersonFolder
from db.journal import Journal
from db.looking_over import is_fine
from db.migrations import open_current
from db.notebook import Notebook


def prepare_notebook(folder: PersonFolder, clock: Clock = utc_now) -> Repaired | None:
    """Make the notebook ready, once, before any lane opens it; say what a repair brought back.

    One that is missing is made, one that is damaged is repaired, an older one is moved on. One
    that may only be read, because of its place or because it is newer, is left as it is.
    """
    repaired = _repair_if_damaged(folder, clock)
    try:
        with closing(_open_to_write(folder, clock)):
            _remove_leftovers(folder)
    except LibraryError:
        if not folder.notebook.exists():
            raise
    return repaired


def open_notebook(
    folder: PersonFolder, *, writing: bool = False, clock: Clock = utc_now
) -> Notebook:
    """Open the notebook, to read or to write. Only writing makes, moves on or mends it."""
    if writing:
        _repair_if_damaged(folder, clock)
        return _open_to_write(folder, clock)
    connection = connect(folder.notebook, NOTEBOOK, "read")
    return Notebook(folder, connection, Journal(folder.journal), clock, writing=False)


def _repair_if_damaged(folder: PersonFolder, clock: Clock) -> Repaired | None:
    if is_fine(folder):
        return None
    from db.repairing import repair

    return repair(folder, clock)


def _remove_leftovers(folder: PersonFolder) -> None:
    """Remove what a crash left of a backup that was never finished, once none is being made."""
    if not any(folder.backups.glob("*.part*")):
        return
    with suppress(OSError, LibraryError), translated(NOTEBOOK), copying_alone(folder):
        for path in folder.backups.glob("*.part*"):
            path.unlink(missing_ok=True)


def _open_to_write(folder: PersonFolder, clock: Clock) -> Notebook:
    _back_up_before_moving_on(folder, clock)
    connection = open_current(folder.notebook, NOTEBOOK)
    notebook = Notebook(folder, connection, Journal(folder.journal), clock)
    try:
        _remove_older(folder)
        notebook.catch_up()
        notebook.clear_traces()
    except BaseException:
        connection.close()
        raise
    return notebook


def _remove_older(folder: PersonFolder) -> None:
    """Remove what moving on has kept; the backup holds the same, and has been read again."""
    with suppress(OSError):  # what stays is removed at the next opening
        for older in folder.root.glob(f"{folder.notebook.stem}-before-*"):
            older.unlink()


def _back_up_before_moving_on(folder: PersonFolder, clock: Clock) -> None:
    if not folder.notebook.exists():
        return
    with closing(connect(folder.notebook, NOTEBOOK, "read")) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version < NOTEBOOK.version:
        from db.backing_up import back_up

        back_up(folder, Reason.UPDATE, clock)
