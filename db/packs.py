"""The study packs of a library: looked at, installed, taken back, removed."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from db import importer, kept_packs, pack_plan, pack_rows, study_history
from db.connection import LIBRARY, transaction, translated
from db.errors import LibraryError
from db.folder import DataFolder
from db.keys import PublicKey
from db.models import Changes, StudyChange
from db.pace import Progress, Stop, never, quiet
from db.pack_file import copy_of, open_pack
from db.pack_models import Pack, PackLists, PackPlan, PackSource
from db.pack_reading import taken
from db.pack_rows import PackRow


class Packs:
    """The packs of one library over one connection, in the thread that opened it."""

    def __init__(
        self, connection: sqlite3.Connection, folder: DataFolder, keys: tuple[PublicKey, ...]
    ) -> None:
        self._connection, self._folder, self._keys = connection, folder, keys

    def plan(
        self,
        file: Path,
        *,
        signed_only: bool = False,
        progress: Progress = quiet,
        stop: Stop = never,
    ) -> PackPlan:
        """What installing the pack in this file would do. Nothing is written.

        The file is copied first: what was checked is what `install` brings in, whatever
        becomes of the file meanwhile. `signed_only` refuses what no known key has signed.
        """
        source = open_pack(copy_of(file), self._keys)
        with translated(LIBRARY):
            present = pack_rows.find(self._connection, source.head.id)
            pack_plan.refuse(source, present, signed_only=signed_only)
            return self._plan(source, progress, stop)

    def install(self, plan: PackPlan, progress: Progress = quiet, stop: Stop = never) -> Changes:
        """Do what the plan says, all of it or nothing. The file of the pack is kept."""
        with transaction(self._connection) as connection:
            present = pack_rows.find(connection, plan.source.head.id)
            kept = kept_packs.keep(self._folder.packs, plan.source)
            files = (kept, present.kept if present else None)
            changes = pack_plan.write(connection, plan, files, progress, stop)
        self._settle(changes)
        return changes

    def roll_back(self, name: str, number: int | None = None) -> Changes:
        """Go back to the state of a pack before this one; the same again goes forward.

        With a `number` only to that state.
        """
        row = self._row(name)
        if row.earlier is None:
            raise LibraryError("We have kept no earlier one of this pack. Nothing was changed.")
        content = kept_packs.content_of(self._folder.packs, row.earlier)
        with translated(LIBRARY):
            source = open_pack(content, self._keys)
            if number not in (None, source.head.number):
                raise LibraryError(
                    "We have another earlier one of this pack. Nothing was changed.",
                    "Look at Study packs.",
                )
            plan = self._plan(source, quiet, never)
        return self.install(plan)

    def remove(self, name: str) -> Changes:
        """Take a pack and its studies out. Notes and bookmarks about them stay."""
        if self._row(name).kept is None:
            raise LibraryError("This pack comes with the program. It stays.")
        with transaction(self._connection) as connection:
            changes = pack_plan.remove(connection, name)
        self._settle(changes)
        return changes

    def installed(self) -> tuple[Pack, ...]:
        """The packs of the library, the first that came in first."""
        with translated(LIBRARY):
            return pack_rows.packs(self._connection)

    def lists(self, name: str) -> PackLists:
        """What a pack holds beside its studies: words, topics, shelves and pages."""
        self._row(name)
        with translated(LIBRARY):
            return pack_rows.lists(self._connection, name)[0]

    def changes(self, limit: int = 50) -> tuple[StudyChange, ...]:
        """What happened last to the studies of the library, the latest first."""
        with translated(LIBRARY):
            return study_history.latest(self._connection, limit)

    def check(self) -> list[str]:
        """Everything that is wrong with the kept files, in sentences; mends nothing."""
        with translated(LIBRARY):
            rows = pack_rows.all_rows(self._connection)
        faults = []
        for row in rows:
            for name in filter(None, (row.kept, row.earlier)):
                try:
                    kept_packs.content_of(self._folder.packs, name)
                except LibraryError:
                    faults.append(f"The file {name} is gone or damaged. Your studies are safe.")
        return faults

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _plan(self, source: PackSource, progress: Progress, stop: Stop) -> PackPlan:
        plan = pack_plan.plan(self._connection, source, progress, stop)
        for refusal in plan.studies.refused:
            taken(refusal)
        return plan

    def _row(self, name: str) -> PackRow:
        with translated(LIBRARY):
            row = pack_rows.find(self._connection, name)
        if row is None:
            raise LibraryError(f"There is no pack “{name}” in your library.")
        return row

    def _settle(self, changes: Changes) -> None:
        """All is done by now; what cannot be put in order today is put in order next time."""
        importer.tidy(self._connection, changes)
        with suppress(OSError, LibraryError), transaction(self._connection) as connection:
            kept_packs.settle(self._folder.packs, pack_rows.all_rows(connection))
