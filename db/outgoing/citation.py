"""A study as other programs cite it: the facts of its paper, and what we say in plain words."""

from dataclasses import dataclass

from db.models import Study
from db.outgoing.authors import Authors, authors_of
from db.render import to_plain

PUBMED = "https://pubmed.ncbi.nlm.nih.gov"


@dataclass(frozen=True, slots=True)
class Citation:
    """The paper of a study. What is not known is empty; no text has a line break.

    `title` is the paper's own, or ours where that is not known. `date` holds the year and, as
    far as they are known, the month and the day. `note` is ours: the takeaway never stands
    without its limit.
    """

    key: str
    title: str
    authors: Authors
    journal: str
    date: tuple[int, ...]
    doi: str
    pmid: str
    pmcid: str
    abstract: str
    keywords: tuple[str, ...]
    note: str


def citation_of(study: Study) -> Citation:
    """What a citation manager wants to know of a study."""
    authors = authors_of(study.authors)
    return Citation(
        key=study.id,
        title=_line(study.paper_title or study.title),
        authors=authors,
        journal=_line(study.journal),
        date=tuple(int(piece) for piece in (study.published or "").split("-") if piece),
        doi=study.doi or "",
        pmid=study.pmid or "",
        pmcid=study.pmcid or "",
        abstract=_line(study.abstract),
        keywords=tuple(dict.fromkeys(map(_line, (*study.conditions, *study.topics)))),
        note=_note(study, authors),
    )


def _note(study: Study, authors: Authors) -> str:
    told = {
        "Withdrawn": study.status == "withdrawn" and (study.status_note or "Yes."),
        "Corrected": study.status == "corrected" and (study.status_note or "Yes."),
        "In plain words": study.takeaway and f"{_ended(study.title)} {to_plain(study.takeaway)}",
        "Keep in mind": study.keep_in_mind and to_plain(study.keep_in_mind),
        "Authors": not authors.all_told and study.authors,
        "From": f"MS Reading Room, {study.code or study.id}",
    }
    return " ".join(f"{name}: {_ended(_line(words))}" for name, words in told.items() if words)


def _line(text: str | None) -> str:
    """The text on one line: a break inside a value would begin another value, or another study."""
    return " ".join((text or "").split())


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."
