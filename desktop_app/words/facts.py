"""Facts of a study as short phrases: people, dates, size, reading time, warnings."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from db import MS_CONDITIONS, Study, StudyRow
from desktop_app.words.counted import about_minutes, animals_phrase
from desktop_app.words.language import STUDIES, present

WORDS_A_MINUTE = 150
FEW_PEOPLE = 50


def not_stated() -> str:
    """What stands where the summary does not know."""
    return QCoreApplication.translate("facts", "Not stated")


def people_phrase(study: Study | StudyRow) -> str:
    """How many took part, as a chip says it; never left out."""
    if study.organism == "animal":
        animals = study.animals if isinstance(study, Study) else None
        if animals is not None:
            return animals_phrase(animals)
        return QCoreApplication.translate("facts", "No people")
    if study.people is None:
        if study.kind in {"criteria", "guideline"}:
            return QCoreApplication.translate("facts", "Written by experts")
        return QCoreApplication.translate("facts", "People: not stated")
    number = QLocale().toString(study.people)
    return QCoreApplication.translate("facts", "{number} people").format(number=number)


def organism_phrase(organism: str | None) -> str:
    """Whether people, samples, animals or brains after death were studied."""
    phrases = {
        "human": QCoreApplication.translate("facts", "In people"),
        "human_samples": QCoreApplication.translate("facts", "Samples in a lab"),
        "animal": QCoreApplication.translate("facts", "In animals"),
        "after_death": QCoreApplication.translate("facts", "After death"),
        "none": QCoreApplication.translate("facts", "No people tested"),
    }
    return phrases.get(organism or "", not_stated())


def sure_phrase(certainty: str | None) -> str:
    """How sure one can be, as a chip says it; a fact of its own beside the kind of study."""
    words = QCoreApplication.translate("facts", "How sure: {rating}")
    return words.format(rating=certainty_phrase(certainty))


def certainty_phrase(certainty: str | None) -> str:
    """How sure one can be, kept apart from the kind of study."""
    phrases = {
        "high": QCoreApplication.translate("certainty", "very sure"),
        "moderate": QCoreApplication.translate("certainty", "fairly sure"),
        "low": QCoreApplication.translate("certainty", "not very sure"),
        "very_low": QCoreApplication.translate("certainty", "very unsure"),
    }
    return phrases.get(certainty or "", QCoreApplication.translate("certainty", "not rated"))


def date_phrase(iso: str | None) -> str:
    """A date with just the precision it has: 2026, May 2026 or 12 May 2026."""
    if not iso:
        return not_stated()
    pieces = [int(piece) for piece in iso.split("-")]
    if len(pieces) == 1:
        return str(pieces[0])
    locale = QLocale()
    if len(pieces) == 2:
        return locale.toString(QDate(pieces[0], pieces[1], 1), "MMMM yyyy")
    return locale.toString(QDate(*pieces[:3]), "d MMMM yyyy")


def year_phrase(iso: str | None) -> str:
    """The year of a date."""
    if iso:
        return iso[:4]
    return QCoreApplication.translate("facts", "Year not stated")


def minutes(words: int) -> int:
    """Minutes to read so many words, at an unhurried pace, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def minutes_phrase(words: int) -> str:
    """About how long it takes to read so many words."""
    return about_minutes(minutes(words))


def is_about_ms(conditions: tuple[str, ...]) -> bool:
    """Whether MS itself is among the conditions; an unnamed condition counts as MS."""
    return not conditions or any(condition in MS_CONDITIONS for condition in conditions)


def technical_mark() -> str:
    """What stands by a paper that nobody has told in plain words."""
    return QCoreApplication.translate("facts", "Technical abstract, not a plain summary")


def status_phrase(status: str) -> str:
    """Whether the paper still stands; nothing where it does."""
    phrases = {
        "corrected": QCoreApplication.translate("facts", "Corrected"),
        "withdrawn": QCoreApplication.translate("facts", "Taken back by its journal"),
    }
    return phrases.get(status, "")


def standing(study: Study) -> tuple[str, ...]:
    """What stands before everything else: the paper was taken back, or this is no summary."""
    told = {
        "withdrawn": QCoreApplication.translate(
            "banners", "This study was taken back by its journal."
        ),
        "corrected": QCoreApplication.translate("banners", "This study was corrected."),
    }
    status = told.get(study.status, "")
    note = study.status_note if status else ""
    mark = f"{technical_mark()}." if study.is_technical else ""
    return tuple(filter(None, (status, note, mark)))


def banners(study: Study) -> tuple[str, ...]:
    """Warnings that stand before the findings, the gravest first."""
    return (*standing(study), *cautions(study))


def cautions(study: Study) -> tuple[str, ...]:
    """What to know of the text and of the kind of study."""
    told = []
    if present() != STUDIES:
        told.append(QCoreApplication.translate("banners", "The text of this study is in English."))
    if study.organism == "animal":
        told.append(
            QCoreApplication.translate(
                "banners",
                "This study was done in animals. "
                "We do not know if the same thing happens in people.",
            )
        )
    elif study.organism == "after_death":
        told.append(
            QCoreApplication.translate(
                "banners",
                "This study looked at the brains of people who had died. "
                "It cannot show change over time.",
            )
        )
    elif study.organism == "human_samples":
        told.append(
            QCoreApplication.translate(
                "banners", "This study used cells or samples in a lab. It did not test people."
            )
        )
    elif study.kind in {"cohort", "case_control", "cross_sectional"}:
        told.append(
            QCoreApplication.translate(
                "banners",
                "This study watched what happened. It cannot show that one thing caused the other.",
            )
        )
    if not is_about_ms(study.conditions):
        told.append(QCoreApplication.translate("banners", "This study is not about MS itself."))
    return tuple(told)


def next_check_phrase(next_check: str | None, today: date) -> str:
    """When the page is to be checked again, and a plain warning once that day has gone by."""
    told = date_phrase(next_check)
    if next_check is None or date.fromisoformat(next_check) >= today:
        return told
    warning = QCoreApplication.translate("source", "This check is overdue. Newer facts may exist.")
    return f"{told}. {warning}"
