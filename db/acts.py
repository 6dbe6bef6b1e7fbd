"""How a notebook acts: caught up first, in one transaction, written in the journal first."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC

from db import replay, reserve, things
from db.clock import Clock
from db.connection import NOTEBOOK, transaction
from db.folder import PersonFolder
from db.journal import Entry, Journal
from db.models import Changes


@dataclass(frozen=True, slots=True)
class Acts:
    """What every part of a notebook needs to change it. One act is one transaction."""

    folder: PersonFolder
    connection: sqlite3.Connection
    journal: Journal
    clock: Clock

    @contextmanager
    def one(self) -> Iterator[None]:
        """One act. Follows first what another window has written into the journal."""
        with reserve.at_hand(self.folder.reserve), transaction(self.connection, NOTEBOOK):
            replay.catch_up(self.connection, self.journal, self.now())
            yield

    def record(self, entries: Iterable[Entry], act: str = "several") -> Changes:
        """Write what is done into the journal, then into the database; within `one`."""
        return replay.record(self.connection, self.journal, entries, act)

    def now(self) -> str:
        """The present moment as it is stored: ISO 8601 in UTC."""
        return self.clock().astimezone(UTC).isoformat(timespec="milliseconds")

    def saving(self, what: str, name: str, body: dict[str, object]) -> Iterator[Entry]:
        """The act that makes a thing be like this; nothing when it is so already."""
        stored = things.find(self.connection, what, name)
        if stored is not None and stored.removed is None and stored.body == body:
            return
        rev = stored.rev + 1 if stored else 1
        yield Entry(what, "save", name, rev, self.now(), body)

    def removing(self, what: str, name: str) -> Iterator[Entry]:
        """The act that takes a thing away; nothing when it is not there."""
        stored = things.find(self.connection, what, name)
        if stored is not None and stored.removed is None:
            yield Entry(what, "delete", name, stored.rev + 1, self.now())
