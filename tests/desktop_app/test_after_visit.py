"""After the visit: answers and agreements are kept as they are typed."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from db import Appointment, DataFolder
from desktop_app.app import ReadingRoom
from desktop_app.pausing import Pausing
from desktop_app.visit.after import AfterPanel
from desktop_app.visit.panel import VisitPanel
from tests.desktop_app.visiting import (
    BEFORE,
    TODAY,
    Tell,
    ask,
    kept,
    notes_on_disk,
    press,
    visit_on,
)


@pytest.fixture
def after(room: ReadingRoom) -> AfterPanel:
    panel: AfterPanel = room.window.panels.after_visit
    return panel


def type_into(field: QPlainTextEdit, words: str) -> None:
    QTest.keyClicks(field, words)


def test_afterwards_answers_and_agreements_are_kept_as_one_types(
    room: ReadingRoom,
    visit: VisitPanel,
    after: AfterPanel,
    data: DataFolder,
    tell: Tell,
    qtbot: QtBot,
) -> None:
    tell(visit_on(BEFORE))
    tell(ask("one", "two"))
    press(visit._tools["clipboard-list"])
    qtbot.waitUntil(lambda: len(after.rows.shown) == 2)
    type_into(after.agreed, "A scan")
    type_into(after.rows.shown[0].answer, "Yes")
    qtbot.waitUntil(lambda: kept(data)[0].agreed == "A scan", timeout=4000)
    qtbot.waitUntil(lambda: after._state.text().startswith("Saved at"))
    qtbot.waitUntil(lambda: len(after.staying.shown) == 1, timeout=4000)

    answered = next(one for one in notes_on_disk(data) if one.text == "one")
    assert (answered.asked, answered.answer) == (True, "Yes")
    assert len(after.rows.shown) == 2
    assert after.staying.shown[0].text() == "two"
    press(after.done)
    qtbot.waitUntil(lambda: [one.text for one in visit.questions] == ["two"])


def test_a_question_marked_by_mistake_stays_after_all(
    room: ReadingRoom, after: AfterPanel, tell: Tell, qtbot: QtBot
) -> None:
    tell(ask("one"))
    room.window.commands["after_visit"].trigger()
    qtbot.waitUntil(lambda: len(after.rows.shown) == 1)
    press(after.rows.shown[0].asked)
    qtbot.waitUntil(lambda: not after.staying.shown)
    assert not after._stay.isVisible()
    press(after.rows.shown[0].asked)
    qtbot.waitUntil(lambda: len(after.staying.shown) == 1)


def test_what_is_typed_is_never_written_over_by_news(
    room: ReadingRoom, after: AfterPanel, tell: Tell, qtbot: QtBot
) -> None:
    tell(visit_on(BEFORE, agreed="before"))
    room.window.commands["after_visit"].trigger()
    qtbot.waitUntil(lambda: after.agreed.toPlainText() == "before")
    after.agreed.selectAll()
    type_into(after.agreed, "mine")
    after.show_visit(Appointment(f"v-{BEFORE}", agreed="theirs"), ())

    assert after.agreed.toPlainText() == "mine"


def test_news_would_write_over_it_if_nothing_held_them_back(
    after: AfterPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pausing, "waits", property(lambda _pausing: False))
    type_into(after.agreed, "mine")
    after.show_visit(Appointment("v", agreed="theirs"), ())

    assert after.agreed.toPlainText() == "theirs"


def test_without_a_visit_what_was_agreed_makes_one_of_today(
    room: ReadingRoom, after: AfterPanel, data: DataFolder, qtbot: QtBot
) -> None:
    room.window.commands["after_visit"].trigger()
    qtbot.waitUntil(lambda: after._visit.id != "")
    type_into(after.agreed, "Rest")
    after.agreed.rest()
    qtbot.waitUntil(lambda: bool(kept(data)))

    assert [(one.day, one.agreed) for one in kept(data)] == [(TODAY.isoformat(), "Rest")]


def test_the_next_appointment_is_one_press_away(
    room: ReadingRoom, visit: VisitPanel, after: AfterPanel, qtbot: QtBot
) -> None:
    room.window.commands["after_visit"].trigger()
    press(after.following)
    qtbot.waitUntil(visit.appointments.form.isVisible)
