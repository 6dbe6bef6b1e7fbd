"""Our own mistakes: written to the log with everything we know, and said once, calmly."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

LOG_BYTES = 500_000


def keep_log(folder: Path, tell: Callable[[str], None]) -> None:
    """Write every uncaught fault to the log folder; `tell` says it to the person.

    No note and no search word is ever logged.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "reading-room.log"
    if path.exists() and path.stat().st_size > LOG_BYTES:
        path.replace(folder / "reading-room.old.log")
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("reading-room")
    logger.addHandler(handler)

    def crashed(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        logger.critical("An uncaught fault", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        tell(str(folder))

    sys.excepthook = crashed
