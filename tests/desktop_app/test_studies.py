import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from db import Answer, Hit, Span, StudyId, StudyMarks, StudyRow
from desktop_app.studies.item import StudyItem, items_of_answer, items_of_rows
from desktop_app.studies.model import StudyListModel
from desktop_app.studies.text_block import Ink, lay_out
from desktop_app.studies.view import StudyList
from desktop_app.theme.fonts import reading_font
from desktop_app.theme.look import Look

INK = Ink("#000000", "#000000", "#FFFF00")


def a_row(name: str, conditions: tuple[str, ...] = ("MS",)) -> StudyRow:
    return StudyRow(
        id=StudyId(name),
        code=None,
        title=f"Study {name}",
        takeaway="What it says.",
        kind="cohort",
        organism="human",
        people=1200,
        people_detail=None,
        conditions=conditions,
        topics=("Scans",),
        journal=None,
        published="2024-05",
        status="current",
        words=300,
    )


def a_hit(name: str, group: str = "best", conditions: tuple[str, ...] = ("MS",)) -> Hit:
    spans = (Span(0, 5),)
    return Hit(a_row(name, conditions), "findings", "a snippet", spans, spans, 1.0, group)


def items(*names: str) -> tuple[StudyItem, ...]:
    return items_of_rows([a_row(name) for name in names], {})


def test_hits_stand_in_three_groups_each_with_its_heading() -> None:
    hits = (a_hit("a"), a_hit("b", "also"), a_hit("c", conditions=("NMOSD",)), a_hit("d", "also"))

    shown = items_of_answer(Answer("x", 4, hits), {})

    assert [(item.row.id, item.heading) for item in shown] == [
        ("a", ""),
        ("b", "Also mention it"),
        ("d", ""),
        ("c", "Not about MS itself"),
    ]


def test_a_row_is_spoken_as_title_kind_year_and_state() -> None:
    marks = {StudyId("a"): StudyMarks(saved=True, read=True, notes=2)}
    (item,) = items_of_rows([a_row("a")], marks)

    assert item.spoken == "Study a. Watching people. 2024. About 2 minutes · Read · 2 notes. Saved"


def test_a_snippet_names_the_part_it_comes_from() -> None:
    (item,) = items_of_answer(Answer("x", 1, (a_hit("a"),)), {})

    assert item.where == "In: What they found"


def test_the_model_keeps_qt_s_rules(qtbot: QtBot) -> None:
    model = StudyListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(items("a", "b"))
    model.replace(items("a", "b", "c"))
    model.replace(())

    assert model.rowCount() == 0
    assert tester.model() is model


def test_the_same_studies_again_do_not_move_the_list(qtbot: QtBot) -> None:
    model = StudyListModel()
    model.replace(items("a", "b"))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    saved = items_of_rows([a_row("a"), a_row("b")], {StudyId("a"): StudyMarks(saved=True)})
    model.replace(saved)

    assert resets == []
    assert model.item(model.index(0)).marks.saved


@pytest.fixture
def studies(look: Look, qtbot: QtBot) -> StudyList:
    view = StudyList(look)
    qtbot.addWidget(view)
    view.resize(400, 900)
    view.show_items(items("a", "b"))
    view.show()
    return view


def index(view: StudyList, row: int) -> QModelIndex:
    return view.model().index(row, 0)


def test_one_press_opens_a_study(studies: StudyList, qtbot: QtBot) -> None:
    point = studies.visualRect(index(studies, 1)).topLeft() + QPoint(60, 30)
    with qtbot.waitSignal(studies.study_chosen) as chosen:
        QTest.mouseClick(studies.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert chosen.args == ["b"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_open_the_chosen_study(
    studies: StudyList, qtbot: QtBot, key: Qt.Key
) -> None:
    studies.setCurrentIndex(index(studies, 0))
    with qtbot.waitSignal(studies.study_chosen) as chosen:
        QTest.keyClick(studies, key)

    assert chosen.args == ["a"]


def test_the_save_mark_saves_and_does_not_open(studies: StudyList, qtbot: QtBot) -> None:
    opened: list[str] = []
    studies.study_chosen.connect(opened.append)
    corner = studies.visualRect(index(studies, 0)).bottomRight() - QPoint(40, 40)
    with qtbot.waitSignal(studies.save_wished) as wished:
        QTest.mouseClick(studies.viewport(), Qt.MouseButton.LeftButton, pos=corner)

    assert wished.args[0].row.id == "a"
    assert opened == []


def test_sliding_off_the_save_mark_cancels(studies: StudyList, qtbot: QtBot) -> None:
    wished: list[object] = []
    studies.save_wished.connect(wished.append)
    rect = studies.visualRect(index(studies, 0))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(studies.viewport(), left, pos=rect.bottomRight() - QPoint(40, 40))
    QTest.mouseRelease(studies.viewport(), left, pos=rect.topLeft() + QPoint(30, 30))

    assert wished == []


def test_text_that_does_not_fit_ends_at_a_word(look: Look) -> None:
    font = reading_font("atkinson", 20)
    text = "one two three four five six seven eight nine ten " * 5
    block = lay_out(text, font, 200, 2, (), INK)

    assert block.layout.lineCount() == 2
    shown = block.layout.text()
    assert shown.endswith("…")
    assert text.startswith(shown[:-1])
    assert text[len(shown) - 1] == " "


def test_marks_stay_inside_a_shortened_text(look: Look) -> None:
    font = reading_font("atkinson", 20)
    text = "word " * 60
    block = lay_out(text, font, 200, 2, (Span(0, 4), Span(290, 294)), INK)

    assert [(r.start, r.length) for r in block.layout.formats()] == [(0, 4)]


def test_a_new_question_shows_its_best_match_first(studies: StudyList, qtbot: QtBot) -> None:
    many = items(*(f"s{number}" for number in range(30)))
    studies.show_items(many)
    studies.mark(StudyId("s25"))
    assert studies.verticalScrollBar().value() > 0
    studies.show_items(many[5:], from_top=True)

    assert studies.chosen_study() == "s25"
    assert studies.verticalScrollBar().value() == 0


def test_a_refresh_leaves_the_list_where_it_is(studies: StudyList, qtbot: QtBot) -> None:
    many = items(*(f"s{number}" for number in range(30)))
    studies.show_items(many)
    studies.mark(StudyId("s25"))
    before = studies.verticalScrollBar().value()
    studies.show_items(items_of_rows([item.row for item in many], {}))

    assert studies.verticalScrollBar().value() == before
