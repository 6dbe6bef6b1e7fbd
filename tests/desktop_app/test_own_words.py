"""Words marked in a study: in four colours, found again, told, taken away and taken back."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import db
from db import COLOURS, DataFolder, Note, NoteKind, NoteWish, new_note_id
from desktop_app.app import ReadingRoom
from desktop_app.choices import THEMES
from desktop_app.hearing.written_text import WrittenText
from desktop_app.reader.anchored import Anchored, anchored
from desktop_app.reader.own_words import _whole_words
from desktop_app.reader.part import PATTERNS, Part
from desktop_app.theme.colours import load_palettes
from desktop_app.tour.guide import Guide
from desktop_app.words.colours import colour_letter
from desktop_app.words.language import speak

STUDY = "thalamus-2025"
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_UNDERLINE = QTextCharFormat.UnderlineStyle.NoUnderline


@pytest.fixture
def guide(room: ReadingRoom) -> Guide:
    made = Guide(room)
    made.go("library")
    made.open_study(STUDY)
    return made


def body(guide: Guide, part: str = "findings") -> Part:
    section = guide.window.panels.reader.sheet.section(part)
    assert section is not None
    return section.body


def on_disk(data: DataFolder) -> list[Note]:
    notebook = db.open_notebook(data.person())
    notes = notebook.notes()
    notebook.close()
    return notes


def choose(guide: Guide, part: str = "findings") -> str:
    """Choose the first letters of a part with the keys; gives the words that they make whole."""
    guide.window.panels.reader.go_to_part(part)
    text = body(guide, part)
    text.setFocus()
    for _ in range(12):
        QTest.keyClick(text, Qt.Key.Key_Right, SHIFT)
    whole = re.match(r".{12}\w*", text.plain())
    assert whole is not None
    return whole[0].strip()


def wait_for(guide: Guide, qtbot: QtBot, holds: Callable[[list[Note]], bool]) -> list[Note]:
    data = guide.room._folder
    qtbot.waitUntil(lambda: holds(on_disk(data)))
    guide.settle()
    return on_disk(data)


def mark(guide: Guide, qtbot: QtBot, colour: str = "yellow") -> Note:
    choose(guide)
    guide.window.panels.reader._mark_bar.colours[colour].click()
    return wait_for(guide, qtbot, lambda notes: [n.colour for n in notes] == [colour])[0]


@pytest.mark.parametrize("colour", COLOURS)
def test_words_chosen_with_keys_are_marked_and_kept(
    guide: Guide, qtbot: QtBot, colour: str
) -> None:
    words = choose(guide)
    guide.window.panels.reader._mark_bar.colours[colour].click()
    (note,) = wait_for(guide, qtbot, lambda notes: len(notes) == 1)

    assert (note.quote, note.colour, note.study, note.part) == (words, colour, STUDY, "findings")
    assert note.after
    assert note.text == ""
    (shown,) = body(guide).extraSelections()
    assert shown.cursor.selectedText() == words
    assert shown.format.underlineStyle() == PATTERNS[colour]
    assert not body(guide).textCursor().hasSelection()
    assert body(guide).hasFocus()


def test_words_chosen_with_the_mouse_bring_the_bar(guide: Guide) -> None:
    guide.window.panels.reader.go_to_part("findings")
    text = body(guide)
    bar = guide.window.panels.reader._mark_bar
    assert bar.isHidden()
    button, place = Qt.MouseButton.LeftButton, text.cursorRect().center() + QPoint(30, 0)
    QTest.mousePress(text.viewport(), button, pos=place)
    QTest.mouseMove(text.viewport(), place + QPoint(120, 0))
    QTest.mouseRelease(text.viewport(), button, pos=place + QPoint(120, 0))

    assert bar.isVisible()
    assert text.textCursor().hasSelection()


def test_the_command_leads_to_the_colours_and_escape_back(guide: Guide, qtbot: QtBot) -> None:
    reader = guide.window.panels.reader
    with qtbot.waitSignal(reader.own_words.told) as told:
        guide.command("mark")
    assert "hold Shift" in told.args[0]
    choose(guide)
    guide.command("mark")
    assert reader._mark_bar.colours["yellow"].hasFocus()
    guide.command("step_back")

    assert reader._mark_bar.isHidden()
    assert reader.page is not None
    assert reader.isVisible()


def test_a_link_reached_with_tab_does_not_bring_the_bar(guide: Guide) -> None:
    guide.window.panels.reader.go_to_part("what_they_did")
    text = body(guide, "what_they_did")
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)

    assert text.textCursor().hasSelection()
    assert guide.window.panels.reader._mark_bar.isHidden()


def test_another_colour_and_away_can_each_be_taken_back(guide: Guide, qtbot: QtBot) -> None:
    note = mark(guide, qtbot)
    bar = guide.window.panels.reader._mark_bar
    QTest.keyClick(body(guide), Qt.Key.Key_Left)
    assert not bar.off.isHidden()
    bar.colours["green"].click()
    (painted,) = wait_for(guide, qtbot, lambda notes: [n.colour for n in notes] == ["green"])
    assert painted.id == note.id
    guide.command("undo")
    wait_for(guide, qtbot, lambda notes: [n.colour for n in notes] == ["yellow"])
    QTest.keyClick(body(guide), Qt.Key.Key_Left)
    bar.off.click()
    wait_for(guide, qtbot, lambda notes: notes == [])
    assert body(guide).extraSelections() == []
    guide.command("undo")

    wait_for(guide, qtbot, lambda notes: [n.id for n in notes] == [note.id])
    assert len(body(guide).extraSelections()) == 1


def test_taking_the_mark_from_a_note_with_words_keeps_the_note(guide: Guide, qtbot: QtBot) -> None:
    words = choose(guide)
    guide.window.panels.reader._mark_bar.note.click()
    editor = guide.window.panels.editor
    QTest.keyClicks(editor.text, "Ask about this")
    editor.done.emit()
    wait_for(guide, qtbot, lambda notes: [n.text for n in notes] == ["Ask about this"])
    QTest.keyClick(body(guide), Qt.Key.Key_Left)
    guide.window.panels.reader._mark_bar.off.click()
    (left,) = wait_for(guide, qtbot, lambda notes: [n.colour for n in notes] == [""])

    assert (left.text, left.quote) == ("Ask about this", words)


def test_a_note_under_the_hand_is_kept_once_when_its_mark_changes(
    guide: Guide, qtbot: QtBot
) -> None:
    choose(guide)
    guide.window.panels.reader._mark_bar.note.click()
    QTest.keyClicks(guide.window.panels.editor.text, "first")
    guide.window.panels.editor.save_now()
    wait_for(guide, qtbot, lambda notes: len(notes) == 1)
    QTest.keyClicks(guide.window.panels.editor.text, " and more")
    body(guide).choose_words(2, 2)
    guide.window.panels.reader._mark_bar.colours["pink"].click()
    wait_for(guide, qtbot, lambda notes: [n.colour for n in notes] == ["pink"])

    assert [note.text for note in on_disk(guide.room._folder)] == ["first and more"]
    assert guide.window.panels.editor.note is None


@pytest.mark.parametrize(
    ("chosen", "whole"),
    [((4, 6), "brain"), ((3, 9), "brain"), ((0, 5), "The brain"), ((9, 10), ""), ((12, 13), "MS")],
)
def test_words_begun_are_made_whole(chosen: tuple[int, int], whole: str) -> None:
    text = "The brain, MS"
    span = _whole_words(text, *chosen)

    assert text[span.start : span.end].strip(",") == whole


def test_search_marks_and_the_sentence_read_aloud_stay_over_own_marks(
    guide: Guide, qtbot: QtBot
) -> None:
    note = mark(guide, qtbot)
    reader, look = guide.window.panels.reader, guide.window._look
    text = body(guide)
    text.speak(0, 20, look)
    text.mark([(0, 4)], look)
    grounds = [one.format.background().color().name() for one in text.extraSelections()]

    colours = look.colours
    wanted = [colours.m_yellow, colours.focus_fill, colours.hit]
    assert grounds == [one.lower() for one in wanted]
    assert reader.own_words.notes[0].note.id == note.id


def test_marks_stay_in_another_look_in_small_steps_and_in_folded_parts(
    guide: Guide, qtbot: QtBot
) -> None:
    mark(guide, qtbot)
    settings = guide.room.settings
    guide.room.use(
        settings.having(replace(settings.comfort, theme="dark", small_steps=True, text_px=32))
    )
    guide.settle()
    (shown,) = body(guide).extraSelections()
    assert shown.format.background().color().name() == load_palettes()["dark"].m_yellow.lower()
    words = choose(guide, part="why_helper")
    guide.window.panels.reader._mark_bar.colours["pink"].click()
    wait_for(guide, qtbot, lambda notes: len(notes) == 2)
    folded = guide.window.panels.reader.sheet.section("why_helper")
    assert folded is not None
    folded.unfold(opened=False)
    folded.unfold(opened=True)

    (again,) = body(guide, "why_helper").extraSelections()
    assert again.cursor.selectedText() == words


def test_marks_are_told_to_those_who_hear_the_text(guide: Guide, qtbot: QtBot) -> None:
    note = mark(guide, qtbot)
    told = WrittenText(body(guide)).text(QAccessible.Text.Description)

    assert told.endswith(f"Marked in yellow: “{note.quote}”.")


def test_notes_on_the_study_stand_at_its_end_and_open(guide: Guide, qtbot: QtBot) -> None:
    note = mark(guide, qtbot)
    reader = guide.window.panels.reader
    qtbot.waitUntil(lambda: reader.sheet.top.notes.text() == "My notes: 1")
    reader.sheet.top.notes.click()
    (row,) = reader.sheet.own_notes.rows.shown
    assert row.hasFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)

    assert guide.window.panels.editor.note is not None
    assert guide.window.panels.editor.note.id == note.id


def test_words_are_found_again_in_a_changed_text_and_told_when_they_are_gone(
    guide: Guide, qtbot: QtBot
) -> None:
    text = body(guide).plain()
    there = Note(new_note_id(), "", study=db.StudyId(STUDY), part="findings", colour="blue")
    changed = replace(there, quote=text[5:40], before="other words", after=text[40:60])
    gone = replace(there, id=new_note_id(), quote="Nothing like this was ever here, zebra.")
    guide.room.session.tell(lambda notebook: notebook.save_note(changed).changes)
    guide.room.session.tell(lambda notebook: notebook.save_note(gone).changes)
    qtbot.waitUntil(lambda: len(guide.window.panels.reader.own_words.notes) == 2)
    (shown,) = body(guide).extraSelections()
    rows = guide.window.panels.reader.sheet.own_notes.rows.shown
    lost = [row.accessibleName() for row in rows if "zebra" in row.accessibleName()]

    assert shown.cursor.selectedText() == text[5:40].strip("\n")
    assert len(lost) == 1
    assert "The text has changed. We could not find these words." in lost[0]


def test_notes_come_in_the_order_of_the_study() -> None:
    def note(part: str, quote: str) -> Note:
        return Note(new_note_id(), "", part=part, quote=quote, colour="pink")

    texts = {"takeaway": "one two three", "findings": "four five"}
    late, first, second = note("findings", "five"), note("takeaway", "one"), note("takeaway", "two")
    found = anchored([late, second, first, note("abstract", "six")], texts)

    assert [one.note.quote for one in found] == ["one", "two", "five", "six"]
    assert [one.is_lost for one in found] == [False, False, False, True]
    assert Anchored(Note(new_note_id(), "plain")).is_lost is False


def test_every_colour_has_its_own_ground_line_and_letter(qapp: QApplication) -> None:
    for theme in THEMES:
        grounds = {load_palettes()[theme].mark(colour)[0] for colour in COLOURS}
        assert len(grounds) == len(COLOURS)
    assert len(set(PATTERNS.values()) - {NO_UNDERLINE}) == len(COLOURS)
    for language in ("en", "es"):
        translators = speak(qapp, language)
        assert len({colour_letter(colour) for colour in COLOURS}) == len(COLOURS)
        for translator in translators:
            qapp.removeTranslator(translator)


def test_marks_are_notes_for_the_list_too(guide: Guide, qtbot: QtBot) -> None:
    mark(guide, qtbot)
    notebook = db.open_notebook(guide.room._folder.person())
    highlights = notebook.notes(NoteWish(highlights=True))
    notebook.close()

    assert [note.kind for note in highlights] == [NoteKind.NOTE]
