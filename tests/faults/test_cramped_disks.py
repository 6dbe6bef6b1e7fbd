"""A full disk and one that only reads: nothing is lost, and what is said is calm."""

import json
import shutil
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.backing_up import back_up
from db.copies import Reason
from db.errors import LibraryError
from db.folder import PersonFolder
from db.marks import Note, NoteId
from db.notebook_file import open_notebook
from tests.faults import apart, cramped
from tests.faults.conftest import Tally
from tests.notebooks import content, fill

CRAMPED = Path(cramped.__file__)
ROOT = CRAMPED.parents[2]


@pytest.fixture
def small_disks(tally: Tally) -> None:
    if told := apart.why_not():
        tally.skip("full and read-only disks", told)


def on_full_disk(place: Path, manner: str) -> dict[str, Any]:
    place.mkdir()
    command = [sys.executable, str(CRAMPED), str(place / "me"), manner]
    found: dict[str, Any] = json.loads(apart.on_small_disk("12m", place, command, ROOT))
    return found


@pytest.mark.usefixtures("small_disks")
def test_on_a_full_disk_the_reserve_lets_one_save_delete_and_empty_the_bin(
    tmp_path: Path, tally: Tally
) -> None:
    found = on_full_disk(tmp_path / "disk", "full")
    tally.add("notes on a full disk", cramped.KEPT, found["lost"])

    assert "We have freed a little room. Try again now" in found["said"][0]
    assert found["tries"] == ["", ""]
    assert (found["deleted"], found["emptied"]) == ("", "")
    assert (found["lost"], found["faults"]) == (0, [])


@pytest.mark.usefixtures("small_disks")
def test_without_the_reserve_the_same_disk_refuses_all_of_it(tmp_path: Path) -> None:
    found = on_full_disk(tmp_path / "disk", "without reserve")

    assert all("full" in told or "no room" in told for told in [*found["said"], *found["tries"]])
    assert all("full" in found[act] or "no room" in found[act] for act in ("deleted", "emptied"))
    assert (found["lost"], found["faults"]) == (0, [])


@pytest.mark.usefixtures("small_disks")
def test_where_nothing_can_be_written_one_can_still_read(tmp_path: Path, tally: Tally) -> None:
    folder = PersonFolder(tmp_path / "me")
    fill(folder)
    back_up(folder, Reason.ASKED)
    command = [sys.executable, str(CRAMPED), str(folder.root), "read-only"]
    found = json.loads(apart.on_read_only_disk(folder.root, command, ROOT))
    tally.add("notes on a disk that only reads", 3, 3 - found["notes"])

    assert found["notes"] == 3
    assert all("cannot be written to" in told for told in found["said"])
    assert found["at start"] == ["", ""]
    assert found["backups"] == 1


def test_a_stick_that_is_pulled_out_costs_nothing_that_was_saved(
    tmp_path: Path, tally: Tally
) -> None:
    """The folder goes while the program runs, and comes back."""
    folder = PersonFolder(tmp_path / "stick" / "me")
    folder.root.parent.mkdir()
    kept = fill(folder)
    notebook = open_notebook(folder, writing=True)
    shutil.move(folder.root.parent, tmp_path / "pulled")
    with pytest.raises(LibraryError) as told:
        notebook.save_note(Note(NoteId("new"), "typed without the stick"))
    notebook.close()
    assert not folder.root.parent.exists()
    shutil.move(tmp_path / "pulled", folder.root.parent)

    with closing(open_notebook(folder, writing=True)) as notebook:
        lost = content(notebook) != kept
        assert notebook.check() == []
    tally.add("sticks pulled out", 1, int(lost))
    assert "not there" in told.value.sentence
    assert not lost
