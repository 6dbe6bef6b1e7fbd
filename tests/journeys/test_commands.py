"""The commands at a prompt, as the real program carries them out."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from db import Study
from tests.builders import a_study_file
from tests.written_papers import PAPER, PAPERS, as_page_text, as_ris

ROOT = Path(__file__).resolve().parent.parent.parent


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("data"))


def test_a_search_finds_the_study_among_the_first_three(data: str) -> None:
    done = run("search", "--json", "--data", data, "thalamus")
    told = json.loads(done.stdout)

    assert done.returncode == 0
    assert "thalamus-2025" in [hit["id"] for hit in told["hits"][:3]]
    assert set(told) == {"query", "total", "also_searched", "did_you_mean", "hits"}
    assert set(told["hits"][0]) == {"id", "code", "title", "takeaway", "part", "snippet", "score"}


def test_no_hit_is_no_fault(data: str) -> None:
    done = run("search", "--data", data, "--json", "xyzzyq")

    assert done.returncode == 0
    assert json.loads(done.stdout)["hits"] == []


def test_text_after_two_dashes_is_words(data: str) -> None:
    done = run("search", "--data", data, "--json", "--", "--json", "-heat")

    assert done.returncode == 0
    assert json.loads(done.stdout)["query"] == "--json -heat"


def test_show_gives_every_field_by_id_or_code(data: str) -> None:
    by_id = json.loads(run("show", "thalamus-2025", "--json", "--data", data).stdout)
    by_code = json.loads(run("show", "ms-0047", "--json", "--data", data).stdout)

    assert by_id == by_code
    assert set(by_id) == {field.name for field in fields(Study)}


def test_a_study_that_is_not_there_is_said_in_a_sentence(data: str) -> None:
    done = run("show", "nothing", "--data", data)

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == "There is no study “nothing” in your library.\n"


def test_wrong_usage_ends_with_two(data: str) -> None:
    assert run("serach", "x").returncode == 2
    assert run("show").returncode == 2
    assert run("search", "--limit", "0", "x").returncode == 2


def test_import_leaves_out_what_is_broken_and_takes_the_rest(data: str, tmp_path: Path) -> None:
    a_study_file(tmp_path, "a-new-study", code=None)
    (tmp_path / "broken.md").write_text("---\nid: b\ntitle: x\nkind: trail\n---\n## Takeaway\nx\n")
    dry = json.loads(run("import", "--dry-run", "--json", "--data", data, str(tmp_path)).stdout)
    wet = run("import", "--data", data, ".", cwd=tmp_path)
    again = json.loads(run("import", "--json", "--data", data, str(tmp_path)).stdout)

    assert dry["new"] == ["a-new-study"]
    assert (
        "We left out broken.md, line 4: the kind of study “trail” is not one we know. "
        "The other study is fine." in wet.stdout
    )
    assert again["unchanged"] == ["a-new-study"]
    assert set(again["refused"][0]) == {"file", "place", "reason"}


def test_importing_from_nowhere_changes_nothing(data: str) -> None:
    done = run("import", "--data", data, "/no/such/folder")

    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_everything_on_the_disk_is_whole(data: str) -> None:
    told = json.loads(run("check-data", "--json", "--data", data).stdout)

    assert told["faults"] == []
    assert told["studies"] >= 14
    assert told["terms"] >= 25


def test_a_window_without_a_folder_to_write_in_says_so_and_leaves(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file stands where the folder should be")
    done = run("--data", str(tmp_path / "taken"))

    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("We cannot write to the folder")
    assert "Traceback" not in done.stderr


def test_a_search_says_what_else_it_searched_and_what_it_put_right(data: str) -> None:
    assert "Also searched: fatigue." in run("search", "--data", data, "worn", "out").stdout
    assert "This is for “thalamus”." in run("search", "--data", data, "thalmus").stdout


def test_what_the_person_saved_can_be_asked_for_at_the_prompt(tmp_path: Path) -> None:
    import db
    from tests.rooms import a_data_folder

    folder = a_data_folder(tmp_path / "data")
    notebook = db.open_notebook(folder.person(), writing=True)
    notebook.add_bookmark(db.StudyId("falls-2015"), "Falls", "People fell.")
    notebook.close()
    done = run("search", "--json", "--data", str(folder.root), "is:saved")
    assert [hit["id"] for hit in json.loads(done.stdout)["hits"]] == ["falls-2015"]


def test_backup_restore_and_repair_at_the_prompt(tmp_path: Path) -> None:
    import db

    data, person = str(tmp_path), db.DataFolder(tmp_path).person()
    note = db.Note(db.NoteId("n"), "before")
    notebook = db.open_notebook(person, writing=True)
    notebook.save_note(note)
    notebook.close()
    made = json.loads(run("backup", "--json", "--data", data).stdout)
    notebook = db.open_notebook(person, writing=True)
    notebook.delete_note(note.id)
    notebook.close()
    listed = json.loads(run("backups", "--json", "--data", data).stdout)
    back = run("restore", str(made["number"]), "--data", data)

    assert Path(made["file"]).is_file()
    assert [each["number"] for each in listed] == [1]
    assert back.stdout.splitlines()[0].startswith("You are back at the copy, with 1 note.")
    assert back.stdout.splitlines()[1] == "To undo this: ./run restore 2"
    assert run("restore", "9", "--data", data).stderr.startswith("There is no backup with the num")
    assert run("repair", "--data", data).stdout == "Your notes are whole.\n"
    person.notebook.write_bytes(b"wrecked")
    told = json.loads(run("repair", "--json", "--data", data).stdout)
    assert (told["repaired"], told["faults"]) == (True, [])
    assert "We brought back 1 note." in told["sentence"]


def test_a_backup_before_an_import_and_into_another_place(tmp_path: Path) -> None:
    import db

    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    notebook = db.open_notebook(db.DataFolder(data).person(), writing=True)
    notebook.save_note(db.Note(db.NoteId("n"), "a note"))
    notebook.close()
    a_study_file(tmp_path / "studies", "a-new-study", code=None)
    run("import", "--data", str(data), str(tmp_path / "studies"))
    told = run("backup", "--data", str(data), "--other-place", str(stick))

    assert "here and in the other place" in told.stdout
    assert run("backups", "--data", str(data)).stdout.count("before studies came in") == 1
    assert len(list(stick.rglob("*.sqlite3"))) == 1
    shutil.rmtree(stick)
    assert "is not there" in run("backup", "--data", str(data)).stdout


def test_a_list_of_papers_comes_in_and_goes_out_again(tmp_path: Path) -> None:
    data, papers, report = str(tmp_path / "data"), tmp_path / "papers.txt", tmp_path / "told.txt"
    papers.write_text(as_ris(PAPERS), "utf-8")
    came = run("import", "--data", data, "--report", str(report), str(papers))
    found = json.loads(run("search", "--json", "--data", data, "cooling vests").stdout)
    shown = run("show", "--data", data, found["hits"][0]["id"])
    again = run("import", "--data", data, "--report", str(report), str(papers))
    undone = json.loads(run("import", "--data", data, "--undo", "--json").stdout)

    assert came.stdout.startswith("3 studies are new.")
    assert f"- {PAPER.title} (papers.txt)" in report.read_text("utf-8")
    assert shown.stdout.startswith("This is a technical abstract, not a plain summary.")
    assert again.stderr == (
        "There is a file told.txt already. Nothing was changed. Choose another name.\n"
    )
    assert undone == {"removed": 3, "restored": 0, "left": 0}
    assert run("import", "--data", data, "--undo").stderr == (
        "There is no import to undo. Nothing was changed.\n"
    )


def test_what_a_saved_page_does_not_tell_is_asked_and_can_be_told(tmp_path: Path) -> None:
    data, page = str(tmp_path / "data"), tmp_path / "page"
    page.write_text(as_page_text(PAPERS), "utf-8")
    asked = run("import", "--data", data, str(page))
    facts = ("--fact", "title=Cool vests", "--fact", "published=3/4/2024")
    told = json.loads(run("import", "--json", "--data", data, *facts, str(page)).stdout)

    assert asked.returncode == 1
    assert "page: What is its title? Without that it cannot come in." in asked.stdout
    assert "To tell, import that file alone, such as: page --fact title=… " in asked.stdout
    assert len(told["new"]) == 1
    assert told["questions"][0]["choices"] == ["2024-03-04", "2024-04-03"]
    assert run("import", "--fact", "mood=good", str(page)).returncode == 2
    assert run("import", "--fact", "title=x", str(tmp_path)).returncode == 2
    assert run("import").returncode == 2
    assert run("import", "--undo", str(page)).returncode == 2
