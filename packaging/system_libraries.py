"""Which libraries of the system Qt needs and lacks, and how they come."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from environment import SetUpError

STAMP = "libraries-seen"
APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libz.so.1": "zlib1g",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libcups.so.2": "libcups2",
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
}
ALWAYS = (
    "lib/libQt6Gui.so.6",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6Svg.so.6",
    "plugins/platforms/libqoffscreen.so",
)
FOR_A_SCREEN = (
    "lib/libQt6XcbQpa.so.6",
    "plugins/platforms/libqxcb.so",
    "plugins/printsupport/libcupsprintersupport.so",
)
FOR_SPEECH = (
    "lib/libQt6TextToSpeech.so.6",
    "lib/libQt6Multimedia.so.6",
    "plugins/texttospeech/libqtexttospeech_speechd.so",
)


def ready(venv: Path, shown: bool, speech: bool = False) -> None:
    """See that Qt has all it needs; install it as root on Debian, or say what to run.

    What only a window on a screen needs may be absent where nothing is `shown`, and what only
    reading aloud needs where no `speech` was asked for.
    """
    everything = ALWAYS + FOR_A_SCREEN + FOR_SPEECH
    stamp = venv / STAMP
    there = "\n".join(file.name for file in parts(venv, everything))
    if not sys.platform.startswith("linux") or (stamp.exists() and stamp.read_text() == there):
        return
    missing = lacking(venv, everything)
    if missing and not can_install():
        wanted = ALWAYS + (FOR_A_SCREEN if shown else ()) + (FOR_SPEECH if speech else ())
        missing = lacking(venv, wanted)
        if missing:
            raise SetUpError(what_to_run(missing))
        return
    if missing:
        install(packages_for(missing), "system libraries that Qt needs")
        missing = lacking(venv, everything)
        if missing:
            raise SetUpError(f"Qt still lacks these system libraries: {', '.join(missing)}")
    stamp.write_text(there, "utf-8")


def parts(venv: Path, names: Iterable[str]) -> list[Path]:
    """The parts of Qt of these names that are installed; without Addons there is no speech."""
    qt = list(venv.glob("lib/python*/site-packages/PySide6/Qt"))
    return [file for folder in qt for name in names if (file := folder / name).exists()]


def lacking(venv: Path, needed_by: Iterable[str]) -> list[str]:
    """The libraries that these parts of Qt ask for and the system does not have."""
    files = parts(venv, needed_by)
    if not files or shutil.which("ldd") is None:
        return []
    told = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return not_found(told.stdout.splitlines())


def not_found(lines: Iterable[str]) -> list[str]:
    """The names that ldd could not find, each once; Qt's own libraries do not count."""
    found = (re.match(r"\s*(\S+) => not found", line) for line in lines)
    return sorted({match[1] for match in found if match and not match[1].startswith("libQt6")})


def packages_for(missing: Iterable[str]) -> list[str]:
    """The Debian packages that bring these libraries."""
    return sorted({PACKAGES[name] for name in missing if name in PACKAGES})


def what_to_run(missing: list[str]) -> str:
    """The exact line that brings the missing libraries, or their names where apt is unknown."""
    packages = packages_for(missing)
    if not packages or shutil.which("apt-get") is None:
        return f"Qt needs these system libraries, please install them: {', '.join(missing)}"
    return f"Qt needs system libraries. Please run: sudo {' '.join([*APT_INSTALL, *packages])}"


def can_install() -> bool:
    """Whether we may install packages ourselves: root, on Debian, Ubuntu or their kin."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: list[str], what: str) -> None:
    """Install these packages as root; SetUpError says which line to run where that fails."""
    print(f"Installing {what} (once) ...", file=sys.stderr, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*APT_INSTALL, *packages]
    subprocess.run(["apt-get", "update"], env=quiet, capture_output=True, check=False)
    # Another program may be installing at this moment; its turn ends.
    patient = [command[0], "-o", "DPkg::Lock::Timeout=300", *command[1:]]
    done = subprocess.run(patient, env=quiet, capture_output=True, check=False)
    if done.returncode != 0:
        raise SetUpError(
            f"We could not install {what}: please see that this "
            f"computer can reach its package server, then run: {' '.join(command)}"
        )
