"""What will be printed is looked at first: its pages, its sizes, and three ways out."""

import errno
import os
from collections.abc import Generator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import db
from db import Page
from desktop_app.app import ReadingRoom
from desktop_app.choices import THEMES, Comfort
from desktop_app.paper.handout import Handout
from desktop_app.paper.laying_out import lay_out
from desktop_app.paper.preview import PreviewPanel
from desktop_app.paper.printing import pdf_of
from desktop_app.paper.sheets import Format, usual_paper
from desktop_app.paper.steps import Steps
from desktop_app.paper.study_print import study_handout
from desktop_app.shipped import load_shipped
from desktop_app.theme.look import Look, make_look, put_on
from tests.builders import a_page, a_study
from tests.papers import TODAY, laid_out
from tests.printed import read_web_page

STUDY = "thalamus-2025"


def a_handout() -> Handout:
    return study_handout(a_page(a_study(why_helper="Word by word it goes on. " * 90)), TODAY)


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> PreviewPanel:
    """The panel with a study in it, shown."""
    made = PreviewPanel(look)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.show_document(a_handout())
    qtbot.waitUntil(lambda: made.pages.height() > 0)
    return made


def open_study(room: ReadingRoom, qtbot: QtBot) -> Page:
    room.conductor.navigator.open_study(STUDY)
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None)
    assert reader.page is not None
    return reader.page


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def told(room: ReadingRoom) -> str:
    return " ".join(words_of(room.window.status))


@pytest.fixture
def preview(room: ReadingRoom, qtbot: QtBot) -> PreviewPanel:
    """The panel of the whole window, opened by Print from a study."""
    open_study(room, qtbot)
    room.window.commands["print"].trigger()
    shown = room.window.panels.preview
    qtbot.waitUntil(lambda: shown.isVisible() and shown.pages.height() > 0)
    return shown


def test_print_shows_the_pages_and_waits_with_its_first_button(
    room: ReadingRoom, preview: PreviewPanel
) -> None:
    page = room.window.panels.reader.page
    assert page is not None
    pages = laid_out(page, Format(usual_paper(QLocale()))).pages

    assert room.conductor.navigator.place == "preview"
    assert any(words.startswith(f"{pages} pages, ") for words in words_of(preview))
    assert preview.print_button.accessibleName() == f"Print {pages} pages"
    assert preview.print_button.hasFocus()


def test_there_is_always_a_way_back_to_the_study(room: ReadingRoom, preview: PreviewPanel) -> None:
    commands = room.window.commands
    for leave in (commands["step_back"].trigger, preview.close_button.click):
        leave()

        assert not preview.isVisible()
        assert room.window.panels.reader.isVisible()
        commands["print"].trigger()
        assert preview.isVisible()


def test_larger_letters_take_more_pages(panel: PreviewPanel, qtbot: QtBot) -> None:
    heights = []
    for size in (16, 18, 20):
        with qtbot.waitSignal(panel.told):
            panel.sizes.buttons[size].click()
        heights.append(panel.pages.height())
        assert panel.sizes.buttons[size].isChecked()

    assert heights == sorted(heights)
    assert heights[0] < heights[2]


def test_another_paper_is_taken_at_once(panel: PreviewPanel, qtbot: QtBot) -> None:
    other = next(button for button in panel.papers.buttons.values() if not button.isChecked())
    with qtbot.waitSignal(panel.told) as heard:
        other.click()

    assert str(heard.args).endswith(f"{other.text()}']")


def saturations(picture: QImage) -> set[bool]:
    """Whether there are places with a colour, and without one."""
    step = range(3, 400, 3)
    return {picture.pixelColor(x, y).saturation() > 8 for x in step for y in step}


