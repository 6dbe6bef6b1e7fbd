"""Notes as a table that spreadsheets open, with no cell that they would run as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import fields

from db.csv_cells import guarded
from db.marks import Note

COLUMNS = tuple(field.name for field in fields(Note) if field.name not in {"place", "rev"})
MARK = "\ufeff"
"""By this first sign spreadsheets know that the letters are in UTF-8."""


def as_csv(notes: Iterable[Note]) -> Iterator[str]:
    """The text of the table: a line of names, then a line for each note."""
    yield MARK + _line(COLUMNS)
    for note in notes:
        yield _line(_cell(getattr(note, name)) for name in COLUMNS)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(map(guarded, cells))
    return line.getvalue()
