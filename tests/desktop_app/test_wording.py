"""The words of the interface are plain: short sentences, easy words, none that frighten."""

import re
from pathlib import Path
from xml.etree import ElementTree

import resources
from tests.content.wording import WORDS, syllables_of

LONGEST_SENTENCE, HIGHEST_GRADE = 15, 6.0
ENOUGH_TO_GRADE = 12
"""Fewer words than this have no grade worth the name."""
AVOIDED = re.compile(
    r"\b(click|sorry|please|invalid|error|abort|execute|submit|cohort|efficacy|participants|"
    r"modality|should)\b|!",
    re.IGNORECASE,
)


def strings() -> list[str]:
    """Every string of the window as it stands in the sources, with its gaps filled."""
    path = Path(str(resources.path("translations/reading-room_es.ts")))
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own file
    return [message.findtext("source") or "" for message in root.iter("message")]


def sentences(text: str) -> list[str]:
    return [words for words in re.split(r"(?<=[.?:])\s+", text) if WORDS.search(words)]


def grade(text: str) -> float:
    """Flesch-Kincaid grade of a few sentences (Kincaid 1975)."""
    words = WORDS.findall(text)
    syllables = sum(map(syllables_of, words))
    return 0.39 * len(words) / len(sentences(text)) + 11.8 * syllables / len(words) - 15.59


def filled(text: str) -> str:
    return re.sub(r"\{\w+\}|%n", "3", text).replace("(s)", "s")


def test_sentences_are_short() -> None:
    long = [
        (len(words.split()), words)
        for text in strings()
        for words in sentences(filled(text))
        if len(words.split()) > LONGEST_SENTENCE
    ]

    assert long == []


def test_words_are_easy() -> None:
    hard = {
        text: round(grade(filled(text)), 1)
        for text in strings()
        if len(text.split()) >= ENOUGH_TO_GRADE and grade(filled(text)) > HIGHEST_GRADE
    }
    every = " ".join(f"{filled(text).rstrip('.')}." for text in strings())

    assert hard == {}
    assert grade(every) <= HIGHEST_GRADE


def test_nothing_shouts_blames_or_speaks_like_a_machine() -> None:
    assert [text for text in strings() if AVOIDED.search(text)] == []
