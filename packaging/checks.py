"""Every check of the project, one after the other; all run, even when one has failed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import environment

PLAIN_PACKAGES = ("pytest", "pytest-randomly", "hypothesis")


def run(root: Path, python: Path, arguments: list[str]) -> int:
    """Run them all and say at the end which held; `--long` runs the long forms too."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    surroundings.pop("DISPLAY", None)
    if "--long" in arguments:
        surroundings["READING_ROOM_LONG"] = "1"
    plain = environment.ready(root, root / ".venv-plain", (), PLAIN_PACKAGES)
    results = [
        (name, _step(name, command, root, surroundings))
        for name, command in _steps(python, plain)
    ]
    print("\nSummary", flush=True)
    for name, held in results:
        print(f"  {'held  ' if held else 'FAILED'}  {name}", flush=True)
    return 0 if all(held for _, held in results) else 1


def _steps(python: Path, plain: Path) -> list[tuple[str, list[str]]]:
    tool = [str(python), "-m"]
    return [
        ("style (ruff check)", [*tool, "ruff", "check", "."]),
        ("form (ruff format)", [*tool, "ruff", "format", "--check", "."]),
        ("types (mypy strict)", [*tool, "mypy"]),
        ("layers (import contracts)", [str(python.parent / "lint-imports")]),
        (
            "the library where Qt is not installed",
            [str(plain), "-m", "pytest", "-q", "-c", "tests/db/pytest.ini", "tests/db"],
        ),
        ("tests", [*tool, "pytest", "-q"]),
    ]


def _step(name: str, command: list[str], root: Path, surroundings: dict[str, str]) -> bool:
    print(f"\n== {name}", flush=True)
    begun = time.monotonic()
    done = subprocess.run(command, cwd=root, env=surroundings, check=False)
    print(f"   {time.monotonic() - begun:.1f} s", flush=True)
    sys.stdout.flush()
    return done.returncode == 0
