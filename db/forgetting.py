"""Takes notes away for good: out of the journal's older lines, and out of old parts of the file.

A line of the journal says which note was forgotten, without a word of it; the database
follows. From then on the note is gone, and what is done here only clears its traces away. It
may be done twice: after a crash the next opening goes on with it.
"""

import sqlite3
from dataclasses import replace

from db import note_search, replay
from db.connection import NOTEBOOK, transaction, translated
from db.journal import Entry, Journal
from db.kept import Key, parts_in, with_parts

BLANK = "forgotten"
"""What stands in the place of an act whose words were taken away; it keeps its number."""


def clear_traces(connection: sqlite3.Connection, journal: Journal, now: str) -> bool:
    """Clear away what forgotten notes left behind; say whether all of it is gone.

    It is not while another window still reads an older state of the file.
    """
    if not _is_pending(connection):
        return True
    with transaction(connection, NOTEBOOK):
        # Lines that cannot be read may hold the words, and go. So nothing may depend on them.
        replay.mend(connection, journal, now)
        _blank_lines(journal)
        note_search.settle(connection)
    if not _fold_in(connection):
        return False
    with transaction(connection, NOTEBOOK):
        connection.execute("DELETE FROM meta WHERE key = 'forgetting'")
    return True


def forgotten_by(journal: Journal) -> dict[Key, int]:
    """What was forgotten and did not come back, with the number of the line that says so."""
    gone: dict[Key, int] = {}
    for part in parts_in(journal):
        if part.act == "forget":
            gone[part.what, part.id] = part.seq
        elif part.act == "save":
            gone.pop((part.what, part.id), None)
    return gone


def _is_pending(connection: sqlite3.Connection) -> bool:
    with translated(NOTEBOOK):
        found = connection.execute("SELECT 1 FROM meta WHERE key = 'forgetting'").fetchone()
    return found is not None


def _fold_in(connection: sqlite3.Connection) -> bool:
    """Put all that waits beside the file into it, and empty what waited."""
    with translated(NOTEBOOK):
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def _blank_lines(journal: Journal) -> None:
    last: dict[Key, int] = {}
    for part in parts_in(journal):
        if part.act == "forget":
            last[part.what, part.id] = part.seq

    def blank(part: Entry) -> Entry:
        is_gone = part.act != "forget" and part.seq < last.get((part.what, part.id), 0)
        return replace(part, act=BLANK, body={}) if is_gone else part

    journal.rewrite(lambda entry: with_parts(entry, blank))
