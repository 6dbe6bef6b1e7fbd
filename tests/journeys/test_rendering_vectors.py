"""Hostile texts in the real reader: nothing is fetched, nowhere is gone, nothing is started."""

import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QPixmap, QTextDocument
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Study, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.reader.part import IMAGE, Part
from tests.builders import a_study
from tests.hostile.vectors import LINKS, RAW, VECTORS

STARTS = frozenset({"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.startfile"})
SCHEMES = ("http", "https", "file", "ftp", "mailto", "tel", "smb", "javascript", "data", "qrc")
A_PORTION = 25
"""So many texts stand in one study: the reader shows each of them in a part of its own item."""


class Watch(QObject):
    """Sees what a text makes the program do beyond showing it."""

    def __init__(self) -> None:
        super().__init__()
        self.on = False
        self.opened: list[str] = []
        self.started: list[str] = []
        sys.addaudithook(self._hear)
        handler: Any = "open_outside"  # a str, whatever Qt's stubs say
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, handler)

    @Slot(QUrl)
    def open_outside(self, url: QUrl) -> None:
        """Somebody wants another program to open this."""
        self.opened.append(url.toString())

    def close(self) -> None:
        """Watch no more."""
        self.on = False
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    def _hear(self, event: str, _told: object) -> None:
        if self.on and event in STARTS:
            self.started.append(event)


@pytest.fixture
def watch() -> Iterator[Watch]:
    made = Watch()
    yield made
    made.close()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture on this computer that a text would like to show."""
    file = tmp_path / "picture.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    assert image.save(str(file))
    return file


def hostile_studies(vectors: list[str]) -> Iterator[Study]:
    for at in range(0, len(vectors), A_PORTION):
        some = tuple(vectors[at : at + A_PORTION])
        name = StudyId(f"hostile-{at}")
        yield a_study(name, code=None, doi=None, title=name, findings=some, cannot_tell=some)


def uncleaned() -> Iterator[str]:
    """Pages as they would be shown if cleaning had failed; not those that are only too wide."""
    yield from (piece for piece in RAW if "width" not in piece)
    for target in LINKS:
        yield f'<p><a href="{target}">go</a></p>'
        yield f'<p><img src="{target}"></p>'


def links_of(part: Part) -> Iterator[str]:
    block = part.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            if pieces.fragment().charFormat().isAnchor():
                yield pieces.fragment().charFormat().anchorHref()
            pieces += 1
        block = block.next()


def fetched(part: QTextBrowser, targets: list[str]) -> list[str]:
    """Which of these the document of a part holds something of."""
    found = []
    for target in targets:
        held = part.document().resource(IMAGE, QUrl(target))
        if isinstance(held, QImage | QPixmap | QByteArray) and not held.isNull():
            found.append(target)
    return found


def test_hundreds_of_texts_come_in_are_shown_and_lead_nowhere(
    room: ReadingRoom, data: DataFolder, qtbot: QtBot, watch: Watch
) -> None:
    vectors = [text for text in VECTORS if text.strip()]
    studies = list(hostile_studies(vectors))
    given = db.choose(db.Contents(), tuple(studies), set(), "")
    with (
        closing(db.open_library(data, writing=True)) as library,
        db.study_files(given, data.root) as files,
    ):
        library.apply(library.plan(files))
    reader = room.window.panels.reader
    wished: list[str] = []
    reader.study_wished.disconnect()
    reader.study_wished.connect(wished.append)
    watch.on = True
    followed = 0
    for study in studies:
        with qtbot.waitSignal(reader.page_shown):
            reader.open(study.id)
        reader.grab()
        for section in reader.sheet.every_section():
            links = list(links_of(section.body))
            followed += len(links)
            for link in links:
                section.body.setSource(QUrl(link))
                section.body.anchorClicked.emit(QUrl(link))
            assert section.body.source().isEmpty()
            assert fetched(section.body, [*links, "pixel.png", "x"]) == []

    assert len(vectors) >= 300
    assert followed > 0
    assert {name for name in wished if "/" in name or "." in name} == set()
    assert (watch.opened, watch.started) == ([], [])


def test_a_page_that_nobody_has_cleaned_opens_nothing_either(
    room: ReadingRoom, qtbot: QtBot, watch: Watch, picture: Path
) -> None:
    address = QUrl.fromLocalFile(str(picture)).toString()
    section = room.window.panels.reader.sheet.sections["findings"]
    watch.on = True
    pages = [*uncleaned(), f'<img src="{address}">', f'<img src="{picture}">']
    for page in pages:
        section.show_text(page, room.window.panels._look, "")
        section.body.setSource(QUrl(address))
        section.body.grab()
        assert fetched(section.body, [address, str(picture)]) == []
        assert section.body.source().isEmpty()

    assert len(pages) >= 100
    assert (watch.opened, watch.started) == ([], [])


def test_a_usual_browser_would_fetch_and_go(qtbot: QtBot, picture: Path) -> None:
    """The twin: what a part does not do is what Qt does unless it is told not to."""
    address = QUrl.fromLocalFile(str(picture)).toString()
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setHtml(f'<img src="{address}">')
    browser.grab()

    assert fetched(browser, [address]) == [address]
    browser.setSource(QUrl(address), QTextDocument.ResourceType.ImageResource)
    assert browser.source() == QUrl(address)


def test_the_watch_sees_a_program_and_an_address(watch: Watch) -> None:
    watch.on = True
    sys.audit("os.system", b"true")
    QDesktopServices.openUrl(QUrl("https://example.org/"))

    assert watch.started == ["os.system"]
    assert watch.opened == ["https://example.org/"]
