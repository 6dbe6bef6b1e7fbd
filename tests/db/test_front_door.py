"""The front door of db: light to open, whole, and without a window or a network behind it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import db

ROOT = Path(__file__).parents[2]
HEAVY = (
    *("sqlite_utils", "yaml", "markdown", "nh3", "whoosh", "msgspec", "click", "platformdirs"),
    *("rapidfuzz", "multiprocessing", "subprocess", "nacl", "zipfile"),
)
NEVER = ("PySide6", "socket", "ssl", "http.client", "desktop_app", "resources")

OPENED = """
import json, sys
sys.path.insert(0, sys.argv[1])
import db
from pathlib import Path
if len(sys.argv) > 2:
    data = db.DataFolder(Path(sys.argv[2]))
    root = Path(sys.argv[1])
    db.prepare(data, root / "resources/starter")
    db.open_library(data).close()
print(json.dumps(sorted(sys.modules)))
"""


def loaded(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(ROOT), *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


def test_every_name_of_the_front_door_is_there() -> None:
    for name in db.__all__:
        assert getattr(db, name) is not None
    with pytest.raises(AttributeError):
        db.nothing_of_this_name  # noqa: B018


def test_opening_the_door_loads_nothing_heavy() -> None:
    modules = loaded()

    assert modules.isdisjoint(HEAVY)
    assert modules.isdisjoint(NEVER)


def test_a_second_start_loads_nothing_heavy(tmp_path: Path) -> None:
    first = loaded(str(tmp_path / "data"))
    second = loaded(str(tmp_path / "data"))

    assert "sqlite_utils" in first
    assert second.isdisjoint(HEAVY)
    assert first.isdisjoint(NEVER)
