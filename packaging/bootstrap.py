"""Sets up the program the first time and starts it; needs Python's standard library only.

    bootstrap.py run [--with-speech] [ARGUMENTS]     the program, or one of its commands
    bootstrap.py check [--long]                      every check and test

What it says goes to standard error, so that standard output belongs to the program.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import environment  # noqa: E402 - found beside this file, which is no package

WITHOUT_QT = frozenset(
    {
        *("search", "show", "import", "check-data"),
        *("backup", "backups", "restore", "repair"),
        *("--help", "-h"),
    }
)
WITHOUT_SCREEN = frozenset({"tour", "bench"})
LONG = "--long"
WITH_SPEECH = "--with-speech"


def main(arguments: list[str]) -> int:
    """Set up what is missing, then become the program or run the checks."""
    what, rest = (arguments[0], arguments[1:]) if arguments else ("run", [])
    try:
        return _check(rest) if what == "check" else _run(rest)
    except environment.SetUpError as error:
        tell(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def extras_and_arguments(arguments: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """What is to be installed, and what is left for the program; speech is asked for first."""
    if arguments[:1] == [WITH_SPEECH]:
        return ("window", "speech"), arguments[1:]
    return ("window",), arguments


def module_and_arguments(arguments: list[str], screen: bool) -> list[str]:
    """Which module to start with what; without a screen the window becomes the tour."""
    if arguments[:1] == ["bench"]:
        return ["tests.benchmarks", *arguments[1:]]
    if wants_window(arguments) and not screen:
        pictures = ROOT / "pictures"
        tell(f"There is no screen here, so you get pictures of a tour instead: {pictures}")
        return ["desktop_app", "tour", "--pictures", str(pictures)]
    return ["desktop_app", *arguments]


def wants_window(arguments: list[str]) -> bool:
    """Whether the person asked for the window itself, not for a command beside it."""
    return not arguments or arguments[0].startswith("--data")


def has_screen() -> bool:
    """Whether a window can be shown."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def tell(words: str) -> None:
    """Say something to the person, out of the way of the program's own output."""
    print(words, file=sys.stderr, flush=True)


def _run(arguments: list[str]) -> int:
    extras, arguments = extras_and_arguments(arguments)
    speech = "speech" in extras
    python = environment.ready(ROOT, ROOT / ".venv", extras)
    if speech or not WITHOUT_QT.intersection(arguments[:1]):
        import system_libraries

        offscreen = os.environ.get("QT_QPA_PLATFORM") == "offscreen"
        hidden = offscreen or not has_screen() or WITHOUT_SCREEN.intersection(arguments[:1])
        system_libraries.ready(ROOT / ".venv", shown=not hidden, speech=speech)
    if speech:
        import reading_voice

        reading_voice.ready()
    return _become(python, module_and_arguments(arguments, has_screen()))


def _check(arguments: list[str]) -> int:
    if arguments not in ([], [LONG]):
        tell(f"Use: check [{LONG}]")
        return 2
    import accessibility_bus
    import checks
    import system_libraries
    import tools

    python = environment.ready(ROOT, ROOT / ".venv", ("window", "speech", "dev"))
    plain = environment.ready(ROOT, ROOT / ".venv-plain", (), checks.PLAIN_PACKAGES)
    system_libraries.ready(ROOT / ".venv", shown=False, speech=True)
    accessibility_bus.ready(ROOT / ".venv")
    tools.ready()
    return checks.run(ROOT, python, plain, long=arguments == [LONG])


def _become(python: Path, module: list[str]) -> int:
    os.environ["PYTHONPATH"] = str(ROOT)
    # -P: a file called db.py in the folder the person stands in is not our library.
    command = [str(python), "-P", "-m", *module]
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - ends here: this process is the program now
    import subprocess

    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
