"""The voice: a process of its own says the words, and no fault of it holds up the window."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QProcess, QTimer
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.aloud import speaker
from desktop_app.aloud.engine import rate_for
from desktop_app.aloud.sentences import sentences
from desktop_app.aloud.trouble import Trouble, trouble_words
from desktop_app.aloud.voice import Patience, Voice, speaker_command

MOCK = speaker_command("en", "mock")
SHORT = Patience(opening_ms=400, beginning_ms=400, ending_ms=300, times=0)
ROOT = MOCK[MOCK.index("-c") + 2]
Maker = Callable[..., Voice]


def a_stand_in(code: str) -> list[str]:
    """A speaker that does as this code says, with `tell` to answer and `hear` to listen."""
    begin = (
        "import json, sys, time\n"
        "def tell(**told): print(json.dumps(told), flush=True)\n"
        "def hear(): return json.loads(sys.stdin.readline() or 'null')\n"
    )
    return [sys.executable, "-c", begin + code]


DEAF = a_stand_in("time.sleep(600)")
NEVER_BEGINS = a_stand_in("tell(ready='x')\ntime.sleep(600)")
NEVER_ENDS = a_stand_in("tell(ready='x')\ntell(begun=hear()['say'])\ntime.sleep(600)")
DIES = a_stand_in("tell(ready='x')\nhear()")


@pytest.fixture
def make_voice(qtbot: QtBot) -> Iterator[Maker]:
    made: list[Voice] = []

    def make(command: list[str] = MOCK, patience: Patience | None = None) -> Voice:
        made.append(Voice(command, patience))
        return made[-1]

    yield make
    for voice in made:
        voice.close()


def trouble_of(voice: Voice, qtbot: QtBot) -> Trouble:
    """What goes wrong when something is to be said."""
    with qtbot.waitSignal(voice.failed) as failed:
        voice.say("One two three.")
    assert isinstance(failed.args, list)
    trouble = failed.args[0]
    assert isinstance(trouble, Trouble)
    return trouble


def test_a_text_begins_and_ends(make_voice: Maker, qtbot: QtBot) -> None:
    voice = make_voice()
    with qtbot.waitSignals([voice.begun, voice.ended], order="strict"):
        voice.say("One two.", 1.6)


def test_of_many_texts_told_at_once_only_the_newest_is_said(
    make_voice: Maker, qtbot: QtBot
) -> None:
    voice = make_voice()
    heard: list[str] = []
    voice.begun.connect(lambda: heard.append("begun"))
    with qtbot.waitSignal(voice.begun):
        voice.say("A long text that nobody waits for to its very end.")
    heard.clear()
    for _press in range(5):
        voice.say("Another long text that is said over at once, and again, and again.")
    voice.hush()
    with qtbot.waitSignal(voice.ended):
        voice.say("End.")

    assert heard == ["begun"]


def test_the_speaker_starts_with_the_first_text_and_stays_for_the_next(
    make_voice: Maker, qtbot: QtBot
) -> None:
    voice = make_voice()
    assert voice.findChildren(QProcess) == []
    for text in ("One.", "Two."):
        with qtbot.waitSignal(voice.ended):
            voice.say(text)

    assert len(voice.findChildren(QProcess)) == 1


@pytest.mark.parametrize(
    ("command", "trouble"),
    [
        (DEAF, Trouble.NO_ANSWER),
        (NEVER_BEGINS, Trouble.NO_ANSWER),
        (NEVER_ENDS, Trouble.NO_SOUND),
        (DIES, Trouble.NO_ANSWER),
        ([sys.executable, "-c", ""], Trouble.NO_ANSWER),
        (["/nowhere/to/be/found"], Trouble.NO_ANSWER),
        (speaker_command("es", "mock"), Trouble.NO_VOICE),
        (speaker_command("en", "nothing"), Trouble.NO_VOICE),
    ],
    ids=["deaf", "never begins", "never ends", "dies", "empty", "not there", "language", "engine"],
)
def test_each_fault_is_told_for_what_it_is(
    make_voice: Maker, qtbot: QtBot, command: list[str], trouble: Trouble
) -> None:
    patience = None if command[1:2] == ["-P"] else SHORT

    assert trouble_of(make_voice(command, patience), qtbot) is trouble


def test_without_the_extra_it_is_told_that_reading_aloud_is_not_installed(
    make_voice: Maker, qtbot: QtBot
) -> None:
    missing = "import sys; sys.modules['PySide6.QtTextToSpeech'] = None\n"
    command = [missing + part if part.startswith("import sys") else part for part in MOCK]

    assert trouble_of(make_voice(command), qtbot) is Trouble.NOT_INSTALLED


def test_a_speaker_killed_in_the_middle_is_told_and_the_next_text_starts_another(
    make_voice: Maker, qtbot: QtBot
) -> None:
    voice = make_voice()
    voice.begun.connect(
        lambda: os.kill(voice.findChildren(QProcess)[0].processId(), signal.SIGKILL)
    )

    assert trouble_of(voice, qtbot) is Trouble.NO_ANSWER
    voice.begun.disconnect()
    with qtbot.waitSignal(voice.ended):
        voice.say("Again.")


def test_a_speaker_that_dies_while_nobody_listens_is_not_told(
    make_voice: Maker, qtbot: QtBot
) -> None:
    voice = make_voice()
    troubles: list[Trouble] = []
    voice.failed.connect(troubles.append)
    with qtbot.waitSignal(voice.ended):
        voice.say("One.")
    process = voice.findChildren(QProcess)[0]
    with qtbot.waitSignal(process.finished):
        os.kill(process.processId(), signal.SIGKILL)
    with qtbot.waitSignal(voice.ended):
        voice.say("Two.")

    assert troubles == []


def beats_while(qtbot: QtBot, voice: Voice) -> int:
    """How often a clock of the window could tick until a sick voice was given up."""
    beats = 0

    def beat() -> None:
        nonlocal beats
        beats += 1

    clock = QTimer()
    clock.timeout.connect(beat)
    clock.start(5)
    trouble_of(voice, qtbot)
    return beats


class WaitingVoice(Voice):
    """The voice as it is not: it waits for the speaker, as one in our own process would."""

    @override
    def say(self, text: str, speed: float = 1.0) -> None:
        super().say(text, speed)
        self.findChildren(QProcess)[0].waitForReadyRead(SHORT.opening_ms)


def test_the_window_keeps_its_beat_while_the_voice_is_sick(make_voice: Maker, qtbot: QtBot) -> None:
    assert beats_while(qtbot, make_voice(DEAF, SHORT)) >= 10


def test_a_voice_that_waits_would_take_the_beat_away(qtbot: QtBot) -> None:
    voice = WaitingVoice(DEAF, SHORT)

    assert beats_while(qtbot, voice) < 10
    voice.close()


@pytest.mark.parametrize("speaks", [True, False])
def test_nothing_is_left_when_the_voice_is_closed(
    make_voice: Maker, qtbot: QtBot, speaks: bool
) -> None:
    voice = make_voice()
    with qtbot.waitSignal(voice.begun if speaks else voice.ended):
        voice.say("One two three four five six seven eight nine ten.", 1.6)
    process = voice.findChildren(QProcess)[0]
    voice.close()
    voice.close()

    assert process.state() == QProcess.ProcessState.NotRunning
    assert process.exitStatus() == (
        QProcess.ExitStatus.NormalExit if speaks else QProcess.ExitStatus.CrashExit
    )


def run_speaker(code: str, told: bytes) -> "subprocess.CompletedProcess[bytes]":
    """The real speaker in a process, after this code; the pipe to it is closed at once."""
    command = [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, {ROOT!r})\n{code}"]
    return subprocess.run(command, input=told, capture_output=True, check=False, timeout=30)


def test_the_speaker_ends_when_its_window_is_gone_and_prints_nothing_but_answers() -> None:
    code = (
        "from desktop_app.aloud import speaker as s\n"
        "make = s.make_engine\n"
        "s.make_engine = lambda *names: (print('noise'), make(*names))[1]\n"
        "sys.exit(s.speak(['en', 'mock']))"
    )
    done = run_speaker(code, b"")

    assert done.returncode == 0
    assert [list(json.loads(line)) for line in done.stdout.splitlines()] == [["ready"]]
    assert b"noise" in done.stderr


HOLDS_THE_LOCK = (
    "import ctypes\n"
    "from desktop_app.aloud import speaker as s\n"
    "s.LONGEST_CALL_S = {limit}\n"
    "s.make_engine = lambda *_: ctypes.PyDLL(None).usleep({sleep}) or None\n"
    "sys.exit(s.speak(['en', 'mock']))"
)


def test_a_speaker_held_by_a_sick_service_does_not_stay_behind() -> None:
    """The service holds Python's lock, so nothing of Python could end it."""
    done = run_speaker(HOLDS_THE_LOCK.format(limit=0.3, sleep=20_000_000), b"")

    assert done.returncode == 1
    assert done.stdout == b""


