from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db import Origin, Page, StudyId, open_library
from desktop_app.app import ReadingRoom
from desktop_app.reader.composition import body_html, disclaimer, source_html
from desktop_app.reader.part import IMAGE, Part
from desktop_app.reader.sheet import SECTIONS, Sheet
from desktop_app.theme.look import Look
from desktop_app.words.facts import banners, date_phrase, people_phrase
from tests.builders import a_page, a_study
from tests.rooms import a_data_folder

STUDY = "thalamus-2025"


@pytest.fixture
def page(tmp_path: Path) -> Page:
    library = open_library(a_data_folder(tmp_path / "pages"))
    found = library.page(STUDY)
    library.close()
    assert found is not None
    return found


def test_unknown_facts_are_named_as_such(page: Page) -> None:
    study = a_study(journal=None, funding=None, doi=None)

    assert source_html(a_page(study)).count("Not stated") >= 3


def test_who_wrote_the_page_is_said_honestly() -> None:
    told = source_html(a_page(a_study(made_with="software", reviewed_by=None)))

    assert "Written with software from the facts of the paper." in told
    assert "Not checked by a medical professional." in told


def test_facts_from_a_file_can_never_become_markup() -> None:
    told = source_html(a_page(a_study(journal="<img src=file:///etc/passwd>")))

    assert "<img" not in told


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (
            Origin("x", 1, "this program", ships=True),
            "“Starter library”, number 1. It comes with this program.",
        ),
        (Origin("Sleep", 3, "Example clinic", ships=False), "“Sleep”, number 3. Signed by Ex"),
        (Origin("<b>", 3, None, ships=False), "“&lt;b&gt;”, number 3. Not checked by us."),
        (None, "from no pack. Not checked by us."),
    ],
)
def test_the_source_names_the_pack_and_whether_it_was_checked(
    page: Page, origin: Origin | None, words: str
) -> None:
    assert words in body_html(replace(page, origin=origin), "source")


@pytest.mark.parametrize("status", ["withdrawn", "corrected"])
def test_that_a_paper_does_not_stand_is_seen_and_heard_before_anything_else(
    page: Page, look: Look, qtbot: QtBot, status: str
) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    study = replace(page.study, status=status, status_note="A figure was wrong.")
    sheet.show_page(replace(page, study=study), look)
    sheet.resize(800, 600)
    sheet.show()
    qtbot.waitExposed(sheet)

    (label,) = (each for each in sheet.findChildren(QLabel) if "A figure" in each.text())
    assert label.isVisible()
    assert sheet.top.title.geometry().bottom() < label.y() < sheet.top.takeaway.y()
    assert label.geometry().bottom() < sheet.top.takeaway.y()
    heard = sheet.top.takeaway.body.accessibleDescription()
    assert heard.startswith(f"{study.title}. {label.text().splitlines()[0]}")
    assert "A figure was wrong." in heard


def test_findings_always_come_with_harms(page: Page) -> None:
    assert "Unwanted effects" in body_html(page, "findings")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"organism": "animal", "kind": "animal"}, "in animals"),
        ({"organism": "after_death"}, "had died"),
        ({"organism": "human_samples", "kind": "laboratory"}, "did not test people"),
        ({"organism": "human", "kind": "cohort"}, "watched what happened"),
        ({"conditions": ("NMOSD",)}, "not about MS itself"),
        ({"status": "withdrawn"}, "taken back"),
        ({"status": "corrected"}, "was corrected"),
        ({"status": "corrected", "status_note": "A figure was wrong."}, "A figure was wrong."),
    ],
)
def test_a_warning_stands_before_findings_that_need_one(fields: dict[str, Any], words: str) -> None:
    assert any(words in banner for banner in banners(a_study(**fields)))


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        (None, "Not stated"),
        ("2026", "2026"),
        ("2026-05", "May 2026"),
        ("2026-05-12", "12 May 2026"),
    ],
)
def test_a_date_is_shown_with_just_its_precision(iso: str | None, words: str) -> None:
    assert date_phrase(iso) == words


