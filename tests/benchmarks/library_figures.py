"""Bringing studies in: the whole road of study files, and the writing alone for many."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import db
import resources
from db import DataFolder, Plan
from db.connection import LIBRARY
from db.library import Library
from db.migrations import open_current
from tests.benchmarks.compose import compose
from tests.benchmarks.measuring import Figure, figure, timed

RUNS = 3
BATCH = 500


def starter_import() -> Figure:
    """Building the library from the starter files, for each study; the floor only reads them."""
    starter = resources.path("starter")
    files = list((starter / "studies").glob("*.md"))
    times, floors = [], []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            data = DataFolder(Path(folder))
            spent = timed(lambda data=data: db.prepare(data, starter))  # type: ignore[misc]
            times.append(spent / len(files))
            floors.append(timed(lambda: [file.read_bytes() for file in files]) / len(files))
    return figure("import", len(files), times, floors)


def many(folder: Path, count: int) -> Figure:
    """Fill a library with composed studies; the floor writes their bare texts to a table."""
    library = Library(open_current(DataFolder(folder).library, LIBRARY))
    times, floors, batch = [], [], []
    with closing(sqlite3.connect(":memory:")) as bare:
        bare.execute("CREATE TABLE texts (id TEXT, words TEXT)")
        for read in compose(count):
            batch.append(read)
            if len(batch) < BATCH:
                continue
            plan, rows = Plan(new=tuple(batch)), [(r.study.id, str(r.study)) for r in batch]
            times.append(timed(lambda plan=plan: library.apply(plan)) / BATCH)  # type: ignore[misc]
            floors.append(
                timed(
                    lambda rows=rows: bare.executemany("INSERT INTO texts VALUES (?, ?)", rows)  # type: ignore[misc]
                )
                / BATCH
            )
            batch = []
        if batch:
            library.apply(Plan(new=tuple(batch)))
    library.close()
    return figure("import", count, times or [0.0], floors or [0.0])
