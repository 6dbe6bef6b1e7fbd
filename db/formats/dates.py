"""Dates as files write them, to ISO with their own precision: "2026", "2026-05", "2026-05-12"."""

import re
from datetime import date

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
PIECE = re.compile(r"[A-Za-z]+|(?<![0-9])[0-9]{1,4}(?![0-9])|-")
SLASHES = re.compile(r"([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})")
LONGEST = 60


def iso_date(text: str) -> str | None:
    """The date, if there is a year in it; a month or day that cannot be told is left out.

    Reads “2026/05/12”, “2026-5”, “2026 May 12”, “2026 Jan-Feb”, “12 May 2026”, “May 12, 2026”.
    A date such as 3/4/2026 gives its year alone, because nobody knows which is the month.
    """
    pieces = PIECE.findall(text[:LONGEST])
    at = next((n for n, piece in enumerate(pieces) if len(piece) == 4 and piece.isdigit()), None)
    if at is None:
        return None
    year, rest = pieces[at], pieces[at + 1 :]
    named = next((n for n, piece in enumerate(pieces) if _month(piece)), None)
    if named is None:
        return _joined(year, *[int(piece) for piece in rest if piece.isdigit()][:2])
    beside = pieces[named + 1 : named + 2] + (pieces[:named][-1:] if named < at else [])
    days = [int(piece) for piece in beside if piece.isdigit() and len(piece) <= 2]
    return _joined(year, _month(pieces[named]), *days[:1])


def readings(text: str) -> tuple[str, ...]:
    """What a date with slashes or points can mean: month first, and day first."""
    found = SLASHES.fullmatch(text.strip())
    if found is None:
        known = iso_date(text)
        return (known,) if known else ()
    first, second, year = found.groups()
    both = (_joined(year, int(first), int(second)), _joined(year, int(second), int(first)))
    return tuple(dict.fromkeys(one for one in both if len(one) == len("2026-05-12")))


def _month(piece: str) -> int:
    """The number of a month by its name, or the first letters of it; 0 where it is none."""
    begun = piece.lower()
    named = (n for n, name in enumerate(MONTHS, start=1) if name.startswith(begun))
    return next(named, 0) if len(piece) >= 3 else 0


def _joined(year: str, month: int = 0, day: int = 0) -> str:
    if not 1 <= month <= 12:
        return year
    try:
        date(max(int(year), 1), month, day)
    except ValueError:
        return f"{year}-{month:02}"
    return f"{year}-{month:02}-{day:02}"
