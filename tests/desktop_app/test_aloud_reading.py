"""Reading a page aloud: sentence after sentence, and every way to move in it."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.aloud.reading import Reading, State
from desktop_app.aloud.saying import spoken_form
from desktop_app.aloud.sentences import Piece, sentences
from desktop_app.aloud.trouble import Trouble, trouble_words
from desktop_app.aloud.voice import Voice, speaker_command

TEXTS = {
    "takeaway": "One here. Two here.",
    "picture": "",
    "findings": "Three.\nFour has more words than all the others. Five.",
    "end": " — ",
}
PAGE = tuple(Piece(part, sentences(text)) for part, text in TEXTS.items())
ALL = ["One here.", "Two here.", "Three.", "Four has more words than all the others.", "Five."]


class Marks:
    """What was marked, in order, as the words that stand there."""

    def __init__(self, reading: Reading) -> None:
        self.words: list[str] = []
        reading.sentence_begun.connect(self._keep)

    def _keep(self, part: str, start: int, end: int) -> None:
        self.words.append(TEXTS[part][start:end])


@pytest.fixture
def reading(qtbot: QtBot) -> Iterator[Reading]:
    """A page ready to be read by Qt's own engine for tests, in its own process."""
    voice = Voice(speaker_command("en", "mock"))
    made = Reading(voice, spoken_form())
    made.load(PAGE)
    made.set_speed(1.6)
    yield made
    voice.close()


def test_a_page_is_read_to_its_end_and_every_sentence_is_marked(
    reading: Reading, qtbot: QtBot
) -> None:
    marks, states = Marks(reading), list[State]()
    reading.state_changed.connect(states.append)
    with qtbot.waitSignal(reading.finished):
        reading.play()

    assert marks.words == ALL
    assert states == [State.OPENING, State.READING, State.SILENT]


@pytest.mark.parametrize(
    ("part", "sentence", "first"),
    [
        ("takeaway", 1, "Two here."),
        ("picture", 0, "Three."),
        ("findings", 2, "Five."),
        ("takeaway", 2, "Three."),
        ("takeaway", -1, "One here."),
    ],
)
def test_it_reads_from_any_sentence_of_any_part(
    reading: Reading, qtbot: QtBot, part: str, sentence: int, first: str
) -> None:
    marks = Marks(reading)
    with qtbot.waitSignal(reading.sentence_begun):
        reading.play(part, sentence)

    assert marks.words == [first]


def test_after_the_last_sentence_there_is_nothing_to_read(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.finished):
        reading.play("end")

    assert reading.state is State.SILENT


def test_after_a_pause_the_sentence_is_said_again(reading: Reading, qtbot: QtBot) -> None:
    marks = Marks(reading)
    with qtbot.waitSignal(reading.sentence_begun):
        reading.play("findings", 1)
    for _press in range(2):
        reading.pause()
    assert reading.state is State.PAUSED
    with qtbot.waitSignal(reading.finished):
        for _press in range(2):
            reading.resume()

    assert marks.words == [ALL[3], ALL[3], ALL[4]]


def test_in_a_pause_the_mark_moves_and_nothing_is_said(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.sentence_begun):
        reading.play()
    reading.pause()
    marks = Marks(reading)
    for move in (reading.forward, reading.next_part, reading.back, reading.back, reading.back):
        move()

    assert marks.words == [ALL[1], ALL[2], ALL[1], ALL[0], ALL[0]]
    assert reading.state is State.PAUSED


def test_back_forward_and_next_part_move_while_it_reads(reading: Reading, qtbot: QtBot) -> None:
    marks = Marks(reading)
    with qtbot.waitSignal(reading.sentence_begun):
        reading.play("findings", 1)
    for move in (reading.back, reading.forward, reading.back, reading.back, reading.next_part):
        with qtbot.waitSignal(reading.sentence_begun):
            move()

    assert marks.words == [ALL[3], ALL[2], ALL[3], ALL[2], ALL[1], ALL[2]]


def test_ten_quick_presses_of_back_are_one_way_back(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.sentence_begun):
        reading.play("findings", 1)
    marks = Marks(reading)
    for _press in range(10):
        reading.back()
    with qtbot.waitSignal(reading.finished):
        pass

    assert marks.words == ALL


