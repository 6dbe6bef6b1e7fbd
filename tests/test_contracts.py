"""The rules that hold the program together, and the proof that each of them can fail."""

import json
import subprocess
import sys
from pathlib import Path
from shutil import copy, copytree

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("db", "desktop_app", "resources")
SOURCES = sorted(
    p for name in (*PACKAGES, "tests", "packaging") for p in (ROOT / name).rglob("*.py")
)

BREAKS = [
    ("The library knows nothing of the window", "db/errors.py", "import PySide6.QtCore"),
    ("SQL and the index stay inside db", "desktop_app/undo.py", "import sqlite3"),
    ("Whoosh is known to one file", "db/search.py", "import whoosh"),
    ("Rendering in one place", "desktop_app/reader/part.py", "import markdown"),
    ("Signatures in one place", "db/keys.py", "import nacl"),
    ("Through the front door", "desktop_app/undo.py", "import db.rows"),
    ("Layers inside db", "db/models.py", "import db.library"),
    ("Layers inside desktop_app", "desktop_app/settings.py", "import desktop_app.app"),
]


def lint(folder: Path) -> str:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "COLUMNS": "200"},
    )
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def copy_of_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    for name in PACKAGES:
        shown = copytree(
            ROOT / name,
            folder / name,
            ignore=lambda _f, names: [n for n in names if n in {"fonts", "icons", "__pycache__"}],
        )
        assert Path(shown).is_dir()
    copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.mark.parametrize(("contract", "file", "line"), BREAKS)
def test_each_contract_fails_when_it_is_broken_on_purpose(
    copy_of_project: Path, contract: str, file: str, line: str
) -> None:
    broken = copy_of_project / file
    whole = broken.read_text()
    broken.write_text(f"{whole}\n{line}\n")
    try:
        told = lint(copy_of_project)
    finally:
        broken.write_text(whole)

    assert f"{contract} BROKEN" in " ".join(told.split()), told[-2000:]


def test_every_contract_has_its_break() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    names = {contract["name"] for contract in project["tool"]["importlinter"]["contracts"]}

    assert names == {name for name, _, _ in BREAKS}


def test_files_are_one_thought_long() -> None:
    lengths = {str(p.relative_to(ROOT)): len(p.read_text().splitlines()) for p in SOURCES}
    mean = sum(lengths.values()) / len(lengths)

    assert [name for name, length in lengths.items() if length > 400] == []
    assert mean <= 150


def test_the_folder_packaging_never_becomes_a_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def modules_after(code: str) -> set[str]:
    script = f"import sys, json\n{code}\njson.dump(sorted(sys.modules), sys.stdout)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_library_alone_loads_nothing_of_qt() -> None:
    loaded = modules_after("import db, db.library, db.notebook, db.importer")

    assert [name for name in loaded if name.startswith(("PySide6", "shiboken6"))] == []


def test_nothing_that_opens_connections_is_ever_loaded(tmp_path: Path) -> None:
    loaded = modules_after(
        "from desktop_app.__main__ import main\n"
        "import contextlib, io\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        f"    main(['search', '--json', '--data', {str(tmp_path)!r}, 'thalamus'])\n"
        "import desktop_app.app, desktop_app.window, desktop_app.paper.printing"
    )

    assert {"socket", "ssl", "http.client", "urllib.request"} & loaded == set()
    assert not any(name.startswith(("PySide6.QtNetwork", "PySide6.QtSql")) for name in loaded)
    assert "PySide6.QtWidgets" in loaded


def test_readers_of_other_formats_load_nothing_that_opens_connections() -> None:
    loaded = modules_after(
        "import io\n"
        "from db.reading_worker import read_file\n"
        "from tests.written_papers import FORMATS, PAPERS\n"
        "for written in FORMATS.values():\n"
        "    list(read_file('a', io.BytesIO(written(PAPERS).encode('utf-16')), {}))\n"
        "list(read_file('a', io.BytesIO(b'TY  - JOUR\\nTI  - \\xfc\\nER  - \\n'), {}))"
    )

    assert {"socket", "ssl", "http.client", "urllib.request", "asyncio"} & loaded == set()
    assert {"rispy", "bibtexparser", "defusedxml", "charset_normalizer"} <= loaded


HEAVY = {
    *("click", "msgspec", "sqlite_utils", "yaml", "markdown", "whoosh", "nh3", "platformdirs"),
    *("rispy", "bibtexparser", "pylatexenc", "defusedxml", "charset_normalizer", "nacl"),
}


def test_heavy_libraries_wait_until_the_window_is_painted(tmp_path: Path) -> None:
    from tests.rooms import a_data_folder

    folder = a_data_folder(tmp_path / "data")
    loaded = modules_after(
        "from pathlib import Path\n"
        "from desktop_app.window import make_application\n"
        "from desktop_app.app import ReadingRoom\n"
        "from db import DataFolder\n"
        "import json\n"
        "application = make_application()\n"
        f"room = ReadingRoom(application, DataFolder(Path({str(folder.root)!r})))\n"
        "room.window.show()\n"
        "room.window.grab()\n"
        "early = sorted(sys.modules)\n"
        "room.window.close()\n"
        "room.close()\n"
        "sys.modules = {name: None for name in early}"
    )

    assert HEAVY & loaded == set()
