"""Export and merge at a prompt."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import rispy

import db
import resources
from db import DataFolder, Note, NoteId, NoteKind, StudyId
from desktop_app import commands
from tests.builders import a_study_file
from tests.journeys import test_commands
from tests.rooms import a_data_folder
from tests.test_contracts import modules_after

STARTER = resources.path("starter")
Run = Callable[..., CompletedProcess[str]]


def run(*arguments: str) -> CompletedProcess[str]:
    """Carry the command out as the program does, but within this process, which is quicker."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        code = commands.run(list(arguments))
    return CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """A library, two bookmarks, a question about one of them, and a free note."""
    folder = a_data_folder(tmp_path_factory.mktemp("room") / "data")
    with closing(db.open_notebook(folder.person(), writing=True)) as notebook:
        for name in ("falls-2015", "sleep-2014"):
            notebook.add_bookmark(StudyId(name), "A title", "A takeaway")
        notebook.save_note(
            Note(NoteId("q"), "Who falls?", NoteKind.QUESTION, StudyId("falls-2015"), "Falls")
        )
        notebook.save_note(Note(NoteId("n"), "=Slept **badly**"))
        shelf = notebook.shelves.add("Walking")
        notebook.shelves.put(shelf.id, StudyId("falls-2015"), "Falls")
    return folder


@pytest.fixture
def export(room: DataFolder, tmp_path: Path) -> Run:
    def go(form: str, name: str, *more: str) -> CompletedProcess[str]:
        return run("export", "--as", form, str(tmp_path / name), "--data", str(room.root), *more)

    return go


def test_saved_studies_go_to_a_citation_manager(export: Run, tmp_path: Path) -> None:
    done = export("ris", "saved.ris", "--saved")
    read = rispy.loads((tmp_path / "saved.ris").read_text("utf-8"))

    assert done.stdout == "saved.ris holds 2 studies.\n"
    assert [one["type_of_reference"] for one in read] == ["JOUR", "JOUR"]


def test_a_saved_study_that_left_the_library_is_counted(tmp_path: Path) -> None:
    folder = a_data_folder(tmp_path / "data")
    with closing(db.open_notebook(folder.person(), writing=True)) as notebook:
        for name in ("falls-2015", "gone-2020"):
            notebook.add_bookmark(StudyId(name), "A title", "A takeaway")
    out = str(tmp_path / "saved.ris")
    done = run("export", "--as", "ris", out, "--saved", "--data", str(folder.root))

    assert done.stdout == (
        "saved.ris holds 1 study.\nLeft out, because they are no longer in your library: 1.\n"
    )


def test_a_shelf_and_a_search_choose_as_well(export: Run) -> None:
    shelf = export("csl", "shelf.json", "--shelf", "caring for somebody", "--json")
    found = json.loads(export("bibtex", "found.bib", "--search", "code:MS-0047", "--json").stdout)
    own = export("ris", "own.ris", "--shelf", "walking", "--json")

    assert json.loads(shelf.stdout)["studies"] == 11
    assert json.loads(own.stdout)["studies"] == 1
    assert found["studies"] == 1
    assert Path(found["file"]).name == "found.bib"


@pytest.mark.parametrize("form", ["html", "csv", "text"])
def test_notes_go_out_with_a_warning(export: Run, tmp_path: Path, form: str) -> None:
    done = export(form, "notes")

    assert done.stdout.splitlines() == ["notes holds 2 notes.", db.NOTES_WARNING]
    assert "Who falls?" in (tmp_path / "notes").read_text("utf-8")


def test_notes_about_what_was_chosen_go_out_alone(export: Run, tmp_path: Path) -> None:
    export("markdown", "notes", "--saved")
    export("text", "found", "--search", "slept")

    assert [path.name for path in (tmp_path / "notes").iterdir()] == ["0001-question-who-falls.md"]
    assert "Who falls?" not in (tmp_path / "found").read_text("utf-8")


def test_a_whole_room_moves_to_another_computer(export: Run, tmp_path: Path) -> None:
    export("library", "library")
    export("notebook", "notebook.jsonl")
    there = DataFolder(tmp_path / "there")
    shutil.copy(STARTER / "pack.json", tmp_path / "library")  # what makes a folder a pack
    db.prepare(there, tmp_path / "library")
    told = run("merge", str(tmp_path / "notebook.jsonl"), "--data", str(there.root)).stdout
    again = tmp_path / "again.jsonl"
    run("export", "--as", "notebook", str(again), "--data", str(there.root))

    assert told == "New notes: 2.\nStudies saved now: 2.\n"
    assert again.read_bytes() == (tmp_path / "notebook.jsonl").read_bytes()


