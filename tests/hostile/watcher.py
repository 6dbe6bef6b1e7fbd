"""Watches the reading process from inside: a deed that no file may bring about ends it.

Its end is seen as “it is too much to read” in the place of the sentence that was expected.
"""

import os
import sys

from db.reading import BEGIN

WATCHED = BEGIN.replace("from db", "from tests.hostile.watcher import begin; begin(); from db", 1)
"""How the reading process is started when it is watched."""
AFTER_A_DEED = 3
DEEDS = (
    *("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system"),
    *("os.mkdir", "os.rmdir", "os.remove", "os.rename", "os.link", "os.symlink", "os.truncate"),
    *("os.chmod", "os.startfile", "shutil.", "urllib.", "webbrowser.", "http.", "sqlite3."),
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def begin() -> None:
    """From now on nothing is written, started or called, and only Python’s own files are read.

    What lies in the folder of the process is no exception: it writes nothing there either.
    """
    sys.dont_write_bytecode = True
    own = tuple({os.path.realpath(place) for place in (sys.prefix, sys.base_prefix, *sys.path)})

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(DEEDS) or (event == "open" and not _is_own(arguments, own)):
            os._exit(AFTER_A_DEED)

    sys.addaudithook(hear)


def _is_own(arguments: tuple[object, ...], own: tuple[str, ...]) -> bool:
    path, _, flags = arguments
    if not isinstance(flags, int) or flags & WRITING:
        return False
    return isinstance(path, int) or os.path.realpath(str(path)).startswith(own)
