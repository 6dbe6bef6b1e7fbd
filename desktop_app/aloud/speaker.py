"""The speaker: a process of its own that owns the speech engine and says one text at a time.

A sick speech service can hold whoever asks it for a minute and more. So nothing of it is in
the window's process, see `desktop_app.aloud.voice`; to end it is always the way out.

It is told lines of JSON: {"say": number, "text": …, "wpm": words a minute} or {"hush": true}.
It answers with lines: {"ready": name of the voice}, {"begun": number}, {"ended": number}, or
{"cannot": trouble} as its last. A text that is hushed or said over does not end aloud.
"""

import faulthandler
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from desktop_app.aloud.engine import make_engine, rate_for
from desktop_app.aloud.trouble import Trouble

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

LONGEST_CALL_S = 20.0
ERRORS = 2


def speak(arguments: list[str]) -> int:
    """The life of the speaker, until nobody listens to it any more.

    `arguments` are the language and, if named, the engine.
    """
    language, engine_name = (*arguments, "")[:2]
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it decides when it ends
    asked, answers = sys.stdin.buffer, _own_output()
    application = QCoreApplication([])
    ears = Ears(asked)
    ears.hung_up.connect(application.quit)
    ears.start()
    engine = _engine_or_trouble(language, engine_name)
    if isinstance(engine, Trouble):
        _tell(answers, {"cannot": engine})
        return application.exec()
    speaker = Speaker(engine, answers)
    ears.heard.connect(speaker.hear)
    _tell(answers, {"ready": engine.voice().name()})
    code = application.exec()
    with at_most(LONGEST_CALL_S):
        engine.stop()
    return code


class Ears(QObject):
    """Listens for lines in a thread of its own, as a pipe wakes no event loop everywhere.

    Signals:
        heard(str): a line was told.
        hung_up(): nobody is there any more.
    """

    heard = Signal(str)
    hung_up = Signal()

    def __init__(self, asked: IO[bytes]) -> None:
        super().__init__()
        self._asked = asked

    def start(self) -> None:
        """Begin to listen."""
        threading.Thread(target=self._listen, name="ears", daemon=True).start()

    def _listen(self) -> None:
        for line in self._asked:
            self.heard.emit(line.decode())
        self.hung_up.emit()


class Speaker(QObject):
    """Says the newest text it was told, one at a time.

    The engine does not tell of which text it speaks when it begins or ends. So the next is
    only said when the one before has begun and ended.
    """

    def __init__(self, engine: "QTextToSpeech", answers: IO[bytes]) -> None:
        super().__init__()
        self._engine = engine
        self._answers = answers
        self._next: dict[str, Any] | None = None
        self._now: int | None = None
        self._has_begun = False
        self._is_wanted = False
        # Some engines speak from a thread of their own.
        engine.stateChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def hear(self, line: str) -> None:
        """Carry out a line that was told."""
        told = json.loads(line)
        with at_most(LONGEST_CALL_S):
            self.hush()
            if "say" in told:
                self._next = told
                self._go_on()

    def hush(self) -> None:
        """Be silent as soon as the engine can."""
        self._next = None
        self._is_wanted = False
        if self._has_begun:
            self._engine.stop()

    def _go_on(self) -> None:
        if self._now is not None or self._next is None:
            return
        told, self._next = self._next, None
        self._now, self._is_wanted = told["say"], True
        self._engine.setRate(rate_for(told["wpm"], self._engine.engine()))
        self._engine.say(told["text"])

    @Slot(object)
    def _follow(self, state: "QTextToSpeech.State") -> None:
        if self._now is None:
            return
        if state.name == "Error":
            is_sound = self._engine.errorReason().name == "Playback"
            trouble = Trouble.NO_SOUND if is_sound else Trouble.NO_ANSWER
            _tell(self._answers, {"cannot": trouble})
        elif state.name == "Speaking" and not self._has_begun:
            self._has_begun = True
            if self._is_wanted:
                _tell(self._answers, {"begun": self._now})
            else:
                self._engine.stop()
        elif state.name == "Ready" and self._has_begun:
            if self._is_wanted:
                _tell(self._answers, {"ended": self._now})
            self._now, self._has_begun = None, False
            self._go_on()


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """End this process when what is inside takes longer, even where Python cannot run.

    The engine keeps Python's lock while it waits for its service. So a speaker whose window is
    gone would not notice it, and stay behind.
    """
    faulthandler.dump_traceback_later(seconds, exit=True, file=ERRORS)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def _engine_or_trouble(language: str, name: str) -> "QTextToSpeech | Trouble":
    try:
        with at_most(LONGEST_CALL_S):
            return make_engine(language, name) or Trouble.NO_VOICE
    except ImportError:
        return Trouble.NOT_INSTALLED


def _own_output() -> IO[bytes]:
    """The answers' way out, for us alone: what libraries print goes to the errors."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return answers


def _tell(answers: IO[bytes], told: dict[str, Any]) -> None:
    answers.write(json.dumps(told).encode() + b"\n")
