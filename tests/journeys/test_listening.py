"""A study is read aloud: from where one is, marked, paused, stopped when the person acts."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import DataFolder, StudyId
from desktop_app.aloud.reading import State
from desktop_app.aloud.voice import speaker_command
from desktop_app.app import ReadingRoom
from desktop_app.choices import Comfort

STUDY = "thalamus-2025"


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, data: DataFolder) -> Iterator[ReadingRoom]:
    """The program with Qt’s own engine for tests as its voice, and a study open."""
    made = ReadingRoom(qapp, data, speaker_command("en", "mock"))
    made.use(replace(made.settings, usual=Comfort(speed=1.6), welcomed=True))
    made.window.resize(1280, 800)
    made.start()
    made.conductor.navigator.open_study(StudyId(STUDY))
    reader = made.window.panels.reader
    qtbot.waitUntil(lambda: reader.page is not None)
    yield made
    made.window.close()
    made.close()


def spoken_words(room: ReadingRoom) -> list[str]:
    sheet = room.window.panels.reader.sheet
    return [mark.cursor.selectedText() for s in sheet.told_sections() for mark in s.body._spoken]


def test_the_sentence_that_is_read_is_marked_from_where_one_is(
    room: ReadingRoom, qtbot: QtBot
) -> None:
    reader = room.window.panels.reader
    reader.go_to_part("cannot_tell")
    room.window.commands["listen"].trigger()
    qtbot.waitUntil(lambda: bool(spoken_words(room)), timeout=20_000)

    text = reader.sheet.sections["cannot_tell"].body.plain()
    assert spoken_words(room)[0] in text
    assert reader._listen_bar.isVisible()
    room.window.commands["listen"].trigger()
    assert reader.listening._reading.state is State.PAUSED
    room.window.commands["listen"].trigger()
    qtbot.waitUntil(lambda: reader.listening._reading.state is State.READING, timeout=20_000)


def test_it_falls_silent_when_the_person_goes_elsewhere(room: ReadingRoom, qtbot: QtBot) -> None:
    reader = room.window.panels.reader
    ways: tuple[Callable[[], object], ...] = (
        room.window.commands["home"].trigger,
        partial(room.conductor.navigator.open_study, "opera-2017"),
    )
    for go in ways:
        room.conductor.navigator.open_study(StudyId(STUDY))
        qtbot.waitUntil(lambda: reader.page is not None and reader.page.study.id == STUDY)
        reader.listen()
        assert reader.listening.going_on
        go()
        qtbot.waitUntil(lambda: not reader.listening.going_on)

        assert spoken_words(room) == []
        assert not reader._listen_bar.isVisible()


def test_keys_go_a_sentence_back_and_on(room: ReadingRoom, qtbot: QtBot) -> None:
    reader = room.window.panels.reader
    reader.go_to_part("what_they_did")
    reader.listen()
    reading = reader.listening._reading
    qtbot.waitUntil(lambda: reading.state is State.READING, timeout=20_000)
    reader.listen()
    at = reading._at
    body = reader.sheet.sections["what_they_did"].body
    QTest.keyClick(body, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(body, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert reading._at == at + 2
    QTest.keyClick(body, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert reading._at == at + 1


def test_findings_are_never_read_without_their_limits(room: ReadingRoom) -> None:
    listening = room.window.panels.reader.listening
    parts = [piece.part for piece in listening._pieces("takeaway")]

    assert parts[:2] == ["takeaway", "keep_in_mind"]
    assert parts.index("findings") < parts.index("cannot_tell")
