"""Several people on one computer come, are renamed, and go whole, whatever happens meanwhile."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db.errors import LibraryError
from db.folder import DataFolder, PersonFolder
from db.leaving import LastPerson, clear_leavers, remove_person
from db.marks import Note, NoteId
from db.notebook_file import open_notebook
from db.outgoing import NothingToWrite
from db.outgoing.last_copy import keep_last_copy
from db.people import (
    LONGEST_NAME,
    MOST_PEOPLE,
    PersonGone,
    SameName,
    TooManyPeople,
    UnfitName,
    add_person,
    come_in,
    last_person,
    people,
    rename_person,
)

ROOT = Path(__file__).parents[2]


def write(person: PersonFolder, words: str) -> None:
    with closing(open_notebook(person, writing=True)) as notebook:
        notebook.save_note(Note(NoteId(words), words))


def read(person: PersonFolder) -> list[str]:
    with closing(open_notebook(person)) as notebook:
        return [note.text for note in notebook.notes()]


def names(data: DataFolder) -> list[str]:
    return [one.name for one in people(data)]


def test_there_is_always_one(data: DataFolder) -> None:
    (one,) = people(data)

    assert (one.id, one.name) == ("me", "")
    assert not data.root.exists(), "looking makes nothing"


def test_whoever_came_first_stays_when_others_come(data: DataFolder) -> None:
    add_person(data, "Ben")

    assert sorted(names(data)) == ["", "Ben"]
    assert rename_person(data, "me", "Anna").name == "Anna"
    assert names(data) == ["Anna", "Ben"]


def test_who_was_here_last_comes_first(data: DataFolder) -> None:
    rename_person(data, "me", "Anna")
    ben, _zoe = add_person(data, "Ben"), add_person(data, "Zoe")
    come_in(data, ben.id)

    assert names(data) == ["Ben", "Anna", "Zoe"]
    assert last_person(data) == ben.folder


def test_the_folder_does_not_tell_the_name_and_does_not_change(data: DataFolder) -> None:
    ben = add_person(data, "../Ben: “B”?")
    write(ben.folder, "mine")
    again = rename_person(data, ben.id, "Benedikt")

    assert again.folder == ben.folder
    assert ben.folder.root.parent == data.people
    assert "ben" not in ben.id.casefold()
    assert read(again.folder) == ["mine"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna \t Maria ", "Anna Maria"),
        ("An\u202ena\0", "An na"),
        ("Zoe\u0301", "Zoé"),
        ("n" * LONGEST_NAME, "n" * LONGEST_NAME),
    ],
)
def test_a_name_is_one_plain_line(data: DataFolder, typed: str, kept: str) -> None:
    assert add_person(data, typed).name == kept
    assert kept in names(data)


@pytest.mark.parametrize("name", ["", "  \n", "\u200b", "n" * (LONGEST_NAME + 1)])
def test_an_unfit_name_changes_nothing(data: DataFolder, name: str) -> None:
    with pytest.raises(UnfitName, match="Nothing was changed"):
        add_person(data, name)

    assert names(data) == [""]


def test_two_people_never_share_a_name(data: DataFolder) -> None:
    ben = add_person(data, "Ben")
    with pytest.raises(SameName):
        add_person(data, "BEN")
    with pytest.raises(SameName):
        rename_person(data, "me", "ben ")

    assert rename_person(data, ben.id, "BEN").name == "BEN"


def test_there_is_room_for_six(data: DataFolder) -> None:
    for number in range(MOST_PEOPLE - 1):
        add_person(data, f"Person {number}")
    with pytest.raises(TooManyPeople):
        add_person(data, "One more")

    assert len(people(data)) == MOST_PEOPLE


def test_a_name_that_cannot_be_read_takes_nobody_away(data: DataFolder) -> None:
    ben = add_person(data, "Ben")
    ben.folder.name.write_bytes(b"\xff\xfe")
    data.last_person.write_bytes(b"\xff")

    assert {one.id for one in people(data)} == {"me", ben.id}


def test_who_is_removed_goes_whole_and_alone(data: DataFolder) -> None:
    write(data.person(), "mine")
    ben = add_person(data, "Ben")
    write(ben.folder, "secret")
    assert remove_person(data, ben.id) is None

    assert names(data) == [""]
    assert read(data.person()) == ["mine"]
    assert not any(b"secret" in path.read_bytes() for path in everything(data.root))


def everything(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def test_the_last_one_and_who_is_gone_cannot_be_removed(data: DataFolder) -> None:
    with pytest.raises(LastPerson):
        remove_person(data, "me")
    ben = add_person(data, "Ben")
    remove_person(data, ben.id)
    for act in (remove_person, come_in):
        with pytest.raises(PersonGone):
            act(data, ben.id)


def test_the_first_person_can_go_too(data: DataFolder) -> None:
    write(data.person(), "mine")
    ben = add_person(data, "Ben")
    remove_person(data, "me")

    assert [one.id for one in people(data)] == [ben.id]


def test_copies_elsewhere_go_too_but_only_our_own(data: DataFolder, tmp_path: Path) -> None:
    import db

    stick = tmp_path / "stick"
    stick.mkdir()
    ben = add_person(data, "Ben")
    write(ben.folder, "secret")
    db.choose_place(ben.folder, stick)
    db.back_up(ben.folder, db.Reason.ASKED)
    (there,) = stick.iterdir()
    (copy,) = there.iterdir()
    of_another = there / copy.name.replace("-000001-", "-000777-")
    shutil.copyfile(copy, of_another)
    left = remove_person(data, ben.id)

    assert left == there
    assert everything(stick) == [of_another]


def test_copies_on_a_stick_that_is_away_are_told(data: DataFolder, tmp_path: Path) -> None:
    import db

    stick, away = tmp_path / "stick", tmp_path / "away"
    stick.mkdir()
    ben = add_person(data, "Ben")
    write(ben.folder, "secret")
    db.choose_place(ben.folder, stick)
    db.back_up(ben.folder, db.Reason.ASKED)
    stick.rename(away)

    assert remove_person(data, ben.id) == stick / f"reading-room-{ben.id}"
    assert [one.id for one in people(data)] == ["me"]


def test_a_last_copy_holds_everything_and_is_read_again(
    data: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import db

    write(data.person(), "mine")
    path = tmp_path / "last.jsonl"
    keep_last_copy(data.person(), path)
    with closing(open_notebook(data.person())) as notebook:
        assert db.read_notebook_file(path) == notebook.contents()

    write(data.person(), "more")
    monkeypatch.setattr("db.outgoing.last_copy.export_notebook", lambda *_args, **_more: None)
    with pytest.raises(LibraryError, match="no use"):
        keep_last_copy(data.person(), path)


def test_there_is_no_last_copy_of_nothing(data: DataFolder, tmp_path: Path) -> None:
    ben = add_person(data, "Ben")
    with pytest.raises(NothingToWrite):
        keep_last_copy(ben.folder, tmp_path / "last.jsonl")


KILLED = """
import os, signal, sys
from pathlib import Path
from db.folder import DataFolder
from db.leaving import remove_person
from db.people import add_person
dying = int(sys.argv[3])
def die(event, _arguments):
    global dying
    if event in {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree"}:
        dying -= 1
        if not dying:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(die)
data = DataFolder(Path(sys.argv[1]))
if sys.argv[2] == "add":
    add_person(data, "Zoe")
else:
    remove_person(data, sys.argv[2])
"""


def killed_at(data: DataFolder, act: str, step: int) -> bool:
    """Whether the process was killed before its act had so many steps on the disk."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(data.root), act, str(step)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode != 0


def test_a_removal_that_is_killed_happens_whole_or_not_at_all(tmp_path: Path) -> None:
    outcomes = set()
    for step in range(1, 100):
        data = DataFolder(tmp_path / str(step))
        write(data.person(), "mine")
        ben = add_person(data, "Ben")
        write(ben.folder, "secret")
        was_killed = killed_at(data, ben.id, step)
        left = any(data.going.iterdir()) if data.going.exists() else False
        clear_leavers(data)
        stayed = ben.id in {one.id for one in people(data)}
        outcomes.add((stayed, left))

        assert read(data.person()) == ["mine"]
        assert not data.going.exists()
        assert (read(ben.folder) == ["secret"]) if stayed else not ben.folder.root.exists()
        assert stayed or not any(b"secret" in path.read_bytes() for path in everything(data.root))
        if not was_killed:
            break

    assert outcomes == {(True, False), (False, True), (False, False)}, "kills hit every stage"


def test_somebody_whose_coming_is_killed_has_come_or_not(tmp_path: Path) -> None:
    seen = set()
    for step in range(1, 30):
        data = DataFolder(tmp_path / str(step))
        write(data.person(), "mine")
        was_killed = killed_at(data, "add", step)
        clear_leavers(data)
        seen.add(tuple(sorted(names(data))))

        assert read(data.person()) == ["mine"]
        assert not list(data.people.glob(".p-*"))
        if not was_killed:
            break

    assert seen == {("",), ("", "Zoe")}


ADDING = """
import sys
from pathlib import Path
from db.errors import LibraryError
from db.folder import DataFolder
from db.people import add_person
for number in range(4):
    try:
        add_person(DataFolder(Path(sys.argv[1])), f"{sys.argv[2]} {number}")
    except LibraryError as error:
        print(type(error).__name__)
"""


def test_two_windows_that_add_people_at_once_never_pass_the_most(data: DataFolder) -> None:
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", ADDING, str(data.root), name],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("Anna", "Ben")
    ]
    refused = [line for window in windows for line in window.communicate()[0].splitlines()]

    assert [window.returncode for window in windows] == [0, 0]
    assert refused == ["TooManyPeople"] * 3
    assert len(people(data)) == MOST_PEOPLE
