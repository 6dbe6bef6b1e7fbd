"""Sets up the program the first time and starts it; needs Python's standard library only.

    bootstrap.py run [ARGUMENTS]     the program, or one of its commands
    bootstrap.py check [--long]      every check and test

What it says goes to standard error, so that standard output belongs to the program.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import environment  # noqa: E402 - found beside this file, which is no package
import system_libraries  # noqa: E402

WITHOUT_WINDOW = frozenset({"search", "show", "import", "check-data", "--help", "-h"})


def main(arguments: list[str]) -> int:
    """Set up what is missing, then become the program or run the checks."""
    what, rest = (arguments[0], arguments[1:]) if arguments else ("run", [])
    extras = ("window",) if what == "run" else ("window", "dev")
    try:
        python = environment.ready(ROOT, ROOT / ".venv", extras)
        if what == "check" or not WITHOUT_WINDOW.intersection(rest[:1]):
            system_libraries.ready(ROOT / ".venv")
    except environment.SetUpError as error:
        tell(str(error))
        return 1
    if what == "check":
        import checks

        return checks.run(ROOT, python, rest)
    return _become(python, module_and_arguments(rest, has_screen()))


def module_and_arguments(arguments: list[str], screen: bool) -> list[str]:
    """Which module to start with what; without a screen the window becomes the tour."""
    if arguments[:1] == ["bench"]:
        return ["tests.benchmarks", *arguments[1:]]
    wants_window = not arguments or arguments[0].startswith("--data")
    if wants_window and not screen:
        pictures = ROOT / "pictures"
        tell(f"There is no screen here, so you get pictures of a tour instead: {pictures}")
        return ["desktop_app", "tour", "--pictures", str(pictures)]
    return ["desktop_app", *arguments]


def has_screen() -> bool:
    """Whether a window can be shown."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def tell(words: str) -> None:
    """Say something to the person, out of the way of the program's own output."""
    print(words, file=sys.stderr, flush=True)


def _become(python: Path, module: list[str]) -> int:
    os.environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (str(ROOT), os.environ.get("PYTHONPATH", "")))
    )
    command = [str(python), "-m", *module]
    if os.name == "nt":
        import subprocess

        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
