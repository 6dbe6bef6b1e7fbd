"""Everything that can be said about a note: on the disk, carried over, never asked for twice."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db import Note, NoteKind, NoteWish, new_note_id
from desktop_app.app import ReadingRoom
from desktop_app.day_choice import ISO
from desktop_app.notes.answers import Answers
from desktop_app.notes.draft import Draft
from desktop_app.notes.editor import NoteEditor
from desktop_app.notes.filters import HIGHLIGHTS, STARRED, NoteFilters
from desktop_app.notes.known import Known, known_of
from desktop_app.notes.questions import questions_for
from desktop_app.notes.writing import NoteText
from desktop_app.theme.look import Look
from desktop_app.tour.guide import Guide
from desktop_app.words.notes import note_facts, opening_of
from tests.desktop_app.test_notes import begin, on_disk

EMPTY = Note(new_note_id(), "")


def saved_by(room: ReadingRoom, qtbot: QtBot) -> Note:
    """The one note there is, when all the editor shows is on the disk."""
    editor: NoteEditor = room.window.panels.editor
    editor.save_now()
    qtbot.waitUntil(lambda: "Saved at" in editor.state_words())
    (note,) = on_disk(room._folder)
    return note


def write_line(answers: Answers, words: str) -> None:
    answers.line.setFocus()
    QTest.keyClicks(answers.line, words)


def test_every_field_a_person_can_fill_in_is_on_the_disk(room: ReadingRoom, qtbot: QtBot) -> None:
    guide = Guide(room)
    guide.go("library")
    guide.open_study("thalamus-2025")
    room.window.panels.reader.go_to_part("findings")
    guide.command("note")
    editor: NoteEditor = room.window.panels.editor
    QTest.keyClicks(editor.text, "My left hand was numb")
    editor.kinds.buttons[NoteKind.SYMPTOM].click()
    answers = editor.form.answers(NoteKind.SYMPTOM)
    for name, word in (("what", "Numb or tingling"), ("where", "Arms"), ("how_bad", "Mild")):
        answers[name].buttons[word].click()
    answers["over_24_hours"].buttons["yes"].click()
    for word in ("Heat", "Stress"):
        answers["set_off"].buttons[word].click()
    write_line(answers["since"], "Since lunch")
    editor.more.unfold(shown=True)
    write_line(editor.more.about, "Anna")
    write_line(editor.more.writer, "Ben")
    write_line(editor.more.tags, "hand, summer")
    editor.more.day.buttons["day_earlier"].click()
    editor.foot.star.click()
    note = saved_by(room, qtbot)

    assert (note.text, note.kind) == ("My left hand was numb", NoteKind.SYMPTOM)
    assert (note.study, note.part) == ("thalamus-2025", "findings")
    assert (note.about, note.written_by, note.tags) == ("Anna", "Ben", ("hand", "summer"))
    assert note.day == QDate.currentDate().addDays(-1).toString(ISO)
    assert note.starred
    assert set(note.details) == {
        ("what", "Numb or tingling"),
        ("where", "Arms"),
        ("how_bad", "Mild"),
        ("over_24_hours", "yes"),
        ("set_off", "Heat"),
        ("set_off", "Stress"),
        ("since", "Since lunch"),
    }
    editor.leave()
    room.conductor.navigator.open_note(note)
    assert editor.fields.read_into(note) == note


def test_only_the_text_is_needed(room: ReadingRoom, qtbot: QtBot) -> None:
    begin(room)
    QTest.keyClicks(room.window.panels.editor.text, "just words")
    note = saved_by(room, qtbot)

    assert note == replace(
        Note(note.id, "just words"), rev=note.rev, created=note.created, changed=note.changed
    )


def test_looking_at_a_note_changes_nothing(room: ReadingRoom, qtbot: QtBot) -> None:
    whole = replace(
        EMPTY,
        text="words",
        kind=NoteKind.MEDICINE,
        about="Anna",
        tags=("one", "two"),
        day="2026-02-03",
        details=(("medicine", "Mirtle"), ("on_sheet", "no")),
    )
    room.session.tell(lambda notebook: notebook.save_note(whole).changes)
    qtbot.waitUntil(lambda: bool(on_disk(room._folder)))
    (before,) = on_disk(room._folder)
    room.conductor.navigator.open_note(before)
    Guide(room).settle()
    room.window.panels.editor.leave()
    Guide(room).settle()

    assert on_disk(room._folder) == [before]


def test_answers_survive_another_kind_and_what_others_keep_there(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    kept = replace(EMPTY, text="x", kind=NoteKind.SYMPTOM, details=(("on_sheet", "no"),))
    room.conductor.navigator.open_note(kept)
    editor: NoteEditor = room.window.panels.editor
    editor.form.answers(NoteKind.SYMPTOM)["what"].buttons["Tired"].click()
    editor.kinds.buttons[NoteKind.NOTE].click()
    assert editor.form.isHidden()
    editor.kinds.buttons[NoteKind.SYMPTOM].click()

    assert editor.form.answers(NoteKind.SYMPTOM)["what"].buttons["Tired"].isChecked()
    assert saved_by(room, qtbot).details == (("on_sheet", "no"), ("what", "Tired"))


def test_a_medicine_written_before_brings_along_what_was_said_of_it(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    told = (("medicine", "Mirtle"), ("dose", "one tablet"), ("how_taken", "mornings"))
    first = replace(EMPTY, kind=NoteKind.MEDICINE, details=told)
    room.session.tell(lambda notebook: notebook.save_note(first).changes)
    begin(room, NoteKind.MEDICINE)
    Guide(room).settle()
    editor: NoteEditor = room.window.panels.editor
    answers = editor.form.answers(NoteKind.MEDICINE)
    answers["medicine"].buttons["Mirtle"].click()
    assert answers["dose"].value() == "one tablet"
    answers["taken"].buttons["stopped"].click()
    editor.save_now()
    qtbot.waitUntil(lambda: len(on_disk(room._folder)) == 2)
    latest = next(note for note in on_disk(room._folder) if note.id != first.id)

    assert set(latest.details) == {*told, ("taken", "stopped")}


def test_who_wrote_the_last_note_writes_the_next(room: ReadingRoom, qtbot: QtBot) -> None:
    first = replace(EMPTY, text="x", written_by="Ben", about="Anna", tags=("heat",))
    room.session.tell(lambda notebook: notebook.save_note(first).changes)
    begin(room)
    editor: NoteEditor = room.window.panels.editor
    qtbot.waitUntil(lambda: editor.more.writer.value() == "Ben")
    assert "written by Ben" in editor.more.button.text()
    assert set(editor.more.about.buttons) == {"", "Anna"}
    assert set(editor.more.tags.buttons) == {"heat"}
    editor.leave()
    Guide(room).settle()
    assert len(on_disk(room._folder)) == 1
    begin(room)
    qtbot.waitUntil(lambda: editor.more.writer.value() == "Ben")
    QTest.keyClicks(editor.text, "y")
    editor.save_now()
    qtbot.waitUntil(lambda: len(on_disk(room._folder)) == 2)

    assert {note.written_by for note in on_disk(room._folder)} == {"Ben"}


def test_what_is_unfolded_comes_into_sight(room: ReadingRoom, qtbot: QtBot) -> None:
    guide = Guide(room)
    guide.go("library")
    guide.open_study("thalamus-2025")
    guide.command("note")
    editor: NoteEditor = room.window.panels.editor
    heading = editor.more.about
    editor.more.button.click()

    qtbot.waitUntil(lambda: heading.visibleRegion().boundingRect().height() == heading.height())


def test_the_symptom_form_asks_eight_things_and_says_what_is_urgent(room: ReadingRoom) -> None:
    begin(room, NoteKind.SYMPTOM)
    editor: NoteEditor = room.window.panels.editor
    labels = [one.text() for one in editor.form.findChildren(QLabel)]

    assert len(questions_for(NoteKind.SYMPTOM)) == 8
    assert len(editor.form.answers(NoteKind.SYMPTOM)["what"].buttons) == 16
    assert any("call your local emergency number" in words for words in labels)
    assert not any(
        character.isdigit() for words in labels for character in words if "24" not in words
    )


def test_ready_questions_are_ticked_into_the_text_and_out_again(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    begin(room, NoteKind.QUESTION)
    editor: NoteEditor = room.window.panels.editor
    assert editor.ready.isVisible()
    assert len(editor.ready.buttons) == 7
    first, second, *_ = editor.ready.buttons
    QTest.keyClicks(editor.text, "My own?")
    editor.ready.buttons[first].click()
    editor.ready.buttons[second].click()
    editor.ready.buttons[first].click()

    assert saved_by(room, qtbot).text == f"My own?\n{second}"


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("a scan", (2, 6), "a **scan**"),
        ("a **scan**", (2, 10), "a scan"),
        ("one\ntwo", (0, 7), "**one**\n**two**"),
        ("word", (4, 4), "word****"),
    ],
)
def test_bold_is_two_stars_and_comes_off_again(
    qtbot: QtBot, typed: str, chosen: tuple[int, int], expected: str
) -> None:
    text = NoteText()
    qtbot.addWidget(text)
    text.setPlainText(typed)
    cursor = text.textCursor()
    cursor.setPosition(chosen[0])
    cursor.setPosition(chosen[1], QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    QTest.keyClick(text, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert text.toPlainText() == expected


@pytest.mark.usefixtures("look")
def test_a_list_is_made_of_whole_lines_and_undone_by_the_same_button(qtbot: QtBot) -> None:
    text = NoteText()
    qtbot.addWidget(text)
    text.setPlainText("milk\nbread")
    text.selectAll()
    text.make_list()
    assert text.toPlainText() == "- milk\n- bread"
    text.selectAll()
    text.make_list()

    assert text.toPlainText() == "milk\nbread"


def test_the_preview_shows_bold_words_and_lists_and_never_a_file(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    begin(room)
    editor: NoteEditor = room.window.panels.editor
    editor.text.setPlainText("**Bold** and\n\n- one\n- two\n\n<img src=file:///etc/passwd>")
    editor.tools.preview.click()
    part = editor.preview.part
    qtbot.waitUntil(lambda: "Bold" in part.plain(), timeout=20_000)

    assert "**" not in part.plain()
    assert "<ul" in part.toHtml()
    assert "<img" in part.plain()
    assert editor.text.isHidden()
    editor.tools.preview.click()
    assert editor.text.isVisible()


def test_a_text_that_is_too_much_is_shown_as_it_was_typed(room: ReadingRoom, qtbot: QtBot) -> None:
    begin(room)
    editor: NoteEditor = room.window.panels.editor
    editor.text.setPlainText("- " * 2000 + "deep")
    editor.tools.preview.click()
    qtbot.waitUntil(lambda: "- - deep" in editor.preview.part.plain(), timeout=20_000)

    assert editor.preview._plainly.isVisible()


def test_a_draft_that_could_not_be_saved_is_still_to_be_saved() -> None:
    draft = Draft(EMPTY)
    assert not draft.differs(EMPTY)
    draft.missed = True
    assert draft.differs(EMPTY)
    draft.change(EMPTY)

    assert not draft.differs(EMPTY)


def test_the_list_can_be_narrowed_and_says_how(look: Look, qtbot: QtBot) -> None:
    filters = NoteFilters(look)
    qtbot.addWidget(filters)
    filters.show_known(Known(("Anna",), (), ("heat",), {}, ""))
    assert filters.wish("scan") == NoteWish(words="scan")
    filters.kind.buttons[NoteKind.SYMPTOM].click()
    for name in (STARRED, HIGHLIGHTS):
        filters.only.buttons[name].click()
    filters.about.buttons[""].click()
    filters.tag.buttons["heat"].click()

    assert filters.wish("") == NoteWish(
        kind=NoteKind.SYMPTOM, tag="heat", about="", starred=True, highlights=True
    )
    assert "Symptom" in filters.button.text()
    filters.about.buttons[""].click()
    assert filters.wish("").about is None


def test_the_list_shows_what_is_wanted_with_everything_about_it(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    wanted = replace(
        EMPTY, text="warm", starred=True, about="Anna", tags=("heat",), day="2026-05-12"
    )
    other = replace(EMPTY, id=new_note_id(), text="cold")
    room.session.tell(lambda notebook: notebook.save_note(wanted).changes)
    room.session.tell(lambda notebook: notebook.save_note(other).changes)
    guide = Guide(room)
    guide.go("notes")
    panel = room.window.panels.notes
    qtbot.waitUntil(lambda: panel._list.count() == 2)
    panel.filters.only.buttons[STARRED].click()
    qtbot.waitUntil(lambda: panel._list.count() == 1)

    assert panel._list.item(0).text() == "warm\nNote · Star · About Anna · heat · 12 May 2026"
    panel.filters.kind.buttons[NoteKind.VISIT].click()
    qtbot.waitUntil(panel._empty.isVisible)
    assert panel._empty.text() == "We found no such note."


def test_a_note_without_words_shows_what_it_marks_or_answers() -> None:
    marking = replace(EMPTY, quote="the scan", colour="blue")
    answered = replace(EMPTY, kind=NoteKind.MEDICINE, details=(("medicine", "Mirtle"),))

    assert opening_of(marking) == "“the scan”"
    assert opening_of(answered) == "Mirtle"
    assert opening_of(EMPTY) == "(no words yet)"
    assert "Marked in blue" in note_facts(marking)


def test_what_was_used_before_is_known(room: ReadingRoom, qtbot: QtBot) -> None:
    told = replace(EMPTY, text="x", kind=NoteKind.MEDICINE, details=(("medicine", "Mirtle"),))
    room.session.tell(lambda notebook: notebook.save_note(told).changes)
    known: list[Known] = []
    qtbot.waitUntil(lambda: bool(on_disk(room._folder)))
    room.session.ask(known_of, known.append, topic="test", owner=room)
    qtbot.waitUntil(lambda: bool(known))

    assert known[0].medicines == {"Mirtle": told.details}
