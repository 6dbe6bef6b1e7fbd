"""A voice for reading aloud, which Linux does not always bring."""

import shutil
import sys

import system_libraries
from environment import SetUpError

SERVICE = "speech-dispatcher"
PACKAGES = (SERVICE, "speech-dispatcher-espeak-ng")


def ready() -> None:
    """See that there is a voice; install one as root on Debian, or say what to run.

    The program works without one, so nothing here stops it.
    """
    if not sys.platform.startswith("linux") or shutil.which(SERVICE) is not None:
        return
    try:
        if system_libraries.can_install():
            system_libraries.install(list(PACKAGES), "a reading voice")
            return
    except SetUpError as error:
        told = str(error)
    else:
        line = " ".join(["sudo", *system_libraries.APT_INSTALL, *PACKAGES])
        told = f"There is no reading voice yet. To add one, please run: {line}"
    print(told, file=sys.stderr, flush=True)
