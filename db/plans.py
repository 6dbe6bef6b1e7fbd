"""The nouns of an import: what was read, what is planned, what was done. Frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from db.models import Changes, Study, StudyId

ASKED = ("title", "published", "journal", "doi")
"""The facts that a saved page often does not tell, the needed one first."""
ALONE = "import"
"""Where a study comes from that a person brought in alone; so no pack may have this name."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was left out: where in it (`place`, such as "line 4") and why."""

    file: str
    place: str
    reason: str

    @property
    def sentence(self) -> str:
        """The refusal as a person reads it."""
        where = f"{self.file}, {self.place}" if self.place else self.file
        return f"We left out {where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Question:
    """A fact that a file does not tell, and a person may: the `fact` of a study in this file.

    Without a `needed` one the study cannot come in. `why` is "missing", "unclear" (then
    `choices` are what it can mean) or "ahead" (a date that lies in the future).
    """

    file: str
    fact: str
    needed: bool = False
    why: str = "missing"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person may want to know of a file that was read: where, and what."""

    file: str
    place: str
    words: str

    @property
    def sentence(self) -> str:
        """The notice as a person reads it."""
        where = f"{self.file}, {self.place}" if self.place else self.file
        return f"{where}: {self.words}"


@dataclass(frozen=True, slots=True)
class ReadStudy:
    """A study that was read and rendered within its limits, ready to be written.

    `derived` says that the file gives it no id, so that it is known by its paper.
    """

    file: str
    study: Study
    html: Mapping[str, str]
    place: str = ""
    derived: bool = False
    questions: tuple[Question, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def is_citation(self) -> bool:
        """Whether this is a paper of a list, and no summary of somebody's."""
        return self.derived and self.study.is_technical


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. Making one writes nothing.

    `changes` names the fields that differ, for each changed study. `questions` are about what
    the files do not tell; answers go into a new plan. `twice` counts papers that the files
    hold more than once. `revision` is that of the library it was made for. The studies
    themselves may lie on the disk; they are read as they are asked for.
    """

    new: Sequence[ReadStudy] = ()
    changed: Sequence[ReadStudy] = ()
    unchanged: tuple[StudyId, ...] = ()
    refused: tuple[Refusal, ...] = ()
    changes: Mapping[StudyId, tuple[str, ...]] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    notices: tuple[Notice, ...] = ()
    twice: int = 0
    files: tuple[str, ...] = ()
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that can still be undone: when it was (ISO, UTC), of which files, what it did."""

    number: int
    when: str
    files: tuple[str, ...]
    new: int
    changed: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing an import did: studies taken out, put back as they were, and left alone.

    Those that something else has changed since are left alone.
    """

    removed: int
    restored: int
    left: int
    changes: Changes
