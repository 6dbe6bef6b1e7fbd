"""My visit in the real window, on a real notebook."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from db import DataFolder, NoteKind, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.visit.panel import VisitPanel
from desktop_app.words.visits import STOPPED, TAKEN
from tests.desktop_app.visiting import (
    BEFORE,
    SOON,
    TODAY,
    Tell,
    ask,
    kept,
    note,
    notes_on_disk,
    press,
    told,
    visit_on,
)

STUDY = StudyId("thalamus-2025")


def asked_words(visit: VisitPanel) -> list[str]:
    return [question.text for question in visit.questions]


def test_three_presses_lead_to_paper(room: ReadingRoom, qtbot: QtBot) -> None:
    press(room.window.places.findChildren(QPushButton)[4])
    visit, preview = room.window.panels.visit, room.window.panels.preview
    press(visit._tools["printer"])
    qtbot.waitUntil(lambda: preview.pages.height() > 0)
    with qtbot.waitSignal(preview.print_wished) as wished:
        press(preview.print_button)

    assert wished.args is not None
    assert wished.args[0].title == "My MS visit"


def test_a_visit_is_on_disk_as_it_is_written_and_what_is_known_is_carried_over(
    visit: VisitPanel, data: DataFolder, tell: Tell, qtbot: QtBot
) -> None:
    tell(visit_on(BEFORE, seeing="Dr Silva", where="Clinic 4"))
    press(visit.appointments.new)
    form = visit.appointments.form
    qtbot.waitUntil(lambda: form.lines["seeing"].text() == "Dr Silva")
    press(form.day.buttons["today"])
    press(form.day.buttons["week_later"])
    QTest.keyClicks(form.lines["time"], "14:30")
    press(form.done_button)
    week = (TODAY + timedelta(7)).isoformat()
    qtbot.waitUntil(lambda: kept(data)[0].time == "14:30")

    assert (kept(data)[0].day, kept(data)[0].where) == (week, "Clinic 4")
    qtbot.waitUntil(lambda: visit.visit.time == "14:30")
    assert visit.appointments.coming.shown[0]._when.text().endswith(", 14:30")
    assert not form.isVisible()


def test_the_form_never_moves_while_one_chooses_the_day(
    visit: VisitPanel, data: DataFolder, qtbot: QtBot
) -> None:
    press(visit.appointments.new)
    later = visit.appointments.form.day.buttons["day_later"]
    qtbot.waitUntil(later.isVisible)
    places: list[QPoint] = []
    seen: list[QPoint] = []

    def rests() -> bool:
        """Whether the button has stood in one place for five looks."""
        seen.append(later.mapTo(visit.appointments, later.rect().topLeft()))
        return len(seen) >= 5 and all(place == seen[-1] for place in seen[-5:])

    for _ in range(3):
        seen.clear()
        qtbot.waitUntil(rests)
        places.append(seen[-1])
        press(later)
        qtbot.waitUntil(lambda: bool(kept(data)))
        qtbot.waitUntil(lambda: bool(visit.appointments.coming.shown))

    assert len(set(map(QPoint.toTuple, places))) == 1


def test_words_typed_last_are_kept_when_the_window_closes(
    room: ReadingRoom, visit: VisitPanel, data: DataFolder, qtbot: QtBot
) -> None:
    press(visit.appointments.new)
    qtbot.waitUntil(visit.appointments.form.isVisible)
    QTest.keyClicks(visit.appointments.form.lines["seeing"], "Dr Silva")
    room.window.close()
    room.close()

    assert [one.seeing for one in kept(data)] == ["Dr Silva"]


def test_a_removed_visit_comes_back(
    room: ReadingRoom, visit: VisitPanel, data: DataFolder, tell: Tell, qtbot: QtBot
) -> None:
    tell(visit_on(SOON, seeing="Dr Silva"))
    qtbot.waitUntil(lambda: len(visit.appointments.coming.shown) == 1)
    press(visit.appointments.coming.shown[0].remove)
    qtbot.waitUntil(lambda: not visit.appointments.coming.shown)
    assert told(room) == "Visit removed."
    assert kept(data) == []
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(visit.appointments.coming.shown) == 1)

    assert kept(data)[0].seeing == "Dr Silva"


def test_earlier_visits_tell_what_was_agreed(visit: VisitPanel, tell: Tell, qtbot: QtBot) -> None:
    tell(visit_on(BEFORE, agreed="A new scan in spring."))
    qtbot.waitUntil(lambda: len(visit.appointments.earlier.shown) == 1)
    visit.appointments.fold.unfold(shown=True)

    assert "Agreed: A new scan in spring." in visit.appointments.earlier.shown[0]._rest.text()
    assert visit.appointments.fold.button.text() == "Earlier visits: 1"
    press(visit.appointments.earlier.shown[0].change)
    assert visit.appointments.form.agreed.isVisible()


def test_the_first_three_questions_are_the_main_ones_and_can_be_moved(
    visit: VisitPanel, tell: Tell, qtbot: QtBot
) -> None:
    tell(ask("one", "two", "three", "four"))
    qtbot.waitUntil(lambda: len(visit.questions) == 4)
    assert [len(visit.wishes.main.shown), len(visit.wishes.others.shown)] == [3, 1]
    press(visit.wishes.others.shown[0]._earlier)
    qtbot.waitUntil(lambda: asked_words(visit) == ["one", "two", "four", "three"])

    assert visit.wishes.main.shown[2]._words.text() == "3. four"


def test_ready_made_questions_come_and_go_with_a_press(
    room: ReadingRoom, visit: VisitPanel, qtbot: QtBot
) -> None:
    ready = visit.wishes.ready
    assert len(ready.buttons) == 7
    ready.unfold(shown=True)
    words, button = next(iter(ready.buttons.items()))
    tall = button.heightForWidth(900)
    press(button)
    qtbot.waitUntil(lambda: asked_words(visit) == [words])
    assert button.accessibleName() == f"{words} On your list"
    assert button.heightForWidth(900) == tall
    press(button)
    qtbot.waitUntil(lambda: not visit.questions)
    room.window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: asked_words(visit) == [words])


def test_an_asked_question_moves_to_asked_before_and_back(
    room: ReadingRoom, visit: VisitPanel, tell: Tell, qtbot: QtBot
) -> None:
    tell(ask("one", "two"))
    qtbot.waitUntil(lambda: len(visit.questions) == 2)
    press(visit.wishes.main.shown[0]._asked)
    qtbot.waitUntil(lambda: asked_words(visit) == ["two"])
    assert visit.wishes.before.button.text() == "Asked before: 1"
    visit.wishes.before.unfold(shown=True)
    press(visit.wishes.asked_rows.shown[0].button)
    qtbot.waitUntil(lambda: asked_words(visit) == ["one", "two"])

    assert told(room) == "The question is on your list again."


def test_changes_are_the_symptoms_since_the_last_visit(
    visit: VisitPanel, tell: Tell, qtbot: QtBot
) -> None:
    tell(note("old", NoteKind.SYMPTOM, day=(BEFORE - timedelta(1)).isoformat()))
    tell(note("older", NoteKind.SYMPTOM, day=(TODAY - timedelta(200)).isoformat()))
    tell(note("new", NoteKind.SYMPTOM, details=(("how_bad", "4"),)))
    qtbot.waitUntil(lambda: len(visit.symptoms.rows.shown) == 2)
    assert "in the last 6 months" in visit.symptoms._hint.text()
    tell(visit_on(BEFORE))
    qtbot.waitUntil(lambda: len(visit.symptoms.rows.shown) == 1)

    assert visit.symptoms.rows.shown[0]._words.text().endswith(": new. How bad: 4 of 5.")


def test_a_symptom_left_off_the_sheet_stays_left_off(
    visit: VisitPanel, data: DataFolder, tell: Tell, qtbot: QtBot
) -> None:
    tell(note("private", NoteKind.SYMPTOM, details=(("how_bad", "4"),)))
    qtbot.waitUntil(lambda: len(visit.symptoms.rows.shown) == 1)
    row = visit.symptoms.rows.shown[0]
    press(row.on_sheet)
    qtbot.waitUntil(lambda: row.on_sheet.text() == "Left off the sheet")
    assert notes_on_disk(data)[0].details == (("how_bad", "4"), ("on_sheet", "no"))
    press(row.on_sheet)
    qtbot.waitUntil(lambda: row.on_sheet.text() == "On the sheet ✓")

    assert notes_on_disk(data)[0].details == (("how_bad", "4"),)


def test_medicines_are_those_taken_now(visit: VisitPanel, tell: Tell, qtbot: QtBot) -> None:
    tell(note("Baclofen", NoteKind.MEDICINE))
    tell(note("Interferon", NoteKind.MEDICINE, details=((TAKEN, STOPPED),)))
    qtbot.waitUntil(lambda: len(visit.medicines.rows.shown) == 1)

    assert visit.medicines.rows.shown[0]._words.text() == "Baclofen"
    assert [one.text for one in visit.paper.medicines] == ["Baclofen"]


def test_a_study_is_chosen_and_what_one_wants_to_know_is_kept(
    visit: VisitPanel, data: DataFolder, tell: Tell, qtbot: QtBot
) -> None:
    tell(lambda notebook: notebook.add_bookmark(STUDY, "Thalamus", "It shrinks."))
    qtbot.waitUntil(lambda: len(visit.study.studies.shown) == 1)
    visit.study.fold.unfold(shown=True)
    press(visit.study.studies.shown[0])
    qtbot.waitUntil(visit.study.wish.isVisible)
    QTest.keyClicks(visit.study.wish, "Does it matter?")
    assert visit.paper.visit.study_wish == "Does it matter?"
    qtbot.waitUntil(lambda: [one.study_wish for one in kept(data)] == ["Does it matter?"])

    assert kept(data)[0].study == STUDY
    assert visit.study._title.text().startswith("After death")
    press(visit.study.none)
    qtbot.waitUntil(lambda: kept(data)[0].study is None)


def test_the_sheet_can_be_kept_as_text(
    room: ReadingRoom, visit: VisitPanel, tell: Tell, tmp_path: Path, qtbot: QtBot
) -> None:
    tell(ask("¿Por qué?"))
    qtbot.waitUntil(lambda: len(visit.questions) == 1)
    press(visit._tools["file-text"])
    dialog = room.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "visit.txt"))
    dialog.close()
    qtbot.waitUntil(lambda: told(room) == "Saved: visit.txt")

    assert "1. ¿Por qué?" in (tmp_path / "visit.txt").read_text("utf-8")
