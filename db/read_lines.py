"""What was read of a file, as lines of JSON, and back again with every value checked.

The limited process answers in such lines, and studies wait in them on the disk until a plan
is applied. JSON, because nothing can be run from it; checked, because whoever wrote the file
may have got hold of that process.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from db.models import PARTS, Study
from db.plans import Question, ReadStudy, Refusal
from db.study_facts import ID

BROKEN_OFF = "it could not be read to its end"


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A record that cannot be a study before a person has answered."""

    file: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a file. With a `fault` nothing of the file may be taken."""

    file: str
    fault: Refusal | None = None
    notices: tuple[str, ...] = ()


Read = ReadStudy | Refusal | Unanswered | Ended


@dataclass(frozen=True, slots=True)
class _Line:
    """All that a line may hold, whichever it is."""

    what: str
    place: str = ""
    reason: str = ""
    study: Study | None = None
    html: Mapping[str, str] = field(default_factory=dict)
    derived: bool = False
    questions: tuple[Question, ...] = ()
    notices: tuple[str, ...] = ()


def as_line(read: Read) -> bytes:
    """What was read, as one line."""
    import msgspec

    return msgspec.json.encode(_line_of(read)) + b"\n"


def from_line(file: str, line: bytes) -> Read:
    """What such a line tells of this file; ValueError where it is none of ours."""
    told: _Line = _decoder().decode(line)
    if told.what == "refused":
        return Refusal(file, told.place, told.reason)
    if told.what == "asking":
        return Unanswered(file, told.questions)
    if told.what == "end":
        fault = Refusal(file, told.place, told.reason) if told.reason else None
        return Ended(file, fault, told.notices)
    if told.study is None or not ID.fullmatch(told.study.id) or told.html.keys() - set(PARTS):
        raise ValueError("the line holds no study")
    return ReadStudy(
        file, told.study, told.html, told.place, told.derived, told.questions, told.notices
    )


def _line_of(read: Read) -> _Line:
    if isinstance(read, Refusal):
        return _Line("refused", read.place, read.reason)
    if isinstance(read, Unanswered):
        return _Line("asking", questions=read.questions)
    if isinstance(read, Ended):
        place, reason = (read.fault.place, read.fault.reason) if read.fault else ("", "")
        return _Line("end", place, reason, notices=read.notices)
    return _Line(
        "study",
        read.place,
        study=read.study,
        html=read.html,
        derived=read.derived,
        questions=read.questions,
        notices=read.notices,
    )


@lru_cache(maxsize=1)
def _decoder() -> Any:
    import msgspec

    return msgspec.json.Decoder(_Line)