@pytest.mark.parametrize("theme", THEMES)
def test_paper_is_black_on_white_in_every_palette(
    theme: str, qapp: QApplication, panel: PreviewPanel
) -> None:
    look = make_look(Comfort(theme, 20))
    put_on(qapp, look)
    panel.set_look(look)
    panel.pages.repaint()
    picture = panel.pages.grab().toImage()
    row = [picture.pixelColor(x, 120).lightness() for x in range(60, picture.width() - 60)]

    assert picture.pixelColor(20, 20) == QColor("#FFFFFF")
    assert saturations(picture) == {False}
    assert min(row) < 60


@pytest.mark.parametrize(("text_px", "width", "height"), [(20, 1280, 800), (60, 800, 600)])
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_button_has_a_name_and_room_for_a_shaky_hand(
    theme: str, text_px: int, width: int, height: int, qapp: QApplication, panel: PreviewPanel
) -> None:
    look = make_look(Comfort(theme, text_px))
    put_on(qapp, look)
    panel.set_look(look)
    panel.resize(width, height)
    QTest.qWaitForWindowExposed(panel)

    for button in panel.findChildren(QPushButton):
        assert button.accessibleName()
        assert min(button.width(), button.height()) >= 44
        assert button.geometry().right() <= panel.viewport().width()
    assert panel.horizontalScrollBar().maximum() == 0


def test_page_keys_move_through_the_pages(panel: PreviewPanel) -> None:
    bar = panel.verticalScrollBar()
    panel.focus_first()
    QTest.keyClick(panel.print_button, Qt.Key.Key_PageDown)
    one_page = bar.value()
    QTest.keyClick(panel.print_button, Qt.Key.Key_End)
    end = bar.value()
    QTest.keyClick(panel.print_button, Qt.Key.Key_Home)

    assert 0 < one_page < end == bar.maximum()
    assert bar.value() == 0


