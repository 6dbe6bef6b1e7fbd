"""A data folder on a network drive: refused while it is new, let be once it is in use."""

from pathlib import Path

import pytest

from db import network_drive
from db.errors import ReadOnlyPlace
from db.folder import DataFolder
from db.network_drive import is_on_network, refuse_network_drive

LOCAL = "27 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw"


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the system tells to be on a drive of another computer."""
    drive = tmp_path / "the ward's drive"
    drive.mkdir()
    shown = str(drive).replace(" ", "\\040")
    remote = f"90 27 0:50 / {shown} rw shared:9 master:2 - nfs4 ward:/files rw"
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"{LOCAL}\n{remote}\nnonsense\n")
    monkeypatch.setattr(network_drive, "MOUNTS", mounts)
    return drive


def test_a_new_folder_on_a_network_drive_is_refused_with_its_sentence(drive: Path) -> None:
    data = DataFolder(drive / "not made yet" / "data")
    with pytest.raises(ReadOnlyPlace) as refused:
        refuse_network_drive(data)

    assert refused.value.sentence == (
        f"The folder {data.root} is on a network drive. Your notes could get damaged there. "
        "Nothing was changed."
    )
    assert refused.value.remedy == "Choose a folder on this computer."
    assert list(drive.iterdir()) == []


def test_a_way_round_is_seen_through(drive: Path, tmp_path: Path) -> None:
    (tmp_path / "shortcut").symlink_to(drive)

    assert is_on_network(tmp_path / "shortcut" / "data")


def test_nobody_is_kept_from_notes_that_are_there(drive: Path) -> None:
    data = DataFolder(drive)
    data.person().root.mkdir(parents=True)

    refuse_network_drive(data)
    assert is_on_network(data.root)


@pytest.mark.parametrize("place", ["", "the ward's drive, not", "data"])
def test_any_other_place_is_fine(drive: Path, place: str) -> None:
    data = DataFolder(drive.parent / place)

    refuse_network_drive(data)
    assert not is_on_network(data.root)


def test_what_is_put_over_a_drive_counts(drive: Path) -> None:
    with network_drive.MOUNTS.open("a") as mounts:
        mounts.write(f"91 90 8:2 / {str(drive).replace(' ', chr(92) + '040')} rw - ext4 x rw\n")

    assert not is_on_network(drive)


def test_where_the_system_does_not_tell_nobody_is_refused(
    drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_drive, "MOUNTS", drive / "nothing here")

    refuse_network_drive(DataFolder(drive))


def test_this_very_computer_is_asked(tmp_path: Path) -> None:
    """The real list of the system can be read; a temporary folder is on no other computer."""
    assert not is_on_network(tmp_path)
