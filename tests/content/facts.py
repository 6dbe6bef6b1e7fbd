"""The facts of each page: as in its record, labelled as they must be, in the right form."""

import re
from collections.abc import Iterator
from datetime import date

from db.models import MS_CONDITIONS, Study
from db.render import to_plain
from tests.content.shipped import Fault, Page, Record

COPIED = ("kind", "organism", "people", "paper_title", "journal", "authors", "doi", "pmid", "pmcid")
FORMS = {
    "doi": re.compile(r"10\.\d{4,9}/\S+"),
    "pmid": re.compile(r"[1-9]\d{0,7}"),
    "pmcid": re.compile(r"PMC[1-9]\d{0,8}"),
}
TRIAL = re.compile(
    r"NCT\d{8}|ISRCTN\d{8}|EUCTR\S+|20\d\d-\d{6}-\d\d(-\d\d)?|UMIN\d{9}|JPRN-\S+|ACTRN\d{14}|CTRI/\S+|NTR\d+"
)
SAID_ON_TOP = {
    "animal": re.compile(r"\b(mice|mouse|rats?|animals?|monkeys?)\b", re.IGNORECASE),
    "after_death": re.compile(r"\b(after death|died|dead|after they died)\b", re.IGNORECASE),
    "human_samples": re.compile(r"\b(in the lab|samples?|cells?|mice)\b", re.IGNORECASE),
}
NOT_MS = re.compile(
    r"\bnot (about )?(MS|multiple sclerosis)\b|\bother than MS\b|\bnot MS\b", re.IGNORECASE
)
MONTHS_TO_CHECK = 36


def faults_of(page: Page, record: Record, position: int, today: date) -> Iterator[Fault]:
    """Facts that differ from the record, missing labels, wrong forms, dates ahead."""
    study = page.study
    for what in (
        *_differing(study, record, position),
        *_labels(study),
        *_forms(study),
        *_dates(study, today),
    ):
        yield Fault(study.id, what)


def _differing(study: Study, record: Record, position: int) -> Iterator[str]:
    expected = {name: record[name] for name in COPIED} | {
        "conditions": tuple(record["conditions"]),
        "trial_ids": tuple(record["trial_ids"]),
        "published": record["published"] or (str(record["year"]) if record["year"] else None),
        "code": f"MS-{position:04}",
    }
    for name, value in expected.items():
        if getattr(study, name) != value:
            yield f"{name} is {getattr(study, name)!r}, the record says {value!r}"
    for name in ("harms", "funding"):
        if (getattr(study, name) is None) != (not record[name]):
            yield f"{name}: told by only one of page and record"
    if len(study.cannot_tell) < min(2, len(record["limits"])):
        yield "limits of the record are missing"


def _labels(study: Study) -> Iterator[str]:
    top = f"{study.title}\n{to_plain(study.takeaway)}"
    needed = SAID_ON_TOP.get(study.organism or "")
    if needed and not needed.search(top):
        yield f"title and takeaway do not say that it is {study.organism}"
    if not set(study.conditions) & set(MS_CONDITIONS):
        said = to_plain(f"{study.takeaway}\n\n{study.keep_in_mind}")
        if not NOT_MS.search(said):
            yield "takeaway and keep in mind do not say that it is not about MS"
    if study.made_with != "software" or study.reviewed_by or study.certainty:
        yield "where the page comes from is not told as agreed"


def _forms(study: Study) -> Iterator[str]:
    for name, form in FORMS.items():
        value = getattr(study, name)
        if value is not None and not form.fullmatch(value):
            yield f"{name} has a wrong form: {value}"
    yield from (
        f"a trial number has a wrong form: {number}"
        for number in study.trial_ids
        if not TRIAL.fullmatch(number)
    )


def _dates(study: Study, today: date) -> Iterator[str]:
    if study.checked is None or study.next_check is None:
        yield "checked or next_check is missing"
        return
    checked, following = map(date.fromisoformat, (study.checked, study.next_check))
    if checked > today:
        yield f"checked on a day to come: {checked}"
    if study.published and study.published > study.checked:
        yield f"published after it was checked: {study.published}"
    months = (following.year - checked.year) * 12 + following.month - checked.month
    if not 0 < months <= MONTHS_TO_CHECK:
        yield f"the next check is {months} months after the last"
