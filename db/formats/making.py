"""From what a reader found to a study, or to the questions that must be answered first."""

import re
from collections.abc import Mapping
from dataclasses import replace

from db import study_facts
from db.errors import UnreadableStudy
from db.formats.citations import study_of_citation
from db.formats.dates import readings
from db.formats.facts import study_of_facts
from db.formats.values import Asking, Broken, Citation, Facts, Found, Made, Raw, SavedPage
from db.front_matter import Entry
from db.models import Study, StudyId
from db.paper import bare_doi, paper_id
from db.plans import ASKED, Question
from db.study_file import tidied

FIRST_SENTENCE = re.compile(r".{20,300}?[.!?](?=\s|$)", re.DOTALL)

Answers = Mapping[str, str]


def made_of(raw: Raw, file: str, answers: Answers) -> Made:
    """The study; UnreadableStudy says why there is none. Answers count for saved pages."""
    if isinstance(raw, Broken):
        raise UnreadableStudy(raw.reason, raw.line)
    if isinstance(raw, Study):
        return Found(raw)
    if isinstance(raw, Facts):
        return study_of_facts(raw)
    if isinstance(raw, Citation):
        return study_of_citation(raw)
    return _study_of_page(raw, file, answers)


def _study_of_page(page: SavedPage, file: str, answers: Answers) -> Made:
    facts = {}
    for name in ("title", "journal", "doi"):
        value = answers.get(name) or getattr(page, name)
        if value:
            facts[name] = _checked(name, value)
    date, asked = _date(answers.get("published") or page.dated, file)
    if date:
        facts["published"] = date
    missing = {name: Question(file, name, needed=name == "title") for name in ASKED}
    missing["published"] = asked
    questions = tuple(missing[name] for name in ASKED if name not in facts)
    if "title" not in facts:
        return Asking(questions)
    study = Study(id=StudyId(""), pmid=page.pmid, **_parts(page), **facts)  # type: ignore[arg-type]
    return Found(replace(study, id=paper_id(study)), derived=True, questions=questions)


def _parts(page: SavedPage) -> dict[str, object]:
    limits = tuple(map(tidied, page.limits))
    first = FIRST_SENTENCE.match(limits[0]) if limits else None
    return {
        "takeaway": tidied(page.takeaway),
        "keep_in_mind": first.group() if first else None,
        "findings": tuple(map(tidied, page.findings)),
        "why_person": tidied(page.why) if page.why else None,
        "cannot_tell": limits,
    }


def _date(dated: str | None, file: str) -> tuple[str | None, Question]:
    """The date of the study where only one can be meant, and what to ask where it is not."""
    meant = readings(dated or "")
    if len(meant) != 1:
        why = "unclear" if meant else "missing"
        return None, Question(file, "published", why=why, choices=meant)
    try:
        return _checked("published", meant[0]), Question(file, "published")
    except UnreadableStudy:
        return None, Question(file, "published", why="ahead")


def can_be(fact: str, value: str) -> bool:
    """Whether a person's answer can be this fact of a study; a date may have several readings."""
    meant = readings(value) if fact == "published" else (value,)
    try:
        return any(_checked(fact, one) for one in meant)
    except UnreadableStudy:
        return False


def _checked(name: str, value: str) -> str | None:
    """A fact as a study file would have it; UnreadableStudy where it is none."""
    text = bare_doi(tidied(value)) if name == "doi" else tidied(value)
    fact: str | None = study_facts.READERS[name](Entry(name, text, 1))
    return fact