def test_the_number_of_people_is_always_said() -> None:
    assert people_phrase(a_study(people=None, kind="cohort")) == "People: not stated"
    assert "people" in people_phrase(a_study(people=1200, organism="human"))


def test_the_closing_words_are_short() -> None:
    assert len(disclaimer(a_study()).split()) <= 30


def test_a_part_shows_nothing_from_outside(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "red.png"
    red = QImage(8, 8, QImage.Format.Format_RGB32)
    red.fill(0xFF0000)
    assert red.save(str(picture))
    part = Part()
    qtbot.addWidget(part)
    part.show_html(f'<p><img src="file://{picture}"></p>', look)
    asked = part.loadResource(IMAGE, QUrl.fromLocalFile(str(picture)))
    part.setSource(QUrl.fromLocalFile(str(tmp_path / "home")))

    assert isinstance(asked, QImage)
    assert asked.isNull()
    assert part.toPlainText().strip("\ufffc\n") == ""


def test_a_part_is_as_tall_as_its_words(look: Look, qtbot: QtBot) -> None:
    part = Part()
    qtbot.addWidget(part)
    part.resize(400, 10)
    part.show_html("<p>short</p>", look)
    part.show()
    low = part.height()
    part.show_html("<p>" + "many words " * 100 + "</p>", look)

    assert part.height() > 4 * low
    assert part.verticalScrollBar().maximum() == 0


def test_every_part_of_the_study_is_on_the_sheet_in_its_order(
    page: Page, look: Look, qtbot: QtBot
) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.show_page(page, look)
    shown = [section.part for section in sheet.shown_sections()]

    assert shown == ["takeaway", "keep_in_mind", *[p for p in SECTIONS if p in shown]]
    assert {"what_they_did", "findings", "cannot_tell", "why_person", "source"} <= set(shown)
    for section in sheet.shown_sections():
        assert section.body.accessibleName()


def test_the_first_screen_holds_all_one_needs_to_know_first(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    open_study(room, qtbot)
    tools = room.window.panels.reader.sheet.top.tools
    bottom = tools.mapTo(room.window, tools.rect().bottomLeft()).y()

    assert bottom <= room.window.status.y()


def test_a_link_to_a_word_shows_its_card_until_it_is_closed(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    open_study(room, qtbot)
    reader = room.window.panels.reader
    section = reader.sheet.sections["what_they_did"]
    reader.follow("what_they_did", "mskb:term/thalamus")
    qtbot.waitUntil(lambda: not section.word_card.isHidden())

    assert "hub deep in the brain" in section.word_card.accessibleName()


def test_reading_goes_on_where_it_stopped(room: ReadingRoom, qtbot: QtBot) -> None:
    open_study(room, qtbot)
    reader = room.window.panels.reader
    reader.go_to_part("cannot_tell")
    reader.keep_place()
    room.conductor.navigator.open_study("opera-2017")
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == "opera-2017")
    open_study(room, qtbot)

    def is_back() -> None:
        place = reader.place()
        assert place is not None
        assert place.part == "cannot_tell"

    qtbot.waitUntil(is_back)


def open_study(room: ReadingRoom, qtbot: QtBot, study: str = STUDY) -> None:
    room.conductor.navigator.open_study(StudyId(study))
    reader = room.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == study)


def test_a_check_that_is_overdue_is_said_in_the_same_place() -> None:
    from datetime import date

    from desktop_app.words.facts import next_check_phrase, not_stated

    assert "overdue" not in next_check_phrase("2029-11-21", date(2029, 11, 21))
    assert "overdue" in next_check_phrase("2029-11-21", date(2029, 11, 22))
    assert next_check_phrase(None, date(2029, 11, 22)) in {not_stated(), ""}
