"""Studies that wait for a plan to be applied: few in memory, many on the disk."""

import gc
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from db import staging
from db.errors import DiskFull
from db.plans import ReadStudy
from db.staging import StagedStudies, size_of
from tests.builders import a_study


def a_read(number: int, file: str = "a.md") -> ReadStudy:
    study = a_study(f"s-{number}")
    return ReadStudy(file, study, {"takeaway": f"<p>{number}</p>"}, f"line {number}")


@pytest.fixture(params=[staging.IN_MEMORY, 100], ids=["in memory", "on the disk"])
def studies(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> StagedStudies:
    monkeypatch.setattr(staging, "IN_MEMORY", request.param)
    studies = StagedStudies(tmp_path)
    for number in range(5):
        studies.add(a_read(number, f"{number % 2}.md"))
    return studies


def test_they_come_back_in_order_as_they_were(studies: StagedStudies) -> None:
    assert list(studies) == [a_read(number, f"{number % 2}.md") for number in range(5)]
    assert studies[1:3] == [a_read(1, "1.md"), a_read(2, "0.md")]
    assert studies[-1] == a_read(4, "0.md")
    assert len(studies) == 5
    with pytest.raises(IndexError):
        studies[5]


def test_one_may_take_the_place_of_another(studies: StagedStudies) -> None:
    studies.replace(2, a_read(7, "new.md"))

    assert [read.study.id for read in studies] == ["s-0", "s-1", "s-7", "s-3", "s-4"]
    assert studies[2].file == "new.md"


def test_two_threads_may_look_at_them(studies: StagedStudies) -> None:
    seen: list[list[ReadStudy]] = [[], []]
    threads = [
        Thread(target=lambda held=held: held.extend(studies[n % 5] for n in range(500)))
        for held in seen
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen[0] == seen[1] == [studies[n % 5] for n in range(500)]


def test_they_leave_no_file_behind(studies: StagedStudies, tmp_path: Path) -> None:
    assert list(tmp_path.iterdir()) == []
    del studies
    gc.collect()

    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_room_is_told(
    studies: StagedStudies, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_line: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(studies, "_file", type("Full", (), {"seek": id, "write": full}))
    with pytest.raises(DiskFull, match=r"^There is not enough room on your disk\."):
        studies.add(a_read(9))


def test_their_size_is_known_however_they_are_kept(studies: StagedStudies) -> None:
    assert size_of(studies) == studies.size
    assert size_of(tuple(studies)) == studies.size
    assert size_of([replace(a_read(1), html={})]) < size_of([a_read(1)])
