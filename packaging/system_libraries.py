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
}
NEEDED_BY = (
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6PrintSupport.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/lib/libQt6XcbQpa.so.6",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)


def ready(venv: Path) -> None:
    """See that Qt has all it needs; install it as root on Debian, or say what to run."""
    stamp = venv / STAMP
    if not sys.platform.startswith("linux") or stamp.exists():
        return
    missing = lacking(venv)
    if missing:
        packages = sorted({PACKAGES[name] for name in missing if name in PACKAGES})
        _install(packages)
        left = lacking(venv)
        if left:
            raise SetUpError(f"Qt still lacks these libraries of the system: {', '.join(left)}")
    stamp.write_text("all there\n", "utf-8")


def lacking(venv: Path) -> list[str]:
    """The libraries that Qt asks for and the system does not have."""
    files = [found for name in NEEDED_BY for found in venv.glob(f"lib*/python*/*/PySide6/{name}")]
    if not files or shutil.which("ldd") is None:
        return []
    told = subprocess.run(
        ["ldd", *map(str, files)], capture_output=True, text=True, check=False
    ).stdout
    return not_found(told.splitlines())


def not_found(lines: Iterable[str]) -> list[str]:
    """The names that ldd could not find, each once."""
    found = (re.match(r"\s*(\S+) => not found", line) for line in lines)
    return sorted({match[1] for match in found if match and not match[1].startswith("libQt6")})


def _install(packages: list[str]) -> None:
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise SetUpError(f"Qt needs libraries of the system. Please run: sudo {' '.join(command)}")
    print("Installing libraries that Qt needs (once) ...", file=sys.stderr, flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], env=quiet, capture_output=True, check=False)
    done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetUpError(
            f"The system's packages could not be installed. Please run: {' '.join(command)}"
        )
