"""The page Bring in studies: told first, nothing written before, asked, stopped, undone."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import db
from db import DataFolder, Reason
from db.errors import DiskFull
from desktop_app.app import ReadingRoom
from desktop_app.importing.desk import ImportDesk
from desktop_app.importing.panel import ImportPanel
from tests.builders import a_study_file
from tests.desktop_app.importing.files import (
    NEW,
    Read,
    a_list,
    a_saved_page,
    bring_in,
    seen,
    status,
    titles,
)
from tests.written_papers import PAPERS, Paper


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
