"""How files come to the page Bring in studies, and what is said of those it cannot read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.app import ReadingRoom
from desktop_app.importing.desk import ImportDesk
from desktop_app.importing.panel import ImportPanel
from tests.builders import a_study_file
from tests.desktop_app.importing.files import NEW, Read, a_list, seen, status
from tests.written_papers import Paper


def test_files_are_asked_for(
    room: ReadingRoom, panel: ImportPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    file = a_list(tmp_path)
    panel.start.files.click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(file))
    dialog.accept()

    qtbot.waitUntil(lambda: "• New studies: 3" in seen(panel))


def dropped(*urls: QUrl) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(list(urls))
    return mime


def entering(mime: QMimeData) -> QDragEnterEvent:
    copy, held = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), copy, mime, Qt.MouseButton.LeftButton, held)
    event.ignore()
    return event


def test_files_may_be_let_fall_on_the_page(
    panel: ImportPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    own = a_study_file(tmp_path, "own-2026", title="Our own study", **NEW)
    mime = dropped(*map(QUrl.fromLocalFile, map(str, (a_list(tmp_path), own))))
    enter, held = entering(mime), Qt.KeyboardModifier.NoModifier
    panel.dragEnterEvent(enter)
    copy = Qt.DropAction.CopyAction
    panel.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, Qt.MouseButton.LeftButton, held))

    assert enter.isAccepted()
    qtbot.waitUntil(lambda: "• New studies: 4" in seen(panel))


@pytest.mark.parametrize("urls", [(), ("https://example.org/given.ris",)])
def test_nothing_else_may_be_let_fall(panel: ImportPanel, urls: tuple[str, ...]) -> None:
    mime = dropped(*map(QUrl, urls))
    enter = entering(mime)
    panel.dragEnterEvent(enter)

    assert not enter.isAccepted()
    assert panel.start.isVisible()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere.ris", "We could not find nowhere.ris. Nothing was changed."),
        ("empty", "There are no study files in empty. Nothing was changed."),
    ],
)
def test_what_cannot_be_read_is_told_calmly(
    room: ReadingRoom, panel: ImportPanel, read: Read, tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "empty").mkdir()
    read(tmp_path / name)

    assert status(room).startswith(sentence)
    assert panel.start.isVisible()


def test_a_study_pack_is_looked_at_on_its_own_page(
    room: ReadingRoom, desk: ImportDesk, panel: ImportPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "given.mspack").write_bytes(b"no pack at all")
    with qtbot.waitSignal(room.session.failed):
        desk.read((tmp_path / "given.mspack",))

    assert room.window.panels.packs.isVisible()
    assert not panel.isVisible()


def test_long_lists_come_in_portions(
    panel: ImportPanel, read: Read, tmp_path: Path, qtbot: QtBot
) -> None:
    read(a_list(tmp_path, *(Paper(n, f"Paper {n} of many") for n in range(1, 46))))
    panel.plan.new.button.click()
    rows = panel.plan.new.rows
    shown = [len(rows.shown)]
    for _ in range(2):
        rows.more.click()
        shown.append(len(rows.shown))

    assert shown == [20, 40, 45]
    assert not rows.more.isVisible()
