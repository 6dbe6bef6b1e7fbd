"""What a file inside an archive may not be called, each with the sentence that says why."""

import re
from collections.abc import Callable
from unicodedata import normalize

from db.gathering import UNSHOWN

OUTSIDE = "This pack tries to write outside its own folder, so we did not open it."
HIDDEN = "This pack hides letters in the name of a file. We did not open it."
HARMFUL = "This pack uses a file name that harms some computers. We did not open it."
NESTED = "This pack holds another pack inside it. We did not open it."
TWICE = "This pack holds two files of the same name. We did not open it."

DRIVE = re.compile(r"[A-Za-z]:")
NUMBERED = frozenset(f"{device}{n}" for device in ("COM", "LPT") for n in "0123456789¹²³")
DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}) | NUMBERED
FORBIDDEN = re.compile(r'[<>:"|?*]')
ARCHIVES = (".mspack", ".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".cab")


def fault_of(name: str) -> str | None:
    """Why no file of an archive may have this name, as a sentence; None when it may."""
    return next((sentence for is_so, sentence in FAULTS if is_so(name)), None)


def same_name(name: str) -> str:
    """What two names share that some computers take for one and the same."""
    return normalize("NFC", normalize("NFC", name).casefold())


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or "\\" in name or DRIVE.match(name) is not None or _climbs(name)


def _climbs(name: str) -> bool:
    return ".." in name.split("/")


def _hides(name: str) -> bool:
    return UNSHOWN.search(name) is not None


def _harms(name: str) -> bool:
    return any(_is_harmful(part) for part in name.split("/"))


def _is_harmful(part: str) -> bool:
    device = part.partition(".")[0].rstrip(" ").upper()
    return (
        device in DEVICES
        or part.endswith((".", " "))
        or part.startswith(" ")
        or FORBIDDEN.search(part) is not None
    )


def _is_archive(name: str) -> bool:
    return name.lower().endswith(ARCHIVES)


FAULTS: tuple[tuple[Callable[[str], bool], str], ...] = (
    (_hides, HIDDEN),
    (_leads_outside, OUTSIDE),
    (_harms, HARMFUL),
    (_is_archive, NESTED),
)
