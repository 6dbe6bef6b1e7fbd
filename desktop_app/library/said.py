"""What the library says about its list: counts, notices, and offers that lead on."""

import re

from PySide6.QtCore import QCoreApplication

from desktop_app.library.chip_row import Choice
from desktop_app.library.found import Shown
from desktop_app.words.counted import studies_phrase
from desktop_app.words.language import topic_label

NEAREST_TOPICS = 4
LONGEST_NAMED = 60
translate = QCoreApplication.translate
LAST_WORD = re.compile(r"[^\W_]+$")


def count_words(shown: Shown, scope: str | None) -> str:
    """How many studies, and of what."""
    typed = _short(shown.typed.strip())
    if typed and not shown.items:
        return translate("said", "We found nothing for “{typed}”.").format(typed=typed)
    if not shown.items:
        return translate("said", "There are no studies here yet.")
    name = f"“{typed}”" if typed else scope or translate("said", "Library")
    return f"{name} · {studies_phrase(shown.total)}"


def notices(shown: Shown) -> str:
    """Sentences about the search: a changed spelling, added words, a very long text."""
    told = []
    answer = shown.answer
    if answer is not None and answer.corrected:
        told.append(
            translate("said", "Nothing is spelt so. We show “{word}”.").format(
                word=answer.corrected
            )
        )
    if answer is not None and answer.also_searched:
        words = ", ".join(answer.also_searched)
        told.append(translate("said", "Also searched: {words}.").format(words=words))
    if answer is not None and answer.hits and answer.hits[0].group == "also":
        told.append(translate("said", "No study has all of these words."))
    if shown.notice:
        told.append(shown.notice)
    return " ".join(told)


def spoken(count: str, told: str) -> str:
    """Count and notices for the ear, where a dot in the middle is nothing."""
    return f"{count.replace(' · ', ': ').rstrip('.')}. {told}".strip()


def offers(shown: Shown) -> tuple[str, list[Choice]]:
    """What to choose next: only what was typed, a spelling, one word less, or a topic."""
    answer = shown.answer
    if answer is None:
        return "", []
    choices = []
    if answer.also_searched:
        choices.append(Choice(translate("said", "Only what I typed"), "exactly:"))
    if answer.did_you_mean and not answer.corrected:
        words = translate("said", "Did you mean {word}?").format(word=answer.did_you_mean)
        choices.append(Choice(words, f"text:{answer.did_you_mean}"))
    for offer in shown.without:
        words = translate("said", "Without “{word}” · {count}").format(
            word=offer.word, count=offer.total
        )
        choices.append(Choice(words, f"text:{offer.query}"))
    if not shown.items:
        nearest = _nearest(shown.typed, shown.topics)
        choices += [Choice(topic_label(topic), f"topic:{topic}") for topic in nearest]
        return translate("said", "Try one word, or choose a topic:"), choices
    return "", choices


def completed(typed: str, word: str) -> str:
    """The typed text with its last word made whole, and a space for the next."""
    return f"{LAST_WORD.sub('', typed)}{word} "


def _short(typed: str) -> str:
    return typed if len(typed) <= LONGEST_NAMED else f"{typed[:LONGEST_NAMED].rstrip()} …"


def _nearest(typed: str, topics: tuple[str, ...]) -> list[str]:
    """The topics that share most letters in a row with what was typed."""

    def closeness(topic: str) -> int:
        pairs = {topic.lower()[n : n + 3] for n in range(len(topic) - 2)}
        return sum(typed.lower()[n : n + 3] in pairs for n in range(len(typed) - 2))

    return sorted(topics, key=lambda topic: -closeness(topic))[:NEAREST_TOPICS]
