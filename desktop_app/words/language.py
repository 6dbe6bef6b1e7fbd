"""The language of the interface. Studies stay in theirs, and say so."""

import json
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from db import LibraryError, Repaired
from desktop_app.words.counted import brought_back_phrase

OURS = ("en", "es")
STUDIES = "en"


def speak(application: QCoreApplication, language: str) -> list[QTranslator]:
    """Use this language from now on; an empty one means the computer’s.

    A language we do not have becomes English, but dates and numbers stay the computer’s. The
    translators are given back so that they can be taken off again.
    """
    system = QLocale.system()
    locale = QLocale(language) if language else system
    QLocale.setDefault(locale)
    name = locale.name()[:2] if locale.name()[:2] in OURS else "en"
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resources.path("translations"))
    files = ((f"reading-room_{name}", ours), (f"qtbase_{name}", qt))
    made = []
    for file, folder in files:
        translator = QTranslator(application)
        if translator.load(file, folder):
            application.installTranslator(translator)
            made.append(translator)
    return made


def present() -> str:
    """The language the interface speaks now: "en" or "es"."""
    name = QLocale().name()[:2]
    return name if name in OURS else "en"


def topic_label(topic: str) -> str:
    """A topic’s name in the language of the interface."""
    return _topics(present()).get(topic, topic)


@lru_cache(maxsize=4)
def _topics(language: str) -> dict[str, str]:
    topics = json.loads(resources.text("topics.json"))
    return {topic["name"]: topic.get(language, topic["name"]) for topic in topics}


def trouble_sentence(error: LibraryError) -> str:
    """What went wrong and what to press, in the language of the interface.

    The library speaks English; in other languages each kind of trouble has one sentence.
    """
    if present() == STUDIES:
        return f"{error.sentence} {error.remedy}".strip()
    told = {
        "MissingFile": QCoreApplication.translate(
            "trouble", "We could not find your files. Is the disk or USB stick plugged in?"
        ),
        "EmptyFile": QCoreApplication.translate(
            "trouble", "The file is empty. We left it as it is."
        ),
        "ForeignFile": QCoreApplication.translate(
            "trouble", "This file is not one of this program. We left it as it is."
        ),
        "DamagedFile": QCoreApplication.translate(
            "trouble", "The file is damaged. We left it as it is. Start the program again."
        ),
        "NewerFile": QCoreApplication.translate(
            "trouble", "A newer version made this file. You can read it, and we will not change it."
        ),
        "ReadOnlyPlace": QCoreApplication.translate(
            "trouble", "This place cannot be written to. Choose another folder."
        ),
        "DiskFull": QCoreApplication.translate(
            "trouble", "Your disk is full, so we could not save. Free some space and try again."
        ),
        "Busy": QCoreApplication.translate(
            "trouble", "Another window is using your files. Close it and try again."
        ),
        "UnfitName": QCoreApplication.translate(
            "trouble", "A name has one to forty letters. Nothing was changed. Try again."
        ),
        "SameName": QCoreApplication.translate(
            "trouble", "Somebody here has this name already. Add a letter to it."
        ),
        "TooManyPeople": QCoreApplication.translate(
            "trouble", "Six people are the most on one computer. Remove a person first."
        ),
        "LastPerson": QCoreApplication.translate(
            "trouble", "There is only this one person. Add another person first."
        ),
        "PersonGone": QCoreApplication.translate(
            "trouble", "This person is not here any more. Choose another."
        ),
        "UnsafePack": QCoreApplication.translate(
            "trouble", "We did not take this pack. Nothing was changed. Ask for a checked one."
        ),
        "SameShelf": QCoreApplication.translate(
            "trouble", "You have a shelf of this name. Choose another name."
        ),
        "ShelfGone": QCoreApplication.translate(
            "trouble", "This shelf is not there any more. Choose another shelf."
        ),
        "Stopped": QCoreApplication.translate(
            "trouble", "The work was stopped. Nothing was changed."
        ),
    }
    usual = QCoreApplication.translate("trouble", "That did not work. Nothing was changed.")
    kinds = [kind.__name__ for kind in type(error).__mro__]
    return next((told[kind] for kind in kinds if kind in told), usual)


def news_sentence(news: Repaired | str) -> str:
    """What was found at the start, in the language of the interface.

    It is a repaired notes file, or a sentence of the library about a pack of studies.
    """
    if present() == STUDIES:
        return news if isinstance(news, str) else news.sentence
    if isinstance(news, str):
        return QCoreApplication.translate(
            "trouble", "We could not bring back some studies. Add their pack again."
        )
    return _repaired_sentence(news)


def _repaired_sentence(repaired: Repaired) -> str:
    found = QCoreApplication.translate("trouble", "We found a fault in your notes file.")
    back = (
        brought_back_phrase(repaired.notes)
        if repaired.notes
        else QCoreApplication.translate("trouble", "We found no notes to bring back.")
    )
    look = QCoreApplication.translate("trouble", "Look through your notes: is all there?")
    return f"{found} {back} {look}"
