"""What a reader finds in a file, before it becomes a study. Unknown is None or empty."""

from collections.abc import Mapping
from dataclasses import dataclass

from db.models import Study
from db.plans import Question


@dataclass(frozen=True, slots=True)
class Citation:
    """A paper as a list of papers names it; `line` is where it begins.

    `authors` are written “Family, Given” or as the file has them. `published` is in any form
    that `dates.iso_date` reads. `types` and `subjects` are the words of the list, such as
    “Meta-Analysis” and “Multiple Sclerosis”.
    """

    line: int
    title: str | None = None
    abstract: str | None = None
    authors: tuple[str, ...] = ()
    journal: str | None = None
    published: str | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    types: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """A study as names and values, in the names of a study file."""

    line: int
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page of a site of summaries: its parts, and what stood in it about the paper."""

    title: str | None
    takeaway: str
    findings: tuple[str, ...]
    why: str | None
    limits: tuple[str, ...]
    journal: str | None = None
    doi: str | None = None
    pmid: str | None = None
    dated: str | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """A record that cannot be read, in a file that can."""

    line: int
    reason: str


Raw = Citation | Facts | SavedPage | Study | Broken


@dataclass(frozen=True, slots=True)
class Found:
    """A study made from a record. `derived` says that its id was not given but made by us.

    `questions` are about facts that could be told; `notices` say what was left out.
    """

    study: Study
    derived: bool = False
    questions: tuple[Question, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """A record that cannot be a study before a person has answered."""

    questions: tuple[Question, ...]


Made = Found | Asking