def test_without_that_limit_it_would_stay() -> None:
    done = run_speaker(
        HOLDS_THE_LOCK.format(limit=0.1, sleep=1_500_000).replace(
            "s.make_engine",
            "from contextlib import nullcontext; s.at_most = nullcontext\ns.make_engine",
        ),
        b"",
    )

    assert json.loads(done.stdout) == {"cannot": Trouble.NO_VOICE}


def test_a_packed_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert speaker_command("en") == [sys.executable, "read-aloud", "en", ""]


def test_a_text_may_take_as_long_as_it_is_long() -> None:
    patience = Patience()

    assert patience.for_text("a" * 750, 150) == 5_000 + 3 * 60_000
    assert patience.for_text("a" * 750, 75) > patience.for_text("a" * 750, 150)


@pytest.mark.parametrize("engine", ["speechd", "winrt", "sapi"])
def test_rates_rise_with_the_pace_and_keep_their_bounds(engine: str) -> None:
    rates = [rate_for(wpm, engine) for wpm in range(60, 600, 10)]

    assert rates == sorted(rates)
    assert -1 <= rates[0] < 0 < rates[-1] <= 1


def test_each_trouble_has_its_words_in_short_sentences() -> None:
    told = {trouble_words(trouble, "en") for trouble in Trouble}

    assert len(told) == len(Trouble)
    for sentence in (one for words in told for one in sentences(words)):
        assert len(sentence.text.split()) <= 15


@pytest.mark.parametrize(
    ("language", "name"), [("en", "English"), ("es", "Spanish"), ("de", "Deutsch")]
)
def test_a_missing_voice_is_told_with_its_language(language: str, name: str) -> None:
    told = trouble_words(Trouble.NO_VOICE, language)

    assert told.startswith(f"This computer has no reading voice in {name}. You can still")


def test_nothing_of_speech_or_network_is_loaded_in_the_windows_process() -> None:
    code = "import desktop_app.aloud.reading, desktop_app.aloud.saying\nprint(*sys.modules)"
    loaded = set(run_speaker(code, b"").stdout.decode().split())

    assert "desktop_app.aloud.voice" in loaded
    assert {"socket", "PySide6.QtTextToSpeech", "PySide6.QtNetwork"} & loaded == set()
    assert speaker.__name__ not in loaded
