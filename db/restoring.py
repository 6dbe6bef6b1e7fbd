"""Goes back to a backup, and never destroys what stands now.

The backup is copied into a new file, brought to the present schema and checked there. What
differs is then done as one act of the notebook, one line of the journal and one transaction.
So both copies tell the same truth at every moment, and open windows simply see the change.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from db.backing_up import back_up
from db.backups import opened, remove_leftovers
from db.clock import Clock, utc_now
from db.connection import NOTEBOOK, translated
from db.copies import Backup, Reason, Restored
from db.disk import make_folder
from db.errors import DamagedFile
from db.folder import PersonFolder
from db.migrations import open_current
from db.notebook import Notebook
from db.notebook_check import is_whole


def restore(notebook: Notebook, backup: Backup, clock: Clock = utc_now) -> Restored:
    """Make the notes as they were in `backup`; what was written since goes to the bin.

    The present state is kept as a backup first. Restoring that one undoes this.
    """
    with brought_up_to_date(notebook.folder, backup) as earlier:
        kept = back_up(notebook.folder, Reason.RESTORE, clock).backup
        changes = notebook.become(earlier)
    count = len(notebook.notes())
    notes = "1 note" if count == 1 else f"{count} notes"
    told = f"You are back at the copy, with {notes}. What you wrote since is in the bin."
    return Restored(changes, kept, told)


@contextmanager
def brought_up_to_date(folder: PersonFolder, backup: Backup) -> Iterator[sqlite3.Connection]:
    """A checked copy of a backup in the present schema, gone afterwards."""
    make_folder(folder.backups)
    remove_leftovers(folder.backups, "restoring")
    part = folder.backups / f"restoring-{os.getpid()}.part"
    try:
        with translated(NOTEBOOK):
            with opened(backup) as source:
                source.execute("VACUUM INTO ?", (str(part),))
            with closing(open_current(part, NOTEBOOK)) as copy:
                if not is_whole(copy):
                    raise DamagedFile(
                        "This backup is damaged, so we did not use it. Nothing was changed.",
                        "Choose another backup.",
                    )
                yield copy
    finally:
        remove_leftovers(folder.backups, "restoring")
