"""What is let fall on a page."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def file_in(dropped: QMimeData) -> Path | None:
    """The file that is carried, when it is one alone and lies on this computer."""
    urls = dropped.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
