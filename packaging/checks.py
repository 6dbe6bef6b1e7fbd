"""Every check of the project, one after the other; all run, even when one has failed."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import accessibility_bus

PLAIN_PACKAGES = ("pytest", "pytest-randomly", "hypothesis")
CONTRACTS = "from importlinter.cli import lint_imports_command as check; check()"
NO_QT = "import importlib.util as u, sys; sys.exit(u.find_spec('PySide6') is not None)"

HEARD = "the window as a screen reader hears it"
HELD = "Every check held."
WORDS = {True: "held     ", False: "FAILED   ", None: "not tried"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """One check: its name, whether it held, and how long it took; None was not tried."""

    name: str
    held: bool | None
    seconds: float


def run(root: Path, python: Path, plain: Path, *, long: bool) -> int:
    """Run them all and say at the end which held; `long` runs the long forms too."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        surroundings.pop(screen, None)
    if long:
        surroundings["READING_ROOM_LONG"] = "1"
    missing = accessibility_bus.lacking(root / ".venv")
    outcomes = [
        _left_out(name, accessibility_bus.in_words(missing))
        if name == HEARD and missing
        else _outcome(name, command, root, surroundings)
        for name, command in steps(str(python), str(plain))
    ]
    print("\n== summary", flush=True)
    for outcome in outcomes:
        print(f"  {WORDS[outcome.held]}  {outcome.seconds:6.1f} s  {outcome.name}", flush=True)
    failed = sum(outcome.held is False for outcome in outcomes)
    told = f"{failed} of {len(outcomes)} checks failed." if failed else _all_held(outcomes)
    print(f"{told} {sum(outcome.seconds for outcome in outcomes):.0f} s in all.", flush=True)
    return 1 if failed else 0


def steps(python: str, plain: str) -> list[tuple[str, list[str]]]:
    """The checks by name, each with its command; scripts are avoided, they break when moved."""
    tool = [python, "-m"]
    return [
        ("style (ruff check)", [*tool, "ruff", "check", "."]),
        ("form (ruff format)", [*tool, "ruff", "format", "--check", "."]),
        ("types (mypy strict)", [*tool, "mypy"]),
        ("layers (import contracts)", [python, "-c", CONTRACTS]),
        ("Qt is absent from the plain environment", [plain, "-c", NO_QT]),
        (
            "the library where Qt is not installed",
            [plain, "-m", "pytest", "-c", "tests/db/pytest.ini", "tests/db"],
        ),
        ("content", [*tool, "tests.content"]),
        ("tests", [*tool, "pytest"]),
        (HEARD, [*tool, "pytest", "tests/accessibility", "-s", "-q"]),
    ]


def _all_held(outcomes: list[Outcome]) -> str:
    left_out = [outcome.name for outcome in outcomes if outcome.held is None]
    return f"All held that was tried, but not tried: {', '.join(left_out)}." if left_out else HELD


def _left_out(name: str, why: str) -> Outcome:
    print(f"\n== {name}\n   {why}", flush=True)
    return Outcome(name, None, 0.0)


def _outcome(name: str, command: list[str], root: Path, surroundings: dict[str, str]) -> Outcome:
    print(f"\n== {name}", flush=True)
    begun = time.monotonic()
    done = subprocess.run(command, cwd=root, env=surroundings, check=False)
    seconds = time.monotonic() - begun
    print(f"   {seconds:.1f} s", flush=True)
    return Outcome(name, done.returncode == 0, seconds)
