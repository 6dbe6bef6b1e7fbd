"""The two commands as they are really started, in a small project with a program of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PROJECT = """\
[build-system]
requires = ["setuptools>=68"]
build-backend = "setuptools.build_meta"
[project]
name = "small"
version = "1"
"""
PROGRAM = """\
import json, os, sys
import db
print(json.dumps({"cwd": os.getcwd(), "argv": sys.argv[1:], "db": db.__file__}))
"""
STAMP = """\
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1] + "/packaging")
import environment as e
root = Path(sys.argv[1])
e.write_stamp(root / ".venv", e.Contents(e.digest(root), frozenset(["window"])))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The two commands and the set-up, with a ready environment and a program that tells."""
    root = tmp_path / "a project"
    shutil.copytree(ROOT / "packaging", root / "packaging")
    shutil.copy(ROOT / "run", root / "run")
    (root / "pyproject.toml").write_text(PROJECT)
    for package in ("db", "desktop_app"):
        (root / package).mkdir()
        (root / package / "__init__.py").write_text("")
    (root / "desktop_app" / "__main__.py").write_text(PROGRAM)
    make_environment(root)
    subprocess.run([sys.executable, "-c", STAMP, str(root)], check=True)
    return root


def make_environment(root: Path) -> None:
    base = os.path.realpath(sys.executable)
    venv = [base, "-m", "venv", "--without-pip", str(root / ".venv")]
    subprocess.run(venv, check=True)


def start(root: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(root / "run"), *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "HOME": str(cwd), "PIP_NO_INDEX": "1"},
    )


def test_the_program_starts_in_the_folder_of_the_caller_and_gets_every_word(
    project: Path, tmp_path: Path
) -> None:
    done = start(project, "search", "--json", "--", "a  b", "", "-x", cwd=tmp_path)

    assert done.stderr == ""
    assert f'"cwd": "{tmp_path}"' in done.stdout
    assert '"argv": ["search", "--json", "--", "a  b", "", "-x"]' in done.stdout


def test_a_file_in_the_callers_folder_is_not_taken_for_ours(project: Path, tmp_path: Path) -> None:
    (tmp_path / "db.py").write_text("raise SystemExit(9)")

    done = start(project, "search", "x", cwd=tmp_path)

    assert done.returncode == 0
    assert str(project / "db") in done.stdout


def test_a_folder_that_was_moved_still_starts_without_setting_up(
    project: Path, tmp_path: Path
) -> None:
    moved = project.rename(tmp_path / "somewhere else")

    done = start(moved, "search", "x", cwd=tmp_path)

    assert done.returncode == 0
    assert done.stderr == ""
    assert str(moved / "db") in done.stdout


@pytest.mark.parametrize("harm", ["no stamp", "torn stamp", "no python"])
def test_a_half_made_environment_is_made_again(project: Path, tmp_path: Path, harm: str) -> None:
    left_over = project / ".venv" / "left over"
    left_over.write_text("from a set-up that was cut off")
    if harm == "no python":
        (project / ".venv" / "bin" / "python").unlink()
    elif harm == "torn stamp":
        (project / ".venv" / "ready.json").write_text('{"digest": "')
    else:
        (project / ".venv" / "ready.json").unlink()

    done = start(project, "search", "x", cwd=tmp_path)

    assert done.returncode == 1  # no package index in a test: it gets as far as fetching
    assert "could not be fetched" in done.stderr
    assert not left_over.exists()
    assert (project / ".venv" / "bin" / "pip").exists()


def test_new_needs_of_the_project_keep_the_environment_that_is_there(
    project: Path, tmp_path: Path
) -> None:
    stamp = (project / ".venv" / "ready.json").read_text()
    (project / "pyproject.toml").write_text(PROJECT + 'dependencies = ["one-more"]\n')

    done = start(project, "search", "x", cwd=tmp_path)

    assert done.returncode == 1
    assert (project / ".venv" / "ready.json").read_text() == stamp


def test_without_apt_rights_the_exact_line_is_told(project: Path, tmp_path: Path) -> None:
    shutil.rmtree(project / ".venv")
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("dirname", "sh"):
        (tools / name).symlink_to(shutil.which(name) or "")
    (tools / "id").write_text("#!/bin/sh\necho 1000\n")
    (tools / "id").chmod(0o755)

    done = subprocess.run(
        ["/bin/sh", str(project / "run")],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.endswith("sudo apt-get install python3 python3-venv\n")
    assert len(done.stderr.splitlines()) == 1
