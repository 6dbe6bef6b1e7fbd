"""Tools that only the checks use. Where one is missing, the tests say what they could not try."""

import os
import shutil
import subprocess
import sys

from system_libraries import APT_INSTALL, can_install

TOOLS = ("strace",)


def ready() -> None:
    """Install what is missing, as root on Debian; elsewhere go on without."""
    missing = [name for name in TOOLS if shutil.which(name) is None]
    if not missing or not sys.platform.startswith("linux") or not can_install():
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], [*APT_INSTALL, *missing]):
        subprocess.run(command, env=quiet, capture_output=True, check=False)
