"""From a citation to a study: the technical abstract of a paper, with the facts of the list.

Lists of papers are full of small faults. A fact that cannot be right is left out and told;
only a record without a title is refused.
"""

import re
from dataclasses import replace

from db import study_facts
from db.errors import UnreadableStudy
from db.formats.dates import iso_date
from db.formats.subjects import conditions_of, kind_of, organism_of
from db.formats.values import Citation, Found
from db.front_matter import Entry
from db.models import Study, StudyId
from db.paper import bare_doi, paper_id
from db.study_file import tidied

LONGEST_ABSTRACT = 20_000
MOST_AUTHORS = 50
TAG = re.compile(
    r"</?(?:jats:)?(?:i|b|u|p|em|strong|sub|sup|sc|span|italic|bold|title|sec)\b[^<>]*>"
)
PARAGRAPHS = re.compile(r"\n\s*\n|</?(?:jats:)?p\b[^<>]*>")
HASHES = re.compile(r"^#+\s*")
PMID_WORD = re.compile(r"^(?:PMID:?\s*)", re.IGNORECASE)
NO_TITLE = "[not available]"
RETRACTED = "retracted publication"


def study_of_citation(citation: Citation) -> Found:
    """The study; UnreadableStudy where there is no title or far too much text."""
    title = _title(citation)
    notices: list[str] = []

    def fact(name: str, value: str | None) -> str | None:
        try:
            told: str | None = study_facts.READERS[name](
                Entry(name, tidied(value) if value else None, citation.line)
            )
        except UnreadableStudy as error:
            notices.append(f"We left out a fact, because {error.reason}.")
            return None
        return told

    subjects = (*citation.subjects, title)
    study = Study(
        id=StudyId(""),
        title=_cut(title),
        takeaway="",
        abstract=_abstract(citation),
        kind=kind_of(citation.types),
        organism=organism_of(citation.subjects),
        conditions=conditions_of(subjects),
        paper_title=title,
        journal=fact("journal", citation.journal),
        authors=fact("authors", authors_line(citation.authors)),
        published=fact("published", iso_date(citation.published or "")),
        doi=fact("doi", bare_doi(citation.doi) if citation.doi else None),
        pmid=fact("pmid", PMID_WORD.sub("", citation.pmid.strip()) if citation.pmid else None),
        pmcid=fact("pmcid", citation.pmcid.strip().upper() if citation.pmcid else None),
    )
    if RETRACTED in (name.lower() for name in citation.types):
        study = replace(study, status="withdrawn", status_note="The paper was taken back.")
    return Found(replace(study, id=paper_id(study)), derived=True, notices=tuple(notices))


def authors_line(authors: tuple[str, ...]) -> str | None:
    """The authors in one line, such as “Smith AB, Doe C”, at most fifty of them."""
    names = [name for name in map(_author, authors[:MOST_AUTHORS]) if name]
    more = ["et al."] if len(authors) > MOST_AUTHORS else []
    return ", ".join([*names, *more]) or None


def _author(name: str) -> str:
    family, comma, given = (part.strip() for part in tidied(name).partition(","))
    if not comma:
        return family
    initials = "".join(part[0].upper() for part in re.split(r"[\s.-]+", given) if part)
    return f"{family} {initials}".strip()


def _title(citation: Citation) -> str:
    title = " ".join(TAG.sub("", tidied(citation.title or "")).split())
    title = title if title.endswith("..") else title.removesuffix(".")
    if not title or title.lower() == NO_TITLE:
        raise UnreadableStudy("it has no title", citation.line)
    if len(title) > study_facts.LONGEST:
        raise UnreadableStudy("the title is much too long", citation.line)
    is_translated = title.startswith("[") and title.endswith("]")
    return title[1:-1].removesuffix(".") if is_translated else title


def _cut(title: str) -> str:
    """A title that fits; the whole one stays as the title of the paper."""
    most = study_facts.LONGEST_TITLE
    return title if len(title) <= most else title[: most - 2].rsplit(" ", 1)[0] + " …"


def _abstract(citation: Citation) -> str | None:
    text = tidied(citation.abstract or "")
    if len(text) > LONGEST_ABSTRACT:
        raise UnreadableStudy("its abstract is much too long", citation.line)
    pieces = (" ".join(TAG.sub("", piece).split()) for piece in PARAGRAPHS.split(text))
    return "\n\n".join(filter(None, (HASHES.sub("", piece) for piece in pieces))) or None
