"""The engine that speaks: which one, with which voice, and how fast it is."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SILENT_ENGINE = "mock"
PLAIN_VOICES = (
    *("English (America)", "English (Great Britain)"),
    *("Spanish (Spain)", "Spanish (Latin America)"),
)
"""Of the hundreds of accents and characters of espeak, those that most people know."""

PACES: dict[str, tuple[tuple[float, float], ...]] = {
    "speechd": ((95, -1.0), (141, -0.5), (192, 0.0), (279, 0.3)),
    "winrt": ((95, -1.0), (190, 0.0), (285, 0.1)),
    "": ((90, -0.65), (185, 0.0), (280, 0.4)),
}
"""For each engine, its rate at so many words a minute; only that of Linux was measured."""


def make_engine(language: str, name: str) -> "QTextToSpeech | None":
    """The first engine that works, speaking this language; None where there is none."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    # An engine that finds no voice for the language of the computer takes that for an error.
    QLocale.setDefault(QLocale(language))
    names = [name] if name else [n for n in QTextToSpeech.availableEngines() if n != SILENT_ENGINE]
    for one in names:
        engine = QTextToSpeech(one)
        if engine.state() != QTextToSpeech.State.Error and _take_voice(engine, language):
            return engine
    return None


def rate_for(wpm: float, engine: str) -> float:
    """The rate (-1 to 1) at which this engine says so many words a minute."""
    paces = PACES.get(engine, PACES[""])
    (low, slow), (high, fast) = next(
        (pair for pair in pairwise(paces) if wpm <= pair[1][0]), paces[-2:]
    )
    rate = slow + (fast - slow) * (wpm - low) / (high - low)
    return max(-1.0, min(1.0, rate))


def _take_voice(engine: "QTextToSpeech", language: str) -> bool:
    """Choose a voice of this language, of the person's own country where there is one."""
    wanted = QLocale(language)
    there = [one for one in engine.availableLocales() if one.language() == wanted.language()]
    if not there:
        return False
    names = [one.name() for one in there]
    liked = (QLocale.system().name(), wanted.name())
    best = next((one for one in liked if one in names), names[0])
    engine.setLocale(QLocale(best))
    voices = {voice.name(): voice for voice in engine.availableVoices()}
    for plain in PLAIN_VOICES:
        if plain in voices:
            engine.setVoice(voices[plain])
            break
    return bool(voices)
