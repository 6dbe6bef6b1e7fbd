"""What it takes to hear the window as a screen reader does, and how it comes."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import system_libraries
from environment import SetUpError

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    LAUNCHER: "at-spi2-core",
}
LISTENING = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LISTENING_PACKAGES = ("gir1.2-atspi-2.0", "python3-gi")


def ready(venv: Path) -> None:
    """Install what is missing where we may; without it one check is not tried, and says so."""
    if not sys.platform.startswith("linux") or not system_libraries.can_install():
        return
    missing = lacking(venv)
    if missing:
        try:
            system_libraries.install(missing, "what it takes to hear the window")
        except SetUpError as error:
            print(error, file=sys.stderr, flush=True)


def lacking(venv: Path) -> list[str]:
    """What is missing, as Debian names it; nothing when the window can be heard."""
    if not sys.platform.startswith("linux"):
        return ["the accessibility bus of Linux"]
    libraries = system_libraries.lacking(venv, system_libraries.FOR_A_SCREEN)
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    missing |= set(system_libraries.packages_for(libraries))
    if not _listens():
        missing |= set(LISTENING_PACKAGES)
    return sorted(missing)


def in_words(missing: Iterable[str]) -> str:
    """What is missing, as one line of the checks."""
    return f"not tried: this computer lacks {', '.join(missing)}"


def _listens() -> bool:
    if shutil.which(SYSTEM_PYTHON) is None:
        return False
    command = [SYSTEM_PYTHON, "-c", LISTENING]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
