"""Reads the parts of a page aloud, one sentence after the other, and tells which it is at."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.aloud.sentences import Piece, Sentence
from desktop_app.aloud.trouble import Trouble, trouble_words
from desktop_app.aloud.voice import Voice

SLOWEST, FASTEST = 0.6, 1.6


class State(StrEnum):
    """What the reading is doing; while it is opening, a voice is being looked for."""

    SILENT = "silent"
    OPENING = "opening"
    READING = "reading"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class _Line:
    part: str
    sentence: Sentence


class Reading(QObject):
    """The reading of one page.

    To pause is to be silent and remember the sentence; going on says it again from its
    beginning. The engine's own pause is never asked for, because the one of Linux may never
    wake from it.

    Signals:
        sentence_begun(str, int, int): the part, and the place of the sentence to be marked in
            it, as QTextCursor counts.
        state_changed(State): what the reading does now.
        finished(): the last sentence was said.
        told(str): why it cannot go on, in words for the reader. It is paused then where
            something was heard before, so that going on tries again; otherwise silent.
    """

    sentence_begun = Signal(str, int, int)
    state_changed = Signal(object)
    finished = Signal()
    told = Signal(str)

    def __init__(
        self,
        voice: Voice,
        spoken: Callable[[str], str],
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice = voice
        self._spoken = spoken
        self._language = language
        self._lines: tuple[_Line, ...] = ()
        self._starts: dict[str, int] = {}
        self._at = 0
        self._speed = 1.0
        self.state = State.SILENT
        voice.begun.connect(self._begin)
        voice.ended.connect(self._go_on)
        voice.failed.connect(self._tell)

    def load(self, pieces: tuple[Piece, ...], spoken: Callable[[str], str] | None = None) -> None:
        """Take another page, part by part in the order they are read; any reading stops.

        `spoken` says a sentence as this page needs it; without it, as the page before.
        """
        self.stop()
        self._spoken = spoken or self._spoken
        lines: list[_Line] = []
        self._starts = {}
        for piece in pieces:
            self._starts[piece.part] = len(lines)
            lines += [_Line(piece.part, sentence) for sentence in piece.sentences]
        self._lines = tuple(lines)
        self._at = 0

    def play(self, part: str = "", sentence: int = 0) -> None:
        """Read from this sentence of this part on; without a part, from the beginning.

        A part without sentences means the one after it. An unknown part is a KeyError.
        """
        self._at = self._starts[part] + max(0, sentence) if part else 0
        self._say()

    def pause(self) -> None:
        """Be silent and remember the sentence."""
        if self.state in {State.OPENING, State.READING}:
            self._voice.hush()
            self._become(State.PAUSED)

    def resume(self) -> None:
        """Go on after a pause, from the beginning of the sentence."""
        if self.state is State.PAUSED:
            self._say()

    def stop(self) -> None:
        """Be silent, whatever was going on."""
        self._voice.hush()
        self._become(State.SILENT)

    def back(self) -> None:
        """Go to the sentence before; the first one begins again."""
        self._move(max(0, self._at - 1))

    def forward(self) -> None:
        """Go to the next sentence; after the last one the reading is finished."""
        self._move(self._at + 1)

    def next_part(self) -> None:
        """Go to the beginning of the next part; after the last one the reading is finished."""
        after = (start for start in self._starts.values() if start > self._at)
        self._move(next(after, len(self._lines)))

    def set_speed(self, speed: float) -> None:
        """Read at this speed (0.6 to 1.6, 1 is 150 words a minute), the sentence once more."""
        self._speed = min(FASTEST, max(SLOWEST, speed))
        if self.state in {State.OPENING, State.READING}:
            self._say()

    def _move(self, at: int) -> None:
        if self.state is State.SILENT:
            return
        self._at = at
        if self.state is State.PAUSED and at < len(self._lines):
            self._mark()
        else:
            self._say()

    def _say(self) -> None:
        if self._at >= len(self._lines):
            self.stop()
            self.finished.emit()
            return
        if self.state is not State.READING:
            self._become(State.OPENING)
        text = self._lines[self._at].sentence.text
        spoken = self._spoken(text)
        # A voice that is given no word may never come to its end.
        self._voice.say(spoken if any(map(str.isalnum, spoken)) else text, self._speed)

    @Slot()
    def _begin(self) -> None:
        self._become(State.READING)
        self._mark()

    @Slot()
    def _go_on(self) -> None:
        self._at += 1
        self._say()

    @Slot(object)
    def _tell(self, trouble: Trouble) -> None:
        self._become(State.PAUSED if self.state is State.READING else State.SILENT)
        self.told.emit(trouble_words(trouble, self._language))

    def _mark(self) -> None:
        line = self._lines[self._at]
        self.sentence_begun.emit(line.part, line.sentence.start, line.sentence.end)

    def _become(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
