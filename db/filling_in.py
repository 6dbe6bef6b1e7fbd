"""Two records of one paper become one: what is missing is filled in, what is there stays."""

from dataclasses import fields, replace

from db.models import Study
from db.plans import ReadStudy

PAPER_FACTS = (
    *("kind", "organism", "conditions", "paper_title", "journal", "authors", "published"),
    *("doi", "pmid", "pmcid", "trial_ids", "abstract"),
)
"""What a citation may add to a summary. Its words are never touched."""
OWN = frozenset({"id", "title", "code", "status", "status_note", "lang", "version"})
"""What a study that is already there keeps in any case."""
UNKNOWN = (None, (), "")
EVERY_OTHER = tuple(field.name for field in fields(Study) if field.name not in OWN)


def filled_in(known: ReadStudy, more: ReadStudy) -> ReadStudy:
    """The study that is known, with what it lacks taken from another record of its paper.

    A technical abstract takes a whole summary; a summary takes facts and the abstract. That a
    paper was taken back is always taken over.
    """
    names = EVERY_OTHER if known.study.is_technical else PAPER_FACTS
    given = {name: getattr(more.study, name) for name in names}
    missing = {
        name: value for name, value in given.items() if getattr(known.study, name) in UNKNOWN
    }
    study = replace(known.study, **missing)
    if more.study.status == "withdrawn" and study.status != "withdrawn":
        study = replace(study, status="withdrawn", status_note=more.study.status_note)
    html = {part: more.html[part] for part in more.html.keys() & missing.keys()}
    return replace(
        more, study=study, html={**known.html, **html}, derived=True, questions=(), notices=()
    )
