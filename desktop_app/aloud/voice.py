"""The window's side of the voice: starts the speaker, tells it what to say, and has patience.

Nothing here waits. The speaker is a process of its own, see `desktop_app.aloud.speaker`; one
that takes too long is ended, told about, and started afresh for the next text.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QProcess, QTimer, Signal, Slot

from desktop_app.aloud.trouble import Trouble

WORDS_A_MINUTE = 150
LETTERS_A_WORD = 5
GOODBYE_MS = 500
BEGIN = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from desktop_app.aloud.speaker import speak; sys.exit(speak(sys.argv[2:]))"
)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the voice may take, in milliseconds, before it counts as sick.

    `times` is how many times as long as usual a text may take, beside `ending_ms`.
    """

    opening_ms: int = 15_000
    beginning_ms: int = 8_000
    ending_ms: int = 5_000
    times: float = 3.0

    def for_text(self, text: str, wpm: float) -> int:
        """How long this text may take to say, at so many words a minute."""
        usual_ms = len(text) / LETTERS_A_WORD / wpm * 60_000
        return self.ending_ms + round(self.times * usual_ms)


@dataclass(frozen=True, slots=True)
class _Said:
    number: int
    text: str
    wpm: float


def speaker_command(language: str, engine: str = "") -> list[str]:
    """How to start the speaker; a packed program has no Python beside it and starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-aloud", language, engine]
    root = str(Path(__file__).parents[2])
    return [sys.executable, "-P", "-c", BEGIN, root, language, engine]


class Voice(QObject):
    """Says one text at a time; the speaker starts with the first one.

    Signals:
        begun(): the newest text is to be heard now.
        ended(): the newest text was said to its end.
        failed(Trouble): it cannot be said; the next text tries afresh.
    """

    begun = Signal()
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self,
        command: Sequence[str],
        patience: Patience | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._patience = patience or Patience()
        self._process: QProcess | None = None
        self._is_open = False
        self._number = 0
        self._said: _Said | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._lose_patience)
        self._lack = Trouble.NO_ANSWER

    def say(self, text: str, speed: float = 1.0) -> None:
        """Say this text instead of any other; at speed 1 it is 150 words a minute."""
        self._number += 1
        self._said = _Said(self._number, text, WORDS_A_MINUTE * speed)
        if self._process is None:
            self._open()
        elif self._is_open:
            self._tell_said(self._said)

    def hush(self) -> None:
        """Be silent as soon as possible; the speaker stays for the next text."""
        self._said = None
        if self._is_open:
            self._clock.stop()
            self._tell({"hush": True})

    def close(self) -> None:
        """End the speaker; one that speaks may first stop, within half a second."""
        speaks, self._said = self._said is not None, None
        process = self._let_go()
        if process is not None and speaks:
            process.closeWriteChannel()
            process.waitForFinished(GOODBYE_MS)
        for left in self.findChildren(QProcess):
            left.kill()
            left.waitForFinished(GOODBYE_MS)

    def _open(self) -> None:
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        self._process = process
        self._wait(self._patience.opening_ms, Trouble.NO_ANSWER)
        process.start(self._command[0], self._command[1:])

    def _tell_said(self, said: _Said) -> None:
        self._wait(self._patience.beginning_ms, Trouble.NO_ANSWER)
        self._tell({"say": said.number, "text": said.text, "wpm": said.wpm})

    def _tell(self, told: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(QByteArray(json.dumps(told).encode() + b"\n"))

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._follow(json.loads(bytes(self._process.readLine().data())))

    def _follow(self, told: dict[str, Any]) -> None:
        said = self._said
        if "cannot" in told:
            self._fail(Trouble(told["cannot"]))
        elif "ready" in told:
            self._is_open = True
            self._clock.stop()
            if said is not None:
                self._tell_said(said)
        elif said is not None and told.get("begun") == said.number:
            self._wait(self._patience.for_text(said.text, said.wpm), Trouble.NO_SOUND)
            self.begun.emit()
        elif said is not None and told.get("ended") == said.number:
            self._said = None
            self._clock.stop()
            self.ended.emit()

    def _wait(self, most_ms: int, lack: Trouble) -> None:
        """From now on wait so long; after that it is known what is lacking."""
        self._lack = lack
        self._clock.start(most_ms)

    @Slot()
    def _lose_patience(self) -> None:
        self._fail(self._lack)

    @Slot()
    def _end(self) -> None:
        """The speaker ended by itself; what it said last may tell why."""
        self._hear()
        if self._process is not None:
            self._fail(Trouble.NO_ANSWER)

    def _fail(self, trouble: Trouble) -> None:
        """End the speaker; tell about it when somebody waits for a text."""
        waited_for, self._said = self._said is not None, None
        process = self._let_go()
        if process is not None:
            process.kill()
        if waited_for:
            self.failed.emit(trouble)

    def _let_go(self) -> QProcess | None:
        """Hear no more of the speaker; it goes when it has ended, which nobody waits for."""
        process, self._process = self._process, None
        self._is_open = False
        self._clock.stop()
        if process is None:
            return None
        process.readyReadStandardOutput.disconnect(self._hear)
        process.finished.disconnect(self._end)
        process.errorOccurred.disconnect(self._end)
        process.finished.connect(process.deleteLater)
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
        return process
