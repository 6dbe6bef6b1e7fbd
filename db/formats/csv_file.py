"""CSV: a table with a study in each row and its facts by name in the columns."""

import csv
import json
import re
from collections.abc import Iterator
from typing import TextIO

from db.csv_cells import unguarded
from db.errors import UnreadableFile
from db.formats.values import Broken, Facts, Raw
from db.study_file import LIST_PARTS

LISTS = LIST_PARTS | {"conditions", "topics", "trial_ids", "left_out", "results"}
SHORT_LISTS = frozenset({"conditions", "topics", "trial_ids"})
OTHER_NAMES = {
    "publication year": "published",
    "year": "published",
    "date": "published",
    "journal/book": "journal",
    "author": "authors",
    "publication title": "journal",
    "abstract note": "abstract",
}
"""Names of columns in the tables of PubMed and Zotero."""
LARGEST_CELL = 256 * 1024
MOST_COLUMNS = 200
SEPARATORS = ",;\t"
NOT_CSV = "it could not be read as a table (CSV)"


def column_names(line: str) -> list[str]:
    """The names in the first line of a table, as facts of a study are called."""
    row = next(csv.reader([line], delimiter=separator_of(line)), [])
    return [_name(cell) for cell in row]


def separator_of(line: str) -> str:
    """What parts the cells: the one that stands most often in the first line."""
    return max(SEPARATORS, key=line.count)


def read_csv(text: TextIO) -> Iterator[Raw]:
    """The studies of a table; UnreadableFile where its quotes do not close."""
    csv.field_size_limit(LARGEST_CELL)
    head, first = next((n, line) for n, line in enumerate(text, start=1) if line.strip())
    rows = csv.reader(text, delimiter=separator_of(first), strict=True)
    names = column_names(first)
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise UnreadableFile(f"the column “{twice}” stands twice", head)
    if len(names) > MOST_COLUMNS:
        raise UnreadableFile("it has far too many columns", head)
    line = head + 1
    while True:
        try:
            row = next(rows, None)
        except csv.Error as error:
            raise UnreadableFile(NOT_CSV, line) from error
        if row is None:
            return
        if any(cell.strip() for cell in row):
            yield _raw(line, names, row)
        line = head + rows.line_num + 1


def _raw(line: int, names: list[str], row: list[str]) -> Raw:
    if len(row) != len(names):
        return Broken(line, f"it has {len(row)} cells, and there are {len(names)} columns")
    cells = zip(names, row, strict=True)
    try:
        values = {name: _value(name, unguarded(cell)) for name, cell in cells}
    except (ValueError, RecursionError):
        return Broken(line, "a list in it could not be read")
    return Facts(line, {name: value for name, value in values.items() if name and value != ""})


def _name(cell: str) -> str:
    name = " ".join(cell.strip().lower().split())
    return OTHER_NAMES.get(name, name.replace(" ", "_"))


def _value(name: str, cell: str) -> object:
    """A cell as text, or as the list that stands in it: as JSON, or one item on each line."""
    if name not in LISTS or not cell.strip():
        return cell.strip()
    if cell.lstrip().startswith("["):
        return json.loads(cell)
    return re.split(r"[\n;]" if name in SHORT_LISTS else r"\n", cell)
