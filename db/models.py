"""The nouns of the library, as frozen values. Nothing else crosses a border of `db`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

StudyId = NewType("StudyId", str)

KINDS = (
    "meta_analysis",
    "randomised_trial",
    "nonrandomised_trial",
    "trial_design",
    "cohort",
    "case_control",
    "cross_sectional",
    "imaging",
    "laboratory",
    "animal",
    "post_mortem",
    "criteria",
    "guideline",
    "case_series",
    "qualitative",
    "opinion",
)
ORGANISMS = ("human", "human_samples", "animal", "after_death", "none")
CERTAINTIES = ("high", "moderate", "low", "very_low")
STATUSES = ("current", "corrected", "withdrawn")
MS_CONDITIONS = ("MS", "CIS", "RIS", "RRMS", "relapsing MS", "SPMS", "SPMS with relapses", "PPMS")
CONDITIONS = (
    *MS_CONDITIONS,
    *("NMOSD", "MOGAD", "AE", "paediatric MS", "ADEM", "PML", "optic neuritis", "other"),
)

PARTS = (
    "takeaway",
    "keep_in_mind",
    "what_they_did",
    "findings",
    "picture_it",
    "cannot_tell",
    "why_person",
    "why_helper",
    "why_professional",
    "questions",
    "abstract",
)
"""The written parts of a study in the order they are read."""


@dataclass(frozen=True, slots=True)
class Result:
    """One figure of one compared group; `hits` of `total` people where it is a count."""

    outcome: str
    group: str
    value: str | None = None
    hits: int | None = None
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Study:
    """One study as its file tells it. Unknown is None (or an empty tuple), never a guess.

    `takeaway`, `keep_in_mind`, `what_they_did`, `findings`, `picture_it`, `cannot_tell` and
    `why_*` are Markdown; `abstract` is plain text. `published` is ISO with its own precision:
    "2026", "2026-05" or "2026-05-12"; `checked` and `next_check` are whole dates. A study that
    came in as a citation has no takeaway, only the abstract of its paper; see `is_technical`.
    """

    id: StudyId
    title: str
    takeaway: str
    code: str | None = None
    keep_in_mind: str | None = None
    what_they_did: str | None = None
    findings: tuple[str, ...] = ()
    picture_it: str | None = None
    cannot_tell: tuple[str, ...] = ()
    why_person: str | None = None
    why_helper: str | None = None
    why_professional: str | None = None
    questions: tuple[str, ...] = ()
    abstract: str | None = None
    kind: str | None = None
    organism: str | None = None
    people: int | None = None
    people_detail: str | None = None
    animals: int | None = None
    studies_counted: int | None = None
    population: str | None = None
    duration: str | None = None
    comparison: str | None = None
    results: tuple[Result, ...] = ()
    conditions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    paper_title: str | None = None
    journal: str | None = None
    authors: str | None = None
    published: str | None = None
    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    trial_ids: tuple[str, ...] = ()
    harms: str | None = None
    funding: str | None = None
    certainty: str | None = None
    status: str = "current"
    status_note: str | None = None
    summary_by: str | None = None
    made_with: str | None = None
    reviewed_by: str | None = None
    checked: str | None = None
    next_check: str | None = None
    licence: str | None = None
    source: str | None = None
    lang: str = "en"
    version: int = 1
    left_out: tuple[str, ...] = ()

    @property
    def is_technical(self) -> bool:
        """Whether this is a technical abstract and not a plain summary."""
        return not self.takeaway


@dataclass(frozen=True, slots=True)
class Span:
    """A marked stretch of a text: characters `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StudyRow:
    """What a list shows of a study; `words` is the length of its written parts."""

    id: StudyId
    code: str | None
    title: str
    takeaway: str
    kind: str | None
    organism: str | None
    people: int | None
    people_detail: str | None
    conditions: tuple[str, ...]
    topics: tuple[str, ...]
    journal: str | None
    published: str | None
    status: str
    words: int

    @property
    def is_technical(self) -> bool:
        """Whether this is a technical abstract and not a plain summary."""
        return not self.takeaway


@dataclass(frozen=True, slots=True)
class Hit:
    """A study found, and why: `part` names the field the snippet comes from.

    `group` is "best" (every word is there) or "also" (only some of them are).
    """

    row: StudyRow
    part: str
    snippet: str
    title_spans: tuple[Span, ...]
    snippet_spans: tuple[Span, ...]
    score: float
    group: str = "best"


@dataclass(frozen=True, slots=True)
class Wish:
    """How to search: how many studies, in which order ("best", "newest" or "people").

    `widely` looks for other words with the same meaning as well. `quick` takes a provisional
    answer where there is very much.
    """

    limit: int = 20
    order: str = "best"
    widely: bool = True
    quick: bool = False


@dataclass(frozen=True, slots=True)
class Without:
    """An offer when nothing has all the words: leave out `word`, and `total` are found."""

    word: str
    query: str
    total: int


@dataclass(frozen=True, slots=True)
class Forms:
    """What to mark in an opened study: whole words, and beginnings of words."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to narrow what was found: `words` added to the search leave `studies` of it."""

    name: str
    value: str
    words: str
    studies: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found. `total` counts every match, `hits` are the best of them.

    `notice` is one sentence about the question itself (too long, cut, …), or empty.
    `words` are the words that were looked for; `forms` is what to mark of them in a study.
    `also_searched` are words for the same that were looked for as well. `corrected` is the
    spelling that was used in place of what was typed. A `provisional` answer will be followed
    by the whole one.
    """

    query: str
    total: int
    hits: tuple[Hit, ...]
    also_searched: tuple[str, ...] = ()
    did_you_mean: str | None = None
    notice: str = ""
    words: tuple[str, ...] = ()
    forms: Forms = Forms()
    corrected: str | None = None
    without: tuple[Without, ...] = ()
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic in plain words, and how many studies carry it."""

    name: str
    studies: int


@dataclass(frozen=True, slots=True)
class Term:
    """A word explained: the term, its meaning, its other forms and how it is said aloud."""

    word: str
    meaning: str
    forms: tuple[str, ...] = ()
    say: str | None = None


@dataclass(frozen=True, slots=True)
class Related:
    """Another study, and why it is named: "condition" or "topic", with the word they share."""

    row: StudyRow
    reason: str
    shared: str


@dataclass(frozen=True, slots=True)
class StudyChange:
    """One change of a study in this library, at a time in UTC.

    `what` is "added" (by a later state of a pack), "changed", "corrected", "withdrawn" or
    "removed"; `fields` are the fields that differ, `note` is what the study itself says about
    it. `origin` is the pack, or "import"; `number` is the pack's.
    """

    study: StudyId
    title: str
    at: str
    what: str
    fields: tuple[str, ...]
    note: str | None
    origin: str
    number: int | None

    @property
    def touches_text(self) -> bool:
        """Whether the written parts are not what they were when somebody wrote a note."""
        return self.what == "removed" or not {"title", *PARTS}.isdisjoint(self.fields)


@dataclass(frozen=True, slots=True)
class Origin:
    """The pack that a study comes from. `signer` is who vouches for it; None: nobody has.

    `ships` is true for the pack that belongs to the program.
    """

    title: str
    number: int
    signer: str | None
    ships: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A study ready to be read: safe HTML for each written part, its words, its relatives.

    `changes` is what happened to it since it came in, the latest first.
    `origin` is None for a study that a person brought in alone.
    """

    study: Study
    row: StudyRow
    html: Mapping[str, str]
    terms: tuple[Term, ...] = ()
    related: tuple[Related, ...] = ()
    changes: tuple[StudyChange, ...] = ()
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What an act has touched. Everyone who shows such a thing hears of it.

    `things` are kinds of small things: shelf, shelved, appointment.
    """

    studies: frozenset[StudyId] = frozenset()
    library: bool = False
    notes: frozenset[str] = frozenset()
    bookmarks: frozenset[StudyId] = frozenset()
    things: frozenset[str] = frozenset()
    reading: frozenset[StudyId] = frozenset()
