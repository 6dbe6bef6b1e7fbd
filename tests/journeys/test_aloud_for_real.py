"""Reading aloud with the speech service of Linux, into a sound device that nobody hears.

Where the service or the device is missing, the header of the test run says so.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.aloud.reading import Reading, State
from desktop_app.aloud.saying import spoken_form
from desktop_app.aloud.sentences import Piece, sentences
from desktop_app.aloud.trouble import Trouble
from desktop_app.aloud.voice import Patience, Voice, speaker_command
from tests.conftest import missing_for_speech

TEXT = "One. MS is 5% of it.\nThree."
SLOW = 20_000
SOUND = (
    *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
    *("-L", "module-null-sink sink_name=nul"),
    *("-L", "module-native-protocol-unix auth-anonymous=1"),
)
DEAF_SERVICE = (
    "import socket, sys\n"
    "deaf = socket.socket(socket.AF_UNIX)\n"
    "deaf.bind(sys.argv[1])\n"
    "deaf.listen()\n"
    "callers = [deaf.accept() for _ in range(9)]"
)


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place of its own for the service; its name is short, as names of sockets must be."""
    folder = Path(mkdtemp(prefix="aloud-"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    for note in folder.glob("speech-dispatcher/pid/*.pid"):
        with suppress(ProcessLookupError):
            os.kill(int(note.read_text()), signal.SIGKILL)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def voice(qtbot: QtBot, runtime: Path) -> Iterator[Voice]:
    made = Voice(speaker_command("en"), Patience(ending_ms=2_000))
    yield made
    made.close()


@pytest.fixture
def reading(voice: Voice) -> Reading:
    made = Reading(voice, spoken_form())
    made.load((Piece("findings", sentences(TEXT)),))
    return made


@pytest.fixture
def sound(qtbot: QtBot, runtime: Path) -> Iterator[None]:
    with subprocess.Popen(SOUND, stderr=subprocess.DEVNULL) as device:
        qtbot.waitUntil((runtime / "pulse" / "native").exists)
        yield
        device.terminate()


def begin(reading: Reading, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.sentence_begun, timeout=SLOW):
        reading.play()


if not missing_for_speech():

    @pytest.mark.slow
    def test_a_page_is_read_to_its_end_and_each_sentence_marked(
        sound: None, reading: Reading, qtbot: QtBot
    ) -> None:
        marked: list[str] = []
        reading.sentence_begun.connect(lambda _part, begin, end: marked.append(TEXT[begin:end]))
        reading.set_speed(1.6)
        with qtbot.waitSignal(reading.finished, timeout=SLOW):
            reading.play()

        assert marked == ["One.", "MS is 5% of it.", "Three."]

    @pytest.mark.slow
    def test_quick_presses_and_a_pause_leave_the_service_well(
        sound: None, reading: Reading, qtbot: QtBot
    ) -> None:
        begin(reading, qtbot)
        with qtbot.waitSignal(reading.finished, timeout=SLOW):
            for press in (reading.forward, reading.back, reading.pause, reading.resume) * 4:
                press()

        assert reading.state is State.SILENT

    @pytest.mark.slow
    def test_without_a_sound_device_it_is_told_and_paused(reading: Reading, qtbot: QtBot) -> None:
        with qtbot.waitSignal(reading.told, timeout=SLOW) as told:
            reading.play()

        assert told.args is not None
        assert "Is a speaker or headset plugged in?" in told.args[0]
        assert reading.state is State.PAUSED

    @pytest.mark.slow
    def test_a_service_that_does_not_answer_is_given_up(
        runtime: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
    ) -> None:
        place = runtime / "deaf"
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place}")
        voice = Voice(speaker_command("en"), Patience(opening_ms=2_000))
        with subprocess.Popen([sys.executable, "-c", DEAF_SERVICE, str(place)]) as service:
            qtbot.waitUntil(place.exists)
            with qtbot.waitSignal(voice.failed) as failed:
                voice.say("One.")
            voice.close()
            service.kill()

        assert failed.args == [Trouble.NO_ANSWER]
