"""The page Bring in studies: told first, nothing written before, asked, stopped, undone."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Reason
from db.errors import DiskFull
from desktop_app.app import ReadingRoom
from desktop_app.importing.desk import ImportDesk
from desktop_app.importing.panel import ImportPanel
from tests.builders import a_study_file
from tests.desks import desk_of
from tests.written_papers import PAPERS, Paper, as_page_text, as_ris

Read = Callable[..., str]
NEW = {"code": None, "doi": None, "pmid": None}


@pytest.fixture
def panel(room: ReadingRoom) -> ImportPanel:
    """The page, opened from the Menu."""
    room.window.commands["importing"].trigger()
    panel: ImportPanel = room.window.panels.importing
    return panel


@pytest.fixture
def desk(room: ReadingRoom) -> ImportDesk:
    return desk_of(room, "importing", ImportDesk)


@pytest.fixture
def read(panel: ImportPanel, desk: ImportDesk, qtbot: QtBot) -> Read:
    """Has files read, and gives back what the page says of them."""

    def go(*paths: Path) -> str:
        desk.read(paths)
        qtbot.waitUntil(lambda: not panel.work.isVisible())
        return seen(panel)

    return go


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


def test_what_would_come_in_is_told_and_nothing_is_changed(
    panel: ImportPanel, read: Read, data: DataFolder, tmp_path: Path
) -> None:
    before = titles(data)
    good = a_study_file(tmp_path / "in", "own-2026", title="Our own study", **NEW)
    (tmp_path / "in" / "broken.md").write_text("---\ntitle: [\n---\n", "utf-8")
    a_list(tmp_path / "in")
    told = read(good.parent)

    assert "• New studies: 4" in told
    assert "• Technical abstracts among them, not plain summaries: 3" in told
    assert "• Left out: 1" in told
    assert QApplication.focusWidget() is panel.plan.cancel
    panel.plan.refused.button.click()
    panel.plan.new.button.click()
    assert "broken.md, line 3: " in seen(panel)
    assert "Our own study · 2025" in seen(panel)
    assert f"{PAPERS[0].title} · " in seen(panel)
    assert "Technical abstract, not a plain summary" in seen(panel)
    assert titles(data) == before


def test_cancel_leaves_everything(
    panel: ImportPanel, read: Read, data: DataFolder, tmp_path: Path
) -> None:
    before = titles(data)
    read(a_list(tmp_path))
    panel.plan.cancel.click()

    assert panel.start.isVisible()
    assert titles(data) == before


def test_studies_come_in_after_a_copy_and_go_out_again(
    room: ReadingRoom,
    panel: ImportPanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    before = titles(data)
    read(a_list(tmp_path))
    bring_in(panel, qtbot)

    assert titles(data) - before == {paper.title for paper in PAPERS}
    assert status(room) == "It is done. New: 3. Changed: 0. Left out: 0."
    assert Reason.IMPORT in {copy.reason for copy in db.backups_of(data.person())}
    qtbot.waitUntil(lambda: bool(panel.start.past))
    panel.done.undo.click()
    assert "Undo this import? Studies that leave the library: 3." in seen(panel)
    assert QApplication.focusWidget() is panel.question.cancel
    panel.question.agree.click()
    qtbot.waitUntil(panel.start.isVisible)
    assert status(room) == "Taken out: 3. As before: 0."
    assert titles(data) == before


def test_the_last_import_can_be_undone_on_another_day(
    panel: ImportPanel, data: DataFolder, room: ReadingRoom, tmp_path: Path, qtbot: QtBot
) -> None:
    before = titles(data)
    with closing(db.open_library(data, writing=True)) as library:
        library.apply(library.plan([a_list(tmp_path, PAPERS[0])]))
        library.apply(library.plan([a_list(tmp_path, PAPERS[1])]))
    room.window.commands["home"].trigger()
    room.window.commands["importing"].trigger()
    qtbot.waitUntil(lambda: len(panel.start.past) == 2)

    assert "papers.ris. New: 1. Changed: 0." in seen(panel)
    panel.start.undo.click()
    panel.question.agree.click()
    qtbot.waitUntil(lambda: len(panel.start.past) == 1)
    assert titles(data) - before == {PAPERS[0].title}


def test_a_change_says_in_what(
    panel: ImportPanel, read: Read, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    read(a_study_file(tmp_path, "own-2026", title="Our own study", **NEW))
    bring_in(panel, qtbot)
    panel.done.more.click()
    told = read(a_study_file(tmp_path, "own-2026", title="Ours", takeaway="Other.", **NEW))

    assert "• Studies that change: 1" in told
    panel.plan.changed.button.click()
    assert "Ours. What changes: Title, Main point." in seen(panel)
    bring_in(panel, qtbot)
    panel.done.more.click()
    told = read(a_study_file(tmp_path, "own-2026", title="Ours", takeaway="Other.", **NEW))
    assert "• The same as here: 1" in told
    assert "There is nothing to bring in." in told
    assert not panel.plan.take.isVisible()
    assert panel.plan.cancel.text() == "Close"


def a_saved_page(folder: Path, name: str = "page.txt") -> Path:
    folder.mkdir(exist_ok=True)
    page = folder / name
    page.write_text(as_page_text(PAPERS), "utf-8")
    return page


def test_what_a_saved_page_lacks_is_asked_one_by_one(
    panel: ImportPanel, read: Read, data: DataFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    asked = read(a_saved_page(tmp_path))

    assert "What is the title of this study? Without a title it cannot come in." in asked
    assert "About the page: page.txt" in asked
    assert "Questions left: 3" in asked
    assert QApplication.focusWidget() is panel.asking.line
    panel.asking.use.click()
    assert "A title has 1 to 300 letters." in seen(panel)
    panel.asking.line.setText("The cooling vest")
    panel.asking.use.click()
    assert "When was this study published?" in seen(panel)
    panel.asking.line.setText("last spring")
    panel.asking.use.click()
    assert "Write a date like 2024-05-12, or only the year." in seen(panel)
    panel.asking.line.setText("3/4/2024")
    panel.asking.use.click()
    assert panel.asking.leave.text() == "Not stated"
    panel.asking.leave.click()
    qtbot.waitUntil(panel.asking.isVisible)
    assert "The date on the page can be read in two ways." in seen(panel)
    assert [button.text() for button in panel.asking.choices] == ["4 March 2024", "3 April 2024"]
    panel.asking.choices[1].click()
    qtbot.waitUntil(panel.plan.isVisible)
    bring_in(panel, qtbot)

    with closing(db.open_library(data)) as library:
        (study,) = [study for study in library.studies() if study.title == "The cooling vest"]
    assert (study.published, study.doi) == ("2024-04-03", None)


def test_all_questions_may_be_left_open(
    panel: ImportPanel, read: Read, tmp_path: Path, qtbot: QtBot
) -> None:
    a_saved_page(tmp_path / "in")
    read(a_saved_page(tmp_path / "in", "other.txt").parent)
    panel.asking.rest.click()

    assert panel.plan.isVisible()
    assert "There is nothing to bring in." in seen(panel)


def test_reading_can_be_stopped(
    room: ReadingRoom, panel: ImportPanel, desk: ImportDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.read((a_list(tmp_path, *(Paper(n, f"Paper {n} of many") for n in range(1, 400))),))
    panel.work.stop.click()

    assert "Stopping. Nothing will be changed." in seen(panel)
    qtbot.waitUntil(panel.start.isVisible)
    assert status(room).startswith("The import was stopped. Nothing was changed.")


def test_writing_can_be_stopped_and_done_after_all(
    room: ReadingRoom,
    panel: ImportPanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    before = titles(data)
    read(a_list(tmp_path))
    panel.plan.take.click()
    panel.work.stop.click()
    qtbot.waitUntil(panel.plan.isVisible)

    assert status(room).startswith("The import was stopped. Nothing was changed.")
    assert titles(data) == before
    bring_in(panel, qtbot)
    assert len(titles(data) - before) == 3


def test_a_full_disk_is_told_and_the_plan_stays(
    room: ReadingRoom,
    panel: ImportPanel,
    read: Read,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read(a_list(tmp_path))

    def full(*_args: object) -> None:
        raise DiskFull("There is not enough room on your disk.", "Free some space and try again.")

    monkeypatch.setattr("db.importer.look_for_room", full)
    panel.plan.take.click()
    qtbot.waitUntil(panel.plan.isVisible)

    assert status(room).startswith("There is not enough room on your disk.")


def test_a_library_that_has_changed_meanwhile_is_not_written(
    room: ReadingRoom,
    panel: ImportPanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    read(a_list(tmp_path))
    with closing(db.open_library(data, writing=True)) as library:
        library.apply(library.plan([a_study_file(tmp_path, "own-2026", **NEW)]))
    panel.plan.take.click()
    qtbot.waitUntil(panel.start.isVisible)

    assert status(room).startswith("Your library has changed meanwhile. Nothing was added.")


def test_without_a_copy_nothing_comes_in(
    room: ReadingRoom,
    panel: ImportPanel,
    read: Read,
    data: DataFolder,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    before = titles(data)
    read(a_list(tmp_path))
    data.person().backups.write_text("a file where the folder of copies would be")
    with qtbot.waitSignal(room.session.failed):
        panel.plan.take.click()

    assert titles(data) == before


def test_the_report_is_a_text_file(
    room: ReadingRoom, panel: ImportPanel, read: Read, tmp_path: Path, qtbot: QtBot
) -> None:
    read(a_list(tmp_path))
    panel.plan.report.click()
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(tmp_path / "kept.txt"))
    dialog.accept()

    qtbot.waitUntil(lambda: status(room).startswith("Saved: kept.txt."))
    assert f"- {PAPERS[0].title} (papers.ris)" in (tmp_path / "kept.txt").read_text("utf-8")


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


def test_a_study_pack_is_not_read_as_studies(
    room: ReadingRoom, desk: ImportDesk, panel: ImportPanel, tmp_path: Path
) -> None:
    desk.read((tmp_path / "given.mspack",))

    assert status(room).startswith("This is a study pack.")
    assert panel.start.isVisible()


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
