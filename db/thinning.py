"""Which of many copies stay. Counted in hours, days, weeks and months that have a copy.

Never by age: a clock that jumps ten years must not make everything old at once.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

T = TypeVar("T")
Bucket = Callable[[datetime], Hashable]


def by_hour(at: datetime) -> Hashable:
    """The hour of a day."""
    return at.date(), at.hour


def by_day(at: datetime) -> Hashable:
    """The day."""
    return at.date()


def by_week(at: datetime) -> Hashable:
    """The week, from Monday to Sunday."""
    return at.isocalendar()[:2]


def by_month(at: datetime) -> Hashable:
    """The month of a year."""
    return at.year, at.month


def latest_of_each(
    newest_first: Iterable[T], made: Callable[[T], datetime], bucket: Bucket, most: int
) -> list[T]:
    """The newest of each hour, day …, for at most so many of them."""
    kept: dict[Hashable, T] = {}
    for one in newest_first:
        key = bucket(made(one))
        if key not in kept:
            if len(kept) == most:
                break
            kept[key] = one
    return list(kept.values())


def thinned(
    newest_first: Sequence[T],
    made: Callable[[T], datetime],
    series: Iterable[tuple[Bucket, int]],
) -> list[T]:
    """What stays: the latest of each bucket of every series."""
    kept: list[T] = []
    for bucket, most in series:
        kept += latest_of_each(newest_first, made, bucket, most)
    return kept
