"""Cells of a table that no spreadsheet takes for a formula, and the way back.

A cell that begins like a formula gets an apostrophe before it. A cell that had apostrophes
there of its own gets one more, so that taking one away always gives the cell that was.
"""

from unicodedata import normalize

BEGINS_A_FORMULA = frozenset("=+-@\t\r\n\0")


def guarded(cell: str) -> str:
    """The cell as it is safe to write."""
    return f"'{cell}" if _is_risky(cell) else cell


def unguarded(cell: str) -> str:
    """The cell that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _is_risky(cell) else cell


def _is_risky(cell: str) -> bool:
    # Spreadsheets take the wide and the small forms of these signs for the signs themselves.
    return normalize("NFKC", cell.lstrip("'")[:1]) in BEGINS_A_FORMULA
