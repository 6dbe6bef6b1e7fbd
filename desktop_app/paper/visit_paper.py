"""What a person takes along to a visit, and how much of it has room on one page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from db import Appointment, Note, StudyRow
from desktop_app.paper.markup import plain_line
from desktop_app.words.facts import year_phrase
from desktop_app.words.labels import kind_label
from desktop_app.words.visits import change_words, is_on_sheet, when_phrase, words_of


@dataclass(frozen=True, slots=True)
class VisitPaper:
    """What may stand on the sheet.

    `questions` are those not yet asked, in their order; `changes` are symptoms since the last
    visit, and `medicines` those taken now. `study` is the row of the study to talk about, when
    the library has it.
    """

    visit: Appointment = field(default_factory=lambda: Appointment(""))
    questions: tuple[Note, ...] = ()
    changes: tuple[Note, ...] = ()
    medicines: tuple[Note, ...] = ()
    study: StudyRow | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How much of it has room: so many of each, so many letters of one; None is all.

    The three main questions stay as long as anything does. `agreed` and `empty` count lines to
    write on, for what is agreed and for what is not written yet; `answers` says whether each
    question has one.
    """

    most: int | None = None
    letters: int | None = None
    agreed: int = 2
    empty: int = 1
    answers: bool = True


WHOLE = Share()
TOP = 3
SHARES = (
    Share(TOP, 400, 3, 3),
    Share(TOP, 400, 2, 2),
    Share(TOP, 240, 2),
    Share(TOP, 160),
    Share(TOP, 110),
    Share(TOP, 110, 1),
    *(Share(TOP, letters, 1) for letters in (75, 60, 45)),
    *(Share(TOP, letters, 1, answers=False) for letters in (75, 60, 45)),
    *(Share(2, letters, 1, answers=False) for letters in (60, 45)),
    *(Share(1, letters, 1, answers=False) for letters in (60, 45, 30, 15)),
    Share(0, 0, 1, answers=False),
)
"""From much to nothing but lines to write on. Letters never grow smaller; words grow fewer."""


@dataclass(frozen=True, slots=True)
class Said:
    """The words that stand on the sheet; `more` says that there is more on the screen."""

    seeing: str
    questions: tuple[str, ...]
    changes: tuple[str, ...]
    medicines: tuple[str, ...]
    study: str
    wish: str
    more: bool


def said(paper: VisitPaper, share: Share) -> Said:
    """Say this share of what is there, each thing on one line."""
    cut = _Cutter(share)
    visit = paper.visit
    meeting = [visit.seeing, when_phrase(visit) if visit.day else "", visit.where]
    changes = [note for note in paper.changes if is_on_sheet(note)]
    return Said(
        cut.line(", ".join(words.strip() for words in meeting if words.strip())),
        cut.lines(paper.questions, words_of, share.most and max(share.most, TOP)),
        cut.lines(changes, change_words, share.most),
        cut.lines(paper.medicines, words_of, share.most),
        cut.line(_study_words(paper)),
        cut.line(visit.study_wish),
        cut.more,
    )


def _study_words(paper: VisitPaper) -> str:
    if paper.study is not None:
        row = paper.study
        return f"{kind_label(row.kind)}, {year_phrase(row.published)}: “{row.title}”"
    return f"“{paper.visit.study_title}”" if paper.visit.study_title else ""


class _Cutter:
    """Cuts after a word, and remembers whether anything was left out."""

    def __init__(self, share: Share) -> None:
        self._share = share
        self.more = False

    def line(self, text: str) -> str:
        words, longest = plain_line(text), self._share.letters
        if longest is None or len(words) <= longest:
            return words
        self.more = True
        begun = words[:longest].rpartition(" ")[0] or words[:longest]
        return f"{begun.rstrip(' ,;:')}…" if begun else ""

    def lines(
        self, notes: Iterable[Note], words: Callable[[Note], str], most: int | None
    ) -> tuple[str, ...]:
        told = [line for note in notes if (line := plain_line(words(note)))]
        self.more = self.more or len(told) > len(told[:most])
        return tuple(map(self.line, told[:most]))
