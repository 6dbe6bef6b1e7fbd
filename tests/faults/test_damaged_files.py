"""Damaged files of seven kinds: the program starts, and says what came back."""

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

from db.backing_up import back_up
from db.copies import Reason
from db.folder import PersonFolder
from db.marks import Note, NoteId
from db.models import StudyId
from db.notebook_file import open_notebook, prepare_notebook
from desktop_app.settings import Settings, load_settings, save_settings
from tests.faults.conftest import Tally
from tests.faults.damage import KINDS, PAGE, damaged
from tests.lengths import short_or_long
from tests.notebooks import Content, content
from tests.places import quick_folder

SEEDS = range(short_or_long(3, 20))
SHORT, LONG = short_or_long((120, 5), (200, 10))
CASES = [(kind, seed) for kind in KINDS for seed in SEEDS]


@dataclass(frozen=True, slots=True)
class Whole:
    """A notebook before the damage, as bytes, and what is in it."""

    notebook: bytes
    journal: dict[str, bytes]
    content: Content


def text_of(number: int, letters: int) -> str:
    dice = random.Random(number)
    return f"note {number} " + "".join(dice.choices("abcdefgh äöü", k=letters))


@lru_cache(maxsize=1)
def whole() -> Whole:
    with quick_folder() as place:
        folder = PersonFolder(place / "me")
        with closing(open_notebook(folder, writing=True)) as notebook:
            for n in range(SHORT):
                notebook.save_note(Note(NoteId(f"n{n}"), text_of(n, 500)))
            for n in range(LONG):
                notebook.save_note(Note(NoteId(f"long{n}"), text_of(n, 9000)))
            notebook.add_bookmark(StudyId("s"), "A study", "Its point")
            found = content(notebook)
        journal = {path.name: path.read_bytes() for path in folder.journal.iterdir()}
        return Whole(folder.notebook.read_bytes(), journal, found)


def on_whole_pages(broken: bytes) -> set[str]:
    """The short notes that lie on pages which the damage has left as they were."""
    before = whole().notebook
    same = {
        at for at in range(0, len(before), PAGE) if before[at : at + PAGE] == broken[at : at + PAGE]
    }
    places = {f"n{n}": before.index(text_of(n, 500).encode()) for n in range(SHORT)}
    return {name for name, place in places.items() if place // PAGE * PAGE in same}


@pytest.fixture
def folder() -> Iterator[PersonFolder]:
    """A person's folder with the whole notebook and its journal in it."""
    with quick_folder() as place:
        made = PersonFolder(place / "me")
        made.journal.mkdir(parents=True)
        made.notebook.write_bytes(whole().notebook)
        for name, lines in whole().journal.items():
            (made.journal / name).write_bytes(lines)
        yield made


def started(folder: PersonFolder) -> Content:
    """What is there once the program has started."""
    prepare_notebook(folder)
    with closing(open_notebook(folder)) as notebook:
        assert notebook.check() == []
        return content(notebook)


def lost_without_the_journal(folder: PersonFolder, kind: str, seed: int) -> tuple[int, int]:
    """How many notes were on whole pages, and how many of those did not come back."""
    shutil.rmtree(folder.journal)
    broken = damaged(whole().notebook, kind, seed)
    folder.notebook.write_bytes(broken)
    back = {note.id: note.text for note in started(folder)[0]}
    wanted = on_whole_pages(broken)
    assert all(back[NoteId(name)] == text_of(int(name[1:]), 500) for name in wanted & back.keys())
    return len(wanted), len(wanted - back.keys())


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_with_the_journal_everything_comes_back(
    folder: PersonFolder, tally: Tally, kind: str, seed: int
) -> None:
    broken = damaged(whole().notebook, kind, seed)
    folder.notebook.write_bytes(broken)
    lost = started(folder) != whole().content
    tally.add("damaged notebooks with their journal", 1, int(lost))
    kept = [path.read_bytes() for path in folder.damaged.glob("0*/*.sqlite3")]

    assert not lost
    assert kept == ([broken] if broken != whole().notebook else [])


@pytest.mark.parametrize("kind", KINDS)
def test_without_the_journal_all_that_lies_on_whole_pages_comes_back(
    tally: Tally, kind: str
) -> None:
    wanted = lost = 0
    for seed in SEEDS:
        with quick_folder() as place:
            folder = PersonFolder(place / "me")
            folder.journal.mkdir(parents=True)
            more, gone = lost_without_the_journal(folder, kind, seed)
            wanted += more
            lost += gone
    tally.add("notes on whole pages of notebooks damaged without a journal", wanted, lost)

    assert wanted > 0
    assert lost <= wanted / 100


def test_the_count_sees_a_ladder_without_its_last_rung(
    folder: PersonFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.salvage.rows_in", lambda *_: [])
    wanted, lost = lost_without_the_journal(folder, "first page zeroed", 0)

    assert wanted == SHORT
    assert lost == SHORT


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_a_damaged_journal_costs_nothing_and_is_written_on(
    folder: PersonFolder, tally: Tally, kind: str, seed: int
) -> None:
    for name, lines in whole().journal.items():
        (folder.journal / name).write_bytes(damaged(lines, kind, seed))
    lost = started(folder) != whole().content
    folder.notebook.unlink()
    lost |= started(folder) != whole().content
    tally.add("damaged journals", 1, int(lost))

    assert not lost


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_journal_and_notebook_both_damaged_come_back_with_a_backup(
    folder: PersonFolder, tally: Tally, kind: str, seed: int
) -> None:
    back_up(folder, Reason.ASKED)
    with closing(open_notebook(folder, writing=True)) as notebook:
        notebook.save_note(Note(NoteId("later"), "after the backup"))
        kept = content(notebook)
    folder.notebook.write_bytes(damaged(folder.notebook.read_bytes(), kind, seed))
    journal = next(folder.journal.iterdir())
    journal.write_bytes(bytes(PAGE) + journal.read_bytes()[PAGE:])
    lost = started(folder) != kept
    tally.add("notebooks damaged together with their journal, with a backup", 1, int(lost))

    assert not lost


@pytest.mark.parametrize(("kind", "seed"), CASES)
def test_damaged_settings_never_stop_the_program(
    tmp_path: Path, tally: Tally, kind: str, seed: int
) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings(reader="helper", width=1000, kept=("fatigue",))
    save_settings(path, chosen)
    path.write_bytes(damaged(path.read_bytes(), kind, seed))
    lost = not is_json(path) and load_settings(path, Settings()) != chosen
    tally.add("damaged settings", 1, int(lost))
    save_settings(path, chosen)

    assert not lost
    assert load_settings(path, Settings()) == chosen


def is_json(path: Path) -> bool:
    try:
        return isinstance(json.loads(path.read_bytes()), dict)
    except ValueError:
        return False
