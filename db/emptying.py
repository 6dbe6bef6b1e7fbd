"""Empties the bin for good."""

from db.backing_up import back_up
from db.clock import Clock, utc_now
from db.copies import Emptied, Reason
from db.models import Changes
from db.notebook import Notebook

OLD_COPIES = "Old copies may still hold them."


def empty_bin(notebook: Notebook, clock: Clock = utc_now) -> Emptied:
    """Take the notes of the bin away for good, once a backup has been made and read again.

    Until `clean_copies` was called the old copies still hold the notes; the sentence says so.
    """
    count = len(notebook.in_bin())
    if not count:
        return Emptied(Changes(), 0, None, "The bin is empty.")
    backup = back_up(notebook.folder, Reason.BIN, clock).backup
    changes = notebook.empty_bin()
    told = "1 note is gone for good." if count == 1 else f"{count} notes are gone for good."
    return Emptied(changes, count, backup, f"{told} {OLD_COPIES}")
