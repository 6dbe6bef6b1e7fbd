"""Our own mistakes: written to the log with everything we know, and said once, calmly."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_BYTES = 500_000
OLD_LOGS = 3


def keep_log(folder: Path, tell: Callable[[str], None]) -> None:
    """Write every uncaught fault to the log folder; `tell` says it to the person.

    No note and no search word is ever logged.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "reading-room.log", maxBytes=LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8"
    )
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
