"""What the forms for symptoms and medicines ask. Words only: nothing is counted or judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from db import NoteKind
from desktop_app.words.visits import HOW_BAD, OVER_A_DAY, STOPPED, TAKEN

translate = QCoreApplication.translate

MEDICINE = "medicine"
"""The detail that names the medicine; what is said of it beside carries over to the next note."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked: its name in the notebook, its heading, the answers offered.

    Answers are kept in the words in which they were given, but for yes and no and the like.
    """

    name: str
    heading: str
    offered: Mapping[str, str] = field(default_factory=dict)
    many: bool = False
    own: bool = True


def questions_for(kind: NoteKind) -> tuple[Question, ...]:
    """What is asked about notes of this kind; about most, nothing."""
    if kind is NoteKind.SYMPTOM:
        return _symptom()
    return _medicine() if kind is NoteKind.MEDICINE else ()


def _symptom() -> tuple[Question, ...]:
    return (
        Question("what", translate("form", "What do you feel?"), _what(), many=True),
        Question("where", translate("form", "Where?"), _where(), many=True),
        Question("since", translate("form", "Since when?"), _since()),
        Question("how_often", translate("form", "How often?"), _how_often()),
        Question(HOW_BAD, translate("form", "How bad is it?"), _how_bad(), own=False),
        Question(OVER_A_DAY, translate("form", "For more than 24 hours?"), _yes_or_no(), own=False),
        Question("set_off", translate("form", "What set it off?"), _set_off(), many=True),
        Question("effect", translate("form", "What does it do to your day?"), _effect()),
    )


def _medicine() -> tuple[Question, ...]:
    taken = {
        "now": translate("form", "I take it now"),
        STOPPED: translate("form", "I have stopped"),
    }
    return (
        Question(MEDICINE, translate("form", "Which medicine?")),
        Question("dose", translate("form", "How much?")),
        Question("how_taken", translate("form", "How and when?")),
        Question(TAKEN, translate("form", "Do you take it now?"), taken, own=False),
    )


def _offered(*words: str) -> dict[str, str]:
    return {word: word for word in words}


def _what() -> dict[str, str]:
    return _offered(
        translate("form", "Tired"),
        translate("form", "Weak legs"),
        translate("form", "Weak arm or hand"),
        translate("form", "Numb or tingling"),
        translate("form", "Pain"),
        translate("form", "Stiff muscles"),
        translate("form", "Poor balance"),
        translate("form", "Dizzy"),
        translate("form", "Blurred sight"),
        translate("form", "Double vision"),
        translate("form", "Bladder"),
        translate("form", "Bowel"),
        translate("form", "Thinking or memory"),
        translate("form", "Low mood"),
        translate("form", "Poor sleep"),
        translate("form", "Speech or swallowing"),
    )


def _where() -> dict[str, str]:
    return _offered(
        translate("form", "Left side"),
        translate("form", "Right side"),
        translate("form", "Both sides"),
        translate("form", "Face"),
        translate("form", "Arms"),
        translate("form", "Legs"),
        translate("form", "Body"),
    )


def _since() -> dict[str, str]:
    return _offered(
        translate("form", "Since today"),
        translate("form", "Since yesterday"),
        translate("form", "For some days"),
        translate("form", "For some weeks"),
        translate("form", "For longer"),
    )


def _how_often() -> dict[str, str]:
    return _offered(
        translate("form", "All the time"),
        translate("form", "Many times a day"),
        translate("form", "Once a day"),
        translate("form", "Now and then"),
    )


def _how_bad() -> dict[str, str]:
    return _offered(
        translate("form", "Not at all"),
        translate("form", "Very mild"),
        translate("form", "Mild"),
        translate("form", "Medium"),
        translate("form", "Bad"),
        translate("form", "Very bad"),
    )


def _yes_or_no() -> dict[str, str]:
    return {"yes": translate("form", "Yes"), "no": translate("form", "No")}


def _set_off() -> dict[str, str]:
    return _offered(
        translate("form", "Heat"),
        translate("form", "Activity"),
        translate("form", "Stress"),
        translate("form", "Infection"),
        translate("form", "Too little sleep"),
        translate("form", "Nothing I know of"),
    )


def _effect() -> dict[str, str]:
    return _offered(
        translate("form", "It changes nothing"),
        translate("form", "Some things are harder"),
        translate("form", "I need help"),
        translate("form", "I had to stay in bed"),
    )