def test_another_speed_says_the_sentence_once_more(reading: Reading, qtbot: QtBot) -> None:
    marks = Marks(reading)
    with qtbot.waitSignal(reading.sentence_begun):
        reading.play("findings", 1)
    with qtbot.waitSignal(reading.sentence_begun):
        reading.set_speed(1.2)

    assert marks.words == [ALL[3], ALL[3]]


def test_stop_is_silence_and_another_page_stops_too(reading: Reading, qtbot: QtBot) -> None:
    marks = Marks(reading)
    for silence in (reading.stop, lambda: reading.load(PAGE)):
        with qtbot.waitSignal(reading.sentence_begun):
            reading.play()
        silence()
        assert reading.state is State.SILENT
    for move in (reading.back, reading.forward, reading.next_part, reading.pause, reading.resume):
        move()

    assert reading.state is State.SILENT
    assert marks.words == [ALL[0], ALL[0]]


def test_a_page_without_words_is_finished_at_once(reading: Reading, qtbot: QtBot) -> None:
    reading.load(())
    with qtbot.waitSignal(reading.finished):
        reading.play()


def test_where_no_voice_is_it_is_told_and_silent(qtbot: QtBot) -> None:
    voice = Voice(speaker_command("es", "mock"))
    reading = Reading(voice, spoken_form("es"), "es")
    reading.load(PAGE)
    with qtbot.waitSignal(reading.told) as told:
        reading.play()
    voice.close()

    assert told.args == [trouble_words(Trouble.NO_VOICE, "es")]
    assert reading.state is State.SILENT


class HandVoice(Voice):
    """A voice worked by hand, to try many orders of events in little time."""

    def __init__(self) -> None:
        super().__init__([])
        self.text: str | None = None

    @override
    def say(self, text: str, speed: float = 1.0) -> None:
        self.text = text
        self.speed = speed

    @override
    def hush(self) -> None:
        self.text = None


ACTS = (
    "play",
    "pause",
    "resume",
    "stop",
    "back",
    "forward",
    "next_part",
    "begun",
    "ended",
    "failed",
)


@given(st.lists(st.sampled_from(ACTS), max_size=40))
def test_in_any_order_the_voice_says_what_is_marked_and_only_while_it_reads(
    acts: list[str],
) -> None:
    voice = HandVoice()
    reading = Reading(voice, str)
    reading.load(PAGE)
    marks = Marks(reading)
    for act in acts:
        if act == "failed" and voice.text is not None:
            voice.text = None
            voice.failed.emit(Trouble.NO_SOUND)
        elif act in {"begun", "ended"} and voice.text is not None:
            getattr(voice, act).emit()
        elif hasattr(reading, act):
            getattr(reading, act)()
        speaking = reading.state in {State.OPENING, State.READING}

        assert speaking == (voice.text is not None)
        if act == "begun" and speaking:
            assert marks.words[-1] == voice.text


def test_after_a_fault_in_the_middle_going_on_tries_the_same_sentence(qtbot: QtBot) -> None:
    voice = HandVoice()
    reading = Reading(voice, str)
    reading.load(PAGE)
    reading.play("takeaway", 1)
    voice.begun.emit()
    with qtbot.waitSignal(reading.told):
        voice.failed.emit(Trouble.NO_SOUND)
    assert reading.state is State.PAUSED
    reading.resume()

    assert voice.text == "Two here."


@pytest.mark.parametrize(("wished", "speed"), [(0.1, 0.6), (0.8, 0.8), (9.0, 1.6)])
def test_the_speed_keeps_its_bounds(wished: float, speed: float) -> None:
    voice = HandVoice()
    reading = Reading(voice, str)
    reading.load(PAGE)
    reading.set_speed(wished)
    assert voice.text is None
    reading.play()

    assert voice.speed == speed


def test_a_word_that_a_person_made_silent_does_not_stop_the_reading() -> None:
    voice = HandVoice()
    reading = Reading(voice, spoken_form("en", own={"Three": " "}))
    reading.load(PAGE)
    reading.play("findings")

    assert voice.text == "Three."
