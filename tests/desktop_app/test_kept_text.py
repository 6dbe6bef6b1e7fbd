"""Fields that keep what is typed, rows that are used again, and a day in large buttons."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.day_choice import ISO, DayChoice
from desktop_app.fold import Fold
from desktop_app.kept_text import KeptLine, KeptText
from desktop_app.pausing import LONGEST_WAIT_MS, PAUSE_MS
from desktop_app.rows import AT_ONCE, Rows
from desktop_app.theme.look import Look

Field = KeptLine | KeptText


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, KeptLine) else field.toPlainText()


@pytest.fixture(params=[KeptLine, KeptText])
def field(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Field:
    make: Callable[[str], Field] = request.param
    made = make("Where")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_typed_words_are_kept_soon_after_the_last_key(field: Field, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.kept, timeout=4000) as kept:
        QTest.keyClicks(field, "Clinic")

    assert kept.args == ["Clinic"]
    assert PAUSE_MS <= 1000
    assert LONGEST_WAIT_MS <= 2000


def test_leaving_the_field_keeps_them_at_once(field: Field, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Clinic")
    with qtbot.waitSignal(field.kept, timeout=PAUSE_MS // 2):
        field.hide()
    with qtbot.assertNotEmitted(field.kept):
        field.rest()


def test_what_is_shown_is_not_kept_again(field: Field, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.kept):
        field.show_text("Clinic")
        field.rest()

    assert text_of(field) == "Clinic"


def test_news_wait_until_typed_words_are_kept(field: Field) -> None:
    QTest.keyClicks(field, "mine")
    field.show_text("theirs")
    assert text_of(field) == "mine"
    field.rest()
    field.show_text("theirs")

    assert text_of(field) == "theirs"


def some_rows(qtbot: QtBot) -> Rows[QLabel, str]:
    rows: Rows[QLabel, str] = Rows(QLabel, lambda row, number, text: row.setText(f"{number}{text}"))
    qtbot.addWidget(rows)
    rows.show()
    return rows


def test_rows_are_used_again(qtbot: QtBot) -> None:
    rows = some_rows(qtbot)
    rows.show_things(["a", "b"])
    first = rows.shown
    rows.show_things(["c"])

    assert rows.shown == first[:1]
    assert [row.text() for row in rows.shown] == ["0c"]
    assert not first[1].isVisible()
    rows.show_things([])
    assert not rows.isVisible()


def test_many_rows_come_a_portion_at_a_time(qtbot: QtBot) -> None:
    rows = some_rows(qtbot)
    rows.show_things([str(number) for number in range(AT_ONCE + 5)])
    assert len(rows.shown) == AT_ONCE
    rows.more.click()

    assert len(rows.shown) == AT_ONCE + 5
    assert not rows.more.isVisible()


def test_a_day_is_chosen_in_steps_and_told_in_words(qtbot: QtBot, look: Look) -> None:
    choice = DayChoice(may_be_none=True)
    qtbot.addWidget(choice)
    choice.show_day("2026-12-31")
    days = []
    for name in ("day_later", "week_earlier", "month_later", "month_earlier", "today", "none"):
        choice.buttons[name].click()
        days.append(choice.day)

    assert days[:4] == ["2027-01-01", "2026-12-25", "2027-01-25", "2026-12-25"]
    assert days[4:] == [QDate.currentDate().toString(ISO), ""]
    choice.show_day("2026-12-03")
    assert choice._words.text() == "Chosen: Thursday 3 December 2026"
    choice.show_day("2199-12-31")
    choice.buttons["month_later"].click()
    assert choice.day == "2199-12-31"


def test_a_fold_shows_its_body_when_it_is_opened(qtbot: QtBot, look: Look) -> None:
    fold, inside = Fold("More"), QLabel("inside")
    fold.body.addWidget(inside)
    fold.set_look(look)
    qtbot.addWidget(fold)
    fold.show()
    assert not inside.isVisible()
    with qtbot.waitSignal(fold.turned):
        fold.button.click()

    assert inside.isVisible()
