"""Appointments: the next and the last one, what a new one takes over, and both copies of them."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.folder import PersonFolder
from db.marks import Appointment
from db.models import Changes, StudyId
from db.notebook import Notebook
from db.notebook_file import open_notebook
from tests.notebooks import Clock

TODAY = "2026-11-21"
NURSE = Appointment(
    "nurse",
    "2026-12-01",
    "10:30",
    seeing="MS nurse",
    where="Room 4",
    helper="Anna",
    study=StudyId("a-2025"),
    study_title="Why people get tired",
    agreed="Call in March",
)


@pytest.fixture
def folder(tmp_path: Path) -> PersonFolder:
    return PersonFolder(tmp_path / "me")


@pytest.fixture
def notebook(folder: PersonFolder) -> Iterator[Notebook]:
    with closing(open_notebook(folder, writing=True, clock=Clock())) as notebook:
        yield notebook
        assert notebook.check() == []


def save(notebook: Notebook, **days: str) -> None:
    for name, day in days.items():
        notebook.visits.save(Appointment(name, day))


def names(found: list[Appointment]) -> list[str]:
    return [one.id for one in found]


def test_a_saved_appointment_comes_back_whole(notebook: Notebook) -> None:
    changes = notebook.visits.save(NURSE)

    assert notebook.visits.all() == [NURSE]
    assert changes == Changes(things=frozenset({"appointment"}))


def test_saving_the_same_again_writes_nothing(notebook: Notebook) -> None:
    notebook.visits.save(NURSE)

    assert notebook.visits.save(NURSE) == Changes()


def test_the_latest_day_stands_first_and_those_without_a_day_before_it(notebook: Notebook) -> None:
    save(notebook, may="2026-05-01", some_day="", june="2026-06-01")

    assert names(notebook.visits.all()) == ["some_day", "june", "may"]


def test_two_on_one_day_are_told_apart_by_their_time(notebook: Notebook) -> None:
    for hour in ("14:00", "09:00"):
        notebook.visits.save(Appointment(hour, TODAY, hour))

    assert names(notebook.visits.all()) == ["14:00", "09:00"]
    following = notebook.visits.next(TODAY)
    assert following is not None
    assert following.id == "09:00"


def test_the_next_one_is_the_first_from_today_on(notebook: Notebook) -> None:
    save(notebook, before="2026-11-20", today=TODAY, later="2027-01-01", some_day="")
    following = notebook.visits.next(TODAY)

    assert following is not None
    assert following.id == "today"


def test_without_a_day_ahead_the_next_one_is_that_without_a_day(notebook: Notebook) -> None:
    save(notebook, before="2026-11-20", some_day="")
    following = notebook.visits.next(TODAY)

    assert following is not None
    assert following.id == "some_day"


def test_the_last_one_is_the_latest_before_today(notebook: Notebook) -> None:
    save(notebook, first="2026-01-01", before="2026-11-20", today=TODAY, some_day="")
    last = notebook.visits.last(TODAY)

    assert last is not None
    assert last.id == "before"


def test_where_there_is_none_there_is_none(notebook: Notebook) -> None:
    assert (notebook.visits.next(TODAY), notebook.visits.last(TODAY)) == (None, None)
    assert notebook.visits.remove("nobody") == Changes()


def test_a_removed_one_is_gone_and_saving_puts_it_back(notebook: Notebook) -> None:
    notebook.visits.save(NURSE)
    notebook.visits.remove(NURSE.id)
    assert notebook.visits.all() == []
    notebook.visits.save(NURSE)

    assert notebook.visits.all() == [NURSE]


def test_a_new_one_takes_over_with_whom_and_where_and_no_more(notebook: Notebook) -> None:
    notebook.visits.save(NURSE)
    blank = notebook.visits.blank()

    expected = Appointment(blank.id, seeing="MS nurse", where="Room 4", helper="Anna")
    assert blank == expected
    assert blank.id != NURSE.id
    assert notebook.visits.all() == [NURSE]


def test_the_first_one_ever_begins_empty(notebook: Notebook) -> None:
    blank = notebook.visits.blank()

    assert blank == Appointment(blank.id)


def test_letters_that_no_file_can_hold_are_left_out(notebook: Notebook) -> None:
    notebook.visits.save(replace(NURSE, agreed="half a sign: \ud83d"))
    (kept,) = notebook.visits.all()

    assert kept.agreed.encode("utf-8").decode("utf-8").startswith("half a sign: ")


def test_another_window_sees_it_at_once(notebook: Notebook, folder: PersonFolder) -> None:
    with closing(open_notebook(folder, writing=True)) as other:
        notebook.visits.save(NURSE)
        other.visits.save(replace(NURSE, agreed="Come again"))

    assert notebook.visits.all() == [replace(NURSE, agreed="Come again")]


@pytest.mark.parametrize("lost", ["notebook", "journal"])
def test_each_copy_alone_brings_them_back(folder: PersonFolder, lost: str) -> None:
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.visits.save(NURSE)
        save(notebook, gone=TODAY)
        notebook.visits.remove("gone")
    if lost == "notebook":
        folder.notebook.unlink()
    else:
        shutil.rmtree(folder.journal)
    with closing(open_notebook(folder, writing=True)) as again:
        assert again.visits.all() == [NURSE]
        assert again.check() == []
