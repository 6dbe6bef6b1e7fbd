"""What may go of many copies, and what never: the clock may say what it likes."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.backups import LEAST, named, surplus
from db.copies import Backup, Reason
from db.note_history import staying

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
JUMPS = st.sampled_from(
    [
        *(timedelta(minutes=15), timedelta(hours=1), timedelta(days=1), timedelta(days=8)),
        *(timedelta(days=-3650), timedelta(days=3650), timedelta(days=-1), timedelta(0)),
    ]
)


def a_row_of_backups(steps: list[timedelta], reason: Reason = Reason.CHANGE) -> list[Backup]:
    """Backups made one after the other, each so much later than the one before, newest first."""
    made, row = NOW, []
    for number, step in enumerate(steps, 1):
        made += step
        row.append(named(Path("backups"), number, made, reason, f"{number:012x}"))
    return row[::-1]


def staying_of(row: list[Backup], now: datetime) -> list[Backup]:
    gone = {backup.path for backup in surplus(row, now)}
    return [backup for backup in row if backup.path not in gone]


def test_a_year_of_quarter_hours_leaves_the_hours_days_weeks_and_months() -> None:
    row = a_row_of_backups([timedelta(minutes=15)] * 4 * 24 * 365)
    left = staying_of(row, row[0].made)
    hours = {backup.made.replace(minute=0) for backup in left}

    assert left[:10] == row[:10]
    assert {row[0].made.replace(minute=0) - timedelta(hours=n) for n in range(24)} <= hours
    assert len({backup.made.date() for backup in left}) >= 30
    assert len({backup.made.isocalendar()[:2] for backup in left}) >= 26
    assert len({(backup.made.year, backup.made.month) for backup in left}) == 13
    assert len(left) <= 24 + 30 + 26 + 60 + LEAST


def test_a_clock_ten_years_ahead_makes_nothing_old() -> None:
    row = a_row_of_backups([timedelta(hours=1)] * 40)
    ahead = named(Path("backups"), 41, NOW + timedelta(days=3650), Reason.CHANGE, "0" * 12)
    before = staying_of(row, row[0].made)

    assert staying_of([ahead, *row], row[0].made) == [ahead, *before]


def test_many_from_a_clock_that_was_wrong_push_nothing_out() -> None:
    row = a_row_of_backups([timedelta(days=1)] * 30)
    wrong = a_row_of_backups([timedelta(days=3650), *[timedelta(hours=1)] * 60])
    wrong = [named(Path("backups"), 30 + b.number, b.made, b.reason, b.digest) for b in wrong]
    left = staying_of([*wrong, *row], row[0].made)

    assert [backup for backup in left if backup in row] == row


def test_what_was_made_before_a_risk_stays_longer() -> None:
    risky = a_row_of_backups([timedelta(minutes=1)] * 12, Reason.RESTORE)
    later = a_row_of_backups([timedelta(minutes=20), *[timedelta(minutes=1)] * 30])
    later = [named(Path("backups"), 12 + b.number, b.made, b.reason, "f" * 12) for b in later]
    left = staying_of([*later, *risky], later[0].made)

    assert [backup for backup in left if backup in risky] == risky[:LEAST]


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(JUMPS, min_size=1, max_size=80), JUMPS)
def test_whatever_the_clock_does_the_newest_stay(steps: list[timedelta], ahead: timedelta) -> None:
    row = a_row_of_backups(steps)
    now = row[0].made + ahead
    left = staying_of(row, now)

    assert left[:LEAST] == row[:LEAST]
    assert staying_of(left, now) == left, "thinning twice takes no more"


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.lists(JUMPS, min_size=1, max_size=80))
def test_thinned_after_each_backup_there_are_enough_of_each(steps: list[timedelta]) -> None:
    left: list[Backup] = []
    for made in reversed(a_row_of_backups(steps)):
        left = staying_of([made, *left], made.made)

        assert left[0] == made
        assert len(left) >= min(made.number, LEAST)


def told(*ages: timedelta) -> list[tuple[int, str]]:
    """Steps of a note, newest first, each so old."""
    return [(len(ages) - n, (NOW - age).isoformat()) for n, age in enumerate(ages)]


@pytest.mark.parametrize(
    ("ages", "left"),
    [
        ([timedelta(minutes=10 * n) for n in range(1, 7)], 6),
        ([timedelta(days=3, minutes=10 * n) for n in range(6)], 2),
        ([timedelta(days=20, hours=n) for n in range(12)], 2),
        ([timedelta(days=200 + n) for n in range(20)], 2),
        ([timedelta(days=400 + 31 * n) for n in range(20)], 20),
    ],
)
def test_steps_of_a_note_are_thinned_with_age(ages: list[timedelta], left: int) -> None:
    steps = told(*ages)
    stays = staying(steps, NOW.isoformat())

    assert len(stays) == left
    assert steps[0][0] in stays
