"""What can be in the way of reading aloud, and how it is told."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale


class Trouble(StrEnum):
    """Why nothing is to be heard."""

    NOT_INSTALLED = "not installed"
    NO_VOICE = "no voice"
    NO_ANSWER = "no answer"
    NO_SOUND = "no sound"


def trouble_words(trouble: Trouble, language: str) -> str:
    """What is the matter, what still works, and what to press."""
    if trouble is Trouble.NO_VOICE:
        words = QCoreApplication.translate(
            "aloud",
            "This computer has no reading voice in {language}. You can still read the page. "
            "To add a voice, open Help and choose Reading aloud.",
        )
        return words.format(language=_language_name(language))
    if trouble is Trouble.NOT_INSTALLED:
        return QCoreApplication.translate(
            "aloud",
            "Reading aloud is not installed on this computer. You can still read the page. "
            "To add it, open Help and choose Reading aloud.",
        )
    if trouble is Trouble.NO_SOUND:
        return QCoreApplication.translate(
            "aloud",
            "The voice began, but it did not get to the end. You can still read the page. "
            "Is a speaker or headset plugged in? Then choose Listen again.",
        )
    return QCoreApplication.translate(
        "aloud",
        "The reading voice does not answer. You can still read the page. "
        "Wait a little, then choose Listen again.",
    )


def _language_name(language: str) -> str:
    if language == "es":
        return QCoreApplication.translate("aloud", "Spanish")
    if language == "en":
        return QCoreApplication.translate("aloud", "English")
    return QLocale(language).nativeLanguageName()
