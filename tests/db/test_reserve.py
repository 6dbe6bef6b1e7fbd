"""The room kept for a full disk."""

from pathlib import Path

import pytest

from db import reserve
from db.errors import DiskFull


def test_the_reserve_takes_real_room_and_gives_it_back(tmp_path: Path) -> None:
    place = tmp_path / "reserve"

    assert reserve.keep(place, 100_000)
    assert place.stat().st_blocks * 512 >= 100_000
    assert reserve.keep(place, 100_000)
    assert reserve.release(place)
    assert not reserve.release(place)
    assert list(tmp_path.iterdir()) == []


def test_where_room_is_scarce_none_is_taken(tmp_path: Path) -> None:
    assert not reserve.keep(tmp_path / "reserve", 10**15)
    assert not reserve.keep(tmp_path / "no such folder" / "reserve", 10)


def test_a_full_disk_is_told_with_what_was_done(tmp_path: Path) -> None:
    reserve.keep(tmp_path / "reserve", 1000)
    with pytest.raises(DiskFull) as first, reserve.at_hand(tmp_path / "reserve"):
        raise DiskFull("Your disk is full.", "Free some space.")
    with pytest.raises(DiskFull) as second, reserve.at_hand(tmp_path / "reserve"):
        raise DiskFull("Your disk is full.", "Free some space.")

    assert first.value.remedy.startswith("We have freed a little room.")
    assert second.value.remedy == "Free some space."
