"""Dates as files write them, to ISO with their own precision: "2026", "2026-05", "2026-05-12"."""

import re
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
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
    if any(_month(piece) for piece in pieces if piece.isalpha()):
        return _with_month_name(year, pieces[:at], rest)
    numbers = [int(piece) for piece in rest if piece.isdigit()]
    return _joined(year, *numbers[:2])


def readings(text: str) -> tuple[str, ...]:
    """What a date with slashes or points can mean: month first, and day first."""
    found = SLASHES.fullmatch(text.strip())
    if found is None:
        known = iso_date(text)
        return (known,) if known else ()
    first, second, year = found.groups()
    both = (_joined(year, int(first), int(second)), _joined(year, int(second), int(first)))
    return tuple(dict.fromkeys(one for one in both if len(one) == len("2026-05-12")))


def _with_month_name(year: str, before: list[str], after: list[str]) -> str:
    """The month is a name; its day stands right beside it. Of “Jan-Feb” the first counts."""
    for pieces in (after, before):
        for n, piece in enumerate(pieces):
            month = _month(piece)
            if month:
                beside = pieces[n + 1 : n + 2] + (pieces[:n][-1:] if pieces is before else [])
                days = [int(day) for day in beside if day.isdigit()]
                return _joined(year, month, *days[:1])
    return year


def _month(piece: str) -> int | None:
    begun = piece[:3].lower()
    return MONTHS.index(begun) + 1 if begun in MONTHS else None


def _joined(year: str, month: int = 0, day: int = 0) -> str:
    if not 1 <= month <= 12:
        return year
    try:
        date(max(int(year), 1), month, day)
    except ValueError:
        return f"{year}-{month:02}"
    return f"{year}-{month:02}-{day:02}"
