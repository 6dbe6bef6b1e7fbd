"""A person takes a shelf from Home, reads from it, and learns how far to believe a study."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.app import ReadingRoom
from desktop_app.reader.part import Part
from desktop_app.reader.word_card import WordCard
from desktop_app.shipped import load_shipped
from desktop_app.written.panel import WrittenPanel, chapters


def press_shelf(room: ReadingRoom, name: str, qtbot: QtBot) -> None:
    home = room.window.panels.home
    qtbot.waitUntil(home.isVisible)
    buttons = home.findChildren(QPushButton)
    found = next(b for b in buttons if b.accessibleName().startswith(name))
    qtbot.waitUntil(found.isVisible)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def shown(panel: WrittenPanel, qtbot: QtBot) -> list[Part]:
    qtbot.waitUntil(lambda: bool(panel.findChildren(Part)))
    return panel.findChildren(Part)


def test_a_shelf_shows_its_studies_in_its_own_order(room: ReadingRoom, qtbot: QtBot) -> None:
    shelf = next(s for s in load_shipped().shelves if s.name == "Caring for somebody")
    press_shelf(room, shelf.name, qtbot)
    panel = room.window.panels.library
    qtbot.waitUntil(lambda: panel.studies.item_count() == len(shelf.studies))

    assert panel.count_words() == f"Caring for somebody · {len(shelf.studies)} studies"
    first = panel.studies.model().index(0, 0)
    panel.studies.setCurrentIndex(first)
    item = panel.studies.chosen_item()
    assert item is not None
    assert item.row.id == shelf.studies[0]


def test_the_chip_leads_back_to_the_whole_library(room: ReadingRoom, qtbot: QtBot) -> None:
    shelf = load_shipped().shelves[0]
    press_shelf(room, shelf.name, qtbot)
    panel = room.window.panels.library
    qtbot.waitUntil(lambda: panel.count_words().startswith(shelf.name))
    chip = next(b for b in panel.findChildren(QPushButton) if b.text() == shelf.name)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.count_words() == "Library · 129 studies")


def test_how_sure_is_read_chapter_by_chapter(room: ReadingRoom, qtbot: QtBot) -> None:
    press_shelf(room, "How sure is this?", qtbot)
    panel = room.window.panels.how_sure
    parts = shown(panel, qtbot)
    headings = [part.accessibleName() for part in parts]
    assert headings == [name for name, _ in chapters(load_shipped().how_sure.markdown)]

    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 0)
    link = next(b for b in panel.findChildren(QPushButton) if b.text() == headings[-1])
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert parts[-1].hasFocus()
    assert panel.verticalScrollBar().value() > 0


def test_a_study_named_in_the_text_opens(room: ReadingRoom, qtbot: QtBot) -> None:
    press_shelf(room, "How sure is this?", qtbot)
    part = shown(room.window.panels.how_sure, qtbot)[0]
    part.link_chosen.emit("mskb:study/ms-spi-2016")
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == "ms-spi-2016")
    room.window.commands["back"].trigger()
    assert room.conductor.navigator.place == "how_sure"


def test_a_word_in_the_text_is_explained_below_it(room: ReadingRoom, qtbot: QtBot) -> None:
    press_shelf(room, "How sure is this?", qtbot)
    panel = room.window.panels.how_sure
    part = next(p for p in shown(panel, qtbot) if p.accessibleName() == "Why chance decides")
    part.link_chosen.emit("mskb:term/placebo")
    card = next(c for c in panel.findChildren(WordCard) if c.parent() is part.parent())
    qtbot.waitUntil(card.isVisible)
    assert card.accessibleName().startswith("placebo:")
