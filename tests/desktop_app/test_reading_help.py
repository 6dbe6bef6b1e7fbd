"""Help while reading: find, steps, the reading line, folded parts, people as a picture."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db import Result, StudyId
from desktop_app.app import ReadingRoom
from desktop_app.choices import THEMES, Comfort
from desktop_app.reader.hits import found_in
from desktop_app.reader.people import Share, shares
from desktop_app.reader.reading_line import STILL_READABLE, shade
from desktop_app.theme.colours import load_palettes
from desktop_app.theme.contrast import blended, contrast
from tests.strategies import ODD_TEXT

STUDY, COUNTED = "thalamus-2025", "sakurasky-2019"


def opened(room: ReadingRoom, qtbot: QtBot, study: str = STUDY, **comfort: object) -> None:
    room.use(room.settings.having(Comfort(**comfort)))  # type: ignore[arg-type]
    room.conductor.navigator.open_study(StudyId(study))
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == study)
    qtbot.waitUntil(lambda: bool(reader.sheet.shown_sections()))


def test_letters_are_found_whatever_their_case_accent_or_hyphen() -> None:
    text = "PML‑IRIS and pml-iris in Sjögren’s"

    assert [text[a:b] for a, b in found_in(text, "pml-iris")] == ["PML‑IRIS", "pml-iris"]
    assert [text[a:b] for a, b in found_in(text, "sjogren")] == ["Sjögren"]
    assert list(found_in(text, "  ")) == []


@given(ODD_TEXT, ODD_TEXT)
def test_finding_never_points_outside_the_text(text: str, typed: str) -> None:
    places = list(found_in(text, typed))

    assert all(0 <= begin < end <= len(text) for begin, end in places)
    assert places == sorted(places)


@given(st.text(alphabet="abcé ", min_size=1, max_size=30), st.data())
def test_every_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text) - 1))
    piece = text[begin : begin + 5].strip()

    assert bool(piece) <= bool(list(found_in(unicodedata.normalize("NFC", text), piece)))


def test_words_are_found_over_all_parts_of_the_page(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot)
    reader = room.window.panels.reader
    room.window.commands["find"].trigger()
    QTest.keyClicks(reader.finding.box, "thalamus")
    marked = [
        section.part for section in reader.sheet.told_sections() if section.body.extraSelections()
    ]
    QTest.keyClick(reader.finding.box, Qt.Key.Key_Return)

    assert {"takeaway", "what_they_did"} <= set(marked)
    assert reader.finding._count.text().startswith("Mark 1 of")
    room.window.commands["step_back"].trigger()
    assert not reader.finding.isVisible()
    assert not any(s.body.extraSelections() for s in reader.sheet.told_sections())


def test_small_steps_show_one_part_at_a_time(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot, small_steps=True)
    reader = room.window.panels.reader

    assert [s.part for s in reader.sheet.shown_sections()] == ["takeaway", "keep_in_mind"]
    seen = ["takeaway"]
    for _ in reader.sheet.screens()[1:]:
        reader.steps._next.click()
        (section,) = reader.sheet.shown_sections()
        seen.append(section.part)
    assert tuple(seen) == reader.sheet.screens()
    assert not reader.steps._next.isEnabled()
    room.use(room.settings.having(Comfort()))
    assert len(reader.sheet.shown_sections()) == len(reader.sheet.parts())


def test_why_it_matters_begins_with_ones_own_part(room: ReadingRoom, qtbot: QtBot) -> None:
    from dataclasses import replace

    room.use(replace(room.settings, reader="helper"))
    opened(room, qtbot)
    sheet = room.window.panels.reader.sheet
    why = [part for part in sheet.parts() if part.startswith("why_")]

    assert why[0] == "why_helper"
    assert not sheet.sections["why_helper"].body.isHidden()
    assert sheet.sections["why_person"].body.isHidden()
    assert not sheet.sections["why_person"]._fold.isHidden()
    room.window.panels.reader.go_to_part("why_person")
    assert not sheet.sections["why_person"].body.isHidden()


def test_the_arrow_keys_move_the_reading_line(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot, reading_line=1)
    reader = room.window.panels.reader
    line = reader._ruler._line
    qtbot.waitUntil(lambda: len(line._lines) > 20)
    reader.focus_first()
    first = line.height_read
    body = reader.sheet.top.takeaway.body
    for _ in range(30):
        QTest.keyClick(body, Qt.Key.Key_Down)
    bar = reader._scroll.verticalScrollBar()

    assert line.height_read > first
    assert bar.value() <= line.height_read <= bar.value() + reader._scroll.viewport().height()
    QTest.keyClick(body, Qt.Key.Key_Up)
    assert line._lines == sorted(line._lines)


@pytest.mark.parametrize("theme", THEMES)
def test_shaded_text_can_still_be_read(theme: str) -> None:
    colours = load_palettes()[theme]
    share = shade(colours)

    assert share >= 0.2, "less would not guide the eye"
    for ink in (colours.text, colours.text2, colours.link):
        assert contrast(blended(colours.page, ink, share), colours.page) >= STILL_READABLE


def a_result(group: str, hits: int | None, total: int | None, outcome: str = "Fell") -> Result:
    return Result(outcome=outcome, group=group, value="", hits=hits, total=total)


def test_people_are_drawn_only_where_the_record_counts_them() -> None:
    assert shares([a_result("A", 8, 41), a_result("B", 18, 42)]) == (
        "Fell",
        (Share("A", 20), Share("B", 43)),
    )
    assert shares([a_result("A", 8, 41), a_result("B", None, None)]) == ("", ())
    assert shares([a_result("A", 1, 900)]) == ("", ()), "it would be drawn as nobody"
    assert shares([a_result("A", 0, 44)]) == ("Fell", (Share("A", 0),))
    assert shares([a_result(name, 1, 2) for name in "ABC"]) == ("", ())


def test_the_picture_of_people_says_its_numbers(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot, COUNTED)
    people = room.window.panels.reader.sheet.people

    assert not people.isHidden()
    assert "20 in 100" in people._groups[0]._grid.accessibleName()
    assert "80 in 100" in people._groups[0]._grid.accessibleName()
    opened(room, qtbot, STUDY)
    assert people.isHidden()


def test_the_whole_study_is_copied_with_its_limits(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot)
    reader = room.window.panels.reader
    reader.contents.copy_wished.emit()
    copied = QGuiApplication.clipboard().text()

    for section in reader.sheet.told_sections():
        assert section.body.plain() in copied
    assert "What this study cannot tell us" in copied
    assert "not advice" in copied


def test_a_study_leads_on_to_its_neighbours_in_the_list(room: ReadingRoom, qtbot: QtBot) -> None:
    room.conductor.navigator.go("library")
    studies = room.window.panels.library.studies
    qtbot.waitUntil(lambda: studies.item_count() > 3)
    ids = [studies._model.item(studies._model.index(row)).row.id for row in range(3)]
    opened(room, qtbot, ids[1])
    neighbours = room.window.panels.reader.sheet.neighbours
    neighbours._after.click()
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == ids[2])
    neighbours._before.click()
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == ids[1])


def test_every_part_is_one_press_away(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot)
    reader = room.window.panels.reader
    reader.contents._open.click()
    chips = [chip for chip in reader.contents._buttons if not chip.isHidden()]
    wanted = reader.sheet.parts().index("cannot_tell")
    chips[wanted].click()

    assert len(chips) == len(reader.sheet.parts())
    assert reader.sheet.sections["cannot_tell"].body.hasFocus()
    assert reader.travel.part_number() == (wanted + 1, len(chips))


def test_at_the_very_end_one_is_in_the_last_part(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot)
    reader = room.window.panels.reader
    QTest.keyClick(reader.sheet.top.takeaway.body, Qt.Key.Key_End)
    place = reader.place()

    assert place is not None
    assert place.part == reader.sheet.parts()[-1]
    assert reader.travel.part_number()[0] == len(reader.sheet.parts())


def test_how_sure_one_can_be_is_a_fact_of_its_own(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot)
    chips = [chip.text() for chip in room.window.panels.reader.sheet.top._chips]

    assert "How sure: not rated" in chips


def test_elsewhere_no_part_of_a_study_is_told(room: ReadingRoom, qtbot: QtBot) -> None:
    opened(room, qtbot)
    place = room.window.status._place
    told = place.text()
    room.window.commands["home"].trigger()
    elsewhere = place.text()
    room.window.commands["back"].trigger()

    assert told.startswith("Part 1 of ")
    assert elsewhere == ""
    qtbot.waitUntil(lambda: place.text() == told)
