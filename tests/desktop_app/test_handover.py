"""The page for the next helper, in the real window."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import db
from db import NoteKind
from desktop_app.app import ReadingRoom
from desktop_app.visit.handover import MONTH, OTHER, VISIT, WEEK, HandoverPanel
from desktop_app.words.notes import notes_warning
from tests.desktop_app.visiting import BEFORE, TODAY, Tell, note, press, told, visit_on


@pytest.fixture
def handover(room: ReadingRoom) -> HandoverPanel:
    panel: HandoverPanel = room.window.panels.handover
    return panel


def shown(handover: HandoverPanel) -> list[str]:
    return sorted(one.text for one in handover.paper.notes)


def test_the_next_helper_is_told_what_happened_since_a_day(
    room: ReadingRoom, handover: HandoverPanel, tell: Tell, qtbot: QtBot
) -> None:
    for days in (3, 20, 35, 90):
        tell(note(f"{days} days", NoteKind.NOTE, day=(TODAY - timedelta(days)).isoformat()))
    room.window.commands["handover"].trigger()
    qtbot.waitUntil(lambda: shown(handover) == ["20 days", "3 days"])
    assert not handover.spans.buttons[VISIT].isVisible()
    assert handover.spans.buttons[MONTH].isChecked()
    tell(visit_on(BEFORE, agreed="A scan"))
    press(handover.spans.buttons[WEEK])
    qtbot.waitUntil(lambda: shown(handover) == ["3 days"])
    press(handover.spans.buttons[VISIT])
    qtbot.waitUntil(lambda: shown(handover) == ["20 days", "3 days", "35 days"])
    assert [one.agreed for one in handover.paper.visits] == ["A scan"]
    press(handover.spans.buttons[OTHER])
    press(handover.day.buttons["month_earlier"])
    press(handover.day.buttons["month_earlier"])
    qtbot.waitUntil(lambda: len(shown(handover)) == 4)


def test_who_can_read_it_is_said_before_anything_is_kept(
    room: ReadingRoom, handover: HandoverPanel, tmp_path: Path, tell: Tell, qtbot: QtBot
) -> None:
    tell(note("Slept well", NoteKind.NOTE, written_by="Ben", about="Anna"))
    room.window.commands["handover"].trigger()
    qtbot.waitUntil(lambda: shown(handover) == ["Slept well"])
    assert handover._warning.isVisible()
    assert handover._warning.text() == notes_warning() == db.NOTES_WARNING
    press(handover._tools["file-text"])
    dialog = room.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "helper.txt"))
    dialog.close()
    qtbot.waitUntil(lambda: told(room) == "Saved: helper.txt")

    text = (tmp_path / "helper.txt").read_text("utf-8")
    assert "about Anna · written by Ben\nSlept well" in text


def test_its_pages_are_looked_at_first(
    room: ReadingRoom, handover: HandoverPanel, qtbot: QtBot
) -> None:
    room.window.commands["handover"].trigger()
    press(handover._tools["printer"])
    preview = room.window.panels.preview
    qtbot.waitUntil(lambda: preview.isVisible() and preview.pages.height() > 0)

    assert preview.print_button.accessibleName() == "Print 1 page"