def test_without_a_printer_it_says_what_else_can_be_done(
    room: ReadingRoom, preview: PreviewPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    room.window.commands["print"].trigger()

    assert told(room).startswith(
        "We found no printer on this computer. You can choose Save as PDF."
    )


def save(room: ReadingRoom, button: QPushButton, folder: Path, qtbot: QtBot) -> str:
    """Press the button, say where, and wait until it is done; the name that was proposed."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = next(each for each in room.window.findChildren(QFileDialog) if each.isVisible())
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.setDirectory(str(folder))
    dialog.selectFile("study")
    with qtbot.waitSignal(room.conductor.printing.told):
        dialog.accept()
    return proposed


def test_files_are_saved_where_the_person_says(
    room: ReadingRoom, preview: PreviewPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    proposed = save(room, preview.pdf_button, tmp_path, qtbot)

    assert proposed.startswith("After-death-a-shrunken-thalamus")
    assert told(room).startswith("Saved: study.pdf")
    assert (tmp_path / "study.pdf").read_bytes().startswith(b"%PDF-")
    save(room, preview.web_page_button, tmp_path, qtbot)

    assert told(room).startswith("Saved: study.html")
    assert read_web_page((tmp_path / "study.html").read_text("utf-8")).faults == []


def test_a_full_disk_is_told_and_the_old_file_stays(
    room: ReadingRoom,
    data: db.DataFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    qtbot.waitUntil(data.person().settings.exists)
    monkeypatch.setattr("db.disk.os", SimpleNamespace(**{**vars(os), "fsync": full}))
    folder, desk = tmp_path / "stick", room.conductor.printing
    folder.mkdir()
    pdf, page = folder / "study.pdf", folder / "study.html"
    for path, write in (
        (pdf, partial(desk.write_pdf, a_handout(), Format(), pdf)),
        (page, partial(desk.write_web_page, a_handout(), page)),
    ):
        path.write_text("old")
        with qtbot.waitSignal(room.session.failed):
            write()

        assert path.read_text() == "old"
        assert told(room).startswith(
            "The disk is full, so we could not save the file. Nothing was changed. "
            "Make some room, or choose another folder."
        )
    assert sorted(entry.name for entry in folder.iterdir()) == ["study.html", "study.pdf"]


def test_a_shelf_is_shown_as_a_booklet(room: ReadingRoom, qtbot: QtBot) -> None:
    shelf = load_shipped().shelves[3]
    room.window.panels.home.shelf_chosen.emit(shelf)
    panel = room.window.panels.library
    qtbot.waitUntil(panel.print_button.isVisible)
    QTest.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    preview = room.window.panels.preview
    with qtbot.waitSignal(preview.pdf_wished) as wished:
        qtbot.waitUntil(preview.isVisible)
        preview.pdf_button.click()
    assert wished.args is not None
    handout = wished.args[0]

    assert handout.title == shelf.name
    assert len(handout.pieces) == len(shelf.studies) + 1


def test_the_whole_library_offers_no_booklet(room: ReadingRoom, qtbot: QtBot) -> None:
    room.window.commands["library"].trigger()
    panel = room.window.panels.library
    qtbot.waitUntil(lambda: panel.studies.item_count() > 0)

    assert not panel.print_button.isVisible()


def test_saved_studies_are_a_booklet_and_those_gone_are_told(
    room: ReadingRoom, data: db.DataFolder, qtbot: QtBot
) -> None:
    room.session.tell(lambda nb: nb.add_bookmark(db.StudyId(STUDY), "Thalamus", "It shrinks."))
    room.session.tell(lambda nb: nb.add_bookmark(db.StudyId("gone-1999"), "Gone", "It went."))
    room.window.commands["saved"].trigger()
    panel = room.window.panels.saved
    qtbot.waitUntil(lambda: panel.studies.item_count() == 2)
    with qtbot.waitSignal(room.conductor.printing.preview_wished) as wished:
        QTest.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    assert wished.args is not None

    assert [piece.anchor for piece in wished.args[0].pieces] == ["study-1", "words"]
    assert told(room).startswith("1 study left out")


def test_the_visit_is_looked_at_before_it_is_printed(room: ReadingRoom, qtbot: QtBot) -> None:
    room.window.commands["visit"].trigger()
    room.window.commands["print"].trigger()
    preview = room.window.panels.preview
    qtbot.waitUntil(lambda: preview.pages.height() > 0)

    assert preview.print_button.accessibleName() == "Print 1 page"


def test_long_work_is_done_in_steps() -> None:
    pages = laid_out(a_handout()).pages

    assert sum(1 for _ in lay_out(a_handout(), Format())) >= 1
    assert sum(1 for _ in pdf_of(a_handout(), Format())) >= 1 + pages


def counting(seen: list[int], stop: int) -> Generator[None, None, str]:
    try:
        for number in range(stop):
            seen.append(number)
            yield
        return "done"
    finally:
        seen.append(-1)


def test_steps_are_done_one_after_the_other_and_their_outcome_told(
    qapp: QApplication, qtbot: QtBot
) -> None:
    steps, seen, outcomes = Steps(), list[int](), list[str]()
    steps.run(counting(seen, 3), outcomes.append)
    assert seen == [0]
    qtbot.waitUntil(lambda: outcomes == ["done"])

    assert seen == [0, 1, 2, -1]


def test_new_work_takes_the_place_of_the_old(qapp: QApplication, qtbot: QtBot) -> None:
    steps, old, outcomes = Steps(), list[int](), list[str]()
    steps.run(counting(old, 10), lambda _outcome: outcomes.append("old"))
    steps.run(counting([], 2), lambda _outcome: outcomes.append("new"))
    qtbot.waitUntil(lambda: bool(outcomes))

    assert outcomes == ["new"]
    assert old == [0, -1]


def test_a_fault_of_ours_ends_the_work_and_is_not_hidden(qapp: QApplication, qtbot: QtBot) -> None:
    def wrong() -> Generator[None, None, str]:
        yield
        raise ValueError("ours")

    steps, outcomes = Steps(), list[str]()
    with qtbot.captureExceptions() as caught:
        steps.run(wrong(), outcomes.append)
        qtbot.waitUntil(lambda: bool(caught))

    assert [str(error) for _, error, _ in caught] == ["ours"]
    assert outcomes == []
