"""Files to bring in, and what the page and the disk say then."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import db
from db import DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.importing.panel import ImportPanel
from tests.written_papers import PAPERS, Paper, as_page_text, as_ris

Read = Callable[..., str]
NEW = {"code": None, "doi": None, "pmid": None}


def seen(panel: ImportPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def a_list(folder: Path, *papers: Paper) -> Path:
    """A list of papers as a program for citations writes it."""
    file = folder / "papers.ris"
    file.write_text(as_ris(papers or PAPERS), "utf-8")
    return file


def titles(data: DataFolder) -> set[str]:
    with closing(db.open_library(data)) as library:
        return {study.title for study in library.studies()}


def bring_in(panel: ImportPanel, qtbot: QtBot) -> None:
    panel.plan.take.click()
    qtbot.waitUntil(panel.done.isVisible)


def status(room: ReadingRoom) -> str:
    return room.window.status._words.text()


def a_saved_page(folder: Path, name: str = "page.txt") -> Path:
    folder.mkdir(exist_ok=True)
    page = folder / name
    page.write_text(as_page_text(PAPERS), "utf-8")
    return page
