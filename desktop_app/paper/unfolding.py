"""Tables as lines of text: in large print there is no room for one column beside another."""

import re

MOST_TOGETHER, SHORT = 5, 80
"""Rows, and letters with their markup in a row, that stay together on a page."""
TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
CELL = re.compile(r'<t([hd])(?: scope="(\w+)")?>(.*?)</t[hd]>', re.DOTALL)


def unfolded(html: str) -> str:
    """The same HTML, as `for_paper` makes it, with each row of a table as a paragraph.

    Every value keeps the name of its row or column in front of it. A few short rows are one
    paragraph, so that no page ends between two figures that belong together.
    """
    return TABLE.sub(lambda table: _rows(table[1]), html)


def _rows(table: str) -> str:
    columns: list[str] = []
    rows = []
    for row in ROW.findall(table):
        cells = CELL.findall(row)
        if all(scope == "col" for _, scope, _ in cells):
            columns = [words for _, _, words in cells]
        elif lines := _lines(cells, columns):
            rows.append("<br>".join(lines))
    together = len(rows) <= MOST_TOGETHER and all(len(row) <= SHORT for row in rows)
    between = "<br>" if together else "</p><p>"
    return f"<p>{between.join(rows)}</p>" if rows else ""


def _lines(cells: list[tuple[str, str, str]], columns: list[str]) -> list[str]:
    if cells[0][1] == "row":
        values = " ".join(words for _, _, words in cells[1:])
        return [f"<b>{cells[0][2]}:</b> {values}"]
    names = (*columns, *("" for _ in cells))
    named = zip(names, (words for _, _, words in cells), strict=False)
    return [f"<b>{name}:</b> {words}" if name else words for name, words in named if words]