def test_a_helper_is_given_a_study_with_its_notes(export: Run, tmp_path: Path) -> None:
    export("notebook", "given.jsonl", "--search", "falls")
    there = str(a_data_folder(tmp_path / "there").root)
    file = str(tmp_path / "given.jsonl")
    dry = json.loads(run("merge", file, "--dry-run", "--json", "--data", there).stdout)
    wet = json.loads(run("merge", file, "--json", "--data", there).stdout)
    again = run("merge", file, "--data", there)

    assert dry == wet
    assert (wet["new"], wet["conflicts"], wet["refused"]) == (["q"], [], [])
    assert "falls-2015" in wet["saved"]
    assert again.stdout == "Everything in this file is here already.\n"


def test_what_both_have_changed_is_shown_side_by_side(export: Run, tmp_path: Path) -> None:
    export("notebook", "given.jsonl")
    there = a_data_folder(tmp_path / "there")
    with closing(db.open_notebook(there.person(), writing=True)) as notebook:
        notebook.save_note(Note(NoteId("n"), "Slept well"))
    done = run("merge", str(tmp_path / "given.jsonl"), "--data", str(there.root))
    with closing(db.open_notebook(there.person())) as notebook:
        texts = {note.text for note in notebook.notes()}

    assert "Notes kept twice, because both of you wrote on them: 1.\n" in done.stdout
    assert "Yours:\n    Slept well\nTheirs:\n    =Slept **badly**\n" in done.stdout
    assert texts == {"Slept well", "=Slept **badly**", "Who falls?"}


def test_a_study_from_elsewhere_comes_along_but_replaces_none(
    room: DataFolder, tmp_path: Path
) -> None:
    file, there = str(tmp_path / "given.jsonl"), str(a_data_folder(tmp_path / "there").root)
    here = a_data_folder(tmp_path / "here")
    a_study_file(tmp_path / "in", "own-2026", code=None, title="Our own study of tortoises")
    a_study_file(tmp_path / "in", "falls-2015", code=None, title="Falls of tortoises")
    run("import", str(tmp_path / "in"), "--data", str(here.root))
    run("export", "--as", "notebook", file, "--search", "tortoises", "--data", str(here.root))
    told = run("merge", file, "--data", there).stdout

    assert "New studies: 1.\n" in told
    assert "Studies that are different here and stay as they are: 1.\n" in told
    assert "tortoises" in run("show", "own-2026", "--data", there).stdout
    assert "tortoises" not in run("show", "falls-2015", "--data", there).stdout


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["--shelf", "x"], 1, "There is no shelf “x”. Choose one of these: Newly diagnosed,"),
        (["--search", "xyzzyq"], 1, "There is nothing to write. No file was made."),
        (["--saved", "--search", "x"], 2, "Choose one of --shelf, --saved and --search."),
    ],
)
def test_a_choice_that_cannot_be_is_said(
    export: Run, tmp_path: Path, arguments: list[str], code: int, sentence: str
) -> None:
    done = export("ris", "a.ris", *arguments)

    assert done.returncode == code
    assert sentence in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays_unless_it_is_said(export: Run, tmp_path: Path) -> None:
    (tmp_path / "a.ris").write_text("old")
    done = export("ris", "a.ris")

    assert done.returncode == 1
    assert done.stderr.startswith("There is a file called a.ris already. Nothing was changed.")
    assert (tmp_path / "a.ris").read_text() == "old"
    assert export("ris", "a.ris", "--replace").returncode == 0
    assert (tmp_path / "a.ris").read_text("utf-8").startswith("TY  - JOUR")


def test_a_file_that_is_no_notebook_changes_nothing(room: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "odd.jsonl").write_text("hello")
    journal = {path: path.read_bytes() for path in room.person().journal.iterdir()}
    done = run("merge", str(tmp_path / "odd.jsonl"), "--data", str(room.root))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("This is not a notebook file of this program.")
    assert {path: path.read_bytes() for path in room.person().journal.iterdir()} == journal


def test_who_has_no_notes_yet_is_told_by_the_real_program(tmp_path: Path) -> None:
    data = a_data_folder(tmp_path / "data")
    arguments = ("export", "--as", "text", str(tmp_path / "a"), "--data", str(data.root))
    done = test_commands.run(*arguments)

    assert done.stderr == "There is nothing to write. No file was made. Choose something else.\n"


def test_nothing_of_it_opens_a_connection(room: DataFolder, tmp_path: Path) -> None:
    forms = ["ris", "bibtex", "csl", "markdown", "html", "csv", "text", "library", "notebook"]
    loaded = modules_after(
        "from desktop_app.__main__ import main\n"
        "import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        f"    for form in {forms}:\n"
        f"        out = {str(tmp_path)!r} + '/out-' + form\n"
        f"        assert main(['export', '--as', form, out, '--data', {str(room.root)!r}]) == 0\n"
        f"    assert main(['merge', out, '--data', {str(room.root)!r}]) == 0\n"
    )

    assert {"socket", "ssl", "http.client", "urllib.request", "multiprocessing"} & loaded == set()
    assert not any(name.startswith("PySide6") for name in loaded)
